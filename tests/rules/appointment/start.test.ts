import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIso, gregorianToDay } from '../../../src/models/index.js';
import { compute, deadline, decideRule } from '../../../src/rules/index.js';

const id = 'appointment.start-deadline';
const facts = { notifiedOn: '2025-07-01', startedOn: null, lawfulExcuse: false };
const fate = (more: object, asOf: string) => compute(id, { ...facts, ...more }, { asOf }).results['outcome'];

describe('the deadline to start', () => {
  it('is the fifteenth day after the notification', () => {
    expect(deadline(id, facts, { asOf: '2025-07-16' })).toMatchObject({ lastDay: '1447-01-21H', status: 'open' });
    expect(deadline(id, facts, { asOf: '2025-07-17' }).status).toBe('passed');
    expect(fate({}, '2025-07-16')).toBe('decision-stands');
    expect(fate({}, '2025-07-17')).toBe('decision-cancelled');
  });

  it('is kept by starting in time, or by a lawful excuse', () => {
    expect(fate({ startedOn: '2025-07-16' }, '2025-09-01')).toBe('decision-stands');
    expect(fate({ startedOn: '2025-07-17' }, '2025-09-01')).toBe('decision-cancelled');
    expect(fate({ lawfulExcuse: true }, '2025-09-01')).toBe('decision-stands');
  });

  it('is judged as a condition as it is computed', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((after) => formatIso(gregorianToDay(2025, 7, 1) + after));
    fc.assert(
      fc.property(day, fc.option(day), fc.boolean(), (asOf, startedOn, lawfulExcuse) => {
        const sheet = { notifiedOn: '2025-07-01', startedOn, lawfulExcuse };
        const stands = compute(id, sheet, { asOf }).results['outcome'] === 'decision-stands';
        expect(decideRule(id, sheet, { asOf }).outcome).toBe(stands ? 'eligible' : 'ineligible');
      }),
    );
  });

  it('hangs on no start and no excuse while it is open', () => {
    const { notifiedOn } = facts;
    expect(decideRule(id, { notifiedOn }, { asOf: '2025-07-10' }).outcome).toBe('eligible');
    expect(decideRule(id, { notifiedOn }, { asOf: '2025-07-20' }).outcome).toBe('undetermined');
    expect(deadline(id, {}, { asOf: '2025-07-20' }).unknown['startBy']).toEqual(['notifiedOn']);
  });
});

describe('the start of work', () => {
  const outcome = (sheet: object) =>
    decideRule('appointment.no-start-before-decision', sheet as Record<string, unknown>, { asOf: '1447-01-10H' })
      .outcome;

  it('is not before the decision', () => {
    const decided = { 'appointment.decisionIssuedOn': '1447-01-05H' };
    expect(outcome({ ...decided, startedOn: '1447-01-05H' })).toBe('eligible');
    expect(outcome({ ...decided, startedOn: '1447-01-04H' })).toBe('ineligible');
    expect(outcome({ 'appointment.decisionIssuedOn': null, startedOn: '1447-01-04H' })).toBe('ineligible');
    expect(outcome({ startedOn: null })).toBe('eligible');
    expect(outcome({ startedOn: '1447-01-04H' })).toBe('undetermined');
  });
});
