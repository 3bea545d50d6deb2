import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayToGregorian,
  gregorianMonthLength,
  gregorianToDay,
  isGregorianLeapYear,
} from '../../../src/models/calendar/gregorian.js';

const perDay = 86_400_000;

describe('the Gregorian calendar', () => {
  test('agrees with the runtime on every day from 1600 to 2400', () => {
    const wrong: number[] = [];
    for (let day = -135_140; day <= 157_420; day += 1) {
      const { year, month, day: dayOfMonth } = dayToGregorian(day);
      const date = new Date(day * perDay);
      const same =
        year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && dayOfMonth === date.getUTCDate();
      if (!same || gregorianToDay(year, month, dayOfMonth) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('agrees with the runtime as far as the runtime goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        const date = new Date(day * perDay);
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dayToGregorian(day)).toEqual(parts);
        expect(gregorianToDay(parts.year, parts.month, parts.day)).toBe(day);
      }),
    );
  });

  test('a month is as long as the way to the next', () => {
    for (let year = 1890; year <= 2110; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const next = month === 12 ? gregorianToDay(year + 1, 1, 1) : gregorianToDay(year, month + 1, 1);
        expect(gregorianMonthLength(year, month)).toBe(next - gregorianToDay(year, month, 1));
      }
    }
  });

  test('a leap year is every fourth, but of the hundreds only every fourth', () => {
    expect([1900, 2000, 2023, 2024, 2100, 2400].map(isGregorianLeapYear)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test('a day that its month does not have is refused, never rolled over', () => {
    expect(() => gregorianToDay(2025, 2, 29)).toThrow(
      expect.objectContaining({ code: 'day-outside-month', params: { calendar: 'gregorian', month: 2, length: 28 } }),
    );
    expect(() => gregorianToDay(2025, 4, 31)).toThrow('day-outside-month');
    expect(() => gregorianToDay(2025, 4, 0)).toThrow('day-outside-month');
    expect(() => gregorianToDay(2025, 4, 1.5)).toThrow('day-outside-month');
    expect(() => gregorianToDay(2025, 13, 1)).toThrow('month-outside-year');
    expect(() => gregorianMonthLength(2025, 0)).toThrow('month-outside-year');
    expect(() => gregorianToDay(2025.5, 1, 1)).toThrow('outside-calendar');
    expect(() => gregorianToDay(Number.NaN, 1, 1)).toThrow('outside-calendar');
    expect(() => dayToGregorian(Infinity)).toThrow('outside-calendar');
    expect(() => dayToGregorian(0.5)).toThrow('outside-calendar');
  });
});
