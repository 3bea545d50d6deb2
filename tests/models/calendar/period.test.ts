import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  covers,
  daysInUnion,
  gapsIn,
  lastDayOf,
  overlapOf,
  overlaps,
  type Period,
  periodOf,
  unionOf,
} from '../../../src/models/calendar/period.js';
import { period } from '../../../src/testing/arbitraries/calendar.js';

const periods = fc.array(period, { maxLength: 6 });
const window = fc.tuple(fc.integer({ min: -10, max: 100 }), fc.integer({ min: -10, max: 100 }));
const horizon = Array.from({ length: 130 }, (_, index) => index - 15);
const daysOf = (periods: readonly Period[]): number[] =>
  horizon.filter((day) => periods.some((period) => covers(period, day)));

describe('a printed period', () => {
  test('includes its last day, and gives it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(40), (first, more) => {
        const period = periodOf(first, first + more);
        expect(lastDayOf(period)).toBe(first + more);
        expect([covers(period, first), covers(period, first + more), covers(period, first + more + 1)]).toEqual([
          true,
          true,
          false,
        ]);
        expect(daysInUnion([period], -100, 200)).toBe(more + 1);
      }),
    );
  });

  test('that is still running has no last day and covers every later one', () => {
    const running = periodOf(10, null);
    expect(lastDayOf(running)).toBeNull();
    expect([covers(running, 9), covers(running, 10), covers(running, 1e6)]).toEqual([false, true, true]);
  });

  test('that ends before it begins is refused', () => {
    expect(() => periodOf(10, 9)).toThrow('period-reversed');
    expect(() => periodOf(Number.NaN, 9)).toThrow('period-reversed');
  });
});

describe('the union of periods', () => {
  test('has the same days, in order and apart', () => {
    fc.assert(
      fc.property(periods, (periods) => {
        const union = unionOf(periods);
        expect(daysOf(union)).toEqual(daysOf(periods));
        for (const [index, { from, to }] of union.entries()) {
          const next = union[index + 1]?.from ?? Infinity;
          expect(to ?? Infinity).toBeGreaterThan(from);
          expect(next === Infinity || (to ?? Infinity) < next).toBe(true);
        }
      }),
    );
  });

  test('counts each day of the window once, as counting day by day does', () => {
    fc.assert(
      fc.property(periods, window, (periods, [from, to]) => {
        const counted = daysOf(periods).filter((day) => from <= day && day < to).length;
        expect(daysInUnion(periods, from, to)).toBe(counted);
      }),
    );
  });

  test('and the gaps make the window, and share no day', () => {
    fc.assert(
      fc.property(periods, window, (periods, [from, to]) => {
        const gaps = gapsIn(periods, from, to);
        const open = horizon.filter((day) => from <= day && day < to && !periods.some((period) => covers(period, day)));
        expect(daysOf(gaps)).toEqual(open);
        expect(daysInUnion(periods, from, to) + daysInUnion(gaps, from, to)).toBe(Math.max(0, to - from));
      }),
    );
  });

  test('of a window without end may have a gap without end', () => {
    expect(gapsIn([{ from: 1, to: 5 }], 0, Infinity)).toEqual([
      { from: 0, to: 1 },
      { from: 5, to: null },
    ]);
    expect(gapsIn([{ from: 1, to: null }], 0, Infinity)).toEqual([{ from: 0, to: 1 }]);
  });
});

test('two periods overlap where a day lies in both, whichever is named first', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      const shared = horizon.filter((day) => covers(one, day) && covers(other, day));
      const overlap = overlapOf(one, other);
      expect(daysOf(overlap === undefined ? [] : [overlap])).toEqual(shared);
      expect(overlaps(one, other)).toBe(shared.length > 0);
      expect(overlapOf(other, one)).toEqual(overlap);
    }),
  );
});
