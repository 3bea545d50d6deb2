import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, payOnAppointment, payOnPromotion } from '../../../src/rules/index.js';
import { asOf } from './ready.js';

describe('what will my step and pay be on promotion', () => {
  it('is what the formula gives, with its article', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 10 }), (rank, step) => {
        const facts = { 'old.rank': rank, 'old.step': step, 'new.rank': rank + 1 };
        const { results } = compute('salary.promotion-step', facts, { asOf });
        const answer = payOnPromotion(facts, { asOf });
        expect([answer.step, answer.basic]).toEqual([results['new.step'], results['new.basic']]);
        expect(answer.sources.map(({ cites }) => [cites.article, cites.paragraph])).toEqual([['18', 'b']]);
      }),
    );
  });

  it('names what it hangs on', () => {
    const answer = payOnPromotion({ 'new.rank': 7 }, { asOf });
    expect(answer).not.toHaveProperty('step');
    expect(answer.unknown).toEqual(['old.rank', 'old.step']);
  });

  it('names both facts that cannot be so', () => {
    const answer = payOnPromotion({ 'old.rank': 8, 'old.step': 2, 'new.rank': 7 }, { asOf });
    expect(answer.conflicts).toEqual([{ rule: 'new.rank', facts: ['new.rank', 'old.rank'] }]);
  });
});

describe('what will my step and pay be on appointment', () => {
  it('is the first step, or the first that exceeds the salary before', () => {
    expect(payOnAppointment({ 'new.rank': 8, salaryBefore: null }, { asOf })).toMatchObject({
      step: 1,
      basic: 801_000,
    });
    const above = payOnAppointment({ 'new.rank': 8, salaryBefore: 801_000 }, { asOf });
    expect(above.step).toBe(2);
    expect(above.sources[0]?.cites.paragraph).toBe('a');
  });

  it('names what it hangs on', () => {
    expect(payOnAppointment({ 'new.rank': 8 }, { asOf }).unknown).toEqual(['salaryBefore']);
  });
});
