import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appointmentCompetition, compute, decide, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const outcome = (id: string, sheet: object) => decideRule(id, sheet as Record<string, unknown>, { asOf }).outcome;

describe('entering a competition', () => {
  const entry = (more: object) =>
    outcome('appointment.competition-entry', {
      'target.qualified': true,
      'employee.rankSince': '1445-11-10H',
      ...more,
    });

  it('needs the qualification and a year in the rank', () => {
    expect(entry({})).toBe('eligible');
    expect(entry({ 'target.qualified': false })).toBe('ineligible');
    expect(entry({ 'employee.rankSince': '1446-01-10H' })).toBe('eligible');
    expect(entry({ 'employee.rankSince': '1446-01-11H' })).toBe('ineligible');
    expect(entry({ 'target.qualified': undefined })).toBe('undetermined');
  });

  it('is open to an employee with nothing against him', () => {
    const sheet = {
      'target.qualified': true,
      'employee.rankSince': '1445-01-10H',
      'employee.lastRating': 3,
      'employee.penalties': [],
      'employee.suspended': false,
      'employee.underInvestigationForJob': false,
      'employee.onTrialForJob': false,
      'employee.onScholarship': false,
      'employee.trainingDays': 0,
      'employee.onExceptionalLeave': false,
      'employee.onStudyLeave': false,
    };
    expect(decide(appointmentCompetition, sheet, { asOf }).outcome).toBe('eligible');
  });
});

describe('the bar of a year', () => {
  const id = 'appointment.competition-bar-1y';
  const deduction = (days: number, issuedOn = '1446-06-01H') => ({ type: 'deduction', days, issuedOn });
  const barred = (rating: number | null, penalties: readonly object[]) =>
    outcome(id, { 'employee.lastRating': rating, 'employee.penalties': penalties });

  it('is of a rating below Good', () => {
    expect([1, 2, 3, 4, 5].map((rating) => barred(rating, []))).toEqual([
      'ineligible',
      'ineligible',
      'eligible',
      'eligible',
      'eligible',
    ]);
    expect(barred(null, [])).toBe('eligible');
  });

  it('is of ten days deducted in the year before, together or apart', () => {
    expect(barred(4, [deduction(9)])).toBe('eligible');
    expect(barred(4, [deduction(10)])).toBe('ineligible');
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 4 }), (days) => {
        const sum = days.reduce((a, b) => a + b, 0);
        expect(
          barred(
            4,
            days.map((of) => deduction(of)),
          ),
        ).toBe(sum >= 10 ? 'ineligible' : 'eligible');
      }),
    );
  });

  it('looks a year back, and not further', () => {
    expect(barred(4, [deduction(10, '1446-01-11H')])).toBe('ineligible');
    expect(barred(4, [deduction(10, '1446-01-10H')])).toBe('eligible');
    expect(barred(4, [{ type: 'increment-deprivation', issuedOn: '1446-01-11H' }])).toBe('ineligible');
    expect(barred(4, [{ type: 'increment-deprivation', issuedOn: '1446-01-10H' }])).toBe('eligible');
    expect(barred(4, [{ type: 'warning', issuedOn: '1446-12-01H' }])).toBe('eligible');
  });
});

describe('the bar of a status', () => {
  const id = 'appointment.competition-bar-status';
  const free = {
    'employee.suspended': false,
    'employee.underInvestigationForJob': false,
    'employee.onTrialForJob': false,
    'employee.onScholarship': false,
    'employee.trainingDays': 180,
    'employee.onExceptionalLeave': false,
    'employee.onStudyLeave': false,
  };

  it('is of each status by itself, whatever else is unknown', () => {
    expect(outcome(id, free)).toBe('eligible');
    for (const [name, value] of Object.entries(free)) {
      const biting = typeof value === 'number' ? 181 : true;
      expect([name, outcome(id, { [name]: biting })]).toEqual([name, 'ineligible']);
      expect([name, outcome(id, { ...free, [name]: undefined })]).toEqual([name, 'undetermined']);
    }
  });
});

describe('level improvement of a returned scholar', () => {
  const id = 'appointment.level-improvement-scholar';
  const facts = {
    'employee.returnedFromSponsoredStudy': true,
    'qualification.obtained': true,
    'posts.fittingVacant': 1,
    'candidates.count': 1,
  };
  const follows = (more: object) => compute(id, { ...facts, ...more }, { asOf }).results;

  it('is direct for one candidate, and after a comparison for several', () => {
    expect(follows({})).toEqual({ outcome: 'improve-directly', comparisonRequired: false });
    expect(follows({ 'candidates.count': 2 })).toEqual({
      outcome: 'improve-after-comparison',
      comparisonRequired: true,
    });
  });

  it('needs the return, the qualification and a fitting post', () => {
    for (const lacking of [
      { 'employee.returnedFromSponsoredStudy': false },
      { 'qualification.obtained': false },
      { 'posts.fittingVacant': 0 },
    ]) {
      expect(follows(lacking)['outcome']).toBe('no-direct-improvement');
      const { 'candidates.count': _count, ...asked } = { ...facts, ...lacking };
      expect(outcome(id, asked)).toBe('ineligible');
    }
  });
});
