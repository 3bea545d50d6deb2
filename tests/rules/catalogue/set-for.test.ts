import { describe, expect, it } from 'vitest';
import { decideRule, ruleSets } from '../../../src/rules/index.js';
import { narrowed } from '../../../src/rules/catalogue/decide-rule.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import { nameOf } from '../../../src/rules/language/rule.js';

const asOf = '1447-01-10H';

describe('a rule that several sets hold', () => {
  it('is decided by the set that reads the facts told, and by the one that is named where one is', () => {
    const ask = (facts: Readonly<Record<string, unknown>>, set?: string) =>
      decideRule('leave.companion', facts, { asOf, ...(set === undefined ? {} : { set }) }).set;
    const holding = ruleSets.filter(({ rules }) => rules.some((rule) => nameOf(rule).rule === 'leave.companion'));
    expect(holding.length).toBeGreaterThan(1);
    const read = new Map(
      holding.map((set) => [set, analyse(narrowed(set, new Set(['leave.companion']))).facts] as const),
    );
    let told = 0;
    for (const [of, facts] of read) {
      expect(ask({}, of.id)).toBe(of.id);
      const own = facts.filter((name) => [...read].every(([other, names]) => other === of || !names.includes(name)));
      for (const name of own.filter((fact) => of.registry.declarations[fact]?.type === 'truth')) {
        expect([name, ask({ [name]: true })]).toEqual([name, of.id]);
        told += 1;
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it('is nothing to decide where no set holds it, or not the set that is named', () => {
    const thrown = expect.objectContaining({ code: 'rule-without-verdict' });
    expect(() => decideRule('no.such', {}, { asOf })).toThrow(thrown);
    expect(() => decideRule('leave.companion', {}, { asOf, set: 'ordinary-promotion' })).toThrow(thrown);
  });
});
