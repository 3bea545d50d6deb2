import {
  all,
  atLeast,
  below,
  code,
  condition,
  count,
  date,
  elementOf,
  facts,
  flag,
  from,
  given,
  is,
  list,
  no,
  reading,
  some,
} from '../../language/build.js';
import { registry } from '../../language/registry.js';
import { ruleSet } from '../../language/rule-set.js';
import { criterionLabels } from '../comparison/criteria.js';
import { hr, hrRegulation } from '../../law/instruments.js';

/** What art. 52 of the HR regulation asks of criteria of comparison (ضوابط معايير المفاضلة). */

/** The criteria that are used: what has no weight only breaks ties. */
const announced = facts('', {
  criteria: list(
    {
      code: code(criterionLabels, { label: { ar: 'المعيار', en: 'Criterion' }, sensitivity: 'public' }),
    },
    { label: { ar: 'معايير المفاضلة', en: 'Criteria of comparison' }, askedOf: 'agency', changedBy: 'authority' },
  ),
});
const one = elementOf(announced, 'criteria');

const criteria = facts('criteria', {
  announcedOn: date({ label: { ar: 'تاريخ إعلان المعايير والأوزان', en: 'Criteria announced on' }, askedOf: 'agency' }),
});
const comparison = facts('comparison', {
  announcedOn: date({ label: { ar: 'تاريخ إعلان المفاضلة', en: 'Comparison announced on' }, askedOf: 'agency' }),
});
const tieBreaker = facts('tieBreaker', {
  announced: flag({ label: { ar: 'أُعلن العنصر المرجح', en: 'The tie-breaker is announced' }, askedOf: 'agency' }),
});
const criteriaSet = facts('criteriaSet', {
  approvedByMinister: flag({
    label: { ar: 'أقرها الوزير المختص', en: 'Set by the competent minister' },
    askedOf: 'authority',
  }),
  agreedWithMinistry: flag({
    label: { ar: 'اتُّفق عليها مع الوزارة', en: 'Agreed with the ministry' },
    askedOf: 'authority',
  }),
});

const names = Object.keys(criterionLabels) as (keyof typeof criterionLabels)[];
const least = given('minCriteria', from('1440-06-09H', 2));

const mainCriterion = condition({
  id: 'comparison.main-criterion',
  cites: hr('52-a'),
  title: { ar: 'تقويم الأداء معيار المفاضلة الرئيسي', en: "Last year's performance is the main criterion" },
  doubt: 'AMB-06: whether "main" sets a floor to its weight; none is in the text.',
  holds: some(announced.criteria, is(one.code, 'performance')),
});

/** Whether performance is one of the two is open: AMB-05. */
const enough = condition({
  id: 'comparison.criteria/number',
  cites: hr('52-a'),
  title: { ar: 'ألا تقل المعايير المستخدمة عن معيارين', en: 'At least two criteria are used' },
  holds: reading('AMB-05', {
    A: atLeast(count(announced.criteria), least),
    B: atLeast(count(announced.criteria, no(is(one.code, 'performance'))), least),
  }),
});

const ofTheList = condition({
  id: 'comparison.criteria/list',
  cites: hr('52-a'),
  title: {
    ar: 'أن تكون المعايير مما نصت عليه المادة، فلا يوزن المؤهل ولا الأقدمية',
    en: 'The criteria are those that the article names: neither education nor seniority is weighed',
  },
  holds: no(some(announced.criteria, no(is(one.code, names)))),
});

const approved = condition({
  id: 'comparison.weights',
  cites: hr('52-b'),
  title: {
    ar: 'تحديد المعايير والأوزان والعنصر المرجح من الوزير المختص بالاتفاق مع الوزارة',
    en: 'Criteria, weights and tie-breaker set by the competent minister in agreement with the ministry',
  },
  holds: all(criteriaSet.approvedByMinister, criteriaSet.agreedWithMinistry),
});

const beforehand = condition({
  id: 'comparison.announcement/before',
  cites: hr('52-c'),
  title: { ar: 'إعلان المعايير والأوزان قبل إعلان المفاضلة', en: 'Criteria and weights announced before the comparison' },
  doubt: 'Whether the same day is before is not addressed; it is taken as not before.',
  holds: below(criteria.announcedOn, comparison.announcedOn),
});

const tieBreakerAnnounced = condition({
  id: 'comparison.announcement/tie-breaker',
  cites: hr('52-c'),
  title: { ar: 'إعلان العنصر المرجح عند التساوي', en: 'The tie-breaker is announced with them' },
  holds: tieBreaker.announced,
});

/**
 * Whether criteria of comparison are such as art. 52 of the HR regulation allows (نظامية معايير المفاضلة).
 *
 * @example
 * ```ts
 * import { comparisonCriteria, decide } from 'martaba/rules';
 *
 * const facts = { criteria: [{ code: 'performance' }] } as const;
 * decide(comparisonCriteria, facts, { asOf: '1447-01-10H' }).outcome; // 'ineligible': at least two
 * ```
 */
export const comparisonCriteria = ruleSet({
  id: 'comparison-criteria',
  title: { ar: 'معايير المفاضلة', en: 'Criteria of comparison' },
  phrases: {
    eligible: { ar: 'المعايير موافقة للمادة', en: 'The criteria are as the article wants them' },
    ineligible: { ar: 'المعايير مخالفة للمادة', en: 'The criteria are not as the article wants them' },
    undetermined: {
      ar: 'لا يمكن الجزم بنظامية المعايير قبل استكمال بياناتها',
      en: 'Whether the criteria are as the article wants them cannot be determined before they are complete',
    },
  },
  facts: registry([announced, criteria, comparison, tieBreaker, criteriaSet]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [mainCriterion, enough, ofTheList, approved, beforehand, tieBreakerAnnounced],
});
