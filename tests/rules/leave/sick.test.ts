import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const results = (id: string, sheet: Sheet, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet, { asOf, readings }).results;
const outcome = (id: string, sheet: Sheet) => decideRule(id, sheet, { asOf }).outcome;

/** The part of the salary of each day, written out day by day: an oracle without tiers. */
const rates = (...months: readonly (readonly [number, number])[]) =>
  months.flatMap(([count, rate]) => Array.from({ length: count * 30 }, () => rate));
const ordinary = rates([6, 1], [6, 0.5], [12, 0.25]);
const serious = rates([12, 1], [6, 0.5], [6, 0.25]);

describe.each([
  ['leave.sick.ordinary', ordinary],
  ['leave.sick.serious', serious],
] as const)('%s', (id, oracle) => {
  it('pays each day by its tier, whatever was used before', () => {
    fc.assert(
      fc.property(fc.nat(800), fc.nat(800), (sickDaysUsedInWindow, sickDays) => {
        const days = Array.from({ length: sickDays }, (_, i) => oracle[sickDaysUsedInWindow + i] ?? 0);
        const of = (rate: number) => days.filter((one) => one === rate).length;
        expect(results(id, { sickDays, sickDaysUsedInWindow, basic: 1_200_000 })).toMatchObject({
          'tiers.full': of(1),
          'tiers.half': of(0.5),
          'tiers.quarter': of(0.25),
          beyondDays: of(0),
          pay: days.reduce((sum, rate) => sum + rate * 40_000, 0),
          rate: oracle[sickDaysUsedInWindow] ?? 0,
          remainingDays: Math.max(0, 720 - sickDaysUsedInWindow),
        });
      }),
    );
  });

  it('counts from nothing used, where nothing is said, and names what it lacks', () => {
    expect(results(id, { sickDays: 720 })).toMatchObject({ 'tiers.quarter': id === 'leave.sick.serious' ? 180 : 360 });
    const { unknown } = compute(id, { sickDays: 1 }, { asOf });
    expect(unknown).toMatchObject({ pay: ['basic'], rate: ['sickDaysUsedInWindow'], nextWindowFrom: ['windowStart'] });
  });

  it('has a window of four years: Hijri years, or years of 360 days', () => {
    const facts = { windowStart: '1443-01-11H' };
    expect(results(id, facts)).toMatchObject({ nextWindowFrom: '1447-01-11H', windowOpen: true });
    expect(results(id, { windowStart: '1443-01-10H' })).toMatchObject({ windowOpen: false });
    expect(results(id, facts, { 'AMB-01': 'B' })['nextWindowFrom']).toBe('1447-02-04H');
  });
});

describe('the tiers of an illness', () => {
  it('are those of a serious one where it is said to be one', () => {
    const facts = { sickDays: 390, basic: 1_000_000 };
    expect(results('leave.sick.ordinary', { ...facts, serious: true })['tiers.full']).toBe(360);
    expect(results('leave.sick.ordinary', facts)['tiers.full']).toBe(180);
    expect(results('leave.sick.serious', { ...facts, serious: false })['tiers.full']).toBe(180);
  });
});

describe('sick leave that turns out to be for a serious illness', () => {
  const id = 'leave.sick.reclassify';
  const facts = { reclassified: true, leaveStart: '1446-05-01H', sickDays: 240, basic: 1_000_000 };

  it('is recalculated from its start, and the difference is due', () => {
    expect(results(id, facts)).toEqual({
      recalculateFrom: 'start-of-the-leave',
      recalculateFromDate: '1446-05-01H',
      payDifference: 1_000_000,
    });
    expect(results(id, { ...facts, reclassified: false })).toEqual({
      recalculateFrom: null,
      recalculateFromDate: null,
      payDifference: 0,
    });
  });
});

describe('a work injury', () => {
  const id = 'leave.sick.work-injury';
  const facts = { basic: 1_000_000, authorityExtended: true };

  it('is paid in full for eighteen months, and by half for as many when extended', () => {
    for (const [injuryMonths, fullMonths, halfMonths, beyondMonths] of [
      [17, 17, 0, 0],
      [18, 18, 0, 0],
      [18.5, 18, 0.5, 0],
      [36, 18, 18, 0],
      [37, 18, 18, 1],
    ] as const)
      expect(results(id, { ...facts, injuryMonths })).toEqual({
        fullMonths,
        halfMonths,
        beyondMonths,
        pay: 1_000_000 * fullMonths + 500_000 * halfMonths,
      });
    expect(results(id, { ...facts, injuryMonths: 20, authorityExtended: false })).toMatchObject({
      fullMonths: 18,
      halfMonths: 0,
      beyondMonths: 2,
    });
  });

  it('asks about an extension only after eighteen months', () => {
    expect(results(id, { injuryMonths: 18 })).toMatchObject({ fullMonths: 18, halfMonths: 0 });
    expect(compute(id, { injuryMonths: 19 }, { asOf }).unknown['halfMonths']).toEqual(['authorityExtended']);
  });
});

describe('treatment abroad for a work injury', () => {
  const id = 'leave.sick.treatment-abroad';
  const facts = { workInjury: true, treatmentDecided: true, treatmentMonths: 20, authorityExtended: true };

  it('is decided by the Authority for one injured because of work', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, workInjury: false })).toBe('ineligible');
    expect(outcome(id, { ...facts, treatmentDecided: false })).toBe('ineligible');
  });

  it('is covered for eighteen months, and as many again on its report', () => {
    const months = (more: Sheet) => results(id, { ...facts, ...more })['coveredMonths'];
    expect(months({ treatmentMonths: 18, authorityExtended: false })).toBe(18);
    expect(months({ authorityExtended: false })).toBe(18);
    expect(months({})).toBe(20);
    expect(months({ treatmentMonths: 37 })).toBe(36);
    expect(months({ workInjury: false })).toBe(0);
    expect(results(id, facts)['delegationPerDiem']).toBe(true);
  });

  it('has a companion by the rate of rank 6, when needed or the mahram of a woman', () => {
    const rank = (more: Sheet) => results(id, { ...facts, companionNeeded: false, ...more })['companionRateRank'];
    expect(rank({ companionNeeded: true })).toBe(6);
    expect(rank({ patientIsWoman: true, mahramOfPatient: true })).toBe(6);
    expect(rank({ patientIsWoman: false })).toBeNull();
  });
});

describe('the course of sick leave', () => {
  it('is, when used up, followed by other leave, unless incapacity is decided or there is none', () => {
    const next = (incapacityDecided: boolean, ordinaryBalance: number, exceptionalDaysLeft: number) =>
      results('leave.sick.exhausted', { incapacityDecided, ordinaryBalance, exceptionalDaysLeft });
    expect(next(false, 1, 0)).toEqual({ mayUseOtherLeave: true, serviceEnds: false });
    expect(next(false, 0, 1)).toEqual({ mayUseOtherLeave: true, serviceEnds: false });
    expect(next(false, 0, 0)).toEqual({ mayUseOtherLeave: false, serviceEnds: true });
    expect(next(true, 10, 10)).toEqual({ mayUseOtherLeave: false, serviceEnds: true });
  });

  it('pays sixty session days a year in full', () => {
    const sessions = (sessionDays: number) => results('leave.sick.periodic-treatment', { sessionDays });
    expect(sessions(59)).toEqual({ paidFullDays: 59, excessDays: 0 });
    expect(sessions(60)).toEqual({ paidFullDays: 60, excessDays: 0 });
    expect(sessions(75)).toEqual({ paidFullDays: 60, excessDays: 15 });
  });

  it('counts visits by a report, and days in hospital', () => {
    const facts = { visitDays: 3, hospitalDays: 5, medicalReport: true };
    expect(results('leave.sick.visits', facts)).toEqual({ sickDaysCounted: 8 });
    expect(results('leave.sick.visits', { ...facts, medicalReport: false })).toEqual({ sickDaysCounted: 5 });
  });

  it('is paid in advance from a month on, and nothing is reclaimed on death', () => {
    expect(outcome('leave.sick.advance-pay', { sickDays: 30 })).toBe('eligible');
    expect(outcome('leave.sick.advance-pay', { sickDays: 29 })).toBe('ineligible');
    expect(results('leave.sick.advance-pay', { sickDays: 30, patientDied: true })).toEqual({
      paidInAdvance: true,
      reclaim: 0,
    });
  });

  it('starts on the date of absence, unless the medical body decides otherwise', () => {
    const facts = { absentFrom: '1446-05-01H', medicalStart: null };
    expect(results('leave.sick.start', facts)).toEqual({ startsOn: '1446-05-01H' });
    expect(results('leave.sick.start', { ...facts, medicalStart: '1446-05-03H' })).toEqual({ startsOn: '1446-05-03H' });
  });

  it('allows ordinary leave during it and after it', () => {
    const id = 'leave.sick-then-ordinary';
    expect(outcome(id, { 'employee.currentLeave': 'sick' })).toBe('eligible');
    expect(outcome(id, { 'employee.currentLeave': null, sickLeaveEnded: true })).toBe('eligible');
    expect(outcome(id, { 'employee.currentLeave': 'study', sickLeaveEnded: false })).toBe('ineligible');
  });
});

describe('approval of sick leave', () => {
  const id = 'leave.sick.approval';

  it('is by a doctor up to thirty days', () => {
    expect(outcome(id, { sickDays: 30, approvedBy: 'doctor' })).toBe('eligible');
    expect(outcome(id, { sickDays: 31, approvedBy: 'doctor' })).toBe('ineligible');
    expect(results(id, { sickDays: 30 })).toEqual({ outcome: 'valid', authority: 'doctor' });
    expect(results(id, { sickDays: 31, approvedBy: 'doctor' })).toEqual({
      outcome: 'needs-general-medical-authority',
      authority: 'general-medical-authority',
    });
  });

  it('is by the Authority above, by the specialist hospital for its patients, and by military committees for theirs', () => {
    const by = (approvedBy: string, more: Sheet = {}) => outcome(id, { sickDays: 31, approvedBy, ...more });
    expect(by('general-medical-authority')).toBe('eligible');
    expect(by('king-faisal-specialist-hospital')).toBe('undetermined');
    expect(by('king-faisal-specialist-hospital', { hospitalPatient: true })).toBe('eligible');
    expect(by('king-faisal-specialist-hospital', { hospitalPatient: false })).toBe('ineligible');
    expect(by('military-medical-committee', { militarySector: true })).toBe('eligible');
    expect(by('military-medical-committee', { militarySector: false })).toBe('ineligible');
  });
});
