import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committeeMayRead, leastData, ordinaryPromotion } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const needed = leastData(ordinaryPromotion).map(({ name }) => name);
const outcomeOf = (fields: readonly string[], changes = false): string =>
  committeeMayRead({ type: 'ordinary', fields, changes }, { asOf }).outcome;

describe('the reading of an evaluation committee', () => {
  it('is of what the promotion reads, rank among it, and of nothing else', () => {
    expect(needed).toContain('employee.rank');
    fc.assert(
      fc.property(fc.subarray(needed, { minLength: 1 }), fc.boolean(), (fields, more) => {
        const other = more ? ['employee.iban'] : [];
        expect(outcomeOf([...fields, ...other])).toBe(more ? 'ineligible' : 'eligible');
      }),
    );
    expect(outcomeOf([])).toBe('ineligible');
  });

  it('changes nothing', () => {
    expect(outcomeOf(['employee.rank'], true)).toBe('ineligible');
  });
});
