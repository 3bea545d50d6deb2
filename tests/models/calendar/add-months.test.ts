import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../src/models/calendar/add-months.js';
import { formatCivilDate, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { dayToGregorian } from '../../../src/models/calendar/gregorian.js';
import { isMartabaError } from '../../../src/models/error.js';
import { firstDay, lastDay } from '../../../src/models/calendar/umalqura.js';
import { calendar, dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const gregorian = (from: string, months: number, rounding: 'up' | 'down'): string =>
  formatCivilDate(addMonths(parseCivilDate(from), months, { calendar: 'gregorian', rounding }), 'gregorian');

const sumOrCode = (sum: () => number): number | string => {
  try {
    return sum();
  } catch (error) {
    return isMartabaError(error) ? error.code : 'another error';
  }
};

describe('adding calendar months', () => {
  // The three roundings that the dates-calc library of Catala distinguishes, on dates that need one.
  test.each([
    ['2025-01-31', 1, '2025-02-28', '2025-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2025-03-31', 1, '2025-04-30', '2025-05-01'],
    ['2025-03-31', -1, '2025-02-28', '2025-03-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2024-02-29', -12, '2023-02-28', '2023-03-01'],
    ['2024-10-31', 4, '2025-02-28', '2025-03-01'],
    ['2024-12-31', 11, '2025-11-30', '2025-12-01'],
  ])('%s and %i is %s down, %s up, and rejected otherwise', (from, months, down, up) => {
    expect(gregorian(from, months, 'down')).toBe(down);
    expect(gregorian(from, months, 'up')).toBe(up);
    expect(() => addMonths(parseCivilDate(from), months, { calendar: 'gregorian', rounding: 'reject' })).toThrow(
      'day-outside-month',
    );
  });

  test('agrees with the runtime, which carries the days that are too many into the next month', () => {
    fc.assert(
      fc.property(dayOfTable, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const { year, month, day: dayOfMonth } = dayToGregorian(day);
        const carried = new Date(Date.UTC(year, month - 1 + months, dayOfMonth));
        const last = new Date(Date.UTC(year, month + months, 0)).getTime() / 86_400_000;
        const exact = carried.getUTCDate() === dayOfMonth;
        const sum = (rounding: 'up' | 'down' | 'reject') => addMonths(day, months, { calendar: 'gregorian', rounding });
        expect(sum('down')).toBe(exact ? carried.getTime() / 86_400_000 : last);
        expect(sum('up')).toBe(exact ? carried.getTime() / 86_400_000 : last + 1);
        expect(sumOrCode(() => sum('reject'))).toBe(exact ? sum('down') : 'day-outside-month');
      }),
    );
  });

  test('rounds by at most a day, and not at all where nothing needs it', () => {
    fc.assert(
      fc.property(dayOfTable, calendar, fc.integer({ min: -24, max: 24 }), (day, calendar, months) => {
        fc.pre(day > firstDay + 800 && day < lastDay - 800);
        const down = addMonths(day, months, { calendar, rounding: 'down' });
        const up = addMonths(day, months, { calendar, rounding: 'up' });
        expect([0, 1]).toContain(up - down);
        const rejected = sumOrCode(() => addMonths(day, months, { calendar, rounding: 'reject' }));
        expect(rejected).toBe(up === down ? down : 'day-outside-month');
      }),
    );
  });

  test('of twelve Hijri months is a Hijri year', () => {
    const day = parseCivilDate('1446-02-30H');
    expect(addMonths(day, 12, { calendar: 'hijri', rounding: 'down' })).toBe(parseCivilDate('1447-02-29H'));
    expect(addMonths(day, 12, { calendar: 'hijri', rounding: 'up' })).toBe(parseCivilDate('1447-03-01H'));
  });

  test('that leaves the table is an error, and so is a part of a month', () => {
    const options = { calendar: 'hijri', rounding: 'down' } as const;
    expect(() => addMonths(lastDay, 1, options)).toThrow('outside-calendar');
    expect(() => addMonths(firstDay, -1, options)).toThrow('outside-calendar');
    expect(() => addMonths(lastDay + 1, 0, options)).toThrow('outside-calendar');
    expect(() => addMonths(0, 0.5, options)).toThrow('outside-calendar');
    expect(() => addMonths(0, 0.5, { calendar: 'gregorian', rounding: 'down' })).toThrow('outside-calendar');
  });
});
