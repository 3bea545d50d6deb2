import { ok, type Result } from '../result.js';
import { type Calendar, isCalendar, otherCalendar } from './calendar.js';
import { valueOrThrow } from './calendar-error.js';
import { type CivilDate, formatHijri, formatIso, safeParseCivilDate } from './civil-date.js';
import type { Day } from './day.js';
import { isInCalendar } from './umalqura.js';

/**
 * A date in both calendars (تاريخ هجري وما يوافقه) that remembers in which of the two it was entered. The other is
 * what the Umm al-Qura table gives for it, to be shown beside it and never in its place. It cannot be changed.
 */
export interface DualDate {
  /** The calendar that the date was entered in, and that it is sent and stored in. */
  readonly entered: Calendar;
  readonly hijri: CivilDate;
  readonly gregorian: CivilDate;
  /** Whole days since 1970-01-01: what is compared. */
  readonly day: Day;
}

/**
 * The dual date of a day.
 *
 * @param day - whole days since 1970-01-01, within the Umm al-Qura table
 * @param entered - the calendar that the date counts as entered in
 * @throws MartabaError `outside-calendar`
 * @example
 * ```ts
 * dualDate(20274, 'hijri'); // { entered: 'hijri', hijri: '1447-01-10H', gregorian: '2025-07-05', day: 20274 }
 * ```
 */
export const dualDate = (day: Day, entered: Calendar): DualDate =>
  Object.freeze({ entered, hijri: formatHijri(day), gregorian: formatIso(day), day });

/**
 * Reads a dual date from the civil date that was entered.
 *
 * @param input - anything; see {@link safeParseCivilDate} for what is read
 * @returns the date, or one of the issues `not-a-date`, `outside-calendar`, `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * safeParseDualDate('1447-01-10').ok; // false
 * ```
 */
export const safeParseDualDate = (input: unknown): Result<DualDate> => {
  const read = safeParseCivilDate(input);
  return read.ok ? ok(dualDate(read.value.day, read.value.calendar)) : read;
};

/**
 * Reads a dual date from a civil date that is known to be one.
 *
 * @param text - such as `1447-01-10H` or `2025-07-05`
 * @throws MartabaError `not-a-date`, `outside-calendar`, `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * parseDualDate('2025-07-05').hijri; // '1447-01-10H'
 * ```
 */
export const parseDualDate = (text: CivilDate): DualDate => valueOrThrow(safeParseDualDate(text));

/**
 * The civil date as it was entered: the form in which a dual date is sent and stored.
 *
 * @example
 * ```ts
 * enteredText(parseDualDate('1447-01-10H')); // '1447-01-10H'
 * ```
 */
export const enteredText = (date: DualDate): CivilDate => date[date.entered];

/**
 * The civil date in the calendar that was not entered: what the table gives for it.
 *
 * @example
 * ```ts
 * correspondingText(parseDualDate('1447-01-10H')); // '2025-07-05'
 * ```
 */
export const correspondingText = (date: DualDate): CivilDate => date[otherCalendar(date.entered)];

/**
 * Whether a value is a dual date whose parts are of one and the same day.
 *
 * @param value - anything
 * @example
 * ```ts
 * isDualDate({ entered: 'hijri', hijri: '1447-01-10H', gregorian: '2025-07-06', day: 20274 }); // false
 * ```
 */
export const isDualDate = (value: unknown): value is DualDate => {
  const { entered, hijri, gregorian, day } = (value ?? {}) as Partial<Record<keyof DualDate, unknown>>;
  if (!isCalendar(entered) || typeof day !== 'number' || !isInCalendar(day)) return false;
  return hijri === formatHijri(day) && gregorian === formatIso(day);
};
