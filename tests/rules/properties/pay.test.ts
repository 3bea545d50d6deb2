import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryScales } from '../../../src/models/employment/salary-scale.js';
import { payOnAppointment, payOnPromotion } from '../../../src/rules/index.js';

const scale = salaryScales.at(-1);
const ranks = scale?.ranks ?? [];

describe('a promotion', () => {
  it.each(['1438-01-10H', '1447-01-10H'])(
    'never lowers pay, from any step to either of the two ranks above (%s)',
    (asOf) => {
      const assured = asOf > '1438-05-24H';
      for (const old of ranks)
        for (let step = 1; step <= old.steps; step += 1)
          for (const next of ranks.filter(({ rank }) => rank > old.rank && rank <= old.rank + 2)) {
            const before = old.first + (step - 1) * old.increment;
            const answer = payOnPromotion({ 'old.rank': old.rank, 'old.step': step, 'new.rank': next.rank }, { asOf });
            const last = next.first + (next.steps - 1) * next.increment;
            const least = before + (assured ? old.increment : 1);
            if (typeof answer.basic === 'number') {
              expect(answer.basic).toBeGreaterThanOrEqual(least);
              // The lowest step that does so: the one below it would not.
              if (answer.step !== 1) expect(answer.basic - next.increment).toBeLessThan(least);
            } else {
              expect(answer.step).toBeNull();
              expect(last).toBeLessThan(least);
            }
          }
    },
  );

  it('to a rank gives no less for a higher step before it', () => {
    for (const old of ranks)
      for (const next of ranks.filter(({ rank }) => rank === old.rank + 1)) {
        const given = Array.from({ length: old.steps }, (_, i) =>
          payOnPromotion({ 'old.rank': old.rank, 'old.step': i + 1, 'new.rank': next.rank }, { asOf: '1447-01-10H' }),
        ).map(({ basic }) => basic ?? Infinity);
        expect(given).toEqual(given.toSorted((a, b) => a - b));
      }
  });
});

describe('an appointment', () => {
  it('pays more than the salary before, or at least the first step', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ranks), fc.integer({ min: 0, max: 3_000_000 }), ({ rank, first }, before) => {
        const { basic } = payOnAppointment({ 'new.rank': rank, salaryBefore: before }, { asOf: '1447-01-10H' });
        if (typeof basic === 'number') expect(basic).toBeGreaterThanOrEqual(Math.max(first, before + 1));
      }),
    );
  });
});

describe('the tables of steps', () => {
  it.each(salaryScales.map((of) => [of.from, of] as const))(
    'rise within each rank and from rank to rank (since %s)',
    (_from, of) => {
      for (const { increment, steps } of of.ranks) {
        expect(increment).toBeGreaterThan(0);
        expect(steps).toBeGreaterThan(0);
      }
      of.ranks.forEach(({ rank, first, increment }, i) => {
        const next = of.ranks[i + 1];
        if (next === undefined) return;
        expect(next.rank).toBe(rank + 1);
        expect(next.first).toBeGreaterThan(first);
        expect(next.increment).toBeGreaterThanOrEqual(increment);
      });
    },
  );
});
