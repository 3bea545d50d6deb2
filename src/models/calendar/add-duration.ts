import type { Day } from './day.js';
import type { Duration } from './duration.js';
import { lineOf } from './line-of.js';
import { monthLength, type MonthLine, numberOf } from './month-line.js';

/** How a duration moves a day: first along the months of a calendar, then by plain days. */
interface Steps {
  readonly line: MonthLine;
  readonly months: number;
  readonly days: number;
}

const stepsOf = ({ calendar, years, months, days }: Duration): Steps =>
  calendar === 'hijri'
    ? { line: lineOf(calendar), months: 12 * years, days: 30 * months + days }
    : { line: lineOf(calendar), months: 12 * years + months, days };

/** The same day of the month so many months on, or the last of a shorter month; infinite beyond the line's ends. */
const moveMonths = (line: MonthLine, day: Day, months: number): Day => {
  if (months === 0 || !Number.isFinite(day)) return day;
  if (day < line.firstDay) return -Infinity;
  if (day > line.lastDay) return Infinity;
  const from = numberOf(line, day);
  const to = from + months;
  if (to < line.first) return -Infinity;
  if (to > line.last) return Infinity;
  return line.startOf(to) + Math.min(day - line.startOf(from), monthLength(line, to) - 1);
};

/**
 * The day that a duration after a day ends on (start ⊕ duration): the same day so many years later in the duration's
 * calendar, or the last of the month where that is shorter; then its months, of 30 days each in the Hijri calendar
 * (HR regulation, art. 1), calendar months together with the years in the Gregorian; then its days.
 *
 * A derived day never throws. Where its years leave the Umm al-Qura table it is `Infinity`; a day that already lies
 * outside the table stays beyond that end (`-Infinity`, `Infinity`) when years are added to it. So it is monotone: a
 * later day never gives an earlier result. Dates that are given are checked where they are read.
 *
 * @param day - whole days since 1970-01-01, or infinite
 * @param duration - of either calendar
 * @returns whole days since 1970-01-01, or ±Infinity
 * @example
 * ```ts
 * addDuration(3610, { calendar: 'hijri', years: 1, months: 0, days: 0 }); // 3965
 * ```
 */
export const addDuration = (day: Day, duration: Duration): Day => {
  const { line, months, days } = stepsOf(duration);
  return moveMonths(line, day, months) + days;
};

/**
 * The day from which one looks back a duration (day ⊖ duration): the same day so many years earlier, clamped to the
 * month's end, then its months and days, as {@link addDuration} goes forward. It is not its inverse: around the 29th
 * and 30th the two differ, and the law uses each in its own articles.
 *
 * @param day - whole days since 1970-01-01, or infinite
 * @param duration - of either calendar
 * @returns whole days since 1970-01-01; ±Infinity where the years leave the Umm al-Qura table
 * @example
 * ```ts
 * subtractDuration(3965, { calendar: 'hijri', years: 1, months: 0, days: 0 }); // 3610
 * ```
 */
export const subtractDuration = (day: Day, duration: Duration): Day => {
  const { line, months, days } = stepsOf(duration);
  return moveMonths(line, day, -months) - days;
};

/**
 * The latest day from which a duration has run by a target: the greatest x with `addDuration(x, duration) <= target`.
 * So `addDuration(x, duration) <= target` is `x <= latestReaching(target, duration)`, for every x.
 *
 * It is not {@link subtractDuration}: one who began on a 30th may have reached a target on a 29th, and subtracting
 * would refuse him: for two Hijri years, on 268 of the 35,437 days of 1380–1479H.
 *
 * @param target - whole days since 1970-01-01, or infinite
 * @param duration - of either calendar
 * @returns whole days since 1970-01-01; the day before the table where no day of it reaches, or ±Infinity
 * @example
 * ```ts
 * latestReaching(3965, { calendar: 'hijri', years: 1, months: 0, days: 0 }); // 3610
 * ```
 */
export const latestReaching = (target: Day, duration: Duration): Day => {
  const { line, months, days } = stepsOf(duration);
  const moved = target - days;
  if (months === 0 || moved === Infinity) return moved;
  if (moved === -Infinity || moved < line.firstDay) return line.firstDay - 1;
  const to = moved > line.lastDay ? line.last : numberOf(line, moved);
  const from = to - months;
  if (from < line.first) return line.firstDay - 1;
  const day = moved - line.startOf(to) + 1;
  const length = monthLength(line, from);
  // On the last of its month every later day of the month it comes from has been clamped to it.
  return line.startOf(from) - 1 + (day >= monthLength(line, to) ? length : Math.min(day, length));
};

/**
 * The earliest day from which a duration ends on a target or later: the least x with
 * `addDuration(x, duration) >= target`. So `addDuration(x, duration) >= target` is
 * `x >= earliestReaching(target, duration)`, for every x. The other half of {@link latestReaching}.
 *
 * @param target - whole days since 1970-01-01, or infinite
 * @param duration - of either calendar
 * @returns whole days since 1970-01-01, or ±Infinity
 * @example
 * ```ts
 * earliestReaching(3965, { calendar: 'hijri', years: 1, months: 0, days: 0 }); // 3610
 * ```
 */
export const earliestReaching = (target: Day, duration: Duration): Day => {
  const { line, months, days } = stepsOf(duration);
  const moved = target - days;
  if (months === 0 || moved === -Infinity) return moved;
  if (moved < line.firstDay) return line.firstDay;
  if (moved === Infinity && line.last === Infinity) return Infinity;
  if (moved > line.lastDay) return line.startOf(Math.max(line.first, line.last - months + 1));
  const to = numberOf(line, moved);
  const from = to - months;
  if (from < line.first) return line.firstDay;
  // A month that has no such day gives at most its last; the next one begins beyond the target.
  return line.startOf(from) + Math.min(moved - line.startOf(to), monthLength(line, from));
};
