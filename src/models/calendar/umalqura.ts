import { isWhole } from '../is-whole.js';
import type { Failure } from '../result.js';
import { dayOrThrow, errorOf, outsideCalendar } from './calendar-error.js';
import type { Day } from './day.js';
import {
  type DateParts,
  judgeDay,
  monthLength,
  type MonthLine,
  monthNumber,
  monthOfNumber,
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
  decoded = new Int32Array(hijriMonthCount + 1).fill(firstDay);
  for (let index = 0; index < hijriMonthCount; index += 1) {
    const threeMonths = packedMonths.charCodeAt(Math.floor(index / 3)) - 40;
    decoded[index + 1] = (decoded[index] ?? 0) + 28 + ((threeMonths >> (2 * (index % 3))) & 3);
  }
  return decoded;
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
  numberOf: (day) => {
    // No start is more than one day before, or two after, where months of the mean length would put it: one step mends all.
    const estimate = first + Math.floor((day - firstDay) / meanMonth);
    if (startOf(estimate) > day) return estimate - 1;
    return startOf(estimate + 1) <= day ? estimate + 1 : estimate;
  },
  startOf,
};

/**
 * The day of an Umm al-Qura date, or what is wrong with the date.
 *
 * @internal
 */
export const judgeHijri = (year: number, month: number, day: number): Day | Failure =>
  isWhole(year, firstYear, lastYear) ? judgeDay(hijriLine, year, month, day) : outsideCalendar('hijri');

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
  hijriToDay(year, month, 1);
  return monthLength(hijriLine, monthNumber(year, month));
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
export const hijriToDay = (year: number, month: number, day: number): Day => dayOrThrow(judgeHijri(year, month, day));

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
export const dayToHijri = (day: Day): HijriParts => {
  if (!isInCalendar(day)) throw errorOf(outsideCalendar('hijri'));
  return partsOf(hijriLine, day);
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
    ...monthOfNumber(first + index),
    start: startOf(first + index),
    length: monthLength(hijriLine, first + index),
  }));
