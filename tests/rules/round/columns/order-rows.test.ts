import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementColumn } from '../../../../src/rules/round/columns/order-rows.js';
import { orderRows } from '../../../../src/rules/round/columns/order-rows.js';

const applicants = 60;
const whole = { min: -(2 ** 31), max: 2 ** 31 - 1 };
/** Columns of few values, of some, and of any that 32 bits hold. */
const values = fc
  .constantFrom({ min: 0, max: 2 }, { min: -40, max: 3000 }, { min: 18_000, max: 21_000 }, whole)
  .chain((of) => fc.array(fc.integer(of), { minLength: applicants, maxLength: applicants }));
const element = fc
  .record({ values, first: fc.constantFrom('greatest', 'least') })
  .map((of): ElementColumn => ({ values: Int32Array.from(of.values), first: of.first as 'least' }));
const rows = fc
  .subarray(Array.from({ length: applicants }, (_, i) => i))
  .map((of): Uint32Array => Uint32Array.from(of));

const comparing =
  (elements: readonly ElementColumn[]) =>
  (a: number, b: number): number => {
    for (const { values: of, first } of elements) {
      const difference = (of[a] ?? 0) - (of[b] ?? 0);
      if (difference !== 0) return first === 'least' ? difference : -difference;
    }
    return 0;
  };

describe('rows in order', () => {
  it('stand as a comparison of every two would put them, equals at one place', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), rows, (elements, of) => {
        const compare = comparing(elements);
        const given = Uint32Array.from(of);
        const { order, standing } = orderRows(of, elements, applicants);
        expect(order).toEqual(of.toSorted((a, b) => compare(a, b) || a - b));
        const placed = Array.from({ length: applicants }, (_, row) =>
          of.includes(row) ? 1 + of.filter((other) => compare(other, row) < 0).length : 0,
        );
        expect([...standing]).toEqual(placed);
        expect(of).toEqual(given);
      }),
    );
  });
});
