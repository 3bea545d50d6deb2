import { hijriMonths } from '../../models/calendar/umalqura.js';

/** A row of the calendar's table: a Hijri month. */
export interface CalendarRow {
  /** Its number, counted from Muharram 1343H as 0. */
  readonly month: number;
  /** Its first day, in days since 1970-01-01. */
  readonly first: number;
  /** The first day of the month after it. */
  readonly next: number;
}

/**
 * The Umm al-Qura calendar (تقويم أم القرى) as rows of a table for SQL: columns `month`, `first` and `next`, whole numbers.
 *
 * @example
 * ```ts
 * import { umalquraTable } from 'martaba/rules';
 *
 * umalquraTable().length; // 1896
 * ```
 */
export const umalquraTable = (): readonly CalendarRow[] =>
  hijriMonths().map(({ start, length }, month) => ({ month, first: start, next: start + length }));
