import type { Calendar } from '../../models/calendar/calendar.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { DateValue, Expr, List } from './expression.js';
import { typed } from './expression.js';
import type { Operand } from './operand.js';
import { operand } from './operand.js';

/** The date of the decision: an argument, never a clock. */
export const asOf: Expr<DateValue> = typed({ k: 'as-of' });

/** The anniversary: the same day a length of time later, in the calendar of that length. */
export const after = <S extends string = never>(
  date: Expr<DateValue, S>,
  duration: Operand<Duration, never>,
): Expr<DateValue, S> => typed({ k: 'after', date, duration: operand(duration) });

/** A look back from a date. Not the inverse of {@link after}: the two differ around the 29th and the 30th. */
export const before = <S extends string = never>(
  date: Expr<DateValue, S>,
  duration: Operand<Duration, never>,
): Expr<DateValue, S> => typed({ k: 'before', date, duration: operand(duration) });

/** So many days later. */
export const daysAfter = <S extends string = never>(
  date: Expr<DateValue, S>,
  days: Operand<number, S>,
): Expr<DateValue, S> => typed({ k: 'shift', date, days: operand(days) });

/** The first day of the calendar year that a date falls in. */
export const yearStart = <S extends string = never>(of: Expr<DateValue, S>, calendar: Calendar): Expr<DateValue, S> =>
  typed({ k: 'year-start', calendar, of });

/** Later than `since` and not later than the date of the decision. */
export const within = <S extends string = never>(date: Expr<DateValue, S>, since: Expr<DateValue>): Expr<boolean, S> =>
  typed({
    k: 'all',
    of: [
      { k: 'compare', op: '>', a: date, b: since },
      { k: 'compare', op: '<=', a: date, b: asOf },
    ],
  });

/** Elapsed countable time: made by {@link countable} and only ever compared with {@link atLeast}. */
export interface Elapsed<S extends string = never> {
  readonly from: Expr<DateValue>;
  readonly excluded: List<string, unknown, S> | undefined;
}

/** The time since a date, less the excluded periods: countable experience. To be compared with {@link atLeast}. */
export const countable = <S extends string = never>(
  from: Expr<DateValue>,
  excluded?: List<string, unknown, S>,
): Elapsed<S> => ({ from, excluded });
