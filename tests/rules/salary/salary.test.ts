import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalScale } from '../../../src/models/index.js';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (id: string, sheet: object, on = asOf, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on, readings }).results;

/** Every salary of the scale, written out: an oracle that knows nothing of how steps are found. */
const table = generalScale.ranks.map(({ first, increment, steps }) =>
  Array.from({ length: steps }, (_, i) => first + i * increment),
);
const cells = table.flatMap((steps, r) => steps.map((basic, s) => ({ rank: r + 1, step: s + 1, basic })));
const promoted = (rank: number, step: number, to: number, readings = {}) =>
  results('salary.promotion-step', { 'old.rank': rank, 'old.step': step, 'new.rank': to }, asOf, readings);

describe('the step on promotion', () => {
  const pairs = cells
    .flatMap((cell) => [1, 2].map((up) => ({ ...cell, to: cell.rank + up })))
    .filter(({ to }) => to <= 15);

  it('is the lowest whose rise is the increment of the old rank at least, for every cell of the scale', () => {
    for (const { rank, step, basic, to } of pairs) {
      const { increment } = generalScale.ranks[rank - 1] as (typeof generalScale.ranks)[number];
      const above = (table[to - 1] as readonly number[]).filter((salary) => salary >= basic + increment);
      expect([rank, step, promoted(rank, step, to)['new.basic']]).toEqual([rank, step, Math.min(...above)]);
    }
  });

  it('never lowers pay', () => {
    for (const { rank, step, basic, to } of pairs) expect(promoted(rank, step, to)['new.basic']).toBeGreaterThan(basic);
  });

  it('differs between the readings in fourteen cells of the next rank', () => {
    const differing = pairs
      .filter(({ rank, to }) => to === rank + 1)
      .filter(
        ({ rank, step, to }) =>
          promoted(rank, step, to)['new.step'] !== promoted(rank, step, to, { 'AMB-17': 'B' })['new.step'],
      )
      .map(({ rank, step }) => `${rank}/${step}`);
    expect(differing).toEqual('1/4 2/4 3/4 4/4 5/4 6/4 7/3 8/4 9/3 10/4 11/4 12/4 13/4 14/6'.split(' '));
  });

  it('was the first step above the salary until the day before 24/5/1438H', () => {
    const facts = { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 };
    expect(results('salary.promotion-step', facts, '1438-05-23H')).toEqual({ 'new.step': 2, 'new.basic': 737_500 });
    expect(results('salary.promotion-step', facts, '1438-05-24H')).toEqual({ 'new.step': 3, 'new.basic': 774_000 });
  });

  it('takes a salary that is given for that of the step', () => {
    const facts = { 'old.rank': 6, 'new.rank': 7 };
    expect(results('salary.promotion-step', { ...facts, salaryBefore: 707_000 })['new.step']).toBe(2);
    expect(results('salary.promotion-step', { ...facts, salaryBefore: 707_001 })['new.step']).toBe(3);
    expect(results('salary.promotion-step', { ...facts, salaryBefore: 2_000_000 })).toEqual({
      'new.step': null,
      'new.basic': null,
    });
  });

  it('is not to the same rank', () => {
    const { conflicts } = compute('salary.promotion-step', { 'old.rank': 6, 'old.step': 1, 'new.rank': 6 }, { asOf });
    expect(conflicts.map(({ rule }) => rule)).toEqual(['new.rank']);
  });
});

describe('the step on appointment', () => {
  const appointed = (salaryBefore: number | null, rank = 7) =>
    results('salary.appointment-step', { salaryBefore, 'new.rank': rank });

  it('is the first, until the salary before reaches it', () => {
    expect(appointed(null)).toEqual({ 'new.step': 1, 'new.basic': 701_000 });
    expect(appointed(700_999)['new.step']).toBe(1);
    expect(appointed(701_000)).toEqual({ 'new.step': 2, 'new.basic': 737_500 });
  });

  it('is the lowest above any salary', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...generalScale.ranks),
        fc.integer({ min: 0, max: 3_500_000 }),
        ({ rank }, before) => {
          const above = (table[rank - 1] as readonly number[]).find((basic) => basic > before);
          expect(appointed(before, rank)['new.basic']).toBe(above ?? null);
        },
      ),
    );
  });

  it('is higher where the Council of Ministers set a step for the qualification', () => {
    const facts = { salaryBefore: null, 'new.rank': 7, 'appointment.qualificationStep': 4 };
    expect(results('salary.appointment-step', facts)).toEqual({ 'new.step': 4, 'new.basic': 810_500 });
    expect(results('salary.appointment-step', { ...facts, salaryBefore: 840_000 })['new.step']).toBe(5);
  });

  it('knows no scale before 25/6/1432H', () => {
    const facts = { salaryBefore: null, 'new.rank': 7 };
    expect(results('salary.appointment-step', facts, '1432-06-25H')['new.step']).toBe(1);
    expect(() => results('salary.appointment-step', facts, '1432-06-24H')).toThrow(
      expect.objectContaining({ code: 'no-law-in-force' }),
    );
  });
});

describe('the step on re-employment', () => {
  const returned = (rank: number, step: number, to: number, on = asOf) =>
    results('salary.reemployment-step', { 'former.rank': rank, 'former.step': step, 'new.rank': to }, on);

  it('is the same in the same rank, the first above otherwise, and the last where there is none', () => {
    for (const { rank, step, basic } of cells)
      for (const { rank: to, steps } of generalScale.ranks) {
        const index = (table[to - 1] as readonly number[]).findIndex((salary) => salary > basic);
        const expected = to === rank ? step : index < 0 ? steps : index + 1;
        expect([rank, step, to, returned(rank, step, to)['new.step']]).toEqual([rank, step, to, expected]);
      }
  });

  it('was not given by the text for a higher rank until the day before 24/5/1438H', () => {
    expect(returned(6, 5, 7, '1438-05-23H')['new.step']).toBeNull();
    expect(returned(6, 5, 7, '1438-05-24H')['new.step']).toBe(2);
    expect(returned(6, 5, 5, '1438-05-23H')['new.step']).toBe(9);
  });
});

describe('the annual increment', () => {
  const raised = (rank: number, step: number, event = 'fiscal-year-start', on = asOf) =>
    results('salary.increment.annual', { rank, step, event }, on);

  it('is the next step on the first day of the fiscal year, and none at the last', () => {
    for (const { rank, step } of cells) {
      const steps = table[rank - 1] as readonly number[];
      const next = Math.min(step + 1, steps.length);
      expect(raised(rank, step)).toEqual({ step: next, basic: steps[next - 1] });
    }
  });

  it('came on the first of Muharram until the day before 19/10/1441H', () => {
    expect(raised(6, 5, 'hijri-year-start', '1441-10-18H')['step']).toBe(6);
    expect(raised(6, 5, 'fiscal-year-start', '1441-10-18H')['step']).toBe(5);
    expect(raised(6, 5, 'hijri-year-start', '1441-10-19H')['step']).toBe(5);
    expect(raised(6, 5, 'fiscal-year-start', '1441-10-19H')['step']).toBe(6);
  });

  it('is not given from a step that the rank does not have', () => {
    const { conflicts } = compute(
      'salary.increment.annual',
      { rank: 11, step: 15, event: 'fiscal-year-start' },
      { asOf },
    );
    expect(conflicts).toEqual([{ rule: 'step', facts: ['step', 'rank'] }]);
  });
});

describe('the salary on transfer to a lower rank', () => {
  const facts = {
    'old.rank': 7,
    'old.step': 1,
    'new.rank': 6,
    'waivedRank.months': 4,
    'salary.beforeWaivedRank': 728_500,
    'consent.written': true,
  };
  const moved = (more: object, readings = {}) =>
    results('salary.voluntary-demotion', { ...facts, ...more }, asOf, readings);

  it('is the one before, when less than a year was spent in the rank', () => {
    expect(moved({})).toEqual({ 'new.step': 5, 'new.basic': 728_500 });
    expect(moved({ 'waivedRank.months': 11 })).toEqual({ 'new.step': 5, 'new.basic': 728_500 });
    expect(moved({ 'salary.beforeWaivedRank': 728_501 })).toEqual({ 'new.step': null, 'new.basic': 728_501 });
  });

  it('exceeds the salary that he leaves, after a year', () => {
    expect(moved({ 'waivedRank.months': 12 })).toEqual({ 'new.step': 5, 'new.basic': 728_500 });
    expect(moved({ 'waivedRank.months': 12, 'old.step': 2 })).toEqual({ 'new.step': 6, 'new.basic': 759_000 });
  });

  it('has its ceiling in the lower rank, or in the waived one as the text prints it', () => {
    const top = { 'waivedRank.months': 24, 'old.step': 15 };
    expect(moved(top)).toEqual({ 'new.step': 15, 'new.basic': 1_033_500 });
    expect(moved(top, { 'AMB-18': 'B' })).toEqual({ 'new.step': null, 'new.basic': 1_212_000 });
  });

  it('needs his written consent', () => {
    expect(moved({ 'consent.written': false })).toEqual({ 'new.step': null, 'new.basic': null });
    expect(decideRule('salary.voluntary-demotion', { 'consent.written': false }, { asOf }).outcome).toBe('ineligible');
    expect(decideRule('salary.voluntary-demotion', { 'consent.written': true }, { asOf }).outcome).toBe('eligible');
  });

  it('is not to a higher rank, nor from a step that the rank does not have', () => {
    const conflicts = (more: object) =>
      compute('salary.voluntary-demotion', { ...facts, ...more }, { asOf }).conflicts.map(({ rule }) => rule);
    expect(conflicts({ 'new.rank': 7 })).toEqual(['new.rank']);
    expect(conflicts({ 'old.rank': 11, 'old.step': 15 })).toEqual(['old.step']);
  });
});

describe('pay during suspension', () => {
  const facts = { netBasic: 900_000, monthsSuspended: 4 };

  it('is half, and the other half once he is not dismissed', () => {
    expect(results('salary.suspension', { ...facts, outcome: 'pending' })).toEqual({
      payNow: 450_000,
      backPay: 0,
      reclaim: 0,
    });
    for (const outcome of ['acquitted', 'penalty-not-dismissal'])
      expect(results('salary.suspension', { ...facts, outcome })['backPay']).toBe(1_800_000);
    expect(results('salary.suspension', { ...facts, outcome: 'dismissed' })).toMatchObject({ backPay: 0, reclaim: 0 });
  });

  it('loses no halala between the halves', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), (netBasic) => {
        const { payNow, backPay } = results('salary.suspension', {
          netBasic,
          monthsSuspended: 1,
          outcome: 'acquitted',
        });
        expect(Number(payNow) + Number(backPay)).toBe(netBasic);
      }),
    );
  });

  it('was half of the net salary, with its allowances, until the day before 15/9/1439H', () => {
    const both = { ...facts, netSalary: 1_000_000 };
    expect(results('salary.suspension', both, '1439-09-14H')['payNow']).toBe(500_000);
    expect(results('salary.suspension', both, '1439-09-15H')['payNow']).toBe(450_000);
  });
});

describe('pay of one detained for private rights', () => {
  const id = 'salary.private-rights-detention';
  const facts = { netBasic: 900_000, 'detention.from': '1445-01-10H', 'detention.months': 24 };

  it('is half for two years, and nothing after', () => {
    const detained = { ...facts, 'detention.endedOn': null };
    expect(results(id, detained)).toMatchObject({ payNow: 450_000, serviceClosed: false, backPay: 0 });
    expect(results(id, detained, '1447-01-11H')).toMatchObject({ payNow: 0, serviceClosed: true, backPay: 0 });
    expect(deadline(id, facts, { asOf }).lastDay).toBe('1447-01-10H');
  });

  it('is made up to the whole when he returns before they have passed', () => {
    expect(results(id, { ...facts, 'detention.endedOn': '1447-01-10H' })['backPay']).toBe(10_800_000);
    expect(results(id, { ...facts, 'detention.endedOn': '1447-01-11H' }, '1447-01-11H')['backPay']).toBe(0);
  });

  it('is no law before 15/9/1439H', () => {
    expect(() => results(id, facts, '1439-09-14H')).toThrow(expect.objectContaining({ code: 'no-law-in-force' }));
  });
});

describe('attachment of a salary', () => {
  const attached = (sheet: object, on = asOf) => results('salary.attachment', sheet, on);

  it('is a third of the net salary at most, but for maintenance', () => {
    expect(attached({ netMonthlySalary: 900_000, 'debt.kind': 'ordinary' })['maxMonthly']).toBe(300_000);
    expect(attached({ netMonthlySalary: 900_002, 'debt.kind': 'government' })['maxMonthly']).toBe(300_000);
    expect(attached({ 'debt.kind': 'maintenance' })['maxMonthly']).toBeNull();
  });

  it('is refused above the third, and without an order', () => {
    const facts = { netMonthlySalary: 900_000, 'debt.kind': 'ordinary', 'attachment.ordered': true };
    const outcome = (more: object) => decideRule('salary.attachment', { ...facts, ...more }, { asOf }).outcome;
    expect(outcome({ 'attachment.monthly': 300_000 })).toBe('eligible');
    expect(outcome({ 'attachment.monthly': 300_001 })).toBe('ineligible');
    expect(outcome({ 'attachment.monthly': 1, 'attachment.ordered': false })).toBe('ineligible');
  });

  it('leaves the basic salary to one detained for a debt, since 19/10/1441H for one to the government', () => {
    const paid = (kind: string, on: string) => attached({ basic: 500_000, 'debt.kind': kind }, on)['payWhileDetained'];
    expect(paid('government', '1435-04-10H')).toBeNull();
    expect(paid('ordinary', '1435-04-11H')).toBe(500_000);
    expect(paid('ordinary', '1441-10-18H')).toBe(500_000);
    expect(paid('ordinary', '1441-10-19H')).toBeNull();
    expect(paid('government', '1441-10-19H')).toBe(500_000);
  });
});

describe('time not worked', () => {
  const facts = { basic: 900_000, daysNotWorked: 2, hoursNotWorked: 3.5, hoursPerDay: 7 };

  it('is not paid: days, and hours since 15/9/1439H', () => {
    expect(results('salary.no-work-no-pay', facts, '1439-09-14H')['deduction']).toBe(60_000);
    expect(results('salary.no-work-no-pay', facts, '1439-09-15H')['deduction']).toBe(75_000);
  });

  it('asks for the hours of a day only where there are hours', () => {
    const { hoursPerDay: _hours, ...rest } = facts;
    expect(results('salary.no-work-no-pay', { ...rest, hoursNotWorked: 0 })['deduction']).toBe(60_000);
    expect(compute('salary.no-work-no-pay', rest, { asOf }).unknown).toEqual({ deduction: ['hoursPerDay'] });
  });

  it('is not due before work is started', () => {
    expect(results('salary.start', { startedWorkOn: '1447-01-10H' })).toEqual({ dueFrom: '1447-01-10H' });
  });
});
