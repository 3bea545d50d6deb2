import { errorOf, faultOf, outsideCalendar } from './calendar-error.js';
import type { Day } from './day.js';
import { firstDay, firstYear, lastDay, lastYear, packedMonths } from './umalqura-table.js';

export { firstDay, firstYear, lastDay, lastYear } from './umalqura-table.js';

/** A date of the Umm al-Qura calendar (تاريخ هجري) in its parts; months and days count from 1. */
export interface HijriParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of the Umm al-Qura table: which it is, its first day, and how many days it was printed with. */
export interface HijriMonth {
  readonly year: number;
  readonly month: number;
  /** Whole days since 1970-01-01. */
  readonly start: Day;
  /** 29 or 30; eight months before 1365H were printed with 28 or 31. */
  readonly length: number;
}

/**
 * How many months the table has, and the number after its last.
 *
 * @internal
 */
export const hijriMonthCount = (lastYear - firstYear + 1) * 12;

const meanMonth = 29.530_6;

let decoded: Int32Array | undefined;

// Decoded at the first use: a module that is imported must not cost what nobody asked for.
const decode = (): Int32Array => {
  const starts = new Int32Array(hijriMonthCount + 1);
  let start = firstDay;
  for (let index = 0; index < hijriMonthCount; index += 1) {
    starts[index] = start;
    const threeMonths = packedMonths.charCodeAt(Math.floor(index / 3)) - 40;
    start += 28 + ((threeMonths >> (2 * (index % 3))) & 3);
  }
  starts[hijriMonthCount] = start;
  decoded = starts;
  return starts;
};

/**
 * The first day of the month with that number in the table, 0 being 1343-01.
 *
 * @internal
 */
export const hijriMonthStart = (index: number): Day => (decoded ?? decode())[index] ?? Number.NaN;

/**
 * The number in the table of the month that holds a day of the table.
 *
 * @internal
 */
export const hijriMonthIndex = (day: Day): number => {
  // No start is more than one day before, or two after, where months of the mean length would put it: one step mends all.
  const estimate = Math.floor((day - firstDay) / meanMonth);
  if (hijriMonthStart(estimate) > day) return estimate - 1;
  return hijriMonthStart(estimate + 1) <= day ? estimate + 1 : estimate;
};

const requireYear = (year: number): void => {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) throw errorOf(outsideCalendar('hijri'));
};

const indexOf = (year: number, month: number): number => (year - firstYear) * 12 + month - 1;

const lengthAt = (index: number): number => hijriMonthStart(index + 1) - hijriMonthStart(index);

/**
 * How many days a month of the Umm al-Qura calendar (تقويم أم القرى) was printed with.
 *
 * @param year - Hijri year, 1343 to 1500
 * @param month - 1 (محرم) to 12 (ذو الحجة)
 * @returns 29 or 30, and for eight months before 1365H 28 or 31
 * @throws MartabaError `outside-calendar`, `month-outside-year`
 * @example
 * ```ts
 * hijriMonthLength(1447, 1); // 30
 * ```
 */
export const hijriMonthLength = (year: number, month: number): number => {
  requireYear(year);
  const fault = faultOf('hijri', month, 1, () => 31);
  if (fault !== undefined) throw errorOf(fault);
  return lengthAt(indexOf(year, month));
};

/**
 * The day of an Umm al-Qura date (تاريخ هجري), by the printed table and in constant time.
 *
 * The table is that of the hijridate project, whose sources are the newspaper Umm al-Qura for 1343–1355H, KFUPM's
 * tables for 1356–1411H, the printed calendar for 1412–1450H, and KACST's site after it. The runtime's `Intl` is not
 * used: it puts 1400-01-01H a day late.
 *
 * @param year - Hijri year, 1343 to 1500
 * @param month - 1 to 12
 * @param day - 1 to the length of the month; the 30th of a month of 29 days is refused, never rolled over
 * @returns whole days since 1970-01-01
 * @throws MartabaError `outside-calendar`, `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * hijriToDay(1400, 1, 1); // 3610
 * ```
 */
export const hijriToDay = (year: number, month: number, day: number): Day => {
  requireYear(year);
  const index = indexOf(year, month);
  const fault = faultOf('hijri', month, day, () => lengthAt(index));
  if (fault !== undefined) throw errorOf(fault);
  return hijriMonthStart(index) + day - 1;
};

/**
 * Whether the table holds a day.
 *
 * @param day - whole days since 1970-01-01
 * @example
 * ```ts
 * isInCalendar(3610); // true
 * ```
 */
export const isInCalendar = (day: Day): boolean => Number.isInteger(day) && day >= firstDay && day <= lastDay;

/**
 * The Umm al-Qura date of a day, by the printed table and in constant time.
 *
 * @param day - whole days since 1970-01-01, from {@link firstDay} to {@link lastDay}
 * @returns Hijri year, month (1 to 12) and day of the month
 * @throws MartabaError `outside-calendar`
 * @example
 * ```ts
 * dayToHijri(3610); // { year: 1400, month: 1, day: 1 }
 * ```
 */
export const dayToHijri = (day: Day): HijriParts => {
  if (!isInCalendar(day)) throw errorOf(outsideCalendar('hijri'));
  const index = hijriMonthIndex(day);
  const yearOfTable = Math.floor(index / 12);
  return {
    year: firstYear + yearOfTable,
    month: index - yearOfTable * 12 + 1,
    day: day - hijriMonthStart(index) + 1,
  };
};

/**
 * All months of the table in order: what a database needs to keep this calendar.
 *
 * @returns 1,896 months, a new array at each call
 * @example
 * ```ts
 * hijriMonths().length; // 1896
 * ```
 */
export const hijriMonths = (): readonly HijriMonth[] =>
  Array.from({ length: hijriMonthCount }, (_, index) => ({
    year: firstYear + Math.floor(index / 12),
    month: (index % 12) + 1,
    start: hijriMonthStart(index),
    length: lengthAt(index),
  }));
