import { hijriMonthLength } from '../../../../src/models/calendar/umalqura.js';
import { years } from '../../../../src/models/calendar/duration.js';
import {
  above,
  after,
  asOf,
  atLeast,
  atMost,
  before,
  condition,
  countable,
  date,
  facts,
  registry,
} from '../../../../src/rules/index.js';
import type { VectorCase } from './vector.js';
import { about, caseOf, fileOf, label, vectorSet } from './vector.js';

const it = facts('', { start: date({ label }) });
const rules = [
  condition({ ...about('a-year-has-passed'), holds: atLeast(countable(it.start), years(1)) }),
  condition({ ...about('anniversary-has-come'), holds: atMost(after(it.start, years(1)), asOf) }),
  condition({ ...about('in-the-last-year'), holds: above(it.start, before(asOf, years(1))) }),
];
const set = vectorSet('calendar', registry([it]), rules);

const two = (value: number): string => String(value).padStart(2, '0');
const dateOf = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}H`;

/*
 * By the definition alone, on civil dates as text: the same day of the month a year later, or earlier, or the last of
 * a month that has no such day. Dates of one form are in the order of their text.
 */
const moved = (year: number, month: number, day: number): string =>
  dateOf(year, month, Math.min(day, hijriMonthLength(year, month)));

const casesOf = (year: number, month: number): readonly VectorCase[] => {
  const starts = [28, 29, 30].filter((day) => day <= hijriMonthLength(year, month));
  const dates = [28, 29, 30].filter((day) => day <= hijriMonthLength(year + 1, month));
  return starts.flatMap((start) =>
    dates.map((on) => {
      const [from, now] = [dateOf(year, month, start), dateOf(year + 1, month, on)];
      const hasCome = moved(year + 1, month, start) <= now;
      const isLate = from > moved(year, month, on);
      const letter = (of: boolean): string => (of ? 't' : 'f');
      return caseOf(set, `${from} ${now}`, { start: from }, now, [
        hasCome && isLate ? 'eligible' : 'ineligible',
        letter(hasCome) + letter(hasCome) + letter(isLate),
      ]);
    }),
  );
};

export const calendar = fileOf(
  'A Hijri year on, and a Hijri year back, about the 29th and the 30th of every month of 1444 and 1445',
  'The definition of the two operators: the same day of the month, or the last of a shorter month; they are not inverse',
  set,
  [1444, 1445].flatMap((year) => Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => casesOf(year, month))),
);
