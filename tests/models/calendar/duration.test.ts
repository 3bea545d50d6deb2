import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  days,
  durationDays,
  formatDuration,
  isDuration,
  months,
  parseDuration,
  safeParseDuration,
  years,
} from '../../../src/models/calendar/duration.js';
import { duration } from '../../../src/testing/arbitraries/calendar.js';

describe('a duration', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(duration, (duration) => {
        expect(parseDuration(formatDuration(duration), duration.calendar)).toEqual(duration);
      }),
    );
  });

  test('is Hijri unless it is said to be Gregorian', () => {
    expect([years(2), months(6), days(15), parseDuration('P1D')].map(({ calendar }) => calendar)).toEqual([
      'hijri',
      'hijri',
      'hijri',
      'hijri',
    ]);
    expect([years(2, 'gregorian'), parseDuration('P2Y', 'gregorian')]).toEqual([
      { calendar: 'gregorian', years: 2, months: 0, days: 0 },
      { calendar: 'gregorian', years: 2, months: 0, days: 0 },
    ]);
  });

  test.each([
    ['P1Y6M', 540],
    ['P12M', 360],
    ['P1Y', 360],
    ['P15D', 15],
    ['P2Y3M4D', 814],
    ['P0D', 0],
  ])('%s compares as %i', (text, count) => {
    expect(durationDays(parseDuration(text))).toBe(count);
    expect(formatDuration(parseDuration(text))).toBe(text);
  });

  test.each(['', 'P', '1Y', 'p1Y', 'P1', 'P1M1Y', 'P1Y1Y', 'P-1Y', 'P1.5Y', 'P1W', 'PT1H', 'P12345D', 'P١Y', 12, null])(
    '%j is refused',
    (input) => {
      expect(safeParseDuration(input)).toEqual({
        ok: false,
        issues: [{ code: 'not-a-duration', path: [], params: {}, severity: 'error' }],
      });
    },
  );

  test('of a count that is none is a mistake', () => {
    for (const count of [-1, 1.5, Number.NaN, Infinity, 10_000]) {
      expect(() => years(count)).toThrow('not-a-duration');
      expect(() => months(count)).toThrow('not-a-duration');
      expect(() => days(count)).toThrow('not-a-duration');
      expect(isDuration({ calendar: 'hijri', years: 0, months: count, days: 0 })).toBe(false);
    }
    expect(() => parseDuration('a year')).toThrow('not-a-duration');
  });

  test('is told from anything else', () => {
    fc.assert(fc.property(duration, isDuration));
    fc.assert(fc.property(fc.anything(), (value) => !isDuration(value)));
    expect(isDuration({ calendar: 'julian', years: 1, months: 0, days: 0 })).toBe(false);
  });
});
