import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfWeek } from '../../../src/models/calendar/day.js';
import { parseDualDate } from '../../../src/models/calendar/dual-date.js';
import { formatDate, formatDualDate } from '../../../src/models/calendar/format-date.js';
import { monthName, weekdayName } from '../../../src/models/calendar/names.js';
import { dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const day = parseDualDate('1447-01-10H').day;

const inEnglish = (day: number, part: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...part, timeZone: 'UTC' }).format(new Date(day * 86_400_000));

const monthInArabic = (calendar: string, month: number): string => {
  const format = new Intl.DateTimeFormat(`ar-SA-u-ca-${calendar}-nu-latn`, { month: 'long', timeZone: 'UTC' });
  // The fifteenth of a month is the same month in whichever way the runtime counts it.
  const time =
    calendar === 'gregory' ? Date.UTC(2025, month - 1, 15) : Date.UTC(2025, 5, 26) + (month - 0.5) * 29.53 * 86_400_000;
  return format.format(new Date(time));
};

describe('a date in words', () => {
  test.each([
    [{ calendar: 'hijri', language: 'ar' }, '10 محرم 1447هـ'],
    [{ calendar: 'hijri', language: 'ar', numerals: 'arabic-indic' }, '١٠ محرم ١٤٤٧هـ'],
    [{ calendar: 'hijri', language: 'ar', weekday: true }, 'السبت 10 محرم 1447هـ'],
    [{ calendar: 'gregorian', language: 'ar' }, '5 يوليو 2025م'],
    [{ calendar: 'hijri', language: 'en' }, '10 Muharram 1447 AH'],
    [{ calendar: 'gregorian', language: 'en', weekday: true }, 'Saturday, 5 July 2025'],
  ] as const)('with %j is %s', (format, text) => {
    expect(formatDate(day, format)).toBe(text);
  });

  test('in both calendars begins with the one that was entered', () => {
    const [hijri, gregorian] = [parseDualDate('1447-01-10H'), parseDualDate('2025-07-05')];
    expect(formatDualDate(hijri, { language: 'ar', weekday: true })).toBe('السبت 10 محرم 1447هـ الموافق 5 يوليو 2025م');
    expect(formatDualDate(gregorian, { language: 'en' })).toBe('5 July 2025 (10 Muharram 1447 AH)');
  });

  test('has in English the Gregorian names of the runtime', () => {
    fc.assert(
      fc.property(dayOfTable, (day) => {
        expect(formatDate(day, { calendar: 'gregorian', language: 'en' })).toBe(inEnglish(day, { dateStyle: 'long' }));
        expect(weekdayName(dayOfWeek(day)).en).toBe(inEnglish(day, { weekday: 'long' }));
      }),
    );
  });

  test('has in Arabic the names of the runtime', () => {
    for (let month = 1; month <= 12; month += 1) {
      expect(monthName('gregorian', month).ar).toBe(monthInArabic('gregory', month));
      expect(monthName('hijri', month).ar).toBe(monthInArabic('islamic-umalqura', month));
    }
  });

  test('names no month that is none', () => {
    expect(monthName('hijri', 13)).toEqual({ ar: '', en: '' });
    expect(weekdayName(7)).toEqual({ ar: '', en: '' });
  });
});
