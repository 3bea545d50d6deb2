import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const results = (rule: string, facts: object, on = asOf, readings: Readonly<Record<string, string>> = {}) =>
  compute(`leave.${rule}`, facts as Record<string, unknown>, { asOf: on, readings }).results;
const decided = (rule: string, facts: object, on = asOf, rest: object = {}) =>
  decideRule(`leave.${rule}`, facts as Record<string, unknown>, { asOf: on, ...rest });
const outcome = (...of: Parameters<typeof decided>) => decided(...of).outcome;
const unknown = (...of: Parameters<typeof decided>) => decided(...of).findings.flatMap((found) => found.unknown);

describe('exceptional leave', () => {
  const granted = { 'approval.competentMinister': true, reasonsAccepted: true };

  it('is two years in five at most, told in days or in months', () => {
    expect(outcome('exceptional', { ...granted, exceptionalDaysInLast5Years: 600, requestedDays: 120 })).toBe(
      'eligible',
    );
    expect(outcome('exceptional', { exceptionalDaysInLast5Years: 600, requestedDays: 121 })).toBe('ineligible');
    expect(outcome('exceptional', { ...granted, exceptionalMonthsInLast5Years: 18, requestedMonths: 6 })).toBe(
      'eligible',
    );
    expect(outcome('exceptional', { exceptionalMonthsInLast5Years: 18, requestedDays: 181 })).toBe('ineligible');
  });

  it('is by decision of the minister, for reasons that the agency accepts', () => {
    const asked = { ...granted, exceptionalDaysInLast5Years: 0, requestedDays: 30 };
    expect(outcome('exceptional', asked)).toBe('eligible');
    expect(outcome('exceptional', { ...asked, 'approval.competentMinister': false })).toBe('ineligible');
    expect(outcome('exceptional', { ...asked, reasonsAccepted: false })).toBe('ineligible');
    expect(unknown('exceptional', { exceptionalDaysInLast5Years: 0, requestedDays: 30 })).toEqual([
      'approval.competentMinister',
      'reasonsAccepted',
    ]);
  });

  it('is open while the days before are unknown, and not when the request alone is too long', () => {
    expect(unknown('exceptional', { requestedDays: 30 })).toContain('exceptionalDaysInLast5Years');
    expect(outcome('exceptional', { requestedDays: 721 })).toBe('ineligible');
  });

  it('is unpaid, unless the decision is read to say', () => {
    const facts = { 'decision.paid': true, exceptionalDaysInLast5Years: 700 };
    expect(results('exceptional', facts)).toEqual({ paid: false, remainingDays: 20 });
    expect(results('exceptional', facts, asOf, { 'AMB-24': 'B' })['paid']).toBe(true);
  });

  it('to accompany a spouse has its own limit of ten years', () => {
    const facts = { accompanyMonths: 60, usedAccompanyMonths: 60, 'accompanying.as': 'saudi-woman-employee' };
    expect(outcome('exceptional.accompany-spouse', facts)).toBe('eligible');
    expect(outcome('exceptional.accompany-spouse', { ...facts, accompanyMonths: 61 })).toBe('ineligible');
  });

  it('to accompany a spouse is of a Saudi woman, or of the husband or mahram of one on scholarship', () => {
    const facts = { accompanyMonths: 60, usedAccompanyMonths: 0 };
    const as = (who: string) => outcome('exceptional.accompany-spouse', { ...facts, 'accompanying.as': who });
    expect([as('companion-of-scholar'), as('other')]).toEqual(['eligible', 'ineligible']);
    expect(unknown('exceptional.accompany-spouse', facts)).toEqual(['accompanying.as']);
  });
});

describe('death leave', () => {
  const days = (degree: string | number, isWidow = false) =>
    results('death', { 'relative.degree': degree, 'employee.isWidow': isWidow })['days'];

  it('is five days up to the third degree', () => {
    expect(['spouse', 1, 2, 3, 4].map((degree) => days(degree))).toEqual([5, 5, 5, 5, 0]);
    expect([3, 4].map((degree) => outcome('death', { 'relative.degree': degree }))).toEqual(['eligible', 'ineligible']);
  });

  it('is the whole waiting period of a widow, of which no number is given', () => {
    const widow = results('death', { 'relative.degree': 'spouse', 'employee.isWidow': true, deathOn: '2025-07-03' });
    expect(widow).toEqual({ days: null, wholeWaitingPeriod: true, pay: 'full', from: '1447-01-08H', to: null });
    expect(days(1, true)).toBe(5);
  });

  it('asks whether she is a widow only for a spouse', () => {
    const open = (degree: string) => compute('leave.death', { 'relative.degree': degree }, { asOf }).unknown['days'];
    expect(open('spouse')).toEqual(['employee.isWidow']);
    expect(open('1')).toBeUndefined();
  });

  it('runs from the day of death, and not at all for the fourth degree', () => {
    expect(results('death', { 'relative.degree': 4, deathOn: '2025-07-03' })).toMatchObject({ from: null, to: null });
  });
});

describe('maternity leave', () => {
  it('starts 28 days before the expected date at most, and lasts seventy', () => {
    const of = (daysBeforeExpected: number, totalDays: number) =>
      outcome('maternity', { daysBeforeExpected, totalDays });
    expect([of(28, 70), of(29, 70), of(28, 71), of(-3, 70), of(200, 70)]).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
      'eligible',
      'ineligible',
    ]);
  });

  it('finds the days between the dates', () => {
    const of = (startDate: string) => outcome('maternity', { startDate, expectedDate: '2025-07-29', totalDays: 70 });
    expect([of('2025-07-01'), of('2025-06-30'), of('2025-08-10'), of('2025-01-01')]).toEqual([
      'eligible',
      'ineligible',
      'eligible',
      'ineligible',
    ]);
    expect(unknown('maternity', { totalDays: 70, expectedDate: '2025-07-29' })).toContain('startDate');
  });
});

describe('motherhood leave', () => {
  it('pays a quarter, and not less than 1,500 riyals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), (salary) => {
        const pay = results('motherhood', { salary })['monthlyPay'];
        expect(pay).toBe(salary <= 600_000 ? 150_000 : Math.round(salary / 4));
      }),
    );
  });

  it('falls within the first three years of the child and in three years of service', () => {
    const of = (usedDays: number, ageMonths: number) =>
      outcome('motherhood', { usedDays, 'child.ageMonths': ageMonths });
    expect([of(0, 36), of(0, 37), of(1079, 36), of(1080, 36), of(0, 240)]).toEqual([
      'eligible',
      'ineligible',
      'eligible',
      'ineligible',
      'ineligible',
    ]);
  });

  it('knows the age by the date of birth, to the day', () => {
    const of = (birthDate: string) => outcome('motherhood', { usedDays: 0, 'child.birthDate': birthDate });
    expect([of('1444-01-10H'), of('1444-01-09H')]).toEqual(['eligible', 'ineligible']);
  });
});

describe('paternity leave', () => {
  it('is taken within a week of the birth', () => {
    expect([0, 7, 8, -1, 400].map((daysSinceBirth) => outcome('paternity', { daysSinceBirth }))).toEqual([
      'eligible',
      'eligible',
      'ineligible',
      'ineligible',
      'ineligible',
    ]);
    const of = (startDate: string) => outcome('paternity', { birthDate: '2025-07-01', startDate });
    expect([of('2025-07-08'), of('2025-07-09'), of('2025-06-30')]).toEqual(['eligible', 'ineligible', 'ineligible']);
    expect(deadline('leave.paternity', { birthDate: '1447-01-03H' }, { asOf })).toMatchObject({
      lastDay: '1447-01-10H',
      status: 'open',
    });
  });
});
