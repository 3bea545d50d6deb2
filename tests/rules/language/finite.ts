import fc from 'fast-check';
import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  bar,
  below,
  citing,
  code,
  condition,
  equals,
  facts,
  flag,
  is,
  maybe,
  no,
  present,
  quantity,
  registry,
  ruleSet,
} from '../../../src/rules/index.js';
import type { Expr, Instrument, Rule, RuleSet } from '../../../src/rules/index.js';

/** A foreign registry of facts with few values each, so that every completion of a sheet can be tried. */
const label = { ar: 'واقعة', en: 'fact' };
const thing = facts('thing', {
  a: flag({ label, changedBy: 'employee' }),
  b: flag({ label, askedOf: 'agency' }),
  c: flag({ label, askedOf: 'authority', changedBy: 'nobody' }),
  n: quantity({ label, min: 0, max: 3 }),
  m: quantity({ label, min: 0, max: 3, changedBy: 'time' }),
  r: maybe(quantity({ label, min: 1, max: 2, askedOf: 'employee' })),
  x: code({ red: label, green: label, blue: label }, { label }),
});
const finiteFacts = registry([thing]);
const source: Instrument = { id: 'made-up', kind: 'law', title: label, issued: 'for tests', from: '1440-01-01H' };

/** Every value of every fact. */
export const domains: Readonly<Record<string, readonly unknown[]>> = {
  'thing.a': [true, false],
  'thing.b': [true, false],
  'thing.c': [true, false],
  'thing.n': [0, 1, 2, 3],
  'thing.m': [0, 1, 2, 3],
  'thing.r': [1, 2, null],
  'thing.x': ['red', 'green', 'blue'],
};

const small = fc.integer({ min: 0, max: 3 });
const leaf: fc.Arbitrary<Expr<boolean>> = fc.oneof(
  fc.constantFrom<Expr<boolean>>(thing.a, thing.b, thing.c, present(thing.r), atMost(thing.n, thing.m)),
  small.map((k) => atLeast(thing.n, k)),
  small.map((k) => below(thing.m, k)),
  small.map((k) => equals(thing.n, k)),
  fc.boolean().map((ifNone) => atLeast(thing.r, 2, { ifNone })),
  fc.constantFrom('red' as const, 'green' as const).map((of) => is(thing.x, of)),
);
const tree = (depth: number): fc.Arbitrary<Expr<boolean>> =>
  depth === 0
    ? leaf
    : fc.oneof(
        { weight: 2, arbitrary: leaf },
        { weight: 1, arbitrary: fc.array(tree(depth - 1), { minLength: 1, maxLength: 3 }).map((of) => all(...of)) },
        { weight: 1, arbitrary: fc.array(tree(depth - 1), { minLength: 1, maxLength: 3 }).map((of) => any(...of)) },
        { weight: 1, arbitrary: tree(depth - 1).map((of) => no(of)) },
        {
          weight: 1,
          arbitrary: fc.array(tree(depth - 1), { minLength: 2, maxLength: 3 }).map((of) => atLeastOf(2, ...of)),
        },
      );

const rule = fc.record({ kind: fc.constantFrom('bar', 'condition'), of: tree(2) });

/** Random sets of one to four rules over the finite facts. */
export const finiteSet: fc.Arbitrary<RuleSet<SheetLike>> = fc.array(rule, { minLength: 1, maxLength: 4 }).map((rules) =>
  ruleSet({
    id: 'finite',
    title: label,
    facts: finiteFacts,
    instruments: [source],
    from: source.from,
    rules: rules.map(({ kind, of }, i): Rule => {
      const about = { id: `rule-${i}`, cites: citing(source)(`${i}`), title: label };
      return kind === 'bar' ? bar({ ...about, when: of }) : condition({ ...about, holds: of });
    }),
  }),
);
type SheetLike = typeof finiteFacts extends { readonly '~sheet'?: infer S } ? Exclude<S, undefined> : never;
export type FiniteSheet = SheetLike;

const values = Object.fromEntries(
  Object.entries(domains).map(([name, of]) => [name, fc.constantFrom(...of)]),
) as unknown as Record<keyof FiniteSheet, fc.Arbitrary<never>>;

/** Random sheets with holes. */
export const finiteSheet: fc.Arbitrary<FiniteSheet> = fc.record(values, { requiredKeys: [] });
export const fullSheet: fc.Arbitrary<FiniteSheet> = fc.record(values);

/** Every completion of a sheet over the named facts. */
export const completions = (sheet: FiniteSheet, names: readonly string[] = Object.keys(domains)): FiniteSheet[] =>
  names
    .filter((name) => (sheet as Record<string, unknown>)[name] === undefined)
    .reduce<FiniteSheet[]>(
      (sheets, name) => sheets.flatMap((of) => (domains[name] ?? []).map((value) => ({ ...of, [name]: value }))),
      [sheet],
    );

export const asOf = '1447-01-10H';
