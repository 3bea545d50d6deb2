import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHijri } from '../../../src/models/calendar/civil-date.js';
import { dayToGregorian, gregorianToDay } from '../../../src/models/calendar/gregorian.js';
import {
  dayToHijri,
  firstDay,
  hijriMonthLength,
  hijriMonths,
  hijriToDay,
  isInCalendar,
  lastDay,
} from '../../../src/models/calendar/umalqura.js';
import { packedMonths } from '../../../src/models/calendar/umalqura-table.js';

interface MomentHijri {
  utc(time: number): { iYear(): number; iMonth(): number; iDate(): number };
}

const moment: MomentHijri = createRequire(import.meta.url)('moment-hijri');

/** The first day that both other libraries know, 1356-01-01H. */
const firstShared = gregorianToDay(1937, 3, 14);

describe('the Umm al-Qura table', () => {
  test('is that of the hijridate project', () => {
    // SHA-256 of the 1,896 lines `start,length` (days since 1970-01-01), made with Python's own date arithmetic from
    // the month starts of github.com/dralshehri/hijridate at f0eb452.
    const lines = hijriMonths().map(({ start, length }) => `${start},${length}`);
    expect(lines).toHaveLength(1896);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
      '2155331fa2601b8a809c4c6589a039bf3e2458d604d9e3eba93d1e27b0af9379',
    );
  });

  test('runs from 1343-01-01H, 1924-08-01, to 1500-12-30H, 2077-11-16', () => {
    expect(hijriToDay(1343, 1, 1)).toBe(firstDay);
    expect(gregorianToDay(1924, 8, 1)).toBe(firstDay);
    expect(hijriToDay(1500, 12, 30)).toBe(lastDay);
    expect(gregorianToDay(2077, 11, 16)).toBe(lastDay);
  });

  test('keeps the eight months that were printed with 28 or 31 days', () => {
    const odd = hijriMonths().filter(({ length }) => length !== 29 && length !== 30);
    expect(odd.map(({ year, month, length }) => [year, month, length])).toEqual([
      [1343, 9, 28],
      [1345, 5, 31],
      [1345, 8, 28],
      [1348, 11, 31],
      [1348, 12, 28],
      [1349, 10, 28],
      [1349, 11, 31],
      [1364, 8, 28],
    ]);
    expect(formatHijri(hijriToDay(1345, 5, 31))).toBe('1345-05-31H');
    expect(() => hijriToDay(1364, 8, 29)).toThrow('day-outside-month');
  });

  test('weighs less than 2 KiB', () => {
    expect(packedMonths.length).toBeLessThan(2048);
  });
});

describe('Hijri dates', () => {
  test('go to days and back on every day of the table', () => {
    const wrong: number[] = [];
    let [year, month, day] = [1343, 1, 1];
    for (let count = firstDay; count <= lastDay; count += 1) {
      const parts = dayToHijri(count);
      const asCounted = parts.year === year && parts.month === month && parts.day === day;
      if (!asCounted || hijriToDay(year, month, day) !== count) wrong.push(count);
      day += 1;
      if (day > hijriMonthLength(year, month))
        [year, month, day] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
    }
    expect(wrong).toEqual([]);
    expect([year, month, day]).toEqual([1501, 1, 1]);
  });

  // Dates that the sources of the table and the instruments of law themselves print in both calendars.
  test.each([
    [
      [1356, 1, 1],
      [1937, 3, 14],
    ],
    [
      [1393, 7, 29],
      [1973, 8, 27],
    ],
    [
      [1397, 7, 10],
      [1977, 6, 26],
    ],
    [
      [1400, 1, 1],
      [1979, 11, 20],
    ],
    [
      [1403, 2, 17],
      [1982, 12, 2],
    ],
    [
      [1410, 8, 13],
      [1990, 3, 10],
    ],
    [
      [1432, 6, 25],
      [2011, 5, 28],
    ],
    [
      [1440, 6, 9],
      [2019, 2, 14],
    ],
    [
      [1441, 9, 19],
      [2020, 5, 12],
    ],
    [
      [1444, 1, 1],
      [2022, 7, 30],
    ],
    [
      [1445, 1, 1],
      [2023, 7, 19],
    ],
    [
      [1445, 12, 26],
      [2024, 7, 2],
    ],
    [
      [1446, 1, 1],
      [2024, 7, 7],
    ],
    [
      [1447, 1, 1],
      [2025, 6, 26],
    ],
  ] as const)('%j H is %j', ([year, month, day], [gYear, gMonth, gDay]) => {
    expect(hijriToDay(year, month, day)).toBe(gregorianToDay(gYear, gMonth, gDay));
  });

  test('agree with @tabby_ai/hijri-converter both ways on every day from 1356H', () => {
    const wrong: number[] = [];
    for (let day = firstShared; day <= lastDay; day += 1) {
      const [hijri, gregorian] = [dayToHijri(day), dayToGregorian(day)];
      const [theirs, back] = [gregorianToHijri(gregorian), hijriToGregorian(hijri)];
      const same =
        theirs.year === hijri.year &&
        theirs.month === hijri.month &&
        theirs.day === hijri.day &&
        gregorianToDay(back.year, back.month, back.day) === day;
      if (!same) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('agree with moment-hijri on every day from 1356H but the thirty from 1427-05-30H to 1427-06-29H', () => {
    // It gives Jumada al-Ula 1427H 29 days and the month after it 30; the printed calendar has them the other way.
    const different: string[] = [];
    for (let day = firstShared; day <= lastDay; day += 1) {
      const { year, month, day: dayOfMonth } = dayToHijri(day);
      const theirs = moment.utc(day * 86_400_000);
      if (theirs.iYear() !== year || theirs.iMonth() + 1 !== month || theirs.iDate() !== dayOfMonth) {
        different.push(formatHijri(day));
      }
    }
    expect(different).toHaveLength(30);
    expect([different[0], different.at(-1)]).toEqual(['1427-05-30H', '1427-06-29H']);
  });

  test('of the 30th are refused in a month of 29 days, and accepted in one of 30', () => {
    const months = hijriMonths();
    fc.assert(
      fc.property(fc.constantFrom(...months), ({ year, month, length, start }) => {
        expect(hijriToDay(year, month, length)).toBe(start + length - 1);
        expect(() => hijriToDay(year, month, length + 1)).toThrow(
          expect.objectContaining({ code: 'day-outside-month', params: { calendar: 'hijri', month, length } }),
        );
      }),
    );
  });

  test('outside the table, the year or the month are errors with their codes', () => {
    expect(() => hijriToDay(1342, 12, 29)).toThrow('outside-calendar');
    expect(() => hijriToDay(1501, 1, 1)).toThrow('outside-calendar');
    expect(() => hijriToDay(1447.5, 1, 1)).toThrow('outside-calendar');
    expect(() => hijriToDay(1447, 0, 1)).toThrow('month-outside-year');
    expect(() => hijriToDay(1447, 13, 1)).toThrow('month-outside-year');
    expect(() => hijriToDay(1447, 1.5, 1)).toThrow('month-outside-year');
    expect(() => hijriToDay(1447, 1, 0)).toThrow('day-outside-month');
    expect(() => hijriMonthLength(1447, 13)).toThrow('month-outside-year');
    expect(() => hijriMonthLength(1501, 1)).toThrow('outside-calendar');
    for (const day of [firstDay - 1, lastDay + 1, 0.5, Number.NaN, Infinity, -Infinity]) {
      expect(isInCalendar(day)).toBe(false);
      expect(() => dayToHijri(day)).toThrow('outside-calendar');
    }
  });
});
