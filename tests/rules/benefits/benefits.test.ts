import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const asked = (id: string, sheet: object) => compute(id, sheet as Record<string, unknown>, { asOf });
const results = (id: string, sheet: object) => asked(id, sheet).results;

describe('training abroad', () => {
  const id = 'benefit.training-abroad';
  const paid = { perDiem: 100_000, monthlyReward: 600_000 };

  it('pays per diem for thirty days, then the reward of a student', () => {
    const allowance = (days: number) => results(id, { ...paid, days })['allowance'];
    expect([10, 30, 31, 60].map(allowance)).toEqual([1_000_000, 3_000_000, 3_020_000, 3_600_000]);
    expect(results(id, { ...paid, months: 2 })).toMatchObject({ perDiemDays: 30, allowance: 3_600_000 });
    expect(results(id, { perDiem: 100_000, days: 30 })['allowance']).toBe(3_000_000);
    expect(asked(id, { perDiem: 100_000, days: 31 }).unknown['allowance']).toEqual(['monthlyReward']);
  });

  it('never pays less for longer', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.nat(700), (a, b) => {
        const of = (days: number) => Number(results(id, { ...paid, days })['allowance']);
        expect(of(Math.min(a, b))).toBeLessThanOrEqual(of(Math.max(a, b)));
      }),
    );
  });

  it('pays of a grant the difference', () => {
    expect(results(id, { ...paid, days: 30, grant: 1_000_000 })['afterGrant']).toBe(2_000_000);
    expect(results(id, { ...paid, days: 30, grant: 9_000_000 })['afterGrant']).toBe(0);
  });

  it('gives by its length: half or whole allocations, tickets of the family, luggage', () => {
    const at = (months: number, name: string, more = {}) => results(id, { ...paid, months, ...more })[name];
    expect([5.9, 6].map((months) => at(months, 'allocationShare'))).toEqual([0.5, 1]);
    expect([1, 1.1].map((months) => at(months, 'familyTickets'))).toEqual([false, true]);
    expect([11.9, 12].map((months) => at(months, 'luggage', { passed: true }))).toEqual([0, 600_000]);
    expect(at(12, 'luggage', { passed: false })).toBe(0);
  });

  it('starts from travel, and not before the programme', () => {
    const from = (travelledOn: string) => results(id, { travelledOn, startsOn: '1447-02-10H' })['paidFrom'];
    expect(['1447-02-01H', '1447-02-12H'].map(from)).toEqual(['1447-02-10H', '1447-02-12H']);
  });
});

describe('training inside', () => {
  const id = 'benefit.training-inside';
  const facts = { basic: 1_000_000, transportAllowance: 60_000 };

  it('adds a salary for each of the first three months, and the transport allowance for all', () => {
    const at = (months: number, more = {}) => results(id, { ...facts, months, ...more });
    expect([1, 3, 5].map((months) => at(months)['extra'])).toEqual([1_000_000, 3_000_000, 3_000_000]);
    expect(at(5)['transport']).toBe(300_000);
    expect(at(5, { anotherCity: false })).toEqual({ extra: 0, transport: 0, relocation: false });
    expect(at(5, { relocationPaid: true })['extra']).toBe(0);
  });

  it('moves him over ninety days', () => {
    const moves = (more: object) => results(id, more)['relocation'];
    expect([moves({ days: 90 }), moves({ days: 91 }), moves({ months: 3 }), moves({ months: 4 })]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(asked(id, { months: 2 }).unknown).toEqual({ extra: ['basic'], transport: ['transportAllowance'] });
  });

  it('rewards the superior by half a month', () => {
    const reward = (weeks: number, score: number, rankedFirst: boolean) =>
      results('benefit.excellence', { basic: 1_000_001, weeks, score, rankedFirst })['reward'];
    expect(reward(4, 90, false)).toBe(500_001);
    expect(reward(4, 89.9, false)).toBe(0);
    expect(reward(4, 89.9, true)).toBe(500_001);
    expect(reward(3.9, 100, true)).toBe(0);
  });
});

describe('study', () => {
  it('inside pays salary and transport, and relocation once', () => {
    const id = 'benefit.dispatch';
    expect(results(id, { basic: 1_000_000, transportAllowance: 60_000 })['monthly']).toBe(1_060_000);
    const moved = (atDelegationDistance: boolean, relocationPaid: boolean) =>
      results(id, { atDelegationDistance, relocationPaid })['relocation'];
    expect([moved(true, false), moved(true, true), moved(false, false)]).toEqual([true, false, false]);
  });

  it('abroad pays half the salary, with the difference to a grant', () => {
    const id = 'benefit.scholarship';
    expect(results(id, { basic: 1_000_000 })).toEqual({ salary: 500_000, salaryRate: 0.5 });
    expect(results(id, { basic: 1_000_000, allocations: 900_000, grant: 700_000 })['afterGrant']).toBe(700_000);
    expect(results(id, { basic: 1_000_000, allocations: 900_000, grant: 950_000 })['afterGrant']).toBe(500_000);
    expect([12, 12.5].map((months) => results(id, { months })['yearlyTickets'])).toEqual([false, true]);
  });

  it('is paid from travel, thirty days before study at the earliest', () => {
    const from = (travelledOn: string) =>
      results('benefit.scholarship', { travelledOn, startsOn: '2025-09-30' })['paidFrom'];
    expect(from('2025-08-30')).toBe(from('2025-08-31'));
    expect(from('2025-09-01')).not.toBe(from('2025-08-31'));
  });

  it('is insured for travel up to a hundred and eighty days of delegation', () => {
    const of = (days: number) => results('benefit.delegation-insurance', { days })['insurance'];
    expect([180, 181].map(of)).toEqual(['travel', 'medical']);
  });
});
