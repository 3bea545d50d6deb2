import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const given = (id: string, sheet: Sheet, ...names: readonly string[]): readonly number[] => {
  const { results } = compute(id, sheet, { asOf });
  return names.map((name) => Number(results[name]));
};
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const days = fc.integer({ min: 0, max: 1000 });
const tiers = ['tiers.full', 'tiers.half', 'tiers.quarter', 'beyondDays'] as const;
const kinds = fc.constantFrom('leave.sick.ordinary', 'leave.sick.serious');

describe('the tiers of a leave', () => {
  it('add up to the days of it', () => {
    fc.assert(
      fc.property(kinds, days, days, (id, sickDays, sickDaysUsedInWindow) => {
        expect(sum(given(id, { sickDays, sickDaysUsedInWindow }, ...tiers))).toBe(sickDays);
      }),
    );
  });

  it('are the same for one leave as for two after one another', () => {
    fc.assert(
      fc.property(kinds, days, days, days, (id, used, first, second) => {
        const whole = given(id, { sickDays: first + second, sickDaysUsedInWindow: used }, ...tiers);
        const before = given(id, { sickDays: first, sickDaysUsedInWindow: used }, ...tiers);
        const after = given(id, { sickDays: second, sickDaysUsedInWindow: used + first }, ...tiers);
        expect(before.map((of, i) => of + (after[i] ?? 0))).toEqual(whole);
      }),
    );
  });

  it('leave what was not used, and pay no more for a day as it is used up', () => {
    fc.assert(
      fc.property(kinds, days, (id, used) => {
        const [left, rate] = given(id, { sickDaysUsedInWindow: used }, 'remainingDays', 'rate') as [number, number];
        const [later] = given(id, { sickDaysUsedInWindow: used + 1 }, 'rate') as [number];
        expect(left).toBe(Math.max(0, 720 - used));
        expect(later).toBeLessThanOrEqual(rate);
        expect(rate > 0).toBe(left > 0);
      }),
    );
  });

  it('pay for a serious illness at least what they pay otherwise', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 100_000, max: 3_000_000 }), (sickDays, basic) => {
        const sheet = { sickDays, sickDaysUsedInWindow: 0, basic };
        const [ordinary, serious] = [
          ...given('leave.sick.ordinary', sheet, 'pay'),
          ...given('leave.sick.serious', sheet, 'pay'),
        ];
        expect(serious).toBeGreaterThanOrEqual(ordinary ?? Infinity);
      }),
    );
  });

  it('of an injury at work add up to its months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.boolean(), (injuryMonths, authorityExtended) => {
        const names = ['fullMonths', 'halfMonths', 'beyondMonths'];
        expect(sum(given('leave.sick.work-injury', { injuryMonths, authorityExtended }, ...names))).toBe(injuryMonths);
      }),
    );
  });

  it('of treatment in sessions add up to its days, and an absence to its days', () => {
    fc.assert(
      fc.property(days, days, fc.boolean(), (many, ordinaryBalance, excuseAccepted) => {
        const sessions = given('leave.sick.periodic-treatment', { sessionDays: many }, 'paidFullDays', 'excessDays');
        expect(sum(sessions)).toBe(many);
        const absence = { absenceDays: many, excuseAccepted, ordinaryBalance };
        const parts = given('leave.absence-deduction', absence, 'deductedDays', 'unpaidDays', 'unexcusedDays');
        expect(sum(parts)).toBe(many);
      }),
    );
  });
});
