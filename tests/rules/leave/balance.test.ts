import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (rule: string, facts: object, on = asOf) =>
  compute(`leave.${rule}`, facts as Record<string, unknown>, { asOf: on }).results;
const decided = (rule: string, facts: object, rest: object = {}) =>
  decideRule(`leave.${rule}`, facts as Record<string, unknown>, { asOf, ...rest });

describe('holidays', () => {
  const deducted = (holidaysInside: readonly string[], on = asOf) =>
    results('holidays-inside', { leaveDays: 20, holidaysInside }, on)['deductedDays'];

  it('are not charged to ordinary leave, and weekends are', () => {
    expect(deducted([])).toBe(20);
    expect(deducted(['national-day', 'weekend'])).toBe(19);
    expect(deducted(['eid', 'eid+1', 'eid+2'])).toBe(17);
  });

  it('count Founding Day since 9/7/1444H', () => {
    expect([deducted(['founding-day'], '1444-07-08H'), deducted(['founding-day'], '1444-07-09H')]).toEqual([20, 19]);
  });

  it('are known by their dates, once each', () => {
    expect(deducted(['2025-09-23', '2025-02-22', '2025-09-24'])).toBe(18);
    expect(deducted(['1446-09-24H', '1446-09-25H', '1446-10-05H', '1446-10-06H'])).toBe(18);
    expect(deducted(['1446-10-01H', '1446-10-01H'])).toBe(19);
  });

  it('worked give a day for one, and two on a feast and the two days after', () => {
    const given = (...workedDays: readonly string[]) => results('compensation', { workedDays })['compensationDays'];
    expect(given('eid', 'eid+1', 'eid+2', 'eid+3')).toBe(7);
    expect(given('1446-09-30H', '1446-10-01H', '1446-10-03H', '1446-10-04H')).toBe(6);
    expect(given('1446-12-09H', '1446-12-10H', '1446-12-12H', '1446-12-13H', 'national-day')).toBe(7);
    const partial = { workedDays: { items: ['eid'], complete: false } };
    expect(compute('leave.compensation', partial, { asOf }).unknown['compensationDays']).toEqual(['workedDays']);
  });

  it('worked are taken back within a year', () => {
    const until = (on: string) => deadline('leave.compensation', { assignmentEndedOn: '1446-01-10H' }, { asOf: on });
    expect([until('1447-01-10H').status, until('1447-01-11H').status]).toEqual(['open', 'passed']);
  });
});

describe('cutting a leave', () => {
  it('to work needs agreement and five days taken', () => {
    const of = (takenDays: number, agree: boolean) => decided('cutting', { takenDays, agree }).outcome;
    expect([of(5, true), of(4, true), of(5, false)]).toEqual(['eligible', 'ineligible', 'ineligible']);
  });

  it('by another leave reads the list one way or the other, and warns either way', () => {
    const of = (cutLeave: string, cutBy: string, reading: string) =>
      decided('cutting', { cutLeave, cutBy }, { set: 'cutting-by-leave', readings: { 'AMB-25': reading } });
    expect(['A', 'B'].map((reading) => of('study', 'sick', reading).outcome)).toEqual(['ineligible', 'eligible']);
    expect(['A', 'B'].map((reading) => of('ordinary', 'emergency', reading).outcome)).toEqual([
      'eligible',
      'ineligible',
    ]);
    const warned = of('study', 'sick', 'B').findings.filter(
      ({ severity, status }) => severity === 'warning' && status === 'unmet',
    );
    expect(warned).toHaveLength(1);
  });
});

describe('absence', () => {
  const absent = { absenceDays: 3, excuseAccepted: true, ordinaryBalance: 2 };

  it('with an excuse is taken from the balance, and unpaid beyond it', () => {
    expect(results('absence-deduction', absent)).toEqual({ deductedDays: 2, unpaidDays: 1, unexcusedDays: 0 });
    expect(results('absence-deduction', { ...absent, excuseAccepted: false })['unexcusedDays']).toBe(3);
  });

  it('of hours is added up to whole days', () => {
    const of = (absenceHours: number) => results('absence-deduction', { ...absent, absenceHours, hoursPerDay: 7 });
    expect([of(13)['unpaidDays'], of(14)['unpaidDays']]).toEqual([2, 3]);
  });

  it('by disaster is paid and not deducted where it is accepted', () => {
    expect(results('disaster', { 'disaster.acceptedAsExcuse': true })).toEqual({ pay: 'full', deductedDays: 0 });
    expect(results('disaster', { 'disaster.acceptedAsExcuse': false })).toEqual({ pay: null, deductedDays: null });
  });
});

describe('balances and grants', () => {
  it('of another law are disregarded', () => {
    const credited = (balanceRegime: string) =>
      results('balances-not-portable', { balanceRegime, balanceDays: 40 })['creditedDays'];
    expect([credited('civil-service'), credited('labour-law'), credited('military')]).toEqual([40, 0, 0]);
  });

  it('of training for a disabled relative meet every condition', () => {
    const met = {
      ordinaryBalance: 0,
      'disabled.relation': 'child',
      requestedDays: 42,
      'report.neededDays': 42,
      'certificate.attested': true,
    };
    const of = (facts: object) => decided('disability-training', { ...met, ...facts }).outcome;
    expect(of({})).toBe('eligible');
    for (const broken of [
      { ordinaryBalance: 1 },
      { 'disabled.relation': 'sibling' },
      { requestedDays: 43, 'report.neededDays': 50 },
      { 'report.neededDays': 41 },
      { 'certificate.attested': false },
    ])
      expect([broken, of(broken)]).toEqual([broken, 'ineligible']);
  });

  it('of national participation need the field, the request and the minister', () => {
    const met = {
      'participation.field': 'relief',
      'participation.requestedByOfficialBody': true,
      'approval.competentMinister': true,
    };
    const of = (facts: object) => decided('national-participation', { ...met, ...facts }).outcome;
    expect(of({})).toBe('eligible');
    expect(of({ 'participation.field': 'private' })).toBe('ineligible');
    expect(of({ 'participation.requestedByOfficialBody': false })).toBe('ineligible');
    expect(of({ 'approval.competentMinister': false })).toBe('ineligible');
  });
});
