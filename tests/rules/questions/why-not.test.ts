import { describe, expect, it } from 'vitest';
import { whyNot } from '../../../src/rules/index.js';
import { asOf, ready } from './ready.js';

describe('why not', () => {
  it('names every rule that refuses, with its article, what it read and what it requires', () => {
    const facts = { ...ready, 'target.rank': 9, 'employee.suspended': true };
    const { outcome, refusing, open } = whyNot('ordinary', facts, { asOf });
    expect(outcome).toBe('ineligible');
    expect(open).toEqual([]);
    expect(refusing.map(({ rule, cites }) => [rule, cites.article, cites.paragraph])).toEqual([
      ['promotion.next-rank', '48', 'a-3'],
      ['promotion.bar.suspension', '49', 'c'],
    ]);
    expect(refusing[0]?.checks[0]).toMatchObject({ of: ['target.rank'], read: 9, required: 7 });
  });

  it('tells what refuses from what may', () => {
    const { 'employee.meetsTargetExperience': _left, ...rest } = ready;
    const { refusing, open } = whyNot('ordinary', { ...rest, 'employee.suspended': true }, { asOf });
    expect(refusing.map(({ rule }) => rule)).toEqual(['promotion.bar.suspension']);
    expect(open.map(({ rule, part }) => [rule, part])).toEqual([['promotion.qualification', 'experience']]);
    expect(open[0]?.unknown).toContain('employee.meetsTargetExperience');
  });

  it('says which reading of an open text would turn it', () => {
    const facts = { ...ready, 'employee.rank': 12, 'target.rank': 14, 'employee.yearsInRank12': 'P4Y' };
    const years = { 'employee.yearsInRank13': 'P0D', 'employee.equivalentYears': 'P0D' };
    const { contested } = whyNot('ordinary', { ...facts, ...years }, { asOf });
    expect(contested).toEqual([{ reading: 'AMB-04', option: 'B', outcome: 'eligible' }]);
  });

  it('names nothing where nothing stands in the way', () => {
    expect(whyNot('ordinary', ready, { asOf })).toMatchObject({ outcome: 'eligible', refusing: [], open: [] });
  });
});
