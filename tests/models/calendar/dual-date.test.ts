import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCivilDate } from '../../../src/models/calendar/civil-date.js';
import {
  correspondingText,
  dualDate,
  enteredText,
  isDualDate,
  parseDualDate,
  safeParseDualDate,
} from '../../../src/models/calendar/dual-date.js';
import { calendar, dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

describe('a dual date', () => {
  test('remembers the calendar it was entered in, and gives back what was entered', () => {
    fc.assert(
      fc.property(dayOfTable, calendar, (day, calendar) => {
        const text = formatCivilDate(day, calendar);
        const date = parseDualDate(text);
        expect(date).toEqual(dualDate(day, calendar));
        expect(date.entered).toBe(calendar);
        expect(enteredText(date)).toBe(text);
        expect(parseDualDate(correspondingText(date)).day).toBe(day);
        expect(parseDualDate(correspondingText(date)).entered).not.toBe(calendar);
      }),
    );
  });

  test('cannot be changed', () => {
    const date = parseDualDate('1447-01-10H');
    expect(Reflect.set(date, 'entered', 'gregorian')).toBe(false);
    expect(date.entered).toBe('hijri');
  });

  test('is told from one whose parts are of different days', () => {
    fc.assert(
      fc.property(dayOfTable, calendar, fc.constantFrom('hijri', 'gregorian', 'day'), (day, calendar, part) => {
        const date = dualDate(day, calendar);
        const other = dualDate(day === 0 ? 1 : day - Math.sign(day), calendar);
        expect(isDualDate(date)).toBe(true);
        expect(isDualDate({ ...date, [part]: other[part] })).toBe(false);
        expect(isDualDate({ ...date, entered: 'julian' })).toBe(false);
        expect(isDualDate({ ...date, hijri: date.hijri.toLowerCase() })).toBe(false);
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => !isDualDate(value)));
  });

  test('is refused as the civil date is', () => {
    const refused = safeParseDualDate('1447-02-30H');
    expect(refused).toEqual({
      ok: false,
      issues: [
        {
          code: 'day-outside-month',
          path: [],
          params: { calendar: 'hijri', month: 2, length: 29 },
          severity: 'error',
        },
      ],
    });
    expect(() => parseDualDate('1447-02-30H')).toThrow('day-outside-month');
  });
});
