import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/models/calendar/civil-date.js';
import type { Rule, RuleSet } from '../../../src/rules/index.js';
import { contextOf, judge, rejudge, rejudgeRule, rulesInForce } from '../../../src/rules/language/judge.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { showDay } from '../../../src/rules/language/show.js';
import { FALSE, TRUE } from '../../../src/rules/language/truth.js';
import { asOf, completedFacts, crate, crateFacts, crateSet, holeyFacts, ruleOf, setOf } from './arbitraries.js';
import { naive } from './random/naive.js';

const on = '1447-01-10H';
const judged = (set: RuleSet, facts: Facts, date = on) => judge(set, contextOf(set, facts, { asOf: date }));
const statuses = (set: RuleSet, facts: Facts, date = on) =>
  Object.fromEntries(judged(set, facts, date).judgements.map(({ rule, status }) => [rule.id, status]));

const sealed = (more: Partial<Rule> = {}): Rule =>
  ruleOf({ id: 'sealed', kind: 'condition', holds: crate.sealed, ...more });
const heavyBar = ruleOf({ id: 'heavy', kind: 'bar', when: crate.heavy });

/** What two-valued logic makes of a set: the outcome by the definitions, on facts of which everything is known. */
const plainly = (
  set: RuleSet,
  facts: Facts,
  day: number,
): { ok: Readonly<Record<string, boolean>>; outcome: string } => {
  const world = { registry: crateFacts, facts, asOf: day, readings: {} };
  const law = set.rules.filter(({ from = -Infinity, to = Infinity }) => from <= day && day < to);
  const holds = (node: Rule['holds'], otherwise: boolean): boolean =>
    node === undefined ? otherwise : naive(node, world) === true;
  const active = (of: Rule): boolean =>
    holds(of.applies, true) && holds(of.when, true) && !law.some((inner) => inner.excepts === of.id && active(inner));
  const passes = (rule: Rule): boolean => {
    if (!holds(rule.applies, true)) return true;
    const exceptions = law.filter((of) => of.excepts === rule.id && active(of));
    if (exceptions.some(({ instead }) => instead === undefined)) return true;
    if (exceptions.length > 0) return exceptions.every(({ instead }) => holds(instead, true));
    return rule.holds === undefined ? !holds(rule.when, false) : holds(rule.holds, true);
  };
  const rules = law.filter(({ kind }) => kind !== 'exception');
  const ok = Object.fromEntries(rules.map((rule) => [rule.id, passes(rule)]));
  const unmet = rules.filter(({ id }) => ok[id] === false);
  if (unmet.some(({ kind }) => kind === 'consistency')) return { ok, outcome: 'undetermined' };
  return { ok, outcome: unmet.some(({ severity }) => severity === 'blocking') ? 'ineligible' : 'eligible' };
};

describe('a judgement of random rules', () => {
  it('is never contradicted by any completion of the facts', () => {
    fc.assert(
      fc.property(crateSet, completedFacts(crateFacts), asOf, (set, { facts, completions }, day) => {
        const { outcome, judgements, conflicts } = judged(set, facts, showDay(day));
        for (const full of completions) {
          const found = plainly(set, full, day);
          for (const { rule, ok } of judgements) expect(ok & (found.ok[rule.id] === true ? TRUE : FALSE)).not.toBe(0);
          if (conflicts.length === 0 && outcome !== 'undetermined' && found.outcome !== 'undetermined')
            expect(outcome).toBe(found.outcome);
        }
      }),
    );
  });

  it('of one rule, or of some, is that of the whole', () => {
    fc.assert(
      fc.property(crateSet, holeyFacts(crateFacts), holeyFacts(crateFacts), asOf, (set, before, facts, day) => {
        const c = contextOf(set, facts, { asOf: showDay(day) });
        const whole = judge(set, c);
        for (const { rule, ok } of whole.judgements) expect(rejudgeRule(set, rule, c)).toBe(ok);
        expect(rejudge(set, judged(set, before, showDay(day)), new Set(set.rules), c)).toEqual(whole);
        expect(rejudge(set, whole, new Set(), c)).toEqual(whole);
      }),
    );
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(
      fc.property(crateSet, holeyFacts(crateFacts), asOf, (set, facts, day) => {
        const reversed = setOf(set.rules.toReversed());
        expect(judged(reversed, facts, showDay(day)).outcome).toBe(judged(set, facts, showDay(day)).outcome);
        expect(statuses(reversed, facts, showDay(day))).toEqual(statuses(set, facts, showDay(day)));
      }),
    );
  });
});

describe('the outcome', () => {
  it('is eligible when all hold, ineligible when one does not, and else undetermined', () => {
    const set = setOf([sealed(), heavyBar]);
    expect(judged(set, { 'crate.sealed': true, 'crate.weight': 1 }).outcome).toBe('eligible');
    expect(judged(set, { 'crate.sealed': false }).outcome).toBe('ineligible');
    expect(judged(set, { 'crate.weight': 4 }).outcome).toBe('ineligible');
    expect(judged(set, { 'crate.sealed': true }).outcome).toBe('undetermined');
    expect(statuses(set, { 'crate.sealed': true })).toEqual({ sealed: 'met', heavy: 'unknown' });
  });
  it('is never changed by a warning', () => {
    const set = setOf([sealed({ severity: 'warning' })]);
    expect(judged(set, { 'crate.sealed': false }).outcome).toBe('eligible');
    expect(statuses(set, { 'crate.sealed': false })).toEqual({ sealed: 'unmet' });
    expect(judged(set, {}).outcome).toBe('eligible');
  });
  it('of no rules is eligible', () => {
    expect(judged(setOf([]), {}).outcome).toBe('eligible');
  });
});

describe('a rule', () => {
  it('that does not apply passes, and one of which that is open is open', () => {
    const set = setOf([sealed({ applies: crate.checked })]);
    expect(statuses(set, { 'crate.checked': false, 'crate.sealed': false })).toEqual({ sealed: 'not-applicable' });
    expect(statuses(set, { 'crate.sealed': false })).toEqual({ sealed: 'unknown' });
    expect(statuses(set, { 'crate.sealed': true })).toEqual({ sealed: 'met' });
    expect(statuses(set, { 'crate.checked': true, 'crate.sealed': false })).toEqual({ sealed: 'unmet' });
  });
  it('is law from the first day until the day before its last, and passes on every other', () => {
    const [from, to] = [parseCivilDate('1446-01-01H'), parseCivilDate('1447-01-01H')];
    const rule = sealed({ from, to });
    const set = setOf([rule]);
    const days = [from - 1, from, to - 1, to];
    expect(days.map((day) => judged(set, { 'crate.sealed': false }, showDay(day)).outcome)).toEqual([
      'eligible',
      'ineligible',
      'ineligible',
      'eligible',
    ]);
    const facts: Facts = { 'crate.sealed': false };
    expect(days.map((day) => rejudgeRule(set, rule, contextOf(set, facts, { asOf: showDay(day) })))).toEqual([
      TRUE,
      FALSE,
      FALSE,
      TRUE,
    ]);
    // Over an interval of days it is law only when it is so on each of them.
    expect(
      [
        [from - 1, from],
        [from, to - 1],
        [to - 1, to],
      ].map(([a = 0, b = 0]) => rulesInForce(set, [a, b]).length),
    ).toEqual([0, 1, 0]);
  });
});

describe('an exception', () => {
  const waiver = (more: Partial<Rule> = {}): Rule =>
    ruleOf({ id: 'waiver', kind: 'exception', excepts: 'sealed', when: crate.checked, ...more });
  it('takes a rule away when it holds, and leaves it open while that is open', () => {
    const set = setOf([sealed(), waiver()]);
    expect(statuses(set, { 'crate.sealed': false, 'crate.checked': true })).toEqual({ sealed: 'excepted' });
    expect(statuses(set, { 'crate.sealed': false, 'crate.checked': false })).toEqual({ sealed: 'unmet' });
    expect(statuses(set, { 'crate.sealed': false })).toEqual({ sealed: 'unknown' });
    expect(statuses(set, { 'crate.sealed': true })).toEqual({ sealed: 'met' });
    const names = (facts: Facts) => judged(set, facts).judgements[0]?.exceptions.map(({ id }) => id);
    expect([names({ 'crate.checked': true }), names({}), names({ 'crate.checked': false })]).toEqual([
      ['waiver'],
      ['waiver'],
      [],
    ]);
  });
  it('puts another condition in the place of the rule', () => {
    const set = setOf([sealed(), waiver({ instead: { k: 'not', of: crate.heavy } })]);
    expect(statuses(set, { 'crate.checked': true, 'crate.sealed': false, 'crate.weight': 1 })).toEqual({
      sealed: 'met',
    });
    expect(statuses(set, { 'crate.checked': true, 'crate.sealed': true, 'crate.weight': 4 })).toEqual({
      sealed: 'unmet',
    });
    expect(statuses(set, { 'crate.checked': false, 'crate.sealed': true, 'crate.weight': 4 })).toEqual({
      sealed: 'met',
    });
    expect(statuses(set, { 'crate.sealed': true, 'crate.weight': 1 })).toEqual({ sealed: 'met' });
    expect(statuses(set, { 'crate.sealed': true, 'crate.weight': 4 })).toEqual({ sealed: 'unknown' });
    // Refused either way, which the bounds do not see: that is for whoever tries the completions.
    expect(statuses(set, { 'crate.sealed': false, 'crate.weight': 4 })).toEqual({ sealed: 'unknown' });
  });
  it('may itself be excepted, and only bites where it applies and is law', () => {
    const inner = ruleOf({ id: 'inner', kind: 'exception', excepts: 'waiver', when: crate.heavy });
    const set = setOf([sealed(), waiver(), inner]);
    const facts: Facts = { 'crate.sealed': false, 'crate.checked': true };
    expect(statuses(set, { ...facts, 'crate.weight': 4 })).toEqual({ sealed: 'unmet' });
    expect(statuses(set, { ...facts, 'crate.weight': 1 })).toEqual({ sealed: 'excepted' });
    expect(statuses(set, facts)).toEqual({ sealed: 'unknown' });
    expect(statuses(setOf([sealed(), waiver({ applies: crate.heavy })]), { ...facts, 'crate.weight': 1 })).toEqual({
      sealed: 'unmet',
    });
    const day = parseCivilDate(on);
    expect(statuses(setOf([sealed(), waiver({ from: day + 1 })]), facts)).toEqual({ sealed: 'unmet' });
    expect(statuses(setOf([sealed(), waiver({ from: day })]), facts)).toEqual({ sealed: 'excepted' });
  });
  it('does not make a rule apply that does not', () => {
    const set = setOf([sealed({ applies: crate.heavy }), waiver()]);
    expect(statuses(set, { 'crate.weight': 1, 'crate.checked': true })).toEqual({ sealed: 'not-applicable' });
  });
});

describe('facts that contradict one another', () => {
  const agree = ruleOf({ id: 'agree', kind: 'consistency', holds: { k: 'any', of: [crate.sealed, crate.checked] } });
  it('leave everything undetermined, and are named', () => {
    const set = setOf([agree, ruleOf({ id: 'not-sealed', kind: 'bar', when: crate.sealed })]);
    const found = judged(set, { 'crate.sealed': false, 'crate.checked': false });
    expect(found.outcome).toBe('undetermined');
    expect(found.conflicts).toEqual([{ rule: 'agree', facts: ['crate.sealed', 'crate.checked'] }]);
    expect(judged(set, { 'crate.sealed': false }).outcome).toBe('eligible');
    expect(judged(set, { 'crate.sealed': true, 'crate.checked': false }).outcome).toBe('ineligible');
  });

  const reads = setOf([
    ruleOf({
      id: 'reads',
      kind: 'condition',
      severity: 'warning',
      holds: {
        k: 'all',
        of: [
          crate.tested,
          { k: 'present', of: crate.lastGain },
          { k: 'present', of: crate.lastKind },
          { k: 'present', of: crate.lastSeaOn },
          { k: 'compare', op: '=', a: crate.load, b: { k: 'literal', type: 'number', value: 1 } },
          { k: 'compare', op: '=', a: crate.warranty, b: crate.life },
        ],
      },
    }),
  ]);
  const moved: Facts = {
    'crate.moves': { items: [{ on: 19_000, gain: 2, kind: 'sea', rough: true }], complete: true },
    'crate.parts': { items: [{ level: 2 }], complete: true },
  };
  it.each<[string, Facts, readonly string[]]>([
    ['a truth that follows', { 'crate.weight': 4, 'crate.heavy': true }, []],
    ['a truth that does not', { 'crate.weight': 4, 'crate.heavy': false }, ['crate.heavy']],
    ['a truth while it is open', { 'crate.heavy': false }, []],
    ['a number that follows', { ...moved, 'crate.load': 2 }, []],
    ['a number that does not', { ...moved, 'crate.load': 3 }, ['crate.load']],
    [
      'a number outside the bounds of an incomplete list',
      { 'crate.parts': { items: [{ level: 2 }], complete: false }, 'crate.load': 1 },
      ['crate.load'],
    ],
    ['a number inside them', { 'crate.parts': { items: [{ level: 2 }], complete: false }, 'crate.load': 9 }, []],
    ['none of which there is one', { ...moved, 'crate.lastGain': null }, ['crate.lastGain']],
    [
      'one of which there is none',
      { 'crate.moves': { items: [], complete: true }, 'crate.lastGain': 1 },
      ['crate.lastGain'],
    ],
    ['none while it is open', { 'crate.lastGain': null }, []],
    [
      'one while it is open whether there is any',
      { 'crate.moves': { items: [{ gain: 2 }], complete: true }, 'crate.lastGain': 1 },
      [],
    ],
    ['a date that does not follow', { ...moved, 'crate.lastSeaOn': 19_001 }, ['crate.lastSeaOn']],
    ['a code that follows', { ...moved, 'crate.lastKind': 'sea' }, []],
    ['a code that does not', { ...moved, 'crate.lastKind': 'air' }, ['crate.lastKind']],
    [
      'a code that is not known',
      { 'crate.moves': { items: [{ on: 19_000, rough: true }], complete: true }, 'crate.lastKind': 'air' },
      [],
    ],
    [
      'a length of time, which is not compared',
      { 'crate.sealed': true, 'crate.warranty': { calendar: 'hijri', years: 9, months: 0, days: 0 } },
      [],
    ],
    ['a fact that follows from another derived one', { 'crate.heavy': false, 'crate.tested': true }, ['crate.tested']],
  ])('are seen in %s', (_name, facts, expected) => {
    expect(judged(reads, facts).conflicts.map(({ rule }) => rule)).toEqual(expected);
  });
  it('are asked for what some rule of the day reads, and not for what only other days do', () => {
    const [ever, once] = [sealed({ holds: crate.heavy }), sealed({ id: 'once', holds: crate.heavy, to: 0 })];
    const torn: Facts = { 'crate.heavy': false, 'crate.weight': 4 };
    const conflictsOf = (...rules: readonly Rule[]) => judged(setOf(rules), torn).conflicts.length;
    const always = conflictsOf(ever);
    expect([always, conflictsOf(ever, once), conflictsOf(once)]).toEqual([1, 1, 0]);
  });

  it('name the fact and all that it follows from', () => {
    const [conflict] = judged(reads, { 'crate.weight': 1, 'crate.checked': true, 'crate.tested': true }).conflicts;
    expect(conflict?.facts.toSorted()).toEqual(['crate.checked', 'crate.heavy', 'crate.tested', 'crate.weight']);
  });
});

describe('a context', () => {
  it('is refused for a date before the law, after it, and for a reading that it does not have', () => {
    const reading = { k: 'reading', id: 'R1', options: { A: crate.sealed, B: crate.checked }, default: 'A' } as const;
    const set: RuleSet = { ...setOf([sealed({ holds: reading })]), to: parseCivilDate('1450-01-01H') };
    const at =
      (asOf: string, readings = {}) =>
      () =>
        contextOf(set, {}, { asOf, readings });
    expect(at('1439-12-29H')).toThrow(expect.objectContaining({ code: 'no-law-in-force', path: ['crates'] }));
    expect(at('1440-01-01H')).not.toThrow();
    expect(at('1449-12-29H')).not.toThrow();
    expect(at('1450-01-01H')).toThrow(expect.objectContaining({ code: 'no-law-in-force' }));
    expect(at(on, { R1: 'B' })).not.toThrow();
    expect(at(on, { R1: 'C' })).toThrow(expect.objectContaining({ code: 'reading-unknown', path: ['crates', 'R1'] }));
    expect(at(on, { R2: 'A' })).toThrow(expect.objectContaining({ code: 'reading-unknown' }));
    expect(at('1447-13-01H')).toThrow(expect.objectContaining({ code: 'month-outside-year' }));
  });
});

describe('a date of a decision', () => {
  it('that is none is refused at its place, so that it is not taken for a fact', () => {
    for (const [date, code] of [['yesterday', 'not-a-date'] as const, ['1447-02-30H', 'day-outside-month'] as const])
      expect(() => contextOf(setOf([sealed()]), {}, { asOf: date })).toThrow(
        expect.objectContaining({ code, path: ['asOf'] }),
      );
  });
});
