import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days, months, years } from '../../../src/models/calendar/duration.js';
import { readHistory } from '../../../src/rules/language/history.js';
import type { Node, Rule, RuleSet } from '../../../src/rules/language/index.js';
import { rejudgeRule } from '../../../src/rules/language/judge.js';
import type { Comparison } from '../../../src/rules/language/node.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { safeParseSheet } from '../../../src/rules/language/sheet.js';
import { FALSE } from '../../../src/rules/language/truth.js';
import { firstTurn } from '../../../src/rules/language/turn.js';
import { crate, rowOf, ruleOf, setOf } from './arbitraries.js';
import { lendingHistories, lendingSets, middle } from './dated-sets.js';
import { long, onDay } from './random/shorthand.js';

const contextOf = (set: RuleSet, facts: Facts, day: number) => ({
  registry: set.registry,
  facts,
  asOf: [day, day] as const,
  readings: {},
  elements: {},
});

/** The first day of `[from, to)` on which a rule does not refuse, day by day. */
const dayByDay = (set: RuleSet, rule: Rule, facts: Facts, from: number, to: number): number | undefined =>
  Array.from({ length: to - from }, (_, i) => from + i).find(
    (day) => rejudgeRule(set, rule, contextOf(set, facts, day)) !== FALSE,
  );

/** How many of the rules of a set that refuse on a day are found to turn before the law of the set ends, and how many not. */
const turns = (open: RuleSet, facts: Facts, asOf: number): readonly [turned: number, never: number] => {
  const set = { ...open, to: asOf + 120 };
  const refusing = set.rules.filter(
    (rule) => rule.kind !== 'exception' && dayByDay(set, rule, facts, asOf, asOf + 1) === undefined,
  );
  const found = refusing.map((rule) => {
    const day = firstTurn(set, rule, contextOf(set, facts, asOf));
    expect(day).toBe(dayByDay(set, rule, facts, asOf + 1, set.to));
    return day;
  });
  const turned = found.filter((day) => day !== undefined).length;
  return [turned, found.length - turned];
};

const day = fc.integer({ min: middle - 40, max: middle + 150 });
const op = fc.constantFrom<Comparison>('<', '=', '>=');
const asOf: Node = { k: 'as-of' };
const onSome = fc.tuple(op, day).map(([of, on]): Node => ({ k: 'compare', op: of, a: asOf, b: onDay(on) }));
const chosen = (of: fc.Arbitrary<Node>) =>
  fc.tuple(onSome, of, of).map(([when, then, otherwise]): Node => ({ k: 'choose', when, then, otherwise }));
const lasting = fc.constantFrom(days(0), days(20), months(2), months(3, 'gregorian'), years(1)).map(long);
const date = day.map((on) => onDay(on - 60));

/** Time that elapses from a day, for a length or without periods that are others on other days. */
const moving = fc
  .record({
    k: fc.constant('reached' as const),
    from: fc.oneof(
      date,
      chosen(date),
      lasting.map((duration): Node => ({ k: 'before', date: asOf, duration })),
      fc.constant<Node>({ k: 'year-start', calendar: 'hijri', of: asOf }),
    ),
    duration: fc.oneof(lasting, chosen(lasting)),
    excluded: fc.oneof(
      fc.constant<Node>(crate.stops),
      onSome.map((where): Node => ({ k: 'filter', list: crate.stops, where })),
    ),
  })
  .map((of): Node => of);

const { 'crate.stops': stops } = setOf([]).registry.declarations;
const facts = fc
  .array(stops?.type === 'list' ? rowOf(stops) : fc.constant({}), { maxLength: 2 })
  .map((items): Facts => ({ 'crate.stops': { items, complete: true } }));

describe('the first day on which a rule no longer refuses', () => {
  it('is none on the last day of the law', () => {
    const holds: Node = { k: 'compare', op: '>', a: asOf, b: onDay(middle) };
    const open = setOf([ruleOf({ id: 'rule', kind: 'condition', holds })]);
    const [rule] = open.rules as readonly [Rule];
    expect(firstTurn({ ...open, to: middle + 1 }, rule, contextOf(open, {}, middle))).toBeUndefined();
    expect(firstTurn({ ...open, to: middle + 2 }, rule, contextOf(open, {}, middle))).toBe(middle + 1);
  });

  it('is the one that trying day after day finds', () => {
    let [turned, never] = [0, 0];
    fc.assert(
      fc.property(lendingSets, lendingHistories, fc.integer({ min: -150, max: 150 }), (set, history, start) => {
        const parsed = safeParseSheet(set.registry, readHistory(history).on(middle + start));
        const [some, none] = turns(set, parsed.ok ? parsed.value : {}, middle + start);
        [turned, never] = [turned + some, never + none];
      }),
    );
    expect(turned).toBeGreaterThan(0);
    expect(never).toBeGreaterThan(0);
  });

  it('is found, too, where time elapses from a day that itself moves, or for a length that does', () => {
    let turned = 0;
    const denied = fc.boolean().chain((not) => moving.map((of): Node => (not ? { k: 'not', of } : of)));
    fc.assert(
      fc.property(denied, fc.option(moving), facts, (holds, when, known) => {
        const rules = [
          ruleOf({ id: 'rule', kind: 'condition', holds }),
          ...(when === null ? [] : [ruleOf({ id: 'unless', kind: 'exception', excepts: 'rule', when })]),
        ];
        turned += turns(setOf(rules), known, middle)[0];
      }),
    );
    expect(turned).toBeGreaterThan(10);
  });
});
