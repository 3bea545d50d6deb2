// The arithmetic is the usual one of years that begin in March, so that the leap day is the last of its year:
// E. G. Richards, "Calendars", in the Explanatory Supplement to the Astronomical Almanac, 3rd ed., 2013, §15.11.
import { isWhole } from '../is-whole.js';
import { dayOrThrow, errorOf } from './calendar-error.js';
import type { Day } from './day.js';
import {
  type DateParts,
  judgeDate,
  monthLength,
  type MonthLine,
  numberOf,
  outsideLine,
  partsOf,
} from './month-line.js';

/** A date of the Gregorian calendar (تاريخ ميلادي) in its parts; months and days count from 1. */
export type GregorianParts = DateParts;

const farthestYear = 1_000_000;

/**
 * The months of the Gregorian calendar.
 *
 * @internal
 */
export const gregorianLine: MonthLine = {
  calendar: 'gregorian',
  firstDay: -Infinity,
  lastDay: Infinity,
  first: -Infinity,
  last: Infinity,
  bounds: { first: -farthestYear, last: farthestYear },
  meanMonth: 30.436_875,
  meanStart: -719_528,
  startOf: (number) => {
    // No object of a year and a month: a date is read millions of times.
    const year = Math.floor((number - 2) / 12);
    const month = number - 12 * year - 1;
    // Far beyond any record, and near enough that no number on the way loses a digit.
    if (!isWhole(year, -farthestYear, farthestYear)) throw errorOf(outsideLine(gregorianLine));
    const century = Math.floor(year / 100);
    const leapDays = (year >> 2) - century + (century >> 2);
    // From March on five months have 153 days. The tenth less keeps what is whole clear of the error of its product.
    return 365 * year + leapDays + Math.floor(30.6 * month - 30.1) - 719_468;
  },
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
export const gregorianToDay = (year: number, month: number, day: number): Day =>
  dayOrThrow(judgeDate(gregorianLine, year, month, day));

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
export const gregorianMonthLength = (year: number, month: number): number =>
  monthLength(gregorianLine, numberOf(gregorianLine, gregorianToDay(year, month, 1)));

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
export const dayToGregorian = (day: Day): GregorianParts => partsOf(gregorianLine, day);
