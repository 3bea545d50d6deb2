import { durationDays } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';

/*
 * Lengths of time have no single order: a year is 354 or 355 days where `P12M` is 360, and both measure the same. What
 * is here bounds lengths in both respects at once: where they end, whatever the day they begin on, and their measure.
 */

/** The fewest and the most days that a length runs from any day on; a clamped month takes a day or two off a year. */
const extremes = ({ calendar, years, months, days }: Duration): readonly [fewest: number, most: number] =>
  calendar === 'hijri'
    ? [353 * years + 30 * months + days, 356 * years + 30 * months + days]
    : [365 * years + 28 * months + days, 366 * years + 31 * months + days];

/** Whether a length never runs, nor measures, more than another. */
const isWithin = (a: Duration, b: Duration): boolean =>
  durationDays(a) <= durationDays(b) && extremes(a)[1] <= extremes(b)[0];

/** Whether two lengths have the same parts, so that they are one length. */
export const isSameLength = (a: Duration, b: Duration): boolean =>
  a.calendar === b.calendar && a.years === b.years && a.months === b.months && a.days === b.days;

/** A length that never runs, nor measures, more than either. */
export const shorter = (a: Duration, b: Duration): Duration => {
  if (isSameLength(a, b) || isWithin(a, b)) return a;
  if (isWithin(b, a)) return b;
  const rest = (of: Duration): number => extremes({ ...of, years: 0 })[0];
  return { calendar: 'hijri', years: Math.min(a.years, b.years), months: 0, days: Math.min(rest(a), rest(b)) };
};

/** A length that never runs, nor measures, less than either. */
export const longer = (a: Duration, b: Duration): Duration => {
  if (isSameLength(a, b) || isWithin(b, a)) return a;
  if (isWithin(a, b)) return b;
  const rest = (of: Duration): number => extremes({ ...of, years: 0 })[1];
  const calendar = a.calendar === 'hijri' ? b.calendar : a.calendar;
  return { calendar, years: Math.max(a.years, b.years), months: 0, days: Math.max(rest(a), rest(b)) };
};

/** One length after another, in the calendar of the first. */
export const joined = (a: Duration, b: Duration): Duration => ({
  calendar: a.calendar,
  years: a.years + b.years,
  months: a.months + b.months,
  days: a.days + b.days,
});
