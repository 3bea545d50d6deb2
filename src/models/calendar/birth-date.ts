import { ok, type Result } from '../result.js';
import { type DualDate, dualDate } from './dual-date.js';
import { judgeDate } from './month-line.js';
import { hijriLine, hijriToDay } from './umalqura.js';

/** What a document says of a birth (تاريخ الميلاد), in the Hijri calendar; old ones may give the year alone. */
export interface BirthParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date of birth, and whether its month and day stand in the document or were supplied by the law. */
export interface BirthDate {
  readonly date: DualDate;
  readonly supplied: boolean;
}

const [supposedMonth, supposedDay] = [7, 1] as const;

/**
 * The date of birth that counts in employment: that of the document, and 1 Rajab (أول رجب) of its year where the month
 * or the day is missing.
 *
 * Source: HR regulation, art. 36; Civil Retirement Law, art. 34 (the first day of the seventh month). The articles
 * speak of month and day missing together; one that is missing is read as both, since the two make one date.
 *
 * @param parts - Hijri year, and month and day where the document has them
 * @returns the date, or one of the issues `outside-calendar`, `month-outside-year`, `day-outside-month`
 * @example
 * ```ts
 * birthDateFromParts({ year: 1390 }); // { ok: true, value: { date: { hijri: '1390-07-01H', … }, supplied: true } }
 * ```
 */
export const birthDateFromParts = ({ year, month, day }: BirthParts): Result<BirthDate> => {
  const supplied = month === undefined || day === undefined;
  // A month that stands alone is judged too, though the first day of the seventh takes its place.
  const judged = judgeDate(hijriLine, year, month ?? supposedMonth, supplied ? supposedDay : day);
  if (typeof judged !== 'number') return judged;
  const born = supplied ? hijriToDay(year, supposedMonth, supposedDay) : judged;
  return ok({ date: dualDate(born, 'hijri'), supplied });
};
