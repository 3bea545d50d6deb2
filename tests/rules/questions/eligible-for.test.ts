import { describe, expect, it } from 'vitest';
import { decide, eligibleFor, ordinaryPromotion } from '../../../src/rules/index.js';
import { asOf, ready } from './ready.js';

describe('am I eligible', () => {
  it('says what the decision says, in the words of the set, on the rules that decide', () => {
    const answer = eligibleFor('ordinary', ready, { asOf });
    expect(answer.outcome).toBe('eligible');
    expect(answer.says).toEqual(ordinaryPromotion.phrases.eligible);
    expect(answer.sources.map(({ rule }) => rule)).toContain('promotion.next-rank');
    expect(answer).toMatchObject({ unknown: [], questions: [], conflicts: [] });
    expect(answer.notices).toEqual(decide(ordinaryPromotion, ready, { asOf }).notices);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('stands on the rules that refuse, and asks nothing then', () => {
    const { 'employee.rankSince': _since, ...facts } = { ...ready, 'employee.suspended': true };
    const answer = eligibleFor('ordinary', facts, { asOf });
    expect(answer.outcome).toBe('ineligible');
    expect(answer.sources.map(({ rule }) => rule)).toEqual(['promotion.bar.suspension']);
    expect(answer.unknown).toEqual([]);
    expect(answer.questions).toEqual([]);
  });

  it.each(Object.keys(ready) as (keyof typeof ready)[])('names %s where it is the fact that is left out', (name) => {
    const facts = Object.fromEntries(Object.entries(ready).filter(([other]) => other !== name));
    const answer = eligibleFor('ordinary', facts, { asOf });
    if (answer.outcome === 'eligible')
      expect(['employee.rankSince', 'employee.lastYearRating', 'periods']).toContain(name);
    else {
      expect(answer.outcome).toBe('undetermined');
      expect(answer.unknown).toContain(name);
      expect(answer.questions.map(({ fact }) => fact)).toContain(name);
    }
  });

  it('asks the rules of its own type', () => {
    const twoUp = { ...ready, 'target.rank': 8 };
    expect(eligibleFor('ordinary', twoUp, { asOf }).outcome).toBe('ineligible');
    expect(eligibleFor('exceptional', twoUp, { asOf }).sources.map(({ rule }) => rule)).not.toContain(
      'promotion.next-rank',
    );
  });

  it('knows its facts when it is compiled', () => {
    // @ts-expect-error a wrong name does not compile
    expect(() => eligibleFor('ordinary', { 'employee.ranks': 6 }, { asOf })).toThrow('fact-unknown');
  });
});
