import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration } from '../../../src/models/calendar/add-duration.js';
import { addMonths } from '../../../src/models/calendar/add-months.js';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { ageOn, dateDifference, durationBetween } from '../../../src/models/calendar/difference.js';
import { years } from '../../../src/models/calendar/duration.js';
import { lastDay } from '../../../src/models/calendar/umalqura.js';
import { calendar, dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const ordered = fc.tuple(dayOfTable, dayOfTable).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));

describe('the difference of two dates', () => {
  test('leads from the first to the second again', () => {
    fc.assert(
      fc.property(ordered, calendar, ([from, to], calendar) => {
        const { years, months, days } = dateDifference(from, to, calendar);
        expect(addMonths(from, 12 * years + months, { calendar, rounding: 'down' }) + days).toBe(to);
      }),
    );
  });

  test('has the most whole months that fit, fewer than twelve beside the years, and less than a month of days', () => {
    fc.assert(
      fc.property(ordered, calendar, ([from, to], calendar) => {
        const { years, months, days } = dateDifference(from, to, calendar);
        expect(months).toBeLessThan(12);
        expect(days).toBeLessThan(31);
        expect(Math.min(years, months, days)).toBeGreaterThanOrEqual(0);
        fc.pre(to < lastDay - 40);
        const more = addMonths(from, 12 * years + months + 1, { calendar, rounding: 'down' });
        expect(more).toBeGreaterThan(to);
      }),
    );
  });

  test.each([
    ['2024-02-29', '2025-02-28', 'gregorian', [1, 0, 0]],
    ['2025-01-31', '2025-02-28', 'gregorian', [0, 1, 0]],
    ['2025-01-31', '2025-03-01', 'gregorian', [0, 1, 1]],
    ['1446-02-30H', '1447-02-29H', 'hijri', [1, 0, 0]],
    ['1447-01-01H', '1447-01-30H', 'hijri', [0, 0, 29]],
    ['1447-01-30H', '1447-02-29H', 'hijri', [0, 1, 0]],
  ] as const)('from %s to %s is %s %j', (from, to, calendar, [years, months, days]) => {
    expect(dateDifference(parseCivilDate(from), parseCivilDate(to), calendar)).toEqual({
      calendar,
      years,
      months,
      days,
    });
  });

  test('in the wrong order or outside the calendar is an error', () => {
    expect(() => dateDifference(1, 0, 'hijri')).toThrow('dates-reversed');
    expect(() => ageOn(1, 0, 'gregorian')).toThrow('dates-reversed');
    expect(() => dateDifference(0, Number.NaN, 'gregorian')).toThrow('dates-reversed');
    expect(() => dateDifference(0, lastDay + 1, 'hijri')).toThrow('outside-calendar');
    expect(() => dateDifference(-Infinity, 0, 'gregorian')).toThrow('outside-calendar');
  });
});

describe('the age', () => {
  test('in years is the most that added to the birth have been reached', () => {
    fc.assert(
      fc.property(ordered, calendar, ([birth, day], calendar) => {
        const age = ageOn(birth, day, calendar);
        expect(addDuration(birth, years(age, calendar))).toBeLessThanOrEqual(day);
        expect(addDuration(birth, years(age + 1, calendar))).toBeGreaterThan(day);
      }),
    );
  });

  test('is greater in Hijri than in Gregorian years', () => {
    const [birth, day] = [parseCivilDate('1390-01-01H'), parseCivilDate('1447-01-01H')];
    expect([ageOn(birth, day, 'hijri'), ageOn(birth, day, 'gregorian')]).toEqual([57, 55]);
  });
});

describe('the duration between two dates', () => {
  test('is what added to the first gives the second', () => {
    fc.assert(
      fc.property(ordered, calendar, ([from, to], calendar) => {
        const duration = durationBetween(from, to, calendar);
        expect(addDuration(from, duration)).toBe(to);
        expect(duration.months).toBeLessThan(12);
        expect(duration.days).toBeLessThan(calendar === 'hijri' ? 30 : 31);
      }),
    );
  });
});
