import type { Duration } from '../../models/calendar/duration.js';
import { dateDifference, durationBetween } from '../../models/calendar/difference.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { asOf, covered, no, some } from '../language/build.js';
import type { DateValue, Expr, List } from '../language/expression.js';
import { unpaidAsDecided, unpaidByReading } from './excluded.js';

/** What a purpose leaves out, by whether an exceptional leave was unpaid. */
type Excluded = (unpaid: Expr<boolean, 'periods'>) => List<'periods'>;

/** Reads what is asked of the excluded periods as their decisions say, and by AMB-24 where they do not say. */
const asked = <T>(excluded: Excluded, ask: (list: List<'periods'>) => T): T =>
  known(
    () => ask(excluded(unpaidAsDecided)),
    () => ask(excluded(unpaidByReading)),
  );

/** Whether every one of the periods counts for the purpose. */
export const allCount =
  (excluded: Excluded) =>
  (read: Reader): boolean =>
    asked(excluded, (list) => read(no(some(list)))[0]);

/**
 * The days from a start to the date asked about, less what does not count: the excluded days stop the clock, those on
 * which two periods overlap once.
 */
const served = (read: Reader, from: Expr<DateValue>, excluded: Excluded): readonly [start: number, end: number] =>
  asked(excluded, (list) => {
    const [start, end, out] = read(from, asOf, covered(list, from));
    return [start, Math.max(start, end - out)];
  });

/** The length of counted service, in years of twelve Hijri months and legal months of thirty days (HR 1). */
export const countedSince =
  (from: Expr<DateValue>, excluded: Excluded) =>
  (read: Reader): Duration =>
    durationBetween(...served(read, from, excluded));

/** Whole Hijri months of counted service: fractions of a month are left out (CRL 16-3). */
export const monthsSince =
  (from: Expr<DateValue>, excluded: Excluded) =>
  (read: Reader): number => {
    const { years, months } = dateDifference(...served(read, from, excluded), 'hijri');
    return years * 12 + months;
  };
