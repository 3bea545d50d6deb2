// The integer arithmetic is the usual one of years that begin in March, so that the leap day is the last of its year:
// E. G. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac, 3rd ed., 2013, §15.11.
import { MartabaError } from '../error.js';
import { errorOf, faultOf } from './calendar-error.js';
import type { Day } from './day.js';

/** A date of the Gregorian calendar (تاريخ ميلادي) in its parts; months and days count from 1. */
export interface GregorianParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysIn400Years = 146_097;
const daysBefore1970 = 719_468;
const farthestYear = 1_000_000;

// Far beyond any record, and near enough that no number on the way loses a digit.
const requireNear = (value: number, farthest: number): void => {
  if (Number.isInteger(value) && Math.abs(value) <= farthest) return;
  const params = { calendar: 'gregorian', first: -farthestYear, last: farthestYear };
  throw new MartabaError('outside-calendar', [], params);
};

/**
 * Whether a year of the Gregorian calendar is a leap year (سنة كبيسة).
 *
 * @param year - Gregorian year; 0 is the year before 1
 * @example
 * ```ts
 * isGregorianLeapYear(2024); // true
 * ```
 */
export const isGregorianLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * How many days a month of the Gregorian calendar has.
 *
 * @param year - Gregorian year
 * @param month - 1 to 12
 * @returns 28 to 31
 * @throws MartabaError `month-outside-year` for a month that is none
 * @example
 * ```ts
 * gregorianMonthLength(2024, 2); // 29
 * ```
 */
export const gregorianMonthLength = (year: number, month: number): number => {
  const fault = faultOf('gregorian', month, 1, () => 31);
  if (fault !== undefined) throw errorOf(fault);
  if (month === 2) return isGregorianLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/**
 * The day of a Gregorian date, the calendar being carried on before its introduction (proleptic).
 *
 * @param year - Gregorian year
 * @param month - 1 to 12
 * @param day - 1 to the length of the month; never rolled over into the next
 * @returns whole days since 1970-01-01
 * @throws MartabaError `outside-calendar` for a year that is no whole number or beyond a million, `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * gregorianToDay(1979, 11, 20); // 3610
 * ```
 */
export const gregorianToDay = (year: number, month: number, day: number): Day => {
  requireNear(year, farthestYear);
  const fault = faultOf('gregorian', month, day, (month) => gregorianMonthLength(year, month));
  if (fault !== undefined) throw errorOf(fault);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysIn400Years + yearOfEra * 365 + leapDays + dayOfYear - daysBefore1970;
};

/**
 * The Gregorian date of a day.
 *
 * @param day - whole days since 1970-01-01
 * @returns year, month (1 to 12) and day of the month in the proleptic Gregorian calendar
 * @throws MartabaError `outside-calendar` for what is no whole number, or beyond a million years
 * @example
 * ```ts
 * dayToGregorian(3610); // { year: 1979, month: 11, day: 20 }
 * ```
 */
export const dayToGregorian = (day: Day): GregorianParts => {
  requireNear(day, farthestYear * 366);
  const count = day + daysBefore1970;
  const era = Math.floor(count / daysIn400Years);
  const dayOfEra = count - era * daysIn400Years;
  const century = Math.floor((4 * dayOfEra + 3) / daysIn400Years);
  const dayOfCentury = dayOfEra - Math.floor((century * daysIn400Years) / 4);
  const yearOfCentury = Math.floor((4 * dayOfCentury + 3) / 1461);
  const dayOfYear = dayOfCentury - Math.floor((1461 * yearOfCentury) / 4);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + century * 100 + yearOfCentury + (month > 2 ? 0 : 1),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};
