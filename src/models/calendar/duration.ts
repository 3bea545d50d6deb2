import { MartabaError } from '../error.js';
import { isWhole } from '../is-whole.js';
import { fail, ok, type Result } from '../result.js';
import { type Calendar, isCalendar } from './calendar.js';
import { valueOrThrow } from './calendar-error.js';

export { addDuration, earliestReaching, latestReaching, subtractDuration } from './add-duration.js';

/**
 * A length of time (مدة) as the law states one: so many years, months and days of a named calendar.
 *
 * In the Hijri calendar a year is 12 Hijri months and a month is the legal month of 30 days (HR regulation, art. 1);
 * in the Gregorian calendar months are calendar months. All three counts are whole and none is negative.
 */
export interface Duration {
  readonly calendar: Calendar;
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/**
 * Whether a value is a duration.
 *
 * @param value - anything
 * @example
 * ```ts
 * isDuration({ calendar: 'hijri', years: 1, months: -6, days: 0 }); // false
 * ```
 */
export const isDuration = (value: unknown): value is Duration => {
  const { calendar, years, months, days } = (value ?? {}) as Partial<Record<keyof Duration, unknown>>;
  return isCalendar(calendar) && [years, months, days].every((count) => isWhole(count, 0, 9_999));
};

const durationOf = (calendar: Calendar, years: number, months: number, days: number): Duration => {
  const duration = { calendar, years, months, days };
  if (!isDuration(duration)) throw new MartabaError('not-a-duration');
  return duration;
};

/**
 * A duration of whole years (سنوات): from a day to the same day so many years later.
 *
 * @param count - 0 to 9999
 * @param calendar - whose years; Hijri unless told
 * @throws MartabaError `not-a-duration`
 * @example
 * ```ts
 * years(2); // { calendar: 'hijri', years: 2, months: 0, days: 0 }
 * ```
 */
export const years = (count: number, calendar: Calendar = 'hijri'): Duration => durationOf(calendar, count, 0, 0);

/**
 * A duration of whole months (أشهر): legal months of 30 days in the Hijri calendar, calendar months in the Gregorian.
 *
 * @param count - 0 to 9999
 * @param calendar - whose months; Hijri unless told
 * @throws MartabaError `not-a-duration`
 * @example
 * ```ts
 * months(6, 'gregorian'); // { calendar: 'gregorian', years: 0, months: 6, days: 0 }
 * ```
 */
export const months = (count: number, calendar: Calendar = 'hijri'): Duration => durationOf(calendar, 0, count, 0);

/**
 * A duration of whole days (أيام), which are the same in both calendars.
 *
 * @param count - 0 to 9999
 * @throws MartabaError `not-a-duration`
 * @example
 * ```ts
 * days(15); // { calendar: 'hijri', years: 0, months: 0, days: 15 }
 * ```
 */
export const days = (count: number): Duration => durationOf('hijri', 0, 0, count);

/**
 * Reads a duration written as `P1Y6M10D`, each part at most once and in this order.
 *
 * @param input - anything; what is no such text is refused
 * @param calendar - the calendar of its years and months; Hijri unless told, the text does not say it
 * @returns the duration, or the issue `not-a-duration`
 * @example
 * ```ts
 * safeParseDuration('P1Y6M'); // { ok: true, value: { calendar: 'hijri', years: 1, months: 6, days: 0 } }
 * ```
 */
export const safeParseDuration = (input: unknown, calendar: Calendar = 'hijri'): Result<Duration> => {
  const parts = typeof input === 'string' ? /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})D)?$/.exec(input) : null;
  if (parts === null) return fail('not-a-duration');
  const [, years = 0, months = 0, days = 0] = parts;
  return ok({ calendar, years: Number(years), months: Number(months), days: Number(days) });
};

/**
 * Reads a duration, as {@link safeParseDuration} does, where it is known to be one.
 *
 * @param text - such as `P1Y6M`
 * @param calendar - the calendar of its years and months; Hijri unless told
 * @throws MartabaError `not-a-duration`
 * @example
 * ```ts
 * parseDuration('P55Y', 'gregorian'); // { calendar: 'gregorian', years: 55, months: 0, days: 0 }
 * ```
 */
export const parseDuration = (text: string, calendar: Calendar = 'hijri'): Duration =>
  valueOrThrow(safeParseDuration(text, calendar));

/**
 * Writes a duration as `P1Y6M10D`, without the parts that are 0; no time at all is `P0D`. The calendar is not written.
 *
 * @param duration - of either calendar
 * @example
 * ```ts
 * formatDuration({ calendar: 'hijri', years: 1, months: 6, days: 0 }); // 'P1Y6M'
 * ```
 */
export const formatDuration = ({ years, months, days }: Duration): string => {
  const part = (count: number, letter: string): string => (count > 0 ? count + letter : '');
  return `P${part(years, 'Y') + part(months, 'M') + part(days, 'D') || '0D'}`;
};

/**
 * What a duration is compared by: 360 to a year, 30 to a month, and its days. It measures no two dates: between dates
 * a duration is compared only by {@link addDuration}, and `P12M` is 360 days where a Hijri year is 354 or 355.
 *
 * @param duration - of either calendar
 * @returns a number of days by that convention
 * @example
 * ```ts
 * durationDays({ calendar: 'hijri', years: 1, months: 6, days: 0 }); // 540
 * ```
 */
export const durationDays = ({ years, months, days }: Duration): number => 360 * years + 30 * months + days;

/** The text of what is no duration, in Arabic and English. */
export const durationTexts = {
  'not-a-duration': {
    ar: 'المدة غير صحيحة؛ تُكتب المدة مثل P1Y6M، أي سنة وستة أشهر.',
    en: 'That is not a duration; one is written like P1Y6M, a year and six months.',
  },
} as const;
