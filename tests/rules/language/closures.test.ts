import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayanatiAccess, masarAccess, ordinaryPromotion } from '../../../src/rules/index.js';
import type { RuleSet } from '../../../src/rules/index.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import { blankVerdict, compile } from '../../../src/rules/language/closures/compile.js';
import { compilerFor } from '../../../src/rules/language/closures/make.js';
import { truth } from '../../../src/rules/language/evaluate.js';
import type { Settings } from '../../../src/rules/language/judge.js';
import { contextOf, judge } from '../../../src/rules/language/judge.js';
import { lowerNode } from '../../../src/rules/language/lower.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { parseSheet } from '../../../src/rules/language/sheet.js';
import { showDay } from '../../../src/rules/language/show.js';
import { FALSE, OPEN } from '../../../src/rules/language/truth.js';
import { sheetOf, workedCases } from '../cases.js';
import {
  asOf,
  condition,
  crate,
  crateFacts,
  crateSet,
  holeyFacts,
  nearby,
  readings,
  ruleOf,
  setOf,
} from './arbitraries.js';
import { contextOf as crateContext } from './random/bounds.js';

/** What the interpreter says, in the words of a verdict. */
const judged = (set: RuleSet, facts: Facts, settings: Settings) => {
  const { outcome, conflicts, judgements } = judge(set, contextOf(set, facts, settings));
  const bits = (wanted: number): number[] => {
    const words = Array.from({ length: Math.ceil(set.rules.length / 32) }, () => 0);
    for (const { rule, ok } of judgements) {
      const index = set.rules.indexOf(rule);
      if (ok === wanted) words[index >> 5] = ((words[index >> 5] ?? 0) | (1 << (index & 31))) >>> 0;
    }
    return words;
  };
  return { outcome, conflict: conflicts.length > 0, unmet: bits(FALSE), unknown: bits(OPEN) };
};

const compiledSays = (set: RuleSet, facts: Facts, settings: Settings) => {
  const { unmet, unknown, ...rest } = compile(set, settings)(facts);
  return { ...rest, unmet: [...unmet], unknown: [...unknown] };
};

const chosenIn = (set: RuleSet, chosen: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => analyse(set).readings.has(id)));

describe('a compiled set', () => {
  it('says of random rules what the interpreter says, bit for bit', () => {
    fc.assert(
      fc.property(
        crateSet,
        fc.array(holeyFacts(crateFacts), { minLength: 4, maxLength: 4 }),
        asOf,
        readings,
        (set, sheets, on, chosen) => {
          const settings = { asOf: showDay(on), readings: chosenIn(set, chosen) };
          for (const facts of sheets) expect(compiledSays(set, facts, settings)).toEqual(judged(set, facts, settings));
        },
      ),
    );
  });

  const worked = workedCases.flatMap((of) => {
    if (of.facts['promotionType'] !== 'ordinary') return [];
    return [parseSheet(ordinaryPromotion.registry, sheetOf(of).sheet)];
  });

  it.each([
    ['ordinary promotion', ordinaryPromotion as RuleSet, worked],
    ['access to Bayanati', bayanatiAccess as RuleSet, [{}]],
    ['access to Masar', masarAccess as RuleSet, [{}]],
  ])('says of %s what the interpreter says, near worked cases and far from them', (_name, set, sheets) => {
    const options = [...analyse(set).readings].flatMap(([id, of]) => of.options.map((option) => ({ [id]: option })));
    const reading = fc.constantFrom<Readonly<Record<string, string>>>({}, ...options);
    const facts = fc.oneof(nearby(set.registry, sheets, 3), holeyFacts(set.registry, 4), holeyFacts(set.registry));
    fc.assert(
      fc.property(fc.array(facts, { minLength: 5, maxLength: 5 }), asOf, reading, (each, on, chosen) => {
        const settings = { asOf: showDay(on), readings: chosen };
        for (const of of each) expect(compiledSays(set, of, settings)).toEqual(judged(set, of, settings));
      }),
    );
  });

  it('reads a condition as the interpreter does, whatever was read before', () => {
    fc.assert(
      fc.property(
        condition,
        fc.array(holeyFacts(crateFacts), { minLength: 3, maxLength: 3 }),
        asOf,
        (node, sheets, on) => {
          const lowered = lowerNode(node, { registry: crateFacts, asOf: on, readings: {} });
          const { derived } = crateFacts;
          const registry = {
            ...crateFacts,
            derived: Object.fromEntries(
              Object.entries(derived).map(([name, of]) => [
                name,
                lowerNode(of, { registry: crateFacts, asOf: on, readings: {} }),
              ]),
            ),
          };
          const k = compilerFor(registry, on);
          const read = k.truth(lowered);
          for (const facts of [...sheets, ...sheets]) {
            k.load(facts);
            expect(read()).toBe(truth(node, crateContext(facts, on)));
          }
        },
      ),
    );
  });

  it('writes into the verdict that it is given, and leaves nothing of the last one', () => {
    const set = setOf([ruleOf({ id: 'sealed', kind: 'condition', holds: crate.sealed })]);
    const verdictOn = compile(set, { asOf: '1447-01-10H' });
    const into = blankVerdict(verdictOn);
    expect(verdictOn({ 'crate.sealed': false }, into)).toBe(into);
    expect([into.outcome, into.unmet[0], into.unknown[0]]).toEqual(['ineligible', 1, 0]);
    verdictOn({}, into);
    expect([into.outcome, into.unmet[0], into.unknown[0]]).toEqual(['undetermined', 0, 1]);
    verdictOn({ 'crate.sealed': true }, into);
    expect([into.outcome, into.unmet[0], into.unknown[0]]).toEqual(['eligible', 0, 0]);
  });

  it('keeps the bits of more than 32 rules in further words', () => {
    const rules = Array.from({ length: 70 }, (_, i) =>
      ruleOf({ id: `rule-${i}`, kind: 'condition', holds: i % 3 === 0 ? crate.sealed : crate.checked }),
    );
    const set = setOf(rules);
    const settings = { asOf: '1447-01-10H' };
    expect(compile(set, settings).words).toBe(3);
    expect(compile(set, settings).rules[64]).toBe('rule-64');
    const facts = { 'crate.sealed': false };
    expect(compiledSays(set, facts, settings)).toEqual(judged(set, facts, settings));
  });

  it('sees a given value that contradicts what follows, of every type', () => {
    const set = setOf([
      ruleOf({
        id: 'all',
        kind: 'condition',
        holds: {
          k: 'all',
          of: [crate.heavy, { k: 'present', of: crate.lastGain }, { k: 'present', of: crate.lastKind }],
        },
      }),
    ]);
    const settings = { asOf: '1447-01-10H' };
    const facts: Facts = {
      'crate.weight': 4,
      'crate.moves': { items: [{ on: 19_000, gain: 2, rough: true, kind: 'sea' }], complete: true },
    };
    const conflict = (given: Facts) => compile(set, settings)({ ...facts, ...given }).conflict;
    expect(conflict({})).toBe(false);
    expect([conflict({ 'crate.heavy': true }), conflict({ 'crate.heavy': false })]).toEqual([false, true]);
    expect([
      conflict({ 'crate.lastGain': 2 }),
      conflict({ 'crate.lastGain': 1 }),
      conflict({ 'crate.lastGain': null }),
    ]).toEqual([false, true, true]);
    expect([conflict({ 'crate.lastKind': 'sea' }), conflict({ 'crate.lastKind': 'air' })]).toEqual([false, true]);
  });

  it('is refused before any row for a date or a reading that the law does not have', () => {
    expect(() => compile(ordinaryPromotion, { asOf: '1440-06-08H' })).toThrow(
      expect.objectContaining({ code: 'no-law-in-force' }),
    );
    expect(() => compile(ordinaryPromotion, { asOf: '1447-01-10H', readings: { 'AMB-04': 'Z' } })).toThrow(
      expect.objectContaining({ code: 'reading-unknown' }),
    );
  });
});
