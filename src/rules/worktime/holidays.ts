import { dayOfWeek } from '../../models/calendar/day.js';
import { dayToHijri, hijriToDay } from '../../models/calendar/umalqura.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day as dateResult, verdict } from '../catalogue/result.js';
import { from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { day } from './facts.js';
import { anniversaryOf, feastDates, feastOf } from './holiday-dates.js';

/** Official holidays (العطل الرسمية). HR regulation, arts. 10, 127 and 128. Days of the week count from Sunday, 0. */

const firstWorking = given('firstWorkingDay', from('1440-06-09H', 0));
const lastWorking = given('lastWorkingDay', from('1440-06-09H', 4));

/** Whether a day is of the weekly holiday. */
export const isWeekend = (read: Reader, of: number): boolean => {
  const [first, last] = read(firstWorking, lastWorking);
  return dayOfWeek(of) < first || dayOfWeek(of) > last;
};

const friday = 5;
const saturday = 6;

/** On which day an anniversary is kept: inside a feast on its own, for nothing makes up for it. */
const observedOn = (read: Reader, of: number): number => {
  if (feastOf(read, of) !== null) return of;
  if (dayOfWeek(of) === saturday) return of + 1;
  return dayOfWeek(of) === friday ? of - 1 : of;
};

/** Whether an anniversary is kept on a day: it is that day, or moved onto it from the day before or after. */
const keepsAnniversary = (read: Reader, of: number): boolean =>
  [of - 1, of, of + 1].some((near) => anniversaryOf(read, near) !== null && observedOn(read, near) === of);

const isHoliday = (read: Reader, of: number): boolean =>
  isWeekend(read, of) || feastOf(read, of) !== null || keepsAnniversary(read, of);

const isBridge = (read: Reader, of: number): boolean =>
  !isHoliday(read, of) && isHoliday(read, of - 1) && isHoliday(read, of + 1);

const facts = registry([day]);
const settings = { facts, instruments: [hrRegulation] } as const;
const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

export const workingDays = formula({
  ...settings,
  id: 'worktime.days',
  cites: hr('10'),
  title: { ar: 'أيام العمل الرسمية', en: 'Official working days' },
  results: {
    weekday: codeword({ ar: 'اليوم', en: 'Day of the week' }, (read) => names[dayOfWeek(read(day.date)[0])] ?? null),
    workingDay: verdict(
      { ar: 'من أيام العمل الرسمية', en: 'An official working day' },
      (read) => !isWeekend(read, read(day.date)[0]),
    ),
  },
});

export const weekend = formula({
  ...settings,
  id: 'holiday.weekend',
  cites: hr('127-a'),
  title: { ar: 'العطلة الأسبوعية', en: 'Weekly holiday' },
  confidence: 'medium',
  results: {
    weekend: verdict({ ar: 'عطلة أسبوعية', en: 'A weekly holiday' }, (read) => isWeekend(read, read(day.date)[0])),
  },
});

export const nationalAndFoundingDay = formula({
  ...settings,
  id: 'holiday.national-founding',
  cites: hr('127-b'),
  title: { ar: 'عطلة اليوم الوطني ويوم التأسيس', en: 'National Day and Founding Day' },
  confidence: 'medium',
  doubt: 'One that falls in a feast, on a weekend, is taken not to be made up for.',
  results: {
    holiday: codeword({ ar: 'المناسبة', en: 'Occasion' }, (read) => anniversaryOf(read, read(day.date)[0])),
    observed: dateResult({ ar: 'يوم العطلة', en: 'Holiday kept on' }, (read) => {
      const [of] = read(day.date);
      return anniversaryOf(read, of) === null ? null : observedOn(read, of);
    }),
  },
});

/** The first or the last day of the feast that the date falls in. */
const feastEdge = (read: Reader, edge: 'first' | 'last'): number | null => {
  const [of] = read(day.date);
  const feast = feastOf(read, of);
  if (feast === null) return null;
  const [at] = read(feastDates[feast][edge]);
  return hijriToDay(dayToHijri(of).year, Math.floor(at / 100), at % 100);
};

export const feasts = formula({
  ...settings,
  id: 'holiday.eids',
  cites: hr('127-c'),
  title: { ar: 'عطلة الأعياد', en: 'Feast holidays' },
  confidence: 'medium',
  results: {
    feast: codeword({ ar: 'العيد', en: 'Feast' }, (read) => feastOf(read, read(day.date)[0])),
    from: dateResult({ ar: 'أول أيام العطلة', en: 'First day of the holiday' }, (read) => feastEdge(read, 'first')),
    to: dateResult({ ar: 'آخر أيام العطلة', en: 'Last day of the holiday' }, (read) => feastEdge(read, 'last')),
  },
});

export const bridgeDay = formula({
  ...settings,
  id: 'holiday.bridge-day',
  cites: hr('128'),
  title: { ar: 'يوم العمل بين عطلتين', en: 'Single working day between two holidays' },
  results: {
    extraHoliday: dateResult({ ar: 'يوم العطلة الإضافي', en: 'Extra holiday' }, (read) => {
      const [of] = read(day.date);
      const kept = anniversaryOf(read, of) === null ? of : observedOn(read, of);
      return [kept, kept + 1, kept - 1].find((near) => isBridge(read, near)) ?? null;
    }),
    officialHoliday: verdict({ ar: 'عطلة رسمية', en: 'An official holiday' }, (read) => {
      const [of] = read(day.date);
      return isHoliday(read, of) || isBridge(read, of);
    }),
  },
});
