import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day } from '../catalogue/result.js';
import { employee } from '../facts/employee.js';
import { above, after, all, atLeast, atMost, bar, below, condition, from, given, no, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { consent, decision } from './facts.js';
import { borrower, furtherSecondment, request, secondment } from './secondment-facts.js';

/** Secondment (الإعارة). HR regulation, arts. 74 to 79. */

const part = (name: string) => `secondment.conditions/${name}`;

const gap = bar({
  id: 'secondment.gap',
  cites: hr('75'),
  title: {
    ar: 'إعارة قبل مضي ثلاث سنوات على إعارة متصلة بلغت ست سنوات',
    en: 'Within three years after six continuous years',
  },
  when: all(
    atLeast(secondment.continuousYears, given('afterContinuousYears', from('1440-06-09H', 6))),
    below(furtherSecondment.yearsSinceEnd, given('gapYears', from('1440-06-09H', 3))),
  ),
});

const lifetime = bar({
  id: 'secondment.lifetime',
  cites: hr('76'),
  title: { ar: 'تجاوز مجموع الإعارات عشر سنوات', en: 'All secondments over ten years' },
  when: above(
    plus(secondment.totalYears, furtherSecondment.requestYears),
    given('totalYears', from('1440-06-09H', 10)),
  ),
});

/**
 * Whether an employee may be seconded (شروط الإعارة). HR regulation, arts. 74–76 and 79.
 *
 * @example
 * ```ts
 * import { decide, secondmentConditions } from 'martaba/rules';
 *
 * const sheet = { 'secondment.continuousYears': 6, yearsSinceEnd: 2, 'secondment.totalYears': 6, requestYears: 1 };
 * const { findings } = decide(secondmentConditions, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.rule; // 'secondment.gap'
 * ```
 */
export const secondmentConditions = ruleSet({
  id: 'secondment',
  title: { ar: 'الإعارة', en: 'Secondment' },
  facts: registry([employee, request, consent, borrower, secondment, furtherSecondment]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: part('request'),
      cites: hr('74'),
      title: { ar: 'طلب الجهة المستعيرة', en: 'The borrower asks for him' },
      holds: request.borrower,
    }),
    condition({
      id: part('lender'),
      cites: hr('74'),
      title: { ar: 'موافقة الجهة المعيرة', en: 'The lending agency approves' },
      holds: consent.lender,
    }),
    condition({
      id: part('employee'),
      cites: hr('74'),
      title: { ar: 'موافقة الموظف', en: 'The employee approves' },
      holds: consent.employee,
    }),
    condition({
      id: part('probation'),
      cites: hr('79'),
      title: { ar: 'ليس في فترة التجربة', en: 'Not in probation' },
      holds: no(employee.onProbation),
    }),
    gap,
    lifetime,
  ],
});

const perDecision = given('perDecisionYears', from('1440-06-09H', 3));
const continuous = given('continuousYears', from('1440-06-09H', 6));
const decisionFacts = registry([decision, secondment]);
const doubt = 'Whether these limits bind a decision of the Council of Ministers, which sets the period, is not stated.';

/**
 * Whether a decision may second for so long, or prolong a secondment by so much (مدة قرار الإعارة). HR regulation,
 * art. 74.
 *
 * @example
 * ```ts
 * import { decide, secondmentDecision } from 'martaba/rules';
 *
 * const afterFour = (years: number) => {
 *   const sheet = { 'secondment.continuousYears': 4, 'decision.years': years };
 *   return decide(secondmentDecision, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * afterFour(2); // 'eligible'
 * afterFour(3); // 'ineligible'
 * ```
 */
export const secondmentDecision = ruleSet({
  id: 'secondment-decision',
  title: { ar: 'مدة قرار الإعارة', en: 'Length of a secondment decision' },
  facts: decisionFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'secondment.max-decision/one',
      cites: hr('74'),
      title: { ar: 'لا تتجاوز مدة القرار ثلاث سنوات', en: 'One decision is for three years at most' },
      doubt,
      holds: atMost(decision.years, perDecision),
    }),
    condition({
      id: 'secondment.max-decision/continuous',
      cites: hr('74'),
      title: { ar: 'لا تتجاوز الإعارة المتصلة ست سنوات', en: 'A continuous secondment is six years at most' },
      doubt,
      holds: atMost(plus(secondment.continuousYears, decision.years), continuous),
    }),
  ],
});

export const secondmentEnd = formula({
  id: 'secondment.max-decision',
  cites: hr('74'),
  title: { ar: 'مدة الإعارة', en: 'Length of one decision and of a continuous secondment' },
  doubt,
  facts: decisionFacts,
  instruments: [hrRegulation],
  lastDay: 'decisionEndsBy',
  results: {
    decisionEndsBy: day(
      { ar: 'أقصى نهاية للقرار', en: 'The decision ends by' },
      after(secondment.startsOn, given('perDecision', from('1440-06-09H', years(3)))),
    ),
    continuousEndsBy: day(
      { ar: 'أقصى نهاية للإعارة المتصلة', en: 'The continuous secondment ends by' },
      after(secondment.continuousFrom, given('continuous', from('1440-06-09H', years(6)))),
    ),
  },
});
