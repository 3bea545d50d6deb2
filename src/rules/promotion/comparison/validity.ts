import {
  above,
  all,
  always,
  atLeast,
  atMost,
  below,
  choose,
  condition,
  from,
  given,
  is,
  no,
  number,
  plus,
  reading,
  some,
} from '../../language/build.js';
import type { Expr } from '../../language/expression.js';
import { ruleSet } from '../../language/rule-set.js';
import { target } from '../../facts/post.js';
import { hr, hrRegulation } from '../../law/instruments.js';
import type { CriterionName } from './criteria.js';
import {
  announcedComparison,
  announcedCriteria,
  compared,
  comparisonFacts,
  criteriaSet,
  criterion,
  tieBreaker,
} from './facts.js';

/** Which criteria a comparison may go by, and how they are set and announced. HR regulation, art. 52-a to c. */

/** Ranks 14 and 15 are filled by nomination, by exception from the comparison (art. 53). */
const byComparison = atMost(target.rank, given('comparedUpTo', from('1440-06-09H', 13)));

const uses = (name: CriterionName): Expr<boolean> => some(compared.criteria, is(criterion.name, name));
const inAddition = ['initiatives', 'training', 'interview', 'test'] as const;
const one = (name: CriterionName): Expr<number> => choose(uses(name), number(1), number(0));
const [first, ...rest] = inAddition;
const additional = plus(one(first), ...rest.map(one));
const used = plus(one('performance'), additional);

const mainCriterion = condition({
  id: 'comparison.main-criterion',
  cites: hr('52-a'),
  title: { ar: 'تقويم أداء السنة الأخيرة معيار رئيسي', en: "Last year's performance is the main criterion" },
  applies: byComparison,
  holds: uses('performance'),
});

const least = given('minCriteria', from('1440-06-09H', 2));

const enough = condition({
  id: 'comparison.criteria/number',
  cites: hr('52-a'),
  title: { ar: 'لا تقل معايير المفاضلة عن معيارين', en: 'Not fewer than two criteria' },
  doubt: 'AMB-05: whether performance is one of the two.',
  applies: byComparison,
  holds: reading('AMB-05', { A: atLeast(used, least), B: atLeast(additional, least) }),
});

const onlyNamed = condition({
  id: 'comparison.criteria/named',
  cites: hr('52-a'),
  title: {
    ar: 'لا معيار غير ما ذكرته المادة، فلا يوزن المؤهل ولا الأقدمية',
    en: 'No criterion but those that the article names: neither education nor seniority is weighed',
  },
  applies: byComparison,
  holds: no(some(compared.criteria, no(is(criterion.name, ['performance', ...inAddition])))),
});

const moreThanOne = condition({
  id: 'comparison.criteria/one-additional',
  severity: 'warning',
  cites: hr('52-a'),
  title: { ar: 'أكثر من معيار واحد مع تقويم الأداء', en: 'More than one criterion beside performance' },
  doubt: 'AMB-05: with one additional criterion the two readings differ.',
  applies: byComparison,
  holds: atLeast(additional, least),
});

const setTogether = condition({
  id: 'comparison.weights',
  cites: hr('52-b'),
  title: {
    ar: 'المعايير والأوزان بما يراه الوزير المختص وبالاتفاق مع الوزارة',
    en: 'Set by the competent minister in agreement with the ministry',
  },
  holds: all(criteriaSet.approvedByMinister, criteriaSet.agreedWithMinistry),
});

/** No number is in the text: whether the main criterion must weigh most is open. */
const weighsMost = condition({
  id: 'comparison.weights/floor',
  cites: hr('52-a'),
  title: { ar: 'وزن تقويم الأداء هو الأكبر', en: 'Performance weighs most' },
  doubt: 'AMB-06: whether "main" implies a least weight; none is taken to be.',
  holds: reading('AMB-06', {
    A: always,
    B: above(criteriaSet.performanceWeight, criteriaSet.greatestOtherWeight),
  }),
});

const announcedBefore = condition({
  id: 'comparison.announcement/before',
  cites: hr('52-c'),
  title: { ar: 'إعلان المعايير والأوزان قبل إعلان المفاضلة', en: 'Criteria and weights announced before the comparison' },
  doubt: 'Publication on the same date is not addressed; the earlier date is asked for.',
  holds: below(announcedCriteria.announcedOn, announcedComparison.announcedOn),
});

const tieBreakerAnnounced = condition({
  id: 'comparison.announcement/tie-breaker',
  cites: hr('52-c'),
  title: { ar: 'إعلان العنصر المرجح عند التساوي', en: 'The tie-breaker is announced with them' },
  holds: tieBreaker.announced,
});

/**
 * Whether a comparison is validly set up (صحة المفاضلة): such criteria as art. 52 of the HR regulation allows, set and
 * announced as it asks.
 *
 * @example
 * ```ts
 * import { comparisonValidity, decide } from 'martaba/rules';
 *
 * const facts = { criteria: ['performance'], 'target.rank': 7 };
 * decide(comparisonValidity, facts, { asOf: '1447-01-10H' }).outcome; // 'ineligible': at least two
 * ```
 */
export const comparisonValidity = ruleSet({
  id: 'comparison-validity',
  title: { ar: 'صحة المفاضلة', en: 'Validity of a comparison' },
  phrases: {
    eligible: { ar: 'المعايير موافقة للمادة', en: 'The criteria are as the article wants them' },
    ineligible: { ar: 'المعايير مخالفة للمادة', en: 'The criteria are not as the article wants them' },
    undetermined: {
      ar: 'لا يمكن الجزم بنظامية المعايير قبل استكمال بياناتها',
      en: 'Whether the criteria are as the article wants them cannot be determined before they are complete',
    },
  },
  facts: comparisonFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [mainCriterion, enough, onlyNamed, moreThanOne, setTogether, weighsMost, announcedBefore, tieBreakerAnnounced],
});
