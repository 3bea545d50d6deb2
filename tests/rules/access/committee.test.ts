import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committeeMayRead, decide, leastData, ordinaryPromotion, promotionAccess } from '../../../src/rules/index.js';

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

describe('access to the promotion service', () => {
  const facts = { 'employee.nationality': 'SA', 'account.nafath': true } as const;
  const unmet = (change: object) =>
    decide(promotionAccess, { ...facts, ...change }, { asOf })
      .findings.filter(({ status }) => status === 'unmet')
      .map(({ rule, cites }) => `${rule} ${cites.article}`);

  it('is for Saudi nationals (R180)', () => {
    expect(unmet({})).toEqual([]);
    expect(unmet({ 'employee.nationality': 'YE' })).toEqual(['access.promotion.saudi R180']);
  });

  it('needs an account of Nafath (R182)', () => {
    expect(unmet({ 'account.nafath': false })).toEqual(['access.promotion.nafath R182']);
    expect(decide(promotionAccess, { 'employee.nationality': 'SA' }, { asOf }).outcome).toBe('undetermined');
  });
});
