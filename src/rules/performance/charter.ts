import {
  above,
  all,
  any,
  atLeast,
  atMost,
  condition,
  count,
  from,
  given,
  no,
  plus,
  present,
  the,
  total,
} from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import type { LocalText } from '../../models/text/language.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { charter, competency, cycle, group, target } from './facts.js';
import { largeEnough } from './rating.js';

/** The performance charter (ميثاق الأداء). Framework of performance management, art. 9. */

const facts = registry([charter, cycle]);
const whole = given('sum', from('1440-06-09H', 100));
// Weights may have fractions, whose sum in binary may miss a hundred by less than any weight could.
const slack = 0.001;

/** Whether percentages add up to a hundred. */
const isWhole = (sum: Expr<number>): Expr<boolean> =>
  all(atLeast(plus(sum, slack), whole), atMost(sum, plus(whole, slack)));

const part = (name: string, paragraph: string, title: LocalText, holds: Expr<boolean>) =>
  condition({
    id: `performance.charter/${name}`,
    confidence: 'medium',
    cites: framework(`PM 9-${paragraph}`),
    title,
    holds,
  });

/**
 * Whether a performance charter is complete (اكتمال ميثاق الأداء). Framework PM 9-A to 9-E.
 *
 * @example
 * ```ts
 * import { decide, performanceCharter } from 'martaba/rules';
 *
 * const weighted = (...weights: readonly number[]) => {
 *   const sheet = {
 *     'charter.targets': weights,
 *     'charter.competencies': [{ weight: 100, added: false }],
 *     'charter.targetsShare': 70,
 *     'charter.competenciesShare': 30,
 *   };
 *   return decide(performanceCharter, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * weighted(40, 20, 20, 20); // 'eligible'
 * weighted(40, 30, 30); // 'ineligible'
 * weighted(40, 20, 20, 10); // 'ineligible'
 * ```
 */
export const performanceCharter = ruleSet({
  id: 'performance-charter',
  title: { ar: 'ميثاق الأداء', en: 'Performance charter' },
  facts,
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    part(
      'targets',
      'A',
      { ar: 'أربعة أهداف على الأقل', en: 'At least four targets' },
      atLeast(count(charter.targets), given('minTargets', from('1440-06-09H', 4))),
    ),
    part(
      'target-weights',
      'B',
      { ar: 'مجموع أوزان الأهداف مئة', en: 'Weights of the targets sum to a hundred' },
      isWhole(total(charter.targets, target.weight)),
    ),
    part(
      'added-competencies',
      'C',
      { ar: 'لا تضيف الجهة أكثر من ثلاث جدارات فنية', en: 'At most three competencies added by the agency' },
      atMost(count(charter.competencies, competency.added), given('maxAddedCompetencies', from('1440-06-09H', 3))),
    ),
    part(
      'competency-weights',
      'D',
      { ar: 'مجموع أوزان الجدارات مئة', en: 'Weights of the competencies sum to a hundred' },
      isWhole(total(charter.competencies, competency.weight)),
    ),
    part(
      'split',
      'E',
      { ar: 'مجموع نصيبي الأهداف والجدارات مئة', en: 'Shares of targets and competencies sum to a hundred' },
      isWhole(plus(charter.targetsShare, charter.competenciesShare)),
    ),
  ],
});

/**
 * Whether a charter may be amended on its day (تعديل ميثاق الأداء). Framework PM 9-F.
 *
 * @example
 * ```ts
 * import { charterAmendment, decide } from 'martaba/rules';
 *
 * const amended = (day: string) => {
 *   const sheet = { 'cycle.halfEndsOn': '2025-06-30', 'charter.amendedOn': day };
 *   return decide(charterAmendment, sheet, { asOf: '2025-09-01' }).outcome;
 * };
 * amended('2025-06-30'); // 'ineligible'
 * amended('2025-07-01'); // 'eligible'
 * ```
 */
export const charterAmendment = ruleSet({
  id: 'performance-charter-amendment',
  title: { ar: 'تعديل ميثاق الأداء', en: 'Amending the performance charter' },
  facts,
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    part(
      'amendment',
      'F',
      { ar: 'التعديل بعد النصف الأول من الدورة', en: 'Amended after the first half of the cycle' },
      any(no(present(charter.amendedOn)), above(the(charter.amendedOn), cycle.halfEndsOn)),
    ),
  ],
});

/**
 * Whether ratings may be distributed over a group by itself (التصنيف الإجباري). Framework PM 10-1.
 *
 * @example
 * ```ts
 * import { decide, forcedDistribution } from 'martaba/rules';
 *
 * decide(forcedDistribution, { 'group.size': 20 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(forcedDistribution, { 'group.size': 19 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const forcedDistribution = ruleSet({
  id: 'forced-distribution',
  title: { ar: 'التصنيف الإجباري', en: 'Forced distribution' },
  facts: registry([group]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'performance.distribution',
      confidence: 'medium',
      cites: framework('PM 10-1'),
      title: { ar: 'عشرون موظفًا على الأقل', en: 'At least twenty employees' },
      doubt: 'The percentages are set by the ministry and are not in the text of the framework.',
      holds: largeEnough,
    }),
  ],
});
