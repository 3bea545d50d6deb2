import type { MonthArithmetic } from './add-months.js';
import { addMonths } from './add-months.js';
import type { Day } from './day.js';
import { periodOf, type Period } from './period.js';

/**
 * A term (مدة) that is counted in months of its own calendar, with what becomes of a day that its last month does not
 * have. It has no default for either: the law, or who sets the term, says both.
 */
export interface Term extends MonthArithmetic {
  /** The first day, whole days since 1970-01-01. */
  readonly from: Day;
  /** Whole calendar months; twelve are a year. */
  readonly months: number;
  /** Plain days beyond the months. */
  readonly days?: number;
}

/**
 * The period that a term lasts: from its first day up to the same day of the month so many months later.
 *
 * @throws MartabaError `period-reversed` of a term without a day; `day-outside-month` where the rounding is `reject` and
 * there is no such day; `outside-calendar`
 * @example
 * ```ts
 * termPeriod({ from: parseCivilDate('2025-01-31'), months: 1, calendar: 'gregorian', rounding: 'down' }); // { from: 20119, to: 20147 }
 * ```
 */
export const termPeriod = ({ from, months, days = 0, ...how }: Term): Period =>
  periodOf(from, addMonths(from, months, how) + days - 1);
