import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import { ruleSets } from '../../../src/rules/index.js';
import type { Facts, Rule, RuleSet } from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import { contextOf, judge, rejudgeRule } from '../../../src/rules/language/judge.js';
import { FALSE } from '../../../src/rules/language/truth.js';
import { fullFacts, holeyFacts } from '../language/random/sheets.js';

const asOf = '1447-01-10H';
const today = parseCivilDate(asOf);
const barred = ruleSets.filter(
  (set) =>
    set.from <= today &&
    (set.to ?? Infinity) > today &&
    set.rules.some(({ kind, severity }) => kind === 'bar' && severity === 'blocking'),
);

const judged = (set: RuleSet, facts: Facts) => judge(set, contextOf(set, facts, { asOf }));
/** The facts on which a rule does not hang, taken from another sheet. */
const mixed = (set: RuleSet, rule: Rule, facts: Facts, other: Facts): Facts => {
  const hangs = (name: string): boolean => analyse(set).readers.get(name)?.has(rule) === true;
  return Object.fromEntries(
    Object.keys(set.registry.declarations).map((name) => [name, hangs(name) ? facts[name] : other[name]]),
  );
};

describe('a bar once set', () => {
  it('is there in these sets, and they are not none', () => {
    expect(barred.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ordinary-promotion', 'exceptional-promotion', 'transfer-with-promotion', 'resignation']),
    );
  });

  it.each(barred.map((set) => [set.id, set] as const))('is not healed in %s by an unrelated fact', (_id, set) => {
    let bitten = 0;
    fc.assert(
      fc.property(holeyFacts(set.registry), fullFacts(set.registry), (facts, other) => {
        const c = contextOf(set, facts, { asOf });
        for (const rule of set.rules) {
          if (rule.kind !== 'bar' || rule.severity !== 'blocking' || rejudgeRule(set, rule, c) !== FALSE) continue;
          bitten += 1;
          const after = judged(set, mixed(set, rule, facts, other));
          expect(after.judgements.find((of) => of.rule === rule)?.ok).toBe(FALSE);
          // Facts that contradict each other leave everything open; nothing makes it eligible.
          expect(after.outcome).toBe(after.conflicts.length > 0 ? 'undetermined' : 'ineligible');
        }
      }),
    );
    expect(bitten).toBeGreaterThan(0);
  });
});
