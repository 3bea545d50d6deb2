import { isWhole } from '../is-whole.js';
import { type Failure, fail } from '../result.js';
import type { Calendar } from './calendar.js';
import { errorOf } from './calendar-error.js';
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
  /** The first and last date of the line, as an error says them. */
  readonly bounds: { readonly first: string | number; readonly last: string | number };
  /** Months of this length in days, month 0 starting on this day, begin at most a few days before or after the real ones. */
  readonly meanMonth: number;
  readonly meanStart: number;
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
export const outsideLine = ({ calendar, bounds }: MonthLine): Failure =>
  fail('outside-calendar', [], { calendar, ...bounds });

/**
 * The number of the month that holds a day.
 *
 * @throws MartabaError `outside-calendar` for what is no day of the line
 * @internal
 */
export const numberOf = (line: MonthLine, day: Day): number => {
  if (!isWhole(day, line.firstDay, line.lastDay)) throw errorOf(outsideLine(line));
  // The estimate is by the mean length, from which no month strays as far as its own length: one step mends it.
  const estimate = Math.floor((day - line.meanStart) / line.meanMonth);
  if (line.startOf(estimate) > day) return estimate - 1;
  return line.startOf(estimate + 1) <= day ? estimate + 1 : estimate;
};

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
export const partsOf = (line: MonthLine, day: Day): DateParts => {
  const number = numberOf(line, day);
  // No spread: a date is taken apart millions of times.
  const { year, month } = monthOfNumber(number);
  return { year, month, day: day - line.startOf(number) + 1 };
};

/**
 * The day of a date; or what is wrong with its year, month or day, never with the date itself, which may be a person's.
 *
 * @internal
 */
export const judgeDate = (line: MonthLine, year: number, month: number, day: number): Day | Failure => {
  const { calendar } = line;
  if (!isWhole(year, line.first / 12, line.last / 12)) return outsideLine(line);
  if (!isWhole(month, 1, 12)) return fail('month-outside-year', [], { calendar });
  const number = monthNumber(year, month);
  const start = line.startOf(number);
  // Every month has these, and most dates are among them: its length need not be known.
  if (isWhole(day, 1, 28)) return start + day - 1;
  const length = line.startOf(number + 1) - start;
  return isWhole(day, 1, length) ? start + day - 1 : fail('day-outside-month', [], { calendar, month, length });
};
