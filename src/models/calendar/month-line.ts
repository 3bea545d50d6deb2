import { isWhole } from '../is-whole.js';
import { type Failure, fail } from '../result.js';
import type { Calendar } from './calendar.js';
import type { Day } from './day.js';

/**
 * The months of a calendar numbered along one line, `12 * year + month - 1`, so that adding months is adding numbers.
 *
 * @internal
 */
export interface MonthLine {
  readonly calendar: Calendar;
  /** Days and month numbers that the line holds; the Gregorian one has no end. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly first: number;
  readonly last: number;
  /** The number of the month that holds a day of the line. */
  readonly numberOf: (day: Day) => number;
  /** The first day of a month of the line, and of the one after its last. */
  readonly startOf: (number: number) => Day;
}

/** A date in the parts of its calendar; months and days count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @internal */
export const monthLength = (line: MonthLine, number: number): number => line.startOf(number + 1) - line.startOf(number);

/** @internal */
export const monthNumber = (year: number, month: number): number => 12 * year + month - 1;

/** @internal */
export const monthOfNumber = (number: number): Pick<DateParts, 'year' | 'month'> => {
  const year = Math.floor(number / 12);
  return { year, month: number - 12 * year + 1 };
};

/** @internal */
export const partsOf = ({ numberOf, startOf }: MonthLine, day: Day): DateParts => {
  const number = numberOf(day);
  // No spread: a date is taken apart millions of times.
  const { year, month } = monthOfNumber(number);
  return { year, month, day: day - startOf(number) + 1 };
};

/**
 * The day of a date in a year of the line; or what is wrong with its month and day, never with the date itself, which
 * may be a person's.
 *
 * @internal
 */
export const judgeDay = (line: MonthLine, year: number, month: number, day: number): Day | Failure => {
  const { calendar } = line;
  if (!isWhole(month, 1, 12)) return fail('month-outside-year', [], { calendar });
  const number = monthNumber(year, month);
  const start = line.startOf(number);
  const length = line.startOf(number + 1) - start;
  return isWhole(day, 1, length) ? start + day - 1 : fail('day-outside-month', [], { calendar, month, length });
};
