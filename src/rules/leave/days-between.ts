import { above, after, atLeast, below, choose, daysAfter, number, plus } from '../language/build.js';
import type { DateValue, Expr } from '../language/expression.js';

const sumOf = ([first, ...rest]: readonly Expr<number>[]): Expr<number> => plus(first ?? number(0), ...rest);
const stepsTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i);
const one = number(1);
const none = number(0);

/** Further apart than is counted. */
const far = 9_999;

/** The whole days from one date to another, counted out up to a most; `-far` and `far` stand for what lies outside. */
export const daysBetween = (start: Expr<DateValue>, end: Expr<DateValue>, most: number): Expr<number> =>
  choose(
    below(end, start),
    number(-far),
    choose(
      above(end, daysAfter(start, most)),
      number(far),
      sumOf(stepsTo(most).map((days) => choose(atLeast(end, daysAfter(start, days + 1)), one, none))),
    ),
  );

const monthsOf = (count: number) =>
  ({ calendar: 'hijri', years: Math.floor(count / 12), months: count % 12, days: 0 }) as const;

/** The months of age begun, of 12 to a Hijri year and 30 days each (HR 1): full months on an anniversary, up to a most. */
export const monthsBegun = (birth: Expr<DateValue>, day: Expr<DateValue>, most: number): Expr<number> =>
  choose(
    above(day, after(birth, monthsOf(most))),
    number(far),
    sumOf(stepsTo(most).map((done) => choose(above(day, after(birth, monthsOf(done))), one, none))),
  );

/** A number so many times over. */
export const times = (count: number, of: Expr<number>): Expr<number> => sumOf(stepsTo(count).map(() => of));
