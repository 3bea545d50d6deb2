import { dayToHijri } from '../../models/calendar/umalqura.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, numeral, verdict } from '../catalogue/result.js';
import { atLeast, atMost, choose, condition, from, given, is, no, number, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { day, hours } from './facts.js';

/** Working hours and shifts (ساعات العمل والورديات). HR regulation, arts. 11 to 13. */

const instruments = [hrRegulation] as const;
const { from: issued } = hrRegulation;

const minutes = (name: string, hour: number, minute: number) => given(name, from('1440-06-09H', hour * 60 + minute));
const ordinary = [
  given('hoursPerDay', from('1440-06-09H', 7)),
  minutes('start', 7, 30),
  minutes('end', 14, 30),
] as const;
const fasting = [
  given('ramadanHoursPerDay', from('1440-06-09H', 5)),
  minutes('ramadanStart', 10, 0),
  minutes('ramadanEnd', 15, 0),
] as const;
const ramadan = 9;

const timesOf = (read: Reader) => read(...(dayToHijri(read(day.date)[0]).month === ramadan ? fasting : ordinary));
const clock = (at: number): string =>
  [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');

export const workingHours = formula({
  id: 'worktime.hours',
  cites: hr('11'),
  title: { ar: 'ساعات العمل الرسمية', en: 'Official working hours' },
  facts: registry([day]),
  instruments,
  results: {
    hoursPerDay: numeral({ ar: 'ساعات العمل في اليوم', en: 'Hours a day' }, (read) => timesOf(read)[0]),
    start: codeword({ ar: 'بداية الدوام', en: 'Start of work' }, (read) => clock(timesOf(read)[1])),
    end: codeword({ ar: 'نهاية الدوام', en: 'End of work' }, (read) => clock(timesOf(read)[2])),
  },
});

const mostMoved = given('maxShiftHours', from('1440-06-09H', 2));

/**
 * Whether working times may be moved so far (تقديم الدوام أو تأخيره). HR regulation, art. 12.
 *
 * @example
 * ```ts
 * import { decide, flexibleTimes } from 'martaba/rules';
 *
 * const moved = (shiftHours: number) => decide(flexibleTimes, { shiftHours }, { asOf: '1447-01-10H' }).outcome;
 * [-3, -2, 2, 3].map(moved); // ['ineligible', 'eligible', 'eligible', 'ineligible']
 * ```
 */
export const flexibleTimes = ruleSet({
  id: 'flexible-times',
  title: { ar: 'الدوام المرن', en: 'Moving the working times' },
  facts: registry([hours]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'worktime.flex/later',
      cites: hr('12'),
      title: { ar: 'لا يؤخر الدوام أكثر من ساعتين', en: 'Not moved later by more than two hours' },
      holds: atMost(hours.shiftHours, mostMoved),
    }),
    condition({
      id: 'worktime.flex/earlier',
      cites: hr('12'),
      title: { ar: 'لا يقدم الدوام أكثر من ساعتين', en: 'Not moved earlier by more than two hours' },
      holds: atLeast(plus(hours.shiftHours, mostMoved), number(0)),
    }),
  ],
});

const lengthOfShift = choose(
  is(hours.shift, 'evening'),
  given('eveningShiftHours', from('1440-06-09H', 6)),
  given('dayShiftHours', from('1440-06-09H', 7)),
);

/**
 * Whether a shift is as long as the law has it, and decided (الورديات). HR regulation, art. 13-a.
 *
 * @example
 * ```ts
 * import { decide, shiftWork } from 'martaba/rules';
 *
 * const sevenHours = (shift: string) =>
 *   decide(shiftWork, { shiftDecided: true, hoursOfShift: 7, shift }, { asOf: '1447-01-10H' }).outcome;
 * sevenHours('day'); // 'eligible'
 * sevenHours('evening'); // 'ineligible'
 * ```
 */
export const shiftWork = ruleSet({
  id: 'shift-work',
  title: { ar: 'الورديات', en: 'Shift work' },
  facts: registry([hours]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'worktime.shifts/decision',
      cites: hr('13-a'),
      title: { ar: 'بقرار من الوزير المختص', en: 'By decision of the competent minister' },
      holds: hours.shiftDecided,
    }),
    condition({
      id: 'worktime.shifts/hours',
      cites: hr('13-a'),
      title: { ar: 'لا تزيد الوردية على ساعاتها', en: 'Not longer than the hours of the shift' },
      holds: atMost(hours.hoursOfShift, lengthOfShift),
    }),
  ],
});

export const shiftHours = formula({
  id: 'worktime.shifts',
  cites: hr('13'),
  title: { ar: 'ساعات الورديات', en: 'Hours of shifts' },
  facts: registry([hours]),
  instruments,
  results: {
    hours: numeral({ ar: 'ساعات الوردية', en: 'Hours of the shift' }, lengthOfShift),
    overtimeDue: verdict({ ar: 'يستحق عنها مكافأة العمل الإضافي', en: 'Overtime is due' }, no(hours.ownNormalShift)),
  },
});
