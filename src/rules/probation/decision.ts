import { atLeast, below, condition, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { probation, unfitness } from './facts.js';

/** How probation is decided on (البت في مدة التجربة). HR regulation, arts. 45 and 124. */

const facts = registry([probation, unfitness]);

const beforeItEnds = condition({
  id: 'probation.dismissal',
  cites: hr('45'),
  title: {
    ar: 'صدور قرار الفصل لعدم الصلاحية قبل انتهاء مدة التجربة',
    en: 'Dismissal for unfitness decided before probation ends',
  },
  doubt: 'A decision on the day on which the year is complete is taken to be too late.',
  holds: below(unfitness.decisionDate, probation.endDate),
});

/**
 * Whether one on probation may be dismissed for unfitness (الفصل لعدم الصلاحية خلال التجربة). HR regulation, art. 45.
 *
 * @example
 * ```ts
 * import { decide, probationDismissal } from 'martaba/rules';
 *
 * const decidedOn = (day: string) => {
 *   const sheet = { 'probation.endDate': '1447-01-10H', 'dismissal.decisionDate': day };
 *   return decide(probationDismissal, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * decidedOn('1447-01-09H'); // 'eligible'
 * decidedOn('1447-01-10H'); // 'ineligible'
 * ```
 */
export const probationDismissal = ruleSet({
  id: 'probation-dismissal',
  title: { ar: 'الفصل لعدم الصلاحية خلال التجربة', en: 'Dismissal for unfitness in probation' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [beforeItEnds],
});

const evaluatedOnce = condition({
  id: 'probation.evaluation',
  cites: hr('124'),
  title: { ar: 'تقويم مرة على الأقل خلال مدة التجربة', en: 'Evaluated once at least during probation' },
  holds: atLeast(probation.evaluations, given('minEvaluations', from('1440-06-09H', 1))),
});

/**
 * Whether enough was evaluated to decide on probation (تقويم مدة التجربة). HR regulation, art. 124.
 *
 * @example
 * ```ts
 * import { decide, probationEvaluation } from 'martaba/rules';
 *
 * decide(probationEvaluation, { 'probation.evaluations': 0 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(probationEvaluation, { 'probation.evaluations': 1 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const probationEvaluation = ruleSet({
  id: 'probation-evaluation',
  title: { ar: 'تقويم مدة التجربة', en: 'Evaluation during probation' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [evaluatedOnce],
});
