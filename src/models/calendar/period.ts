import { MartabaError } from '../error.js';
import type { Day } from './day.js';

/**
 * A period (فترة) from its first day up to, and not with, the day it ended: `[from, to)`. `to` is null while it runs.
 * Printed periods include their last day; {@link periodOf} adds the one at the door.
 */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

const endOf = ({ to }: Period): Day => to ?? Infinity;

const hasDays = (period: Period): boolean => period.from < endOf(period);

const toOf = (end: Day): Day | null => (end === Infinity ? null : end);

/**
 * The period that was printed as from one day to another, both included.
 *
 * @param first - its first day, whole days since 1970-01-01
 * @param last - its last day, which it includes; null while it runs
 * @throws MartabaError `period-reversed` where the last day is before the first
 * @example
 * ```ts
 * periodOf(100, 109); // { from: 100, to: 110 }
 * ```
 */
export const periodOf = (first: Day, last: Day | null): Period => {
  const period = { from: first, to: last === null ? null : last + 1 };
  if (!hasDays(period)) throw new MartabaError('period-reversed');
  return period;
};

/**
 * The last day that a period includes, as it would be printed.
 *
 * @param period - a period of at least a day
 * @returns whole days since 1970-01-01, or null while it runs
 * @example
 * ```ts
 * lastDayOf({ from: 100, to: 110 }); // 109
 * ```
 */
export const lastDayOf = (period: Period): Day | null => toOf(endOf(period) - 1);

/**
 * Whether a day lies in a period.
 *
 * @example
 * ```ts
 * covers({ from: 100, to: 110 }, 110); // false
 * ```
 */
export const covers = (period: Period, day: Day): boolean => period.from <= day && day < endOf(period);

/**
 * The days that two periods share, as a period; undefined where they share none.
 *
 * @example
 * ```ts
 * overlapOf({ from: 100, to: 110 }, { from: 105, to: null }); // { from: 105, to: 110 }
 * ```
 */
export const overlapOf = (one: Period, other: Period): Period | undefined => {
  const shared = { from: Math.max(one.from, other.from), to: toOf(Math.min(endOf(one), endOf(other))) };
  return hasDays(shared) ? shared : undefined;
};

/**
 * Whether two periods share a day.
 *
 * @example
 * ```ts
 * overlaps({ from: 100, to: 110 }, { from: 110, to: 120 }); // false
 * ```
 */
export const overlaps = (one: Period, other: Period): boolean => overlapOf(one, other) !== undefined;

/**
 * The same days as the given periods together, in order, none touching the next. Periods without a day vanish.
 *
 * @param periods - in any order, overlapping or not
 * @example
 * ```ts
 * unionOf([{ from: 5, to: 9 }, { from: 1, to: 5 }, { from: 20, to: null }]); // [{ from: 1, to: 9 }, { from: 20, to: null }]
 * ```
 */
export const unionOf = (periods: readonly Period[]): readonly Period[] => {
  const union: Period[] = [];
  for (const period of periods.filter(hasDays).toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last === undefined || endOf(last) < period.from) union.push(period);
    else union[union.length - 1] = { from: last.from, to: toOf(Math.max(endOf(last), endOf(period))) };
  }
  return union;
};

const clip = (periods: readonly Period[], from: Day, to: Day): readonly Period[] =>
  unionOf(periods.flatMap((period) => overlapOf(period, { from, to }) ?? []));

/**
 * How many days of a window at least one of the periods covers: each day counts once, however many cover it.
 *
 * @param periods - in any order, overlapping or not
 * @param from - first day of the window
 * @param to - the day after its last; what runs on is cut here
 * @returns days, 0 where the window is empty
 * @example
 * ```ts
 * daysInUnion([{ from: 1, to: 5 }, { from: 3, to: null }], 0, 10); // 9
 * ```
 */
export const daysInUnion = (periods: readonly Period[], from: Day, to: Day): number =>
  clip(periods, from, to).reduce((sum, period) => sum + endOf(period) - period.from, 0);

/**
 * The parts of a window that none of the periods covers, in order.
 *
 * @param periods - in any order, overlapping or not
 * @param from - first day of the window
 * @param to - the day after its last
 * @example
 * ```ts
 * gapsIn([{ from: 1, to: 5 }, { from: 8, to: null }], 0, 10); // [{ from: 0, to: 1 }, { from: 5, to: 8 }]
 * ```
 */
export const gapsIn = (periods: readonly Period[], from: Day, to: Day): readonly Period[] => {
  const gaps: Period[] = [];
  let open = from;
  for (const period of [...clip(periods, from, to), { from: to, to }]) {
    if (open < period.from) gaps.push({ from: open, to: toOf(period.from) });
    open = endOf(period);
  }
  return gaps;
};

/** The text of a period that ends before it begins, in Arabic and English. */
export const periodTexts = {
  'period-reversed': {
    ar: 'نهاية الفترة تسبق بدايتها.',
    en: 'The period ends before it begins.',
  },
} as const;
