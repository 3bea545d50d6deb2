import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { amount, day, verdict } from '../catalogue/result.js';
import {
  after,
  atLeast,
  atMost,
  condition,
  consistency,
  date,
  facts,
  flag,
  from,
  given,
  quantity,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { civilRetirementLaw, crl } from '../law/instruments.js';

/** A pensioner who returns to the service (عودة صاحب المعاش). Civil Retirement Law, arts. 28, 31 and 32. */

const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;

const returned = facts('return', {
  on: date({ label: { ar: 'تاريخ العودة إلى الخدمة', en: 'Returned to service on' } }),
  requestedOn: date({ label: { ar: 'تاريخ طلب حساب المدة السابقة', en: 'Asked on to count the earlier period' } }),
  gratuityRepaid: flag({ label: { ar: 'أعاد المكافأة', en: 'Gratuity paid back' } }),
  holdsCoveredPost: flag({ label: { ar: 'يشغل وظيفة خاضعة للنظام', en: 'Holds a covered post' } }),
  combinedPension: quantity({
    label: { ar: 'معاش بتسوية واحدة عن المدتين', en: 'Pension in one settlement' },
    ...riyals,
  }),
  formerPension: quantity({ label: { ar: 'المعاش السابق', en: 'Former pension' }, ...riyals }),
  lastPeriodPension: quantity({ label: { ar: 'معاش المدة الأخيرة', en: 'Pension for the last period' }, ...riyals }),
});

const requestUntil = after(returned.on, given('requestYears', from(civilRetirementLaw.from, years(1))));

const inOrder = consistency({
  id: 'return.requestedOn',
  cites: crl('32'),
  title: { ar: 'الطلب بعد العودة', en: 'The request follows the return' },
  holds: atLeast(returned.requestedOn, returned.on),
});

const inTime = condition({
  id: 'retirement.return-to-service.crl/request',
  cites: crl('32'),
  title: { ar: 'طلب حساب المدة خلال سنة من العودة', en: 'Asked within a year of the return' },
  confidence: 'medium',
  holds: atMost(returned.requestedOn, requestUntil),
});

const repaid = condition({
  id: 'retirement.return-to-service.crl/repayment',
  cites: crl('32'),
  title: { ar: 'إعادة المكافأة', en: 'The gratuity is paid back' },
  confidence: 'medium',
  holds: returned.gratuityRepaid,
});

const returnFacts = registry([returned]);

/**
 * Whether the period of a gratuity is counted after a return (حساب المدة السابقة). Civil Retirement Law, art. 32.
 *
 * @example
 * ```ts
 * import { decide, earlierPeriodCounted } from 'martaba/rules';
 *
 * const requested = (day: string) => {
 *   const sheet = { 'return.on': '1446-01-10H', 'return.requestedOn': day, 'return.gratuityRepaid': true };
 *   return decide(earlierPeriodCounted, sheet, { asOf: '1447-02-01H' }).outcome;
 * };
 * requested('1447-01-10H'); // 'eligible'
 * requested('1447-01-11H'); // 'ineligible'
 * ```
 */
export const earlierPeriodCounted = ruleSet({
  id: 'earlier-period-counted',
  title: { ar: 'حساب المدة السابقة بعد العودة', en: 'Counting an earlier period after a return' },
  facts: returnFacts,
  instruments: [civilRetirementLaw],
  from: civilRetirementLaw.from,
  rules: [inTime, repaid, inOrder],
});

export const pensionerReturns = formula({
  id: 'retirement.return-to-service.crl',
  cites: crl('28'),
  title: { ar: 'عودة صاحب المعاش', en: 'Pensioner returning to service' },
  confidence: 'medium',
  doubt: 'Read from an unofficial copy.',
  facts: returnFacts,
  instruments: [civilRetirementLaw],
  lastDay: 'requestUntil',
  results: {
    requestUntil: day({ ar: 'آخر يوم لطلب حساب المدة', en: 'Last day to ask' }, requestUntil),
    pensionStops: verdict({ ar: 'يوقف المعاش', en: 'The pension stops' }, returned.holdsCoveredPost),
    pension: amount({ ar: 'المعاش الأفضل عند انتهاء الخدمة', en: 'The better pension at the end' }, (read) => {
      const [combined, former, last] = read(
        returned.combinedPension,
        returned.formerPension,
        returned.lastPeriodPension,
      );
      return Math.max(combined, former + last);
    }),
  },
});
