import { describe, expect, it } from 'vitest';
import { compute, deadline, decide, decideRule, medicalFitness } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';
const outcome = (id: string, sheet: object, on = asOf) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf: on }).outcome;

describe('medical fitness', () => {
  it('is asked of the examination', () => {
    expect(outcome('appointment.health', { 'fitness.passed': true })).toBe('eligible');
    expect(outcome('appointment.health', { 'fitness.passed': false })).toBe('ineligible');
    expect(outcome('fitness.exam', { 'fitness.impedimentFound': true })).toBe('ineligible');
    expect(outcome('fitness.exam', { 'fitness.impedimentFound': false })).toBe('eligible');
    expect(outcome('fitness.exam', {})).toBe('undetermined');
  });
});

describe('the result of the examination', () => {
  const id = 'fitness.validity';

  it('is valid for a year from its issue, the anniversary included', () => {
    expect(outcome(id, { 'fitness.resultDate': '1446-01-10H' })).toBe('eligible');
    expect(outcome(id, { 'fitness.resultDate': '1446-01-09H' })).toBe('ineligible');
    expect(outcome(id, {})).toBe('undetermined');
    const facts = { 'fitness.resultDate': '1446-01-10H' };
    expect(deadline(id, facts, { asOf })).toMatchObject({ lastDay: asOf, status: 'open' });
    expect(deadline(id, facts, { asOf: '1447-01-11H' }).status).toBe('passed');
  });

  it('does not serve for a post that needs a higher level', () => {
    const facts = { 'fitness.resultDate': '1446-12-01H', 'fitness.impedimentFound': false };
    const served = (higher: boolean) =>
      decide(medicalFitness, { ...facts, 'fitness.higherLevelNeeded': higher }, { asOf }).outcome;
    expect([served(false), served(true)]).toEqual(['eligible', 'ineligible']);
  });

  it('may be deferred for sixty days from the referral, for a curable condition', () => {
    const facts = { 'fitness.curable': true, 'fitness.referralDate': '2025-01-01' };
    const deferred = (until: string, more = {}) =>
      outcome('fitness.deferral', { ...facts, 'fitness.deferredUntil': until, ...more });
    expect(deferred('2025-03-02')).toBe('eligible');
    expect(deferred('2025-03-03')).toBe('ineligible');
    expect(deferred('2025-03-02', { 'fitness.curable': false })).toBe('ineligible');
    expect(deadline('fitness.deferral', facts, { asOf: '2025-03-02' }).status).toBe('open');
    expect(deadline('fitness.deferral', facts, { asOf: '2025-03-03' }).status).toBe('passed');
  });

  it('is followed, within a year of the first test, by one of the failed aspects alone', () => {
    const scope = (on: string) =>
      compute('fitness.retest-scope', { 'fitness.firstTestDate': '1446-01-10H' }, { asOf: on }).results['scope'];
    expect([scope('1447-01-10H'), scope('1447-01-11H')]).toEqual(['failed-aspects', 'full']);
  });
});
