import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCivilDate,
  formatHijri,
  formatIso,
  parseCivilDate,
  safeParseCivilDate,
} from '../../../src/models/calendar/civil-date.js';
import { gregorianToDay } from '../../../src/models/calendar/gregorian.js';
import { firstDay, lastDay } from '../../../src/models/calendar/umalqura.js';
import { calendar, dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

const codeOf = (input: unknown): string => {
  const result = safeParseCivilDate(input);
  return result.ok ? 'ok' : result.issues.map(({ code }) => code).join();
};

const inDigits = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

describe('a civil date', () => {
  test('is read as what was written, on every day of the table and in both calendars', () => {
    const wrong: number[] = [];
    for (let day = firstDay; day <= lastDay; day += 1) {
      if (parseCivilDate(formatHijri(day)) !== day || parseCivilDate(formatIso(day)) !== day) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('says its own calendar, in whichever digits it is written and with whichever marks around it', () => {
    fc.assert(
      fc.property(
        dayOfTable,
        calendar,
        fc.constantFrom(0x30, 0x660, 0x6f0),
        fc.constantFrom('H', 'h', 'هـ', 'ه', ' هـ'),
        fc.constantFrom(['', ''], [' ', '\n'], ['\u200f', '\u200e'], ['\u2067', '\u2069']),
        (day, calendar, zero, suffix, [before, after]) => {
          const text = inDigits(formatCivilDate(day, calendar), zero).replace('H', suffix);
          expect(safeParseCivilDate(`${before}${text}${after}`)).toEqual({ ok: true, value: { day, calendar } });
        },
      ),
    );
  });

  test('is in ISO 8601 what the runtime writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (day) => {
        expect(formatIso(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('of a year that four digits cannot write is refused', () => {
    expect(() => formatIso(gregorianToDay(10_000, 1, 1))).toThrow('outside-calendar');
    expect(() => formatIso(gregorianToDay(-1, 12, 31))).toThrow('outside-calendar');
    expect(() => formatHijri(lastDay + 1)).toThrow('outside-calendar');
  });

  test.each([
    ['1447-02-30H', 'day-outside-month'],
    ['1447-01-31H', 'day-outside-month'],
    ['1447-01-00H', 'day-outside-month'],
    ['1364-08-29H', 'day-outside-month'],
    ['2025-02-29', 'day-outside-month'],
    ['1447-13-01H', 'month-outside-year'],
    ['2025-00-01', 'month-outside-year'],
    ['1342-12-29H', 'outside-calendar'],
    ['1501-01-01H', 'outside-calendar'],
    ['1924-07-31', 'outside-calendar'],
    ['2077-11-17', 'outside-calendar'],
    ['2025-07-05H', 'outside-calendar'],
    ['', 'not-a-date'],
    ['1447-1-10H', 'not-a-date'],
    ['1447/01/10H', 'not-a-date'],
    ['14 47-01-10H', 'not-a-date'],
    ['10-01-1447H', 'not-a-date'],
    ['1447-01-10HH', 'not-a-date'],
    ['2025-07-05T00:00:00Z', 'not-a-date'],
    [`${' '.repeat(50)}2025-07-05`, 'not-a-date'],
    [20_274, 'not-a-date'],
    [null, 'not-a-date'],
    [undefined, 'not-a-date'],
    [new Date(0), 'not-a-date'],
  ])('%j is refused: %s', (input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  test('without its H is Gregorian, so that a Hijri date cannot be taken for one of the fifteenth century', () => {
    expect(codeOf('1447-01-10')).toBe('outside-calendar');
  });

  test('never throws on data, and its issues never hold it', () => {
    const dateLike = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}H?$/);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), dateLike), (input) => {
        const result = safeParseCivilDate(input);
        if (result.ok) return;
        // All that an issue may say is the code, the calendar, its bounds, and the length of a month.
        for (const { params, path } of result.issues) {
          expect(path).toEqual([]);
          expect(['{}', '["calendar"]', '["calendar","first","last"]', '["calendar","month","length"]']).toContain(
            JSON.stringify(Object.keys(params)).replace('[]', '{}'),
          );
          expect(['1343-01-01H', '1924-08-01', undefined]).toContain(params['first']);
        }
      }),
    );
  });

  test('that throws does so with the same code, and without the text', () => {
    expect(() => parseCivilDate('1447-02-30H')).toThrow(
      expect.objectContaining({
        message: 'day-outside-month',
        params: { calendar: 'hijri', month: 2, length: 29 },
      }),
    );
    expect(() => parseCivilDate('tomorrow')).toThrow(expect.objectContaining({ message: 'not-a-date' }));
  });
});
