import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthDateFromParts } from '../../../src/models/calendar/birth-date.js';
import { parseDualDate } from '../../../src/models/calendar/dual-date.js';
import { dayToHijri } from '../../../src/models/calendar/umalqura.js';
import { dayOfTable } from '../../../src/testing/arbitraries/calendar.js';

describe('the date of birth that counts', () => {
  test('is that of the document where it has one', () => {
    fc.assert(
      fc.property(dayOfTable, (day) => {
        const birth = birthDateFromParts(dayToHijri(day));
        expect(birth).toMatchObject({ ok: true, value: { supplied: false, date: { day, entered: 'hijri' } } });
      }),
    );
  });

  test('is 1 Rajab of its year where month or day is missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1343, max: 1500 }),
        fc.constantFrom({}, { month: 3 }, { day: 30 }, { month: undefined, day: undefined }),
        (year, parts) => {
          expect(birthDateFromParts({ year, ...parts })).toEqual({
            ok: true,
            value: { date: parseDualDate(`${year}-07-01H`), supplied: true },
          });
        },
      ),
    );
  });

  test.each([
    [{ year: 1342 }, 'outside-calendar'],
    [{ year: 1990 }, 'outside-calendar'],
    [{ year: 1390.5 }, 'outside-calendar'],
    [{ year: 1390, month: 13 }, 'month-outside-year'],
    [{ year: 1447, month: 2, day: 30 }, 'day-outside-month'],
  ])('%j is refused: %s', (parts, code) => {
    expect(birthDateFromParts(parts)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
