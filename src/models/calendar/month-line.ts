import type { Calendar } from './calendar.js';
import type { Day } from './day.js';
import { dayToGregorian, gregorianMonthLength, gregorianToDay } from './gregorian.js';
import { firstDay, hijriMonthCount, hijriMonthIndex, hijriMonthStart, lastDay } from './umalqura.js';

/**
 * The months of a calendar numbered along one line, so that adding months is adding numbers.
 *
 * @internal
 */
export interface MonthLine {
  /** Days and month numbers that the line holds; the Gregorian one has no end. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly first: number;
  readonly last: number;
  /** The number of the month that holds a day of the line. */
  numberOf(day: Day): number;
  startOf(number: number): Day;
  lengthOf(number: number): number;
}

const hijri: MonthLine = {
  firstDay,
  lastDay,
  first: 0,
  last: hijriMonthCount - 1,
  numberOf: hijriMonthIndex,
  startOf: hijriMonthStart,
  lengthOf: (number) => hijriMonthStart(number + 1) - hijriMonthStart(number),
};

const monthOfYear = (number: number): number => number - Math.floor(number / 12) * 12 + 1;

const gregorian: MonthLine = {
  firstDay: -Infinity,
  lastDay: Infinity,
  first: -Infinity,
  last: Infinity,
  numberOf: (day) => {
    const { year, month } = dayToGregorian(day);
    return year * 12 + month - 1;
  },
  startOf: (number) => gregorianToDay(Math.floor(number / 12), monthOfYear(number), 1),
  lengthOf: (number) => gregorianMonthLength(Math.floor(number / 12), monthOfYear(number)),
};

/** @internal */
export const monthLine = (calendar: Calendar): MonthLine => (calendar === 'hijri' ? hijri : gregorian);
