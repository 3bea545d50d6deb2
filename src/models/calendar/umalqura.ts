import { isWhole } from '../is-whole.js';
import { dayOrThrow } from './calendar-error.js';
import type { Day } from './day.js';
import {
  type DateParts,
  judgeDate,
  monthLength,
  type MonthLine,
  monthNumber,
  monthOfNumber,
  numberOf,
  partsOf,
} from './month-line.js';
import { firstDay, firstYear, lastDay, lastYear, packedMonths } from './umalqura-table.js';

export { firstDay, firstYear, lastDay, lastYear } from './umalqura-table.js';

/** A date of the Umm al-Qura calendar (تاريخ هجري) in its parts; months and days count from 1. */
export type HijriParts = DateParts;

/** A month of the Umm al-Qura table: which it is, its first day, and how many days it was printed with. */
export interface HijriMonth {
  readonly year: number;
  readonly month: number;
  /** Whole days since 1970-01-01. */
  readonly start: Day;
  /** 29 or 30; eight months before 1365H were printed with 28 or 31. */
  readonly length: number;
}

const first = monthNumber(firstYear, 1);
const last = monthNumber(lastYear, 12);
/**
 * How many months the table has.
 *
 * @internal
 */
export const hijriMonthCount = last - first + 1;
const meanMonth = 29.530_6;

let decoded: Int32Array | undefined;

// Decoded at the first use: a module that is imported must not cost what nobody asked for.
const decode = (): Int32Array => {
  let start = firstDay;
  const starts = [start];
  for (const threeMonths of packedMonths)
    for (const shift of [0, 2, 4]) starts.push((start += 28 + ((threeMonths.charCodeAt(0) >> shift) & 3)));
  return (decoded = Int32Array.from(starts));
};

const startOf = (number: number): Day => (decoded ?? decode())[number - first] ?? Number.NaN;

/**
 * The months of the Umm al-Qura table.
 *
 * @internal
 */
export const hijriLine: MonthLine = {
  calendar: 'hijri',
  firstDay,
  lastDay,
  first,
  last,
  bounds: { first: '1343-01-01H', last: '1500-12-30H' },
  meanMonth,
  meanStart: firstDay - first * meanMonth,
  startOf,
};

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
export const hijriMonthLength = (year: number, month: number): number =>
  monthLength(hijriLine, numberOf(hijriLine, hijriToDay(year, month, 1)));

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
export const hijriToDay = (year: number, month: number, day: number): Day =>
  dayOrThrow(judgeDate(hijriLine, year, month, day));

/**
 * Whether the table holds a day.
 *
 * @param day - whole days since 1970-01-01
 * @example
 * ```ts
 * isInCalendar(3610); // true
 * ```
 */
export const isInCalendar = (day: Day): boolean => isWhole(day, firstDay, lastDay);

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
export const dayToHijri = (day: Day): HijriParts => partsOf(hijriLine, day);

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
    ...monthOfNumber(first + index),
    start: startOf(first + index),
    length: monthLength(hijriLine, first + index),
  }));
