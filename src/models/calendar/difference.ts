import { MartabaError } from '../error.js';
import { addDuration } from './add-duration.js';
import { addMonths } from './add-months.js';
import type { Calendar } from './calendar.js';
import type { Day } from './day.js';
import type { Duration } from './duration.js';
import { lineOf } from './line-of.js';
import { numberOf } from './month-line.js';

/**
 * How far apart two dates are in the printed years and months of one calendar, and the days left over. No
 * {@link Duration}: a Hijri month is here the printed one of 29 or 30 days, not the legal one of 30.
 */
export interface DateDifference {
  readonly calendar: Calendar;
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const monthsLater = (day: Day, months: number, calendar: Calendar): Day =>
  addMonths(day, months, { calendar, rounding: 'down' });

/**
 * The years, months and days between two dates in a calendar: the most whole months that fit, a day that a month does
 * not have being its last, and the days left. `addMonths(from, 12 * years + months, down) + days` is `to` again.
 *
 * @param from - the earlier day, whole days since 1970-01-01
 * @param to - the later day, or the same
 * @param calendar - whose years and months
 * @throws MartabaError `dates-reversed`, `outside-calendar`
 * @example
 * ```ts
 * dateDifference(parseCivilDate('1400-01-01H'), parseCivilDate('1447-03-12H'), 'hijri'); // { calendar: 'hijri', years: 47, months: 2, days: 11 }
 * ```
 */
export const dateDifference = (from: Day, to: Day, calendar: Calendar): DateDifference => {
  if (!(from <= to)) throw new MartabaError('dates-reversed');
  const line = lineOf(calendar);
  const begun = numberOf(line, to) - numberOf(line, from);
  const months = monthsLater(from, begun, calendar) > to ? begun - 1 : begun;
  const days = to - monthsLater(from, months, calendar);
  return { calendar, years: Math.floor(months / 12), months: months % 12, days };
};

/**
 * The age (العمر) in whole years of one calendar; one born on a 30th is a year older on the 29th of a shorter month.
 * The law's ages are `addDuration` from the birth; this is the figure to show.
 *
 * @param birth - the day of birth, whole days since 1970-01-01
 * @param day - the day it is asked for
 * @param calendar - Hijri for what the Civil Retirement Law counts, Gregorian for the Social Insurance Law
 * @throws MartabaError `dates-reversed` before birth, `outside-calendar`
 * @example
 * ```ts
 * ageOn(parseCivilDate('1400-01-01H'), parseCivilDate('1447-01-01H'), 'hijri'); // 47
 * ```
 */
export const ageOn = (birth: Day, day: Day, calendar: Calendar): number => dateDifference(birth, day, calendar).years;

/**
 * The duration between two dates as the law counts one: whole years by their anniversaries, then in the Hijri calendar
 * legal months of 30 days (HR regulation, art. 1), in the Gregorian calendar months, then days. It is what
 * {@link addDuration} takes from the first to the second.
 *
 * @param from - the earlier day, whole days since 1970-01-01
 * @param to - the later day, or the same
 * @param calendar - whose years and months; Hijri unless told
 * @throws MartabaError `dates-reversed`, `outside-calendar`
 * @example
 * ```ts
 * durationBetween(parseCivilDate('1446-01-01H'), parseCivilDate('1447-02-15H')); // { calendar: 'hijri', years: 1, months: 1, days: 14 }
 * ```
 */
export const durationBetween = (from: Day, to: Day, calendar: Calendar = 'hijri'): Duration => {
  const difference = dateDifference(from, to, calendar);
  if (calendar === 'gregorian') return difference;
  const rest = to - addDuration(from, { ...difference, months: 0, days: 0 });
  return { ...difference, months: Math.floor(rest / 30), days: rest % 30 };
};

/** The text of two dates in the wrong order, in Arabic and English. */
export const differenceTexts = {
  'dates-reversed': {
    ar: 'التاريخ الثاني يسبق الأول.',
    en: 'The second date is before the first.',
  },
} as const;
