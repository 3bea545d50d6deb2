import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar, Rounding } from '../../../src/models/calendar/index.js';
import {
  dayToGregorian,
  dayToHijri,
  lastDayOf,
  parseCivilDate,
  termPeriod,
} from '../../../src/models/calendar/index.js';
import { calendar } from '../../../src/testing/arbitraries/calendar.js';

const partsOf = (day: number, of: Calendar) => (of === 'hijri' ? dayToHijri(day) : dayToGregorian(day));
/** Days from which eight years lead nowhere beyond the table. */
const day = fc.integer({ min: 0, max: 36_000 });
const terms = fc.record({
  from: day,
  months: fc.integer({ min: 1, max: 96 }),
  calendar,
  rounding: fc.constantFrom<Rounding>('up', 'down'),
});

describe('a term', () => {
  it('ends on the day before the same day of the month, so many months of its own calendar later', () => {
    fc.assert(
      fc.property(terms, (term) => {
        const { from, to } = termPeriod(term);
        const [begins, ends] = [partsOf(from, term.calendar), partsOf(to ?? 0, term.calendar)];
        const months = (ends.year - begins.year) * 12 + ends.month - begins.month;
        const exact = ends.day === begins.day && months === term.months;
        // A day that the last month lacks: its last day, or the first of the month after.
        const down = term.rounding === 'down' && months === term.months && ends.day < begins.day;
        const up = term.rounding === 'up' && months === term.months + 1 && ends.day === 1;
        expect(exact || down || up).toBe(true);
      }),
    );
  });

  it('rounded up is never shorter than rounded down, and differs by a day at most where it is rounded', () => {
    fc.assert(
      fc.property(terms, ({ from, months, calendar: of }) => {
        const [down, up] = (['down', 'up'] as const).map(
          (rounding) => termPeriod({ from, months, calendar: of, rounding }).to ?? 0,
        );
        expect([0, 1]).toContain((up ?? 0) - (down ?? 0));
        const reject = () => termPeriod({ from, months, calendar: of, rounding: 'reject' });
        if (up === down) expect(reject().to).toBe(down);
        else expect(reject).toThrow('day-outside-month');
      }),
    );
  });

  it('of a Hijri year is nine to thirteen days shorter than one of a Gregorian year', () => {
    fc.assert(
      fc.property(day, (from) => {
        const [hijri, gregorian] = (['hijri', 'gregorian'] as const).map(
          (of) => termPeriod({ from, months: 12, calendar: of, rounding: 'down' }).to ?? 0,
        );
        expect((gregorian ?? 0) - (hijri ?? 0)).toBeGreaterThanOrEqual(9);
        expect((gregorian ?? 0) - (hijri ?? 0)).toBeLessThanOrEqual(13);
      }),
    );
  });

  it('goes on by plain days, and has one day at least', () => {
    const from = parseCivilDate('1447-01-10H');
    const of = { from, calendar: 'hijri', rounding: 'down' } as const;
    expect(lastDayOf(termPeriod({ ...of, months: 0, days: 10 }))).toBe(from + 9);
    expect(termPeriod({ ...of, months: 12, days: 3 }).to).toBe(parseCivilDate('1448-01-13H'));
    expect(() => termPeriod({ ...of, months: 0 })).toThrow('period-reversed');
  });
});
