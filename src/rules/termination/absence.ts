import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day } from '../catalogue/result.js';
import {
  above,
  after,
  all,
  any,
  asOf,
  atLeast,
  bar,
  condition,
  daysAfter,
  from,
  given,
  no,
  present,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import type { RuleSet } from '../language/rule-set.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { absence, excuse, person } from './facts.js';

/** Absence, and not returning (الانقطاع عن العمل). HR regulation, arts. 210, 226 and 227. */

/** The article gives the agency a power: it may end the service, and need not. */
const mayEnd: RuleSet['phrases'] = {
  eligible: { ar: 'للجهة إنهاء خدمته', en: 'The agency may end his service' },
  ineligible: { ar: 'لا تنتهي خدمته بهذا السبب', en: 'The service does not end for this reason' },
  undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
};
const about = { phrases: mayEnd, instruments: [hrRegulation], from: hrRegulation.from } as const;

const absent = condition({
  id: 'termination.absence',
  cites: hr('226-b'),
  title: {
    ar: 'انقطاع دون عذر مشروع خمسة عشر يومًا متصلة أو ثلاثين يومًا متفرقة خلال سنة',
    en: 'Absent without lawful excuse fifteen consecutive days, or thirty separate ones in a year',
  },
  doubt: 'The text does not say whether the days are of the calendar or of work.',
  holds: all(
    no(excuse.lawfulExcuse),
    any(
      atLeast(absence.consecutiveDays, given('consecutive', from('1440-06-09H', 15))),
      atLeast(absence.scatteredDaysInLastYear, given('separate', from('1440-06-09H', 30))),
    ),
  ),
});

/**
 * Whether an absence lets the agency end the service (إنهاء الخدمة للانقطاع). HR regulation, art. 226-b.
 *
 * @example
 * ```ts
 * import { decide, endingForAbsence } from 'martaba/rules';
 *
 * const absent = (consecutive: number, scattered: number) => {
 *   const days = { 'absence.consecutiveDays': consecutive, 'absence.scatteredDaysInLastYear': scattered };
 *   return decide(endingForAbsence, { lawfulExcuse: false, ...days }, { asOf: '1447-01-10H' }).outcome;
 * };
 * absent(15, 0); // 'eligible'
 * absent(14, 29); // 'ineligible'
 * absent(14, 30); // 'eligible'
 * ```
 */
export const endingForAbsence = ruleSet({
  id: 'ending-for-absence',
  title: { ar: 'إنهاء الخدمة للانقطاع', en: 'End of service for absence' },
  facts: registry([absence, excuse]),
  ...about,
  rules: [absent],
});

const notReturned = condition({
  id: 'termination.no-return',
  cites: hr('226-c'),
  title: {
    ar: 'لم يباشر عمله خلال خمسة عشر يومًا من انتهاء الإجازة أو التدريب أو الإعارة دون عذر مشروع',
    en: 'Did not resume work within fifteen days after leave, training or secondment, without lawful excuse',
  },
  holds: all(no(excuse.lawfulExcuse), above(excuse.daysAfterLeaveEnd, given('days', from('1440-06-09H', 15)))),
});

/**
 * Whether not returning lets the agency end the service (عدم العودة بعد الإجازة). HR regulation, art. 226-c.
 *
 * @example
 * ```ts
 * import { decide, endingForNoReturn } from 'martaba/rules';
 *
 * const days = (daysAfterLeaveEnd: number) =>
 *   decide(endingForNoReturn, { lawfulExcuse: false, daysAfterLeaveEnd }, { asOf: '1447-01-10H' }).outcome;
 * days(15); // 'ineligible'
 * days(16); // 'eligible'
 * ```
 */
export const endingForNoReturn = ruleSet({
  id: 'ending-for-no-return',
  title: { ar: 'إنهاء الخدمة لعدم العودة', en: 'End of service for not returning' },
  facts: registry([excuse]),
  ...about,
  rules: [notReturned],
});

const noticeDays = given('days', from('1440-06-09H', 15));

const notifiedLate = condition({
  id: 'termination.excuse-notice',
  cites: hr('227'),
  title: {
    ar: 'لم يبلغ عن عذره خلال خمسة عشر يومًا من انقطاعه',
    en: 'The excuse was not notified within fifteen days of absence',
  },
  holds: all(excuse.lawfulExcuse, above(excuse.excuseNotifiedDay, noticeDays, { ifNone: true })),
});

/**
 * Whether an excuse notified late lets the agency end the service (الإبلاغ بالعذر). HR regulation, art. 227.
 *
 * @example
 * ```ts
 * import { decide, endingForLateExcuse } from 'martaba/rules';
 *
 * const notifiedOnDay = (excuseNotifiedDay: number | null) =>
 *   decide(endingForLateExcuse, { lawfulExcuse: true, excuseNotifiedDay }, { asOf: '1447-01-10H' }).outcome;
 * notifiedOnDay(15); // 'ineligible'
 * notifiedOnDay(16); // 'eligible'
 * notifiedOnDay(null); // 'eligible'
 * ```
 */
export const endingForLateExcuse = ruleSet({
  id: 'ending-for-late-excuse',
  title: { ar: 'إنهاء الخدمة لتأخر الإبلاغ بالعذر', en: 'End of service for an excuse notified late' },
  facts: registry([excuse]),
  ...about,
  rules: [notifiedLate],
});

export const excuseNotice = formula({
  id: 'termination.excuse-notice',
  cites: hr('227'),
  title: { ar: 'الإبلاغ بالعذر', en: 'Notifying an excuse' },
  facts: registry([absence]),
  instruments: [hrRegulation],
  lastDay: 'notifyBy',
  results: { notifyBy: day({ ar: 'آخر يوم للإبلاغ', en: 'Notified by' }, daysAfter(absence.from, noticeDays)) },
});

const aYearOn = after(the(person.art226TerminationOn), given('years', from('1440-06-09H', years(1))));
const withinYear = all(present(person.art226TerminationOn), above(aYearOn, asOf));

const endedUnder226 = bar({
  id: 'termination.art226-effect',
  cites: hr('226'),
  title: {
    ar: 'لم تمض سنة على إنهاء خدمته بالمادة 226',
    en: 'Less than a year since his service ended under art. 226',
  },
  when: withinYear,
});

/**
 * Whether one whose service ended under art. 226 may be appointed again (أثر إنهاء الخدمة وفق المادة 226).
 *
 * @example
 * ```ts
 * import { decide, returnAfter226 } from 'martaba/rules';
 *
 * const sheet = { 'person.art226TerminationOn': '1446-01-10H' };
 * decide(returnAfter226, sheet, { asOf: '1447-01-09H' }).outcome; // 'ineligible'
 * decide(returnAfter226, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const returnAfter226 = ruleSet({
  id: 'return-after-226',
  title: { ar: 'إعادة التعيين بعد إنهاء الخدمة بالمادة 226', en: 'Re-appointment after art. 226' },
  facts: registry([person]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [endedUnder226],
});
