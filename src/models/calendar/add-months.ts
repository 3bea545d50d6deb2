import type { Calendar } from './calendar.js';
import { errorOf } from './calendar-error.js';
import { MartabaError } from '../error.js';
import { isWhole } from '../is-whole.js';
import type { Day } from './day.js';
import { lineOf } from './line-of.js';
import { monthLength, numberOf, outsideLine } from './month-line.js';
import type { Rounding } from './rounding.js';

/** How {@link addMonths} counts: neither has a default, since the law must say both. */
export interface MonthArithmetic {
  readonly calendar: Calendar;
  readonly rounding: Rounding;
}

/**
 * The same day of the month, so many calendar months later or earlier. In the Hijri calendar these are the printed
 * months of 29 or 30 days; the legal month of 30 days is {@link Duration}'s.
 *
 * @param day - whole days since 1970-01-01
 * @param months - whole months, negative for earlier; twelve are a year in both calendars
 * @param options - the calendar whose months these are, and what becomes of a day that the month does not have
 * @returns whole days since 1970-01-01
 * @throws MartabaError `day-outside-month` where the rounding is `reject` and there is no such day; `outside-calendar`
 * @example
 * ```ts
 * addMonths(parseCivilDate('2025-01-31'), 1, { calendar: 'gregorian', rounding: 'down' }); // 20147
 * ```
 */
export const addMonths = (day: Day, months: number, { calendar, rounding }: MonthArithmetic): Day => {
  const line = lineOf(calendar);
  const from = numberOf(line, day);
  const to = from + months;
  if (!isWhole(to, line.first, line.last)) throw errorOf(outsideLine(line));
  const length = monthLength(line, to);
  const daysBefore = day - line.startOf(from);
  if (daysBefore >= length && rounding === 'reject')
    throw new MartabaError('day-outside-month', [], { calendar, length });
  return line.startOf(to) + Math.min(daysBefore, rounding === 'up' ? length : length - 1);
};
