import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDuration,
  days,
  durationDays,
  months,
  subtractDuration,
  years,
} from '../../../src/models/calendar/duration.js';
import type { Duration } from '../../../src/models/calendar/duration.js';
import { isSameLength, joined, longer, shorter } from '../../../src/rules/language/lengths.js';
import { day } from './arbitraries.js';

const length: fc.Arbitrary<Duration> = fc.record({
  calendar: fc.constantFrom('hijri', 'gregorian'),
  years: fc.nat({ max: 4 }),
  months: fc.nat({ max: 15 }),
  days: fc.nat({ max: 400 }),
});

describe('the shorter and the longer of two lengths of time', () => {
  it('bound both wherever they begin, going on and going back, and in measure', () => {
    fc.assert(
      fc.property(length, length, day, (a, b, from) => {
        const [least, most] = [shorter(a, b), longer(a, b)];
        for (const of of [a, b]) {
          expect(addDuration(from, least)).toBeLessThanOrEqual(addDuration(from, of));
          expect(addDuration(from, most)).toBeGreaterThanOrEqual(addDuration(from, of));
          expect(subtractDuration(from, least)).toBeGreaterThanOrEqual(subtractDuration(from, of));
          expect(subtractDuration(from, most)).toBeLessThanOrEqual(subtractDuration(from, of));
          expect(durationDays(least)).toBeLessThanOrEqual(durationDays(of));
          expect(durationDays(most)).toBeGreaterThanOrEqual(durationDays(of));
        }
      }),
    );
  });

  it('of the same length are that length', () => {
    fc.assert(
      fc.property(length, (of) => {
        expect([shorter(of, { ...of }), longer(of, { ...of })]).toEqual([of, of]);
      }),
    );
  });

  it.each([
    [years(1), years(2)],
    [months(6), years(1)],
    [days(300), years(1)],
    [years(1), months(12)],
    [years(1), years(1, 'gregorian')],
    [days(0), days(1)],
    [months(11, 'gregorian'), years(1, 'gregorian')],
  ])('are the two themselves, where one is shorter whatever the day: %o, %o', (a, b) => {
    expect([shorter(a, b), longer(a, b)]).toEqual([a, b]);
    expect([shorter(b, a), longer(b, a)]).toEqual([a, b]);
  });

  it('are neither, where it hangs on the day', () => {
    const [a, b] = [years(1), days(354)];
    expect(shorter(a, b)).toEqual({ calendar: 'hijri', years: 0, months: 0, days: 0 });
    expect(longer(a, b)).toEqual({ calendar: 'hijri', years: 1, months: 0, days: 354 });
    const [c, d] = [months(1, 'gregorian'), months(1)];
    expect([shorter(c, d), shorter(d, c)]).toEqual([days(28), days(28)]);
    expect([longer(c, d), longer(d, c)]).toEqual([
      { calendar: 'gregorian', years: 0, months: 0, days: 31 },
      { calendar: 'gregorian', years: 0, months: 0, days: 31 },
    ]);
  });
});

describe('one length after another', () => {
  it('has the parts of both, in the calendar of the first', () => {
    fc.assert(
      fc.property(length, length, (a, b) => {
        expect(joined(a, b)).toEqual({
          calendar: a.calendar,
          years: a.years + b.years,
          months: a.months + b.months,
          days: a.days + b.days,
        });
      }),
    );
  });
});

describe('a length of the Gregorian calendar', () => {
  const daysOf = (count: number) => ({ calendar: 'gregorian', years: 0, months: 0, days: count }) as const;

  it('is told to be the shorter by its months and its days, and where it ends just as soon', () => {
    const month = months(1, 'gregorian');
    expect(shorter(daysOf(28), month)).toEqual(daysOf(28));
    expect(longer(daysOf(28), month)).toEqual(month);
    const [two, more] = [months(2, 'gregorian'), { calendar: 'gregorian', years: 0, months: 2, days: 9 } as const];
    expect(shorter(two, more)).toEqual(two);
    expect(longer(daysOf(5), more)).toEqual(more);
    expect(longer(daysOf(70), two)).toEqual(daysOf(70));
  });

  it('is the same as another only when every part is', () => {
    const one = { calendar: 'hijri', years: 1, months: 2, days: 3 } as const;
    expect(isSameLength(one, { ...one })).toBe(true);
    const others = [{ calendar: 'gregorian' }, { years: 2 }, { months: 3 }, { days: 4 }] as const;
    for (const other of others) expect(isSameLength(one, { ...one, ...other })).toBe(false);
  });
});
