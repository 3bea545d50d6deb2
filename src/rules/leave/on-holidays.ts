import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { hangOn } from '../catalogue/read.js';
import { day, numeral } from '../catalogue/result.js';
import { after, from, given } from '../language/build.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { counted, familyFacts } from './family-facts.js';
import { daysAfterFeast, holidayOf } from './holidays.js';

/** Holidays inside a leave, and leave for work on holidays (إجازة التعويض). HR regulation, arts. 129 and 160. */

const { from: since } = hrRegulation;

/** The names of the days of a list; one that is not told leaves it open. */
const namesOf = (list: string, rows: readonly { readonly name: string | undefined }[]): readonly string[] =>
  rows.map(({ name }, i) => name ?? hangOn([`${list}[${i}].name`]));

const foundingDayCounts = given(
  'foundingDayCounts',
  from(since, false),
  from('1444-07-09H', true, { by: 'Ministerial Decision 109878', was: 'the feasts and National Day' }),
);

export const holidaysInside = formula({
  id: 'leave.holidays-inside',
  cites: hr('160'),
  title: { ar: 'العطل أثناء الإجازة العادية', en: 'Holidays inside ordinary leave' },
  confidence: 'medium',
  doubt: 'Weekends are not mentioned, so they count.',
  facts: familyFacts,
  instruments: [hrRegulation],
  results: {
    deductedDays: numeral({ ar: 'ما يحسم من الرصيد', en: 'Days taken from the balance' }, (read) => {
      const [days, inside, founding] = read(counted.leaveDays, counted.holidaysInside, foundingDayCounts);
      const free = new Set(namesOf('holidaysInside', inside));
      const holidays = [...free]
        .map((name) => holidayOf(read, name))
        .filter((of) => of !== null && (of !== 'founding-day' || founding));
      return Math.max(0, days - holidays.length);
    }),
  },
});

const rate = given('rate', from(since, 1));
const feastRate = given('feastRate', from(since, 2));
const daysAfter = given('daysAfterFeast', from(since, 2));
const useWithin = given('useWithinYears', from(since, years(1)));

export const compensation = formula({
  id: 'leave.compensation',
  cites: hr('129'),
  title: { ar: 'إجازة التعويض', en: 'Compensation leave' },
  facts: familyFacts,
  instruments: [hrRegulation],
  lastDay: 'useBy',
  results: {
    compensationDays: numeral({ ar: 'أيام التعويض', en: 'Days of compensation' }, (read) => {
      const [days, one, two, near] = read(counted.workedDays, rate, feastRate, daysAfter);
      return namesOf('workedDays', days)
        .map((name) => daysAfterFeast(read, name))
        .reduce<number>((sum, offset) => sum + (offset !== null && offset <= near ? two : one), 0);
    }),
    useBy: day({ ar: 'آخر يوم للتمتع بها', en: 'To be taken by' }, after(counted.assignmentEndedOn, useWithin)),
  },
});
