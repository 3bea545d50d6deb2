import { type Failure, fail, ok, type Result } from '../result.js';
import { withoutMarks } from '../text/bidi.js';
import { foldDigits } from '../text/digits.js';
import type { Calendar } from './calendar.js';
import { errorOf, valueOrThrow } from './calendar-error.js';
import type { Day } from './day.js';
import { dayToGregorian } from './gregorian.js';
import { lineOf } from './line-of.js';
import { type DateParts, judgeDate } from './month-line.js';
import { dayToHijri, firstDay, isInCalendar, lastDay } from './umalqura.js';

export type { Calendar } from './calendar.js';

/**
 * A civil date (تاريخ) as text, which itself says its calendar: Hijri `1447-01-10H`, Gregorian `2025-07-05`.
 * A date without the `H` is Gregorian: `1447-01-10` lies in the fifteenth century and is refused.
 */
export type CivilDate = string;

/** A civil date that was read: its day, and the calendar it was written in. */
export interface ReadDate {
  readonly day: Day;
  readonly calendar: Calendar;
}

const written = /^(\d{4})-(\d\d)-(\d\d)(?: ?(H|هـ?))?$/i;

/** The parts of a date as it is written. Most are in ASCII already, and are not folded first. */
const partsIn = (text: string): RegExpExecArray | null =>
  written.exec(text) ?? written.exec(foldDigits(withoutMarks(text).trim()));

/**
 * Reads a civil date, Hijri (`1447-01-10H`, or with `هـ`) or Gregorian (`2025-07-05`), in ASCII, Arabic-Indic or
 * Persian digits. A day that its month does not have is refused, never rolled over.
 *
 * @param input - anything; what is no such text is refused
 * @returns the day and the calendar it was written in; or one of the issues `not-a-date`, `outside-calendar` (before
 * 1343H or after 1500H, in either calendar), `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * safeParseCivilDate('١٤٤٧-٠١-١٠هـ'); // { ok: true, value: { day: 20274, calendar: 'hijri' } }
 * ```
 */
export const safeParseCivilDate = (input: unknown): Result<ReadDate> => {
  const parts = typeof input === 'string' && input.length <= 40 ? partsIn(input) : null;
  if (parts === null) return fail('not-a-date');
  const calendar: Calendar = parts[4] === undefined ? 'gregorian' : 'hijri';
  const day = judgeDate(lineOf(calendar), Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (typeof day !== 'number') return day;
  return isInCalendar(day) ? ok({ day, calendar }) : outsideTable();
};

/**
 * Reads a civil date as {@link safeParseCivilDate} does, where it is known to be one: `asOf`, a date of the law.
 *
 * @param text - such as `1447-01-10H` or `2025-07-05`
 * @returns whole days since 1970-01-01
 * @throws MartabaError `not-a-date`, `outside-calendar`, `month-outside-year`, `day-outside-month`; never with the text
 * @example
 * ```ts
 * parseCivilDate('1400-01-01H') === parseCivilDate('1979-11-20'); // true
 * ```
 */
export const parseCivilDate = (text: CivilDate): Day => valueOrThrow(safeParseCivilDate(text)).day;

const pad = (value: number, width: number): string => `000${value}`.slice(-width);

/**
 * That a Gregorian date lies outside the Umm al-Qura table.
 *
 * @internal
 */
export const outsideTable = (): Failure =>
  fail('outside-calendar', [], { calendar: 'gregorian', first: formatIso(firstDay), last: formatIso(lastDay) });

const write = ({ year, month, day }: DateParts): string => {
  if (year < 0 || year > 9999) throw errorOf(outsideTable());
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

/**
 * Writes a day as a Hijri civil date.
 *
 * @param day - whole days since 1970-01-01, within the Umm al-Qura table
 * @throws MartabaError `outside-calendar`
 * @example
 * ```ts
 * formatHijri(20274); // '1447-01-10H'
 * ```
 */
export const formatHijri = (day: Day): CivilDate => `${write(dayToHijri(day))}H`;

/**
 * Writes a day as a Gregorian civil date, in the form of ISO 8601.
 *
 * @param day - whole days since 1970-01-01, in the years 0 to 9999
 * @throws MartabaError `outside-calendar` for a year that four digits cannot write
 * @example
 * ```ts
 * formatIso(20274); // '2025-07-05'
 * ```
 */
export const formatIso = (day: Day): CivilDate => write(dayToGregorian(day));

/**
 * Writes a day as a civil date of the calendar that is named.
 *
 * @param day - whole days since 1970-01-01
 * @param calendar - which of the two forms
 * @throws MartabaError `outside-calendar`
 * @example
 * ```ts
 * formatCivilDate(20274, 'hijri'); // '1447-01-10H'
 * ```
 */
export const formatCivilDate = (day: Day, calendar: Calendar): CivilDate =>
  calendar === 'hijri' ? formatHijri(day) : formatIso(day);

/** The texts of what may be wrong with a civil date, in Arabic and English. */
export const civilDateTexts = {
  'not-a-date': {
    // Isolated, or a line of Arabic would show the parts of these dates in the wrong order.
    ar: 'التاريخ غير صحيح؛ يُكتب الهجري مثل \u20661447-01-10H\u2069 والميلادي مثل \u20662025-07-05\u2069.',
    en: 'That is not a date; a Hijri one is written like 1447-01-10H, a Gregorian one like 2025-07-05.',
  },
  'outside-calendar': {
    ar: 'التاريخ خارج التقويم، وهو من {first} إلى {last}؛ يُكتب الهجري مثل \u20661447-01-10H\u2069.',
    en: 'The date is outside the calendar, which runs from {first} to {last}; a Hijri one is written like 1447-01-10H.',
  },
  'month-outside-year': {
    ar: 'رقم الشهر يجب أن يكون من 1 إلى 12.',
    en: 'The month must be from 1 to 12.',
  },
  'day-outside-month': {
    ar: 'لا يوجد هذا اليوم في الشهر المذكور، فعدد أيامه {length} يومًا.',
    en: 'That month has no such day: it has {length} days.',
  },
} as const;
