import { dayToGregorian } from '../../models/calendar/gregorian.js';
import { dayToHijri } from '../../models/calendar/umalqura.js';
import type { Reader } from '../catalogue/read.js';
import { from, given } from '../language/build.js';
import { hrRegulation } from '../law/instruments.js';

/**
 * The dates of the feasts and of the national occasions (مواعيد الأعياد والمناسبات). HR regulation, art. 127. Month and day
 * stand as one number: 923 is 23 September, and 1005 is 5 Shawwal.
 */

const { from: since } = hrRegulation;

export const nationalDay = given('nationalDay', from(since, 923));
export const foundingDay = given('foundingDay', from(since, 222));
export const foundingDayKept = given(
  'foundingDayKept',
  from(since, false),
  from('1444-07-09H', true, { by: 'Ministerial Decision 109878', was: 'National Day only' }),
);

/** Of each feast: its own day, and the first and last day of its holiday. */
export const feastDates = {
  fitr: {
    day: given('fitrDay', from(since, 1001)),
    first: given('fitrFrom', from(since, 925)),
    last: given('fitrTo', from(since, 1005)),
  },
  adha: {
    day: given('adhaDay', from(since, 1210)),
    first: given('adhaFrom', from(since, 1205)),
    last: given('adhaTo', from(since, 1215)),
  },
} as const;

export type Feast = keyof typeof feastDates;
const feasts = ['fitr', 'adha'] as const;

export type Anniversary = 'national-day' | 'founding-day';

const monthDay = ({ month, day }: { readonly month: number; readonly day: number }): number => month * 100 + day;

/** In which feast's holiday a day falls. */
export const feastOf = (read: Reader, of: number): Feast | null => {
  const at = monthDay(dayToHijri(of));
  const within = (feast: Feast): boolean => {
    const [first, last] = read(feastDates[feast].first, feastDates[feast].last);
    return first <= at && at <= last;
  };
  return feasts.find(within) ?? null;
};

/** How many days after the day of a feast a day is, inside the feast's month; `null` for any other day. */
export const daysSinceFeastDay = (read: Reader, of: number): number | null => {
  const at = monthDay(dayToHijri(of));
  for (const feast of feasts) {
    const [day] = read(feastDates[feast].day);
    if (Math.floor(at / 100) === Math.floor(day / 100) && at >= day) return at - day;
  }
  return null;
};

/** Which national occasion falls on a day. */
export const anniversaryOf = (read: Reader, of: number): Anniversary | null => {
  const at = monthDay(dayToGregorian(of));
  const [national, founding, kept] = read(nationalDay, foundingDay, foundingDayKept);
  if (at === national) return 'national-day';
  return at === founding && kept ? 'founding-day' : null;
};
