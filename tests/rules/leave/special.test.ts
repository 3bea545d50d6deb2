import { describe, expect, it } from 'vitest';
import { leaveTypes } from '../../../src/models/index.js';
import { compute, decideRule, placesOf, recordFacts } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const results = (id: string, sheet: Sheet, readings: Readonly<Record<string, string>> = {}) =>
  compute(id, sheet, { asOf, readings }).results;
const outcome = (id: string, sheet: Sheet) => decideRule(id, sheet, { asOf }).outcome;

describe('the list of leave types', () => {
  it('is that of the fact of the present leave', () => {
    const declared = recordFacts.declarations['employee.currentLeave'];
    expect(Object.keys(leaveTypes.codes)).toHaveLength(13);
    expect(declared?.type === 'code' ? Object.keys(declared.codes ?? {}) : []).toEqual(Object.keys(leaveTypes.codes));
    expect(placesOf('leave.types').map(({ form }) => form)).toEqual(['code-list']);
  });
});

describe('prison', () => {
  const id = 'leave.ordinary.prison';
  const facts = {
    'prison.requiresDismissal': false,
    'prison.days': 60,
    'prison.daysWished': 60,
    ordinaryBalance: 40,
    'prison.exceptionalDaysDue': 30,
  };

  it('is counted from the leave that is due, as far as he wishes', () => {
    expect(results(id, facts)).toEqual({ daysFromLeave: 60 });
    expect(results(id, { ...facts, 'prison.daysWished': 20 })).toEqual({ daysFromLeave: 20 });
    expect(results(id, { ...facts, 'prison.exceptionalDaysDue': 0 })).toEqual({ daysFromLeave: 40 });
    expect(results(id, { ...facts, 'prison.requiresDismissal': true })).toEqual({ daysFromLeave: 0 });
  });

  it('is not, where the sentence requires dismissal', () => {
    expect(outcome(id, { 'prison.requiresDismissal': true })).toBe('ineligible');
    expect(outcome(id, { 'prison.requiresDismissal': false })).toBe('eligible');
    expect(outcome(id, {})).toBe('undetermined');
  });
});

describe('the summer of education staff', () => {
  const id = 'leave.ordinary.education';
  const facts = { inEducation: true, summerHolidayDays: 60, assignedDays: 24 };

  it('leaves thirty-six days at least', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, assignedDays: 25 })).toBe('ineligible');
    expect(results(id, facts)).toEqual({ summerIsOrdinaryLeave: true, maxAssignedDays: 24 });
    expect(results(id, { ...facts, summerHolidayDays: 30 })['maxAssignedDays']).toBe(0);
  });

  it('says nothing of others', () => {
    expect(outcome(id, { inEducation: false, assignedDays: 60, summerHolidayDays: 60 })).toBe('eligible');
    expect(results(id, { inEducation: false })).toEqual({ summerIsOrdinaryLeave: false, maxAssignedDays: null });
  });
});

describe('emergency leave', () => {
  const id = 'leave.emergency';
  const facts = { ordinaryBalance: 0, daysThisFiscalYear: 3, requestedDays: 2, managerApproval: true };

  it('is of five days in a fiscal year, approved, and without a balance', () => {
    expect(outcome(id, facts)).toBe('eligible');
    expect(outcome(id, { ...facts, requestedDays: 3 })).toBe('ineligible');
    expect(outcome(id, { ...facts, daysThisFiscalYear: 4 })).toBe('ineligible');
    expect(outcome(id, { ...facts, ordinaryBalance: 1 })).toBe('ineligible');
    expect(outcome(id, { ...facts, managerApproval: false })).toBe('ineligible');
  });

  it.each(Object.keys(facts))('is open while %s is unknown', (name) => {
    const sheet = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
    expect(outcome(id, sheet)).toBe('undetermined');
  });
});

describe('study leave', () => {
  const facts = {
    'employee.education': 'secondary',
    'employee.serviceYears': 3,
    'employee.lastRating': 4,
    'study.related': true,
  };

  it('needs secondary school, three years, Very good, and a study of the work', () => {
    expect(outcome('leave.study', facts)).toBe('eligible');
    for (const more of [
      { 'employee.education': 'intermediate' },
      { 'employee.serviceYears': 2.99 },
      { 'employee.lastRating': 3 },
      { 'study.related': false },
    ])
      expect(outcome('leave.study', { ...facts, ...more })).toBe('ineligible');
    expect(outcome('leave.study', { ...facts, 'employee.education': 'doctorate' })).toBe('eligible');
    expect(results('leave.study', {})).toEqual({ payFraction: 0 });
  });

  it.each(Object.keys(facts))('is open while %s is unknown', (name) => {
    const sheet = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));
    expect(outcome('leave.study', sheet)).toBe('undetermined');
  });

  it('may be cut to return to work', () => {
    expect(outcome('leave.study.cut', { 'employee.currentLeave': 'study' })).toBe('eligible');
    expect(outcome('leave.study.cut', { 'employee.currentLeave': 'exceptional' })).toBe('ineligible');
    expect(outcome('leave.study.cut', { 'employee.currentLeave': null })).toBe('ineligible');
  });
});

describe('exam leave', () => {
  const facts = { examDays: 4, examAbroad: false, proof: true, examPeriods: 2 };
  const days = (more: Sheet, readings = {}) => results('leave.exam', { ...facts, ...more }, readings)['days'];

  it('is the exam days with one day before, and three abroad', () => {
    expect(days({})).toBe(5);
    expect(days({ examAbroad: true })).toBe(7);
    expect(days({ examDays: 1 })).toBe(2);
  });

  it('has the days before each stretch of exams in the other reading', () => {
    expect(days({}, { 'AMB-28': 'A' })).toBe(6);
    expect(days({ examAbroad: true }, { 'AMB-28': 'A' })).toBe(10);
    expect(days({ examPeriods: 1 }, { 'AMB-28': 'A' })).toBe(5);
  });

  it('is none without proof', () => {
    expect(days({ proof: false })).toBe(0);
    expect(outcome('leave.exam', { proof: false })).toBe('ineligible');
    expect(outcome('leave.exam', { proof: true })).toBe('eligible');
    expect(compute('leave.exam', { examDays: 1, proof: true }, { asOf }).unknown).toEqual({ days: ['examAbroad'] });
  });
});
