import { describe, expect, it } from 'vitest';
import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
type Sheet = Readonly<Record<string, unknown>>;
const results = (id: string, sheet: Sheet) => compute(id, sheet, { asOf }).results;
const outcome = (id: string, sheet: Sheet) => decideRule(id, sheet, { asOf }).outcome;

describe('working hours', () => {
  it('are seven a day, and five in Ramadan', () => {
    const all = { hoursPerDay: 7, start: '07:30', end: '14:30' };
    const ramadan = { hoursPerDay: 5, start: '10:00', end: '15:00' };
    expect(results('worktime.hours', { date: '1447-08-29H' })).toEqual(all);
    expect(results('worktime.hours', { date: '1447-09-01H' })).toEqual(ramadan);
    expect(results('worktime.hours', { date: '1447-09-29H' })).toEqual(ramadan);
    expect(results('worktime.hours', { date: '1447-10-01H' })).toEqual(all);
  });

  it('are moved by two hours at most, earlier or later', () => {
    for (const [shiftHours, is] of [
      [2, 'eligible'],
      [-2, 'eligible'],
      [2.25, 'ineligible'],
      [-2.25, 'ineligible'],
    ] as const)
      expect(outcome('worktime.flex', { shiftHours })).toBe(is);
  });

  it('are seven of a day shift and six of an evening one, by decision', () => {
    const facts = { shiftDecided: true, shift: 'day', hoursOfShift: 7 };
    expect(outcome('worktime.shifts', facts)).toBe('eligible');
    expect(outcome('worktime.shifts', { ...facts, shift: 'evening' })).toBe('ineligible');
    expect(outcome('worktime.shifts', { ...facts, shift: 'evening', hoursOfShift: 6 })).toBe('eligible');
    expect(outcome('worktime.shifts', { ...facts, shiftDecided: false })).toBe('ineligible');
    expect(results('worktime.shifts', { shift: 'evening', ownNormalShift: true })).toEqual({
      hours: 6,
      overtimeDue: false,
    });
    expect(results('worktime.shifts', { shift: 'day', ownNormalShift: false })).toEqual({
      hours: 7,
      overtimeDue: true,
    });
  });
});

describe('remote work', () => {
  const proposal = {
    'remote.committeeRecommended': true,
    'remote.ministerApproved': true,
    'remote.jobAutomatable': true,
    'remote.hoursAndAttendanceSet': true,
    'remote.supervisingUnitSet': true,
  };

  it.each(Object.keys(proposal))('is not approved without %s, and open while it is unknown', (name) => {
    expect(outcome('remote.approval', proposal)).toBe('eligible');
    expect(outcome('remote.approval', { ...proposal, [name]: false })).toBe('ineligible');
    expect(outcome('remote.approval', { ...proposal, [name]: undefined })).toBe('undetermined');
  });

  it('ends by a move to a post not covered, or by the minister', () => {
    const facts = { 'remote.movedToUncoveredPost': false, 'remote.endedByMinister': false };
    expect(outcome('remote.end', facts)).toBe('eligible');
    for (const name of Object.keys(facts)) {
      expect(outcome('remote.end', { ...facts, [name]: true })).toBe('ineligible');
      expect(results('remote.end', { ...facts, [name]: true })).toEqual({ outcome: 'return-to-workplace' });
    }
  });

  it('asks for attendance on ten days a month at most, since 3/6/1443H', () => {
    expect(outcome('remote.attendance', { 'remote.attendanceDaysInMonth': 10 })).toBe('eligible');
    expect(outcome('remote.attendance', { 'remote.attendanceDaysInMonth': 11 })).toBe('ineligible');
    expect(() => decideRule('remote.attendance', {}, { asOf: '1443-06-02H' })).toThrow(
      expect.objectContaining({ code: 'no-law-in-force' }),
    );
  });
});
