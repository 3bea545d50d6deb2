import { MartabaError } from '../error.js';
import type { Failure, Path, Result } from '../result.js';
import { fail } from '../result.js';
import type { Calendar } from './calendar.js';
import type { Day } from './day.js';

/** The first and last civil date of the Umm al-Qura table, in both calendars: what an error may say of it. */
const bounds = {
  hijri: { first: '1343-01-01H', last: '1500-12-30H' },
  gregorian: { first: '1924-08-01', last: '2077-11-16' },
} as const;

/** @internal */
export const outsideCalendar = (calendar: Calendar): Failure =>
  fail('outside-calendar', [], { calendar, ...bounds[calendar] });

/**
 * The error of data that was refused, for the functions that throw.
 *
 * @internal
 */
export const errorOf = ({ issues: [first] }: Failure, path: Path = []): MartabaError =>
  new MartabaError(first?.code ?? 'not-accepted', path, first?.params);

/** @internal */
export const dayOrThrow = (judged: Day | Failure): Day => {
  if (typeof judged !== 'number') throw errorOf(judged);
  return judged;
};

/** @internal */
export const valueOrThrow = <T>(result: Result<T>, path?: Path): T => {
  if (!result.ok) throw errorOf(result, path);
  return result.value;
};
