/**
 * A calendar (تقويم) of Saudi official dates: the Hijri one of Umm al-Qura (هجري), or the Gregorian one (ميلادي).
 *
 * Every date, duration and age names its calendar; none is assumed, and none is converted without being asked.
 */
export type Calendar = 'hijri' | 'gregorian';

/** @internal */
export const isCalendar = (value: unknown): value is Calendar => value === 'hijri' || value === 'gregorian';

/**
 * The other calendar.
 *
 * @param calendar - a calendar
 * @returns the other one
 * @example
 * ```ts
 * otherCalendar('hijri'); // 'gregorian'
 * ```
 */
export const otherCalendar = (calendar: Calendar): Calendar => (calendar === 'hijri' ? 'gregorian' : 'hijri');
