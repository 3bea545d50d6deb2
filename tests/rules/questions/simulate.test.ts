import { describe, expect, it } from 'vitest';
import { decide, ordinaryPromotion, ruleSets, simulate } from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import { asOf, ready } from './ready.js';

describe('what if', () => {
  it('tells each rule that turns, as deciding before and after does', () => {
    const { turned } = simulate({ ...ready, 'target.rank': 8 }, { 'target.rank': 7 }, { asOf });
    const promotion = turned.find(({ set }) => set === 'ordinary-promotion');
    expect([promotion?.before, promotion?.after]).toEqual(['ineligible', 'eligible']);
    expect(promotion?.turned.map(({ rule, was, is }) => [rule, was, is])).toEqual([
      ['promotion.next-rank', 'unmet', 'met'],
    ]);
    const exceptional = turned.find(({ set }) => set === 'exceptional-promotion');
    expect(exceptional?.turned.map(({ rule, is }) => [rule, is])).toEqual([
      ['promotion.exceptional.two-ranks', 'unmet'],
    ]);
  });

  it('compares every set that reads what changes, and no other', () => {
    const { turned, same } = simulate(ready, { 'employee.suspended': true }, { asOf });
    const readers = ruleSets.filter((set) => analyse(set).readers.has('employee.suspended'));
    expect([...turned, ...same].map(({ set }) => set).toSorted()).toEqual(readers.map(({ id }) => id).toSorted());
    expect(turned.map(({ set }) => set)).toEqual(expect.arrayContaining(['ordinary-promotion', 'resignation']));
  });

  it('compares with a later date, and leaves out what is another reading', () => {
    const facts = { ...ready, 'employee.rank': 10, 'target.rank': 11, 'employee.rankSince': '1446-03-05H' };
    const settings = {
      asOf,
      then: '1448-03-05H',
      sets: ['ordinary-promotion', 'resignation'],
      readings: { 'AMB-04': 'B' },
    };
    const { turned, same } = simulate(facts, {}, settings);
    expect(turned.map(({ set, after }) => [set, after])).toEqual([['ordinary-promotion', 'eligible']]);
    expect(same.map(({ set }) => set)).toEqual(['resignation']);
    expect(turned[0]?.readings).toMatchObject({ 'AMB-04': 'B' });
  });

  it('forgets a fact that would be unknown', () => {
    const [promotion] = simulate(ready, { 'target.vacancy': undefined }, { asOf, sets: ['ordinary-promotion'] }).turned;
    expect(promotion?.after).toBe('undetermined');
    expect(promotion?.unknown).toEqual(['target.vacancy']);
    expect(decide(ordinaryPromotion, ready, { asOf }).outcome).toBe('eligible');
  });

  it('refuses what no rule knows', () => {
    expect(() => simulate(ready, { 'employee.ranks': 7 }, { asOf })).toThrow('fact-unknown');
    expect(() => simulate(ready, {}, { asOf, sets: ['none'] })).toThrow('rule-set-unknown');
  });
});
