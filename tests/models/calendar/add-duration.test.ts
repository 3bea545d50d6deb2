import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDuration,
  earliestReaching,
  latestReaching,
  subtractDuration,
} from '../../../src/models/calendar/add-duration.js';
import type { Calendar } from '../../../src/models/calendar/calendar.js';
import { formatIso, parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { type Duration, days, months, parseDuration, years } from '../../../src/models/calendar/duration.js';
import { dayToGregorian, gregorianToDay } from '../../../src/models/calendar/gregorian.js';
import { dayToHijri, firstDay, hijriToDay, lastDay } from '../../../src/models/calendar/umalqura.js';
import { anyDay, calendar, dayOfTable, duration } from '../../../src/testing/arbitraries/calendar.js';

/** The same day of another month, by trying: the day, the day before it, and so on until there is one. */
const clamped = (calendar: Calendar, year: number, month: number, day: number): number => {
  for (const tried of [day, day - 1, day - 2, day - 3]) {
    try {
      return calendar === 'hijri' ? hijriToDay(year, month, tried) : gregorianToDay(year, month, tried);
    } catch (error) {
      if (!String(error).includes('day-outside-month')) throw error;
    }
  }
  throw new Error('no day near it exists');
};

/** The definition of ⊕ and ⊖ written down naively, for days and results within the table. */
const naive = (day: number, { calendar, years, months, days }: Duration, sign: 1 | -1): number => {
  if (calendar === 'hijri') {
    const { year, month, day: dayOfMonth } = dayToHijri(day);
    return clamped('hijri', year + sign * years, month, dayOfMonth) + sign * (30 * months + days);
  }
  const { year, month, day: dayOfMonth } = dayToGregorian(day);
  const count = year * 12 + (month - 1) + sign * (12 * years + months);
  return clamped('gregorian', Math.floor(count / 12), (count % 12) + 1, dayOfMonth) + sign * days;
};

const staysIn = (day: number, { calendar, years }: Duration, sign: 1 | -1): boolean => {
  const year = dayToHijri(day).year + sign * years;
  return calendar === 'gregorian' || (year >= 1343 && year <= 1500);
};

describe('adding a duration', () => {
  test('is what its definition says, written down naively', () => {
    fc.assert(
      fc.property(dayOfTable, duration, (day, duration) => {
        fc.pre(staysIn(day, duration, 1));
        expect(addDuration(day, duration)).toBe(naive(day, duration, 1));
      }),
    );
  });

  test.each([
    ['1446-03-30H', years(1), '1447-03-30H'],
    ['1446-02-30H', years(1), '1447-02-29H'],
    ['1446-02-29H', years(1), '1447-02-29H'],
    ['1440-06-09H', years(2), '1442-06-09H'],
    ['1447-01-10H', months(1), '1447-02-10H'],
    ['1447-02-10H', months(1), '1447-03-11H'],
    ['1447-01-10H', days(15), '1447-01-25H'],
    ['1445-01-01H', parseDuration('P1Y6M'), '1446-07-03H'],
    ['2024-02-29', parseDuration('P1Y', 'gregorian'), '2025-02-28'],
    ['2024-02-29', parseDuration('P1Y1M', 'gregorian'), '2025-03-29'],
    ['2025-01-31', parseDuration('P1M1D', 'gregorian'), '2025-03-01'],
  ])('%s and %j is %s', (from, duration, to) => {
    expect(addDuration(parseCivilDate(from), duration)).toBe(parseCivilDate(to));
  });

  test('is monotone: a later day never gives an earlier result, within the table, outside it and at infinity', () => {
    fc.assert(
      fc.property(anyDay, anyDay, duration, (one, other, duration) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(addDuration(early, duration)).toBeLessThanOrEqual(addDuration(late, duration));
        expect(subtractDuration(early, duration)).toBeLessThanOrEqual(subtractDuration(late, duration));
      }),
    );
  });

  test('of nothing changes nothing', () => {
    fc.assert(
      fc.property(anyDay, calendar, (day, calendar) => {
        expect(addDuration(day, years(0, calendar))).toBe(day);
        expect(subtractDuration(day, years(0, calendar))).toBe(day);
      }),
    );
  });

  test('of a legal Hijri month is of thirty days', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (day, count) => {
        expect(addDuration(day, months(count))).toBe(day + 30 * count);
      }),
    );
  });

  test('saturates where its years leave the table, and never throws', () => {
    expect(addDuration(lastDay, years(1))).toBe(Infinity);
    expect(addDuration(firstDay, years(158))).toBe(Infinity);
    expect(addDuration(firstDay, years(157))).toBe(hijriToDay(1500, 1, 1));
    expect(subtractDuration(firstDay, years(1))).toBe(-Infinity);
    expect(subtractDuration(lastDay, years(157))).toBe(hijriToDay(1343, 12, 30));
    expect(subtractDuration(lastDay, years(158))).toBe(-Infinity);
    expect(addDuration(firstDay - 1, years(1))).toBe(-Infinity);
    expect(addDuration(lastDay + 1, years(1))).toBe(Infinity);
    expect(addDuration(lastDay, days(1))).toBe(lastDay + 1);
    expect(formatIso(addDuration(lastDay, years(100, 'gregorian')))).toBe('2177-11-16');
    for (const unit of [years(1), years(1, 'gregorian'), days(3)]) {
      expect(addDuration(Infinity, unit)).toBe(Infinity);
      expect(addDuration(-Infinity, unit)).toBe(-Infinity);
      expect(subtractDuration(Infinity, unit)).toBe(Infinity);
      expect(subtractDuration(-Infinity, unit)).toBe(-Infinity);
    }
  });
});

describe('subtracting a duration', () => {
  test('is what its definition says, written down naively', () => {
    fc.assert(
      fc.property(dayOfTable, duration, (day, duration) => {
        fc.pre(staysIn(day, duration, -1));
        expect(subtractDuration(day, duration)).toBe(naive(day, duration, -1));
      }),
    );
  });

  test('is not the inverse of adding: it refuses one who began on a 30th', () => {
    const [began, reached] = [parseCivilDate('1446-02-30H'), parseCivilDate('1447-02-29H')];
    expect(addDuration(began, years(1))).toBe(reached);
    expect(subtractDuration(reached, years(1))).toBe(began - 1);
    expect(latestReaching(reached, years(1))).toBe(began);
  });
});

/** Every x of a stretch with its x ⊕ duration, and for every target the answer that the definition of an adjoint gives. */
const bruteForce = (duration: Duration, from: number, to: number, targets: readonly [number, number]): number => {
  const sums = Array.from({ length: to - from + 1 }, (_, index) => addDuration(from + index, duration));
  const sumAt = (index: number): number => sums[index] ?? Infinity;
  let wrong = 0;
  // The first x that is too late for the target, and the first that reaches it: both only ever move on.
  let [tooLate, reaching] = [0, 0];
  for (let target = targets[0]; target <= targets[1]; target += 1) {
    while (tooLate < sums.length && sumAt(tooLate) <= target) tooLate += 1;
    while (reaching < sums.length && sumAt(reaching) < target) reaching += 1;
    if (latestReaching(target, duration) !== from + tooLate - 1) wrong += 1;
    if (earliestReaching(target, duration) !== from + reaching) wrong += 1;
  }
  return wrong;
};

const differing = (duration: Duration): number => {
  let count = 0;
  for (let day = hijriToDay(1380, 1, 1); day < hijriToDay(1480, 1, 1); day += 1) {
    if (latestReaching(day, duration) > subtractDuration(day, duration)) count += 1;
  }
  return count;
};

describe('the adjoints of adding', () => {
  test.each(['P1Y', 'P2Y', 'P4Y', 'P55Y', 'P60Y', 'P156Y', 'P157Y', 'P158Y', 'P1Y6M', 'P3Y7D'])(
    'are found by trying every day of the table, for %s Hijri',
    (text) => {
      const margin = 40;
      expect(bruteForce(parseDuration(text), firstDay - margin, lastDay + margin, [firstDay - 30, lastDay + 30])).toBe(
        0,
      );
    },
  );

  test.each(['P1Y', 'P2Y', 'P60Y', 'P1M', 'P13M', 'P1Y1M1D', 'P4Y6M'])(
    'are found by trying every day of 120 years, for %s Gregorian',
    (text) => {
      const [from, to] = [gregorianToDay(1900, 1, 1), gregorianToDay(2080, 12, 31)];
      const targets = [gregorianToDay(1965, 1, 1), gregorianToDay(2079, 12, 31)] as const;
      expect(bruteForce(parseDuration(text, 'gregorian'), from, to, targets)).toBe(0);
    },
  );

  test('decide for every day exactly as adding does, within the table, outside it and at infinity', () => {
    fc.assert(
      fc.property(anyDay, anyDay, duration, fc.integer({ min: -2, max: 2 }), (x, target, duration, near) => {
        const sum = addDuration(x, duration);
        for (const aim of [target, sum + near, addDuration(x + near, duration)]) {
          expect(x <= latestReaching(aim, duration)).toBe(sum <= aim);
          expect(x >= earliestReaching(aim, duration)).toBe(sum >= aim);
        }
      }),
    );
  });

  test('of an infinite target are infinite where the calendar has no end, and its bounds where it has one', () => {
    const [year, gregorianYear] = [years(1), years(1, 'gregorian')];
    expect([latestReaching(Infinity, gregorianYear), earliestReaching(Infinity, gregorianYear)]).toEqual([
      Infinity,
      Infinity,
    ]);
    expect([latestReaching(-Infinity, gregorianYear), earliestReaching(-Infinity, gregorianYear)]).toEqual([
      -Infinity,
      -Infinity,
    ]);
    expect([latestReaching(Infinity, year), earliestReaching(Infinity, year)]).toEqual([
      Infinity,
      hijriToDay(1500, 1, 1),
    ]);
    expect([latestReaching(-Infinity, year), earliestReaching(-Infinity, year)]).toEqual([firstDay - 1, -Infinity]);
  });

  test('differ from subtracting on 268 days of 1380–1479H for two years, and on 310 for one', () => {
    expect([differing(years(2)), differing(years(1))]).toEqual([268, 310]);
  });
});
