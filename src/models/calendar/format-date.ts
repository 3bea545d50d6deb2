import { toArabicIndic } from '../text/digits.js';
import type { Language } from '../text/language.js';
import { type Calendar, otherCalendar } from './calendar.js';
import { type Day, dayOfWeek } from './day.js';
import type { DualDate } from './dual-date.js';
import { lineOf } from './line-of.js';
import { partsOf } from './month-line.js';
import { monthName, weekdayName } from './names.js';

/** How the numbers of a date are written: `1447`, or `١٤٤٧`. */
export type DateNumerals = 'latin' | 'arabic-indic';

/** How {@link formatDate} writes a date to be read by people. */
export interface DateFormat {
  /** Whose day, month and year. */
  readonly calendar: Calendar;
  readonly language: Language;
  /** Default `latin`. */
  readonly numerals?: DateNumerals | undefined;
  /** Whether the day of the week stands before the date. Default false. */
  readonly weekday?: boolean | undefined;
}

const eras = { hijri: { ar: 'هـ', en: ' AH' }, gregorian: { ar: 'م', en: '' } } as const;

/**
 * Writes a day in words for people: `10 محرم 1447هـ`, `5 July 2025`. Without `Intl`, so the same everywhere.
 *
 * @param day - whole days since 1970-01-01
 * @param format - the calendar and the language, and whether with Arabic numerals or the day of the week
 * @throws MartabaError `outside-calendar`
 * @example
 * ```ts
 * formatDate(20274, { calendar: 'hijri', language: 'ar', weekday: true }); // 'السبت 10 محرم 1447هـ'
 * ```
 */
export const formatDate = (
  day: Day,
  { calendar, language, numerals = 'latin', weekday = false }: DateFormat,
): string => {
  const { year, month, day: dayOfMonth } = partsOf(lineOf(calendar), day);
  const era = eras[calendar][language];
  const date = `${dayOfMonth} ${monthName(calendar, month)[language]} ${year}${era}`;
  const before = weekday ? weekdayName(dayOfWeek(day))[language] + (language === 'ar' ? ' ' : ', ') : '';
  return before + (numerals === 'latin' ? date : toArabicIndic(date));
};

/**
 * Writes a dual date in words, as it was entered and then what corresponds to it (الموافق).
 *
 * @param date - a date in both calendars
 * @param format - the language, and whether with Arabic numerals or the day of the week
 * @example
 * ```ts
 * formatDualDate(dualDate(20274, 'hijri'), { language: 'ar' }); // '10 محرم 1447هـ الموافق 5 يوليو 2025م'
 * ```
 */
export const formatDualDate = (date: DualDate, format: Omit<DateFormat, 'calendar'>): string => {
  const entered = formatDate(date.day, { ...format, calendar: date.entered });
  const other = formatDate(date.day, { ...format, calendar: otherCalendar(date.entered), weekday: false });
  return format.language === 'ar' ? `${entered} الموافق ${other}` : `${entered} (${other})`;
};
