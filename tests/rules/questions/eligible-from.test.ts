import { describe, expect, it } from 'vitest';
import { eligibleFor, eligibleFrom } from '../../../src/rules/index.js';
import { asOf, ready } from './ready.js';

const waiting = { ...ready, 'employee.rank': 10, 'target.rank': 11, 'employee.rankSince': '1446-03-05H' };

describe('from when', () => {
  it('is the first day on which the answer turns, two years after the rank', () => {
    const answer = eligibleFrom('ordinary', waiting, { asOf });
    expect(answer.earliest).toBe('1448-03-05H');
    expect(answer.sources.map(({ rule }) => rule)).toEqual(['promotion.rank-11-13']);
    expect(eligibleFor('ordinary', waiting, { asOf: '1448-03-04H' }).outcome).toBe('ineligible');
    expect(eligibleFor('ordinary', waiting, { asOf: '1448-03-05H' }).outcome).toBe('eligible');
  });

  it('follows a history, and says when it lapses and by which rule', () => {
    const facts = {
      ...ready,
      'employee.suspended': [
        { to: '1447-03-01H', value: true },
        { from: '1447-03-01H', to: '1447-06-01H', value: false },
        { from: '1447-06-01H', value: true },
      ],
    };
    const { earliest, lapses } = eligibleFrom('ordinary', facts, { asOf, to: '1448-01-01H' });
    expect(earliest).toBe('1447-03-01H');
    expect(lapses).toEqual({ on: '1447-06-01H', because: ['promotion.bar.suspension'] });
  });

  it('names what is unknown where no day is certain', () => {
    const { 'target.vacancy': _left, ...facts } = waiting;
    const answer = eligibleFrom('ordinary', facts, { asOf });
    expect(answer.earliest).toBeUndefined();
    expect(answer.spans.map(({ outcome }) => outcome)).toEqual(['ineligible', 'undetermined']);
    expect(answer.unknown).toEqual(['target.vacancy']);
  });

  it('is the date asked on where nothing stands in the way, and says which facts were held as they stand', () => {
    const { earliest, snapshots } = eligibleFrom('ordinary', ready, { asOf });
    expect(earliest).toBe(asOf);
    expect(snapshots).toContain('employee.lastYearRating');
  });
});
