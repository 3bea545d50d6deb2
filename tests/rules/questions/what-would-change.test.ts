import { describe, expect, it } from 'vitest';
import { eligibleFor, whatWouldChange } from '../../../src/rules/index.js';
import { asOf, ready } from './ready.js';

describe('what would change it', () => {
  it('is told by whose hands it is in, and turns the refusal when it is done', () => {
    const facts = { ...ready, 'employee.currentLeave': 'exceptional' };
    const { by, outcome } = whatWouldChange('ordinary', facts, { asOf });
    expect(outcome).toBe('ineligible');
    const [first] = [...by.employee, ...by.authority, ...by.time];
    const changed = Object.fromEntries((first?.changes ?? []).map(({ fact, to }) => [fact, to]));
    expect(Object.keys(changed)).toEqual(['employee.currentLeave']);
    expect(eligibleFor('ordinary', { ...facts, ...changed }, { asOf }).outcome).toBe('eligible');
  });

  it('is the date where time heals it', () => {
    const facts = { ...ready, 'employee.rank': 10, 'target.rank': 11, 'employee.rankSince': '1446-03-05H' };
    const { by } = whatWouldChange('ordinary', facts, { asOf, most: 1 });
    expect(by.time.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]))).toEqual([
      [['as-of', '1448-03-05H']],
    ]);
  });

  it('is nothing where nothing refuses', () => {
    const { by, cut } = whatWouldChange('ordinary', ready, { asOf });
    expect([by, cut]).toEqual([{ time: [], employee: [], authority: [], nobody: [] }, false]);
  });
});
