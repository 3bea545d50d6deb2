import { MartabaError } from '../error.js';
import type { Failure, Params } from '../result.js';
import type { Calendar } from './calendar.js';

/** The first and last civil date of the Umm al-Qura table, in both calendars: what an error may say of it. */
const bounds = {
  hijri: { first: '1343-01-01H', last: '1500-12-30H' },
  gregorian: { first: '1924-08-01', last: '2077-11-16' },
} as const;

/** What is wrong with a date, and what its text needs; never the date itself, which may be a person's. */
export interface CalendarFault {
  readonly code: 'outside-calendar' | 'month-outside-year' | 'day-outside-month';
  readonly params: Params;
}

/** @internal */
export const outsideCalendar = (calendar: Calendar): CalendarFault => ({
  code: 'outside-calendar',
  params: { calendar, ...bounds[calendar] },
});

/**
 * What is wrong with a month and a day of a year, if anything is.
 *
 * @internal
 */
export const faultOf = (
  calendar: Calendar,
  month: number,
  day: number,
  lengthOf: (month: number) => number,
): CalendarFault | undefined => {
  if (!Number.isInteger(month) || month < 1 || month > 12) return { code: 'month-outside-year', params: { calendar } };
  const length = lengthOf(month);
  if (!Number.isInteger(day) || day < 1 || day > length) {
    return { code: 'day-outside-month', params: { calendar, month, length } };
  }
  return undefined;
};

/** @internal */
export const errorOf = (fault: CalendarFault): MartabaError => new MartabaError(fault.code, [], fault.params);

/**
 * The error of data that was refused, for the functions that throw.
 *
 * @internal
 */
export const errorOfFailure = ({ issues: [first] }: Failure, otherwise: string): MartabaError =>
  new MartabaError(first?.code ?? otherwise, [], first?.params);
