import { formula } from '../catalogue/formula.js';
import { day, numeral, verdict } from '../catalogue/result.js';
import { any, atLeast, atMost, choose, condition, daysAfter, from, given, is, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, postponed, running, taken } from './facts.js';

/** Ordinary leave (الإجازة العادية): what is earned, and how it is taken. HR regulation, arts. 130 to 132. */

const instruments = [hrRegulation] as const;
const { from: issued } = hrRegulation;

const daysPerYear = given('daysPerYear', from('1440-06-09H', 36));

export const entitlement = formula({
  id: 'leave.ordinary.entitlement',
  cites: hr('130'),
  title: { ar: 'الإجازة العادية', en: 'Ordinary leave' },
  doubt: 'What part of a year earns is not stated; it is taken in proportion, whole days only.',
  facts: registry([asked, taken]),
  instruments,
  results: {
    ordinaryDays: numeral({ ar: 'أيام الإجازة المستحقة', en: 'Days of leave earned' }, (read) => {
      const [years, each] = read(taken.serviceYearsCounted, daysPerYear);
      return Math.floor(years * each);
    }),
    payFraction: numeral({ ar: 'ما يصرف من الراتب', en: 'Part of the salary paid' }, given('rate', from(issued, 1))),
    paidInAdvance: verdict(
      { ar: 'يجوز صرف راتبها مقدمًا', en: 'Its salary may be paid in advance' },
      atLeast(asked.requestedDays, given('advancePayMinDays', from('1440-06-09H', 30))),
    ),
  },
});

const block = condition({
  id: 'leave.ordinary.start-of-year',
  cites: hr('131-b'),
  title: {
    ar: 'مدة لا تقل عن خمسة أيام، أو مدد أقصر لا تتجاوز عشرة أيام في السنة',
    en: 'A period of five days at least, or shorter periods of ten days a year in all',
  },
  holds: any(
    atLeast(asked.requestedDays, given('minBlockDays', from('1440-06-09H', 5))),
    atMost(plus(taken.shortDaysUsedThisYear, asked.requestedDays), given('shortDaysPerYear', from('1440-06-09H', 10))),
  ),
});

/**
 * Whether a period of ordinary leave is long enough (التمتع بالإجازة على مدد). HR regulation, art. 131-b.
 *
 * @example
 * ```ts
 * import { decide, ordinaryLeavePeriod } from 'martaba/rules';
 *
 * const threeDays = (shortDaysUsedThisYear: number) =>
 *   decide(ordinaryLeavePeriod, { requestedDays: 3, shortDaysUsedThisYear }, { asOf: '1447-01-10H' }).outcome;
 * threeDays(7); // 'eligible'
 * threeDays(8); // 'ineligible'
 * ```
 */
export const ordinaryLeavePeriod = ruleSet({
  id: 'ordinary-leave-period',
  title: { ar: 'التمتع بالإجازة العادية على مدد', en: 'A period of ordinary leave' },
  facts: registry([asked, taken]),
  instruments,
  from: issued,
  rules: [block],
});

const mostPostponed = given('maxDays', from('1440-06-09H', 90));

const postponement = condition({
  id: 'leave.ordinary.postpone',
  cites: hr('131-c'),
  title: { ar: 'لا يتجاوز تأجيل الإجازة تسعين يومًا', en: 'Not postponed by more than ninety days' },
  holds: atMost(postponed.postponementDays, mostPostponed),
});

const postponementFacts = registry([postponed]);

/**
 * Whether the agency may postpone a leave so long (تأجيل بداية الإجازة). HR regulation, art. 131-c.
 *
 * @example
 * ```ts
 * import { decide, leavePostponement } from 'martaba/rules';
 *
 * decide(leavePostponement, { postponementDays: 90 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(leavePostponement, { postponementDays: 91 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const leavePostponement = ruleSet({
  id: 'ordinary-leave-postponement',
  title: { ar: 'تأجيل بداية الإجازة العادية', en: 'Postponement of ordinary leave' },
  facts: postponementFacts,
  instruments,
  from: issued,
  rules: [postponement],
});

export const latestStart = formula({
  id: 'leave.ordinary.postpone',
  cites: hr('131-c'),
  title: { ar: 'آخر موعد لبداية الإجازة المؤجلة', en: 'Latest start of a postponed leave' },
  facts: postponementFacts,
  instruments,
  lastDay: 'latestStart',
  results: {
    latestStart: day(
      { ar: 'آخر موعد للبداية', en: 'Latest start' },
      daysAfter(postponed.requestedStart, mostPostponed),
    ),
  },
});

const extensionFacts = registry([asked, employee, running]);

/**
 * Whether ordinary leave may be extended (تمديد الإجازة العادية). HR regulation, art. 131-d.
 *
 * @example
 * ```ts
 * import { decide, leaveExtension } from 'martaba/rules';
 *
 * const sheet = { 'employee.currentLeave': 'ordinary', ordinaryBalance: 10 };
 * decide(leaveExtension, { ...sheet, requestedDays: 10 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(leaveExtension, { ...sheet, requestedDays: 11 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const leaveExtension = ruleSet({
  id: 'ordinary-leave-extension',
  title: { ar: 'تمديد الإجازة العادية', en: 'Extension of ordinary leave' },
  facts: extensionFacts,
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.ordinary.extend/on-leave',
      cites: hr('131-d'),
      title: { ar: 'يطلب التمديد وهو في إجازته العادية', en: 'Asked for while on ordinary leave' },
      holds: is(employee.currentLeave, 'ordinary', { ifNone: false }),
    }),
    condition({
      id: 'leave.ordinary.extend/balance',
      cites: hr('131-d'),
      title: { ar: 'له رصيد يكفي مدة التمديد', en: 'Has balance for the extension' },
      holds: atMost(asked.requestedDays, asked.ordinaryBalance),
    }),
  ],
});

export const extendedEnd = formula({
  id: 'leave.ordinary.extend',
  cites: hr('131-d'),
  title: { ar: 'نهاية الإجازة بعد التمديد', en: 'End of the extended leave' },
  facts: extensionFacts,
  instruments,
  results: {
    extendedTo: day(
      { ar: 'آخر أيام الإجازة بعد التمديد', en: 'Last day after the extension' },
      daysAfter(running.endsOn, asked.requestedDays),
    ),
  },
});

const isSenior = any(
  atLeast(taken.retirementServiceYears, given('seniorService', from('1440-06-09H', 25))),
  atLeast(taken.age, given('seniorAge', from('1440-06-09H', 50))),
);
const mostInYear = choose(
  isSenior,
  given('seniorDays', from('1440-06-09H', 144)),
  given('days', from('1440-06-09H', 108)),
);
const yearDoubt = 'Whether the year is the leave year or any twelve months is not stated.';

/**
 * Whether so much leave may be taken in a year (الحد الأعلى في السنة). HR regulation, art. 132.
 *
 * @example
 * ```ts
 * import { decide, leaveInYear } from 'martaba/rules';
 *
 * const sheet = { daysTakenThisYear: 144, retirementServiceYears: 20 };
 * decide(leaveInYear, { ...sheet, age: 50 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(leaveInYear, { ...sheet, age: 49 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const leaveInYear = ruleSet({
  id: 'ordinary-leave-in-year',
  title: { ar: 'الحد الأعلى للإجازة العادية في السنة', en: 'Most ordinary leave in a year' },
  facts: registry([taken]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.ordinary.max-per-year',
      cites: hr('132'),
      title: { ar: 'لا يتجاوز الحد الأعلى في السنة', en: 'Within the limit of the year' },
      doubt: yearDoubt,
      holds: atMost(taken.daysTakenThisYear, mostInYear),
    }),
  ],
});

export const limitOfYear = formula({
  id: 'leave.ordinary.max-per-year',
  cites: hr('132'),
  title: { ar: 'الحد الأعلى في السنة', en: 'Most that may be taken in a year' },
  doubt: yearDoubt,
  facts: registry([taken]),
  instruments,
  results: {
    limit: numeral({ ar: 'الحد الأعلى بالأيام', en: 'Limit in days' }, mostInYear),
    remaining: numeral({ ar: 'ما بقي في السنة', en: 'Days left in the year' }, (read) => {
      const [limit, days] = read(mostInYear, taken.daysTakenThisYear);
      return Math.max(0, limit - days);
    }),
  },
});
