import type { Instrument, Outcome, Rule, RuleSet, Shown, Status } from '../../../../src/rules/index.js';
import { citing, ruleSet } from '../../../../src/rules/index.js';
import type { RuleSetJson } from '../../../../src/rules/language/json/index.js';
import { toJson } from '../../../../src/rules/language/json/index.js';
import type { Registry } from '../../../../src/rules/language/registry.js';

/** One sheet, and what a set says of it. */
export interface VectorCase {
  readonly id: string;
  readonly sheet: Readonly<Record<string, Shown>>;
  readonly asOf: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly outcome: Outcome;
    /** How each rule comes out, by its whole id. */
    readonly statuses: Readonly<Record<string, Status>>;
    /** The rules, or the derived facts, by which facts contradict one another. */
    readonly conflicts: readonly string[];
  };
}

/** A file that any other implementation of the language can run. */
export interface VectorFile {
  readonly format: 'martaba-vectors/1';
  readonly title: string;
  readonly source: string;
  readonly set: RuleSetJson;
  readonly cases: readonly VectorCase[];
}

export const label = { ar: 'مثال', en: 'example' };
const source: Instrument = { id: 'made-up', kind: 'law', title: label, issued: 'for tests', from: '1440-01-01H' };
export const about = (id: string) => ({ id, cites: citing(source)('1'), title: label });

export const vectorSet = (id: string, facts: Registry, rules: readonly Rule[]): RuleSet =>
  ruleSet({ id, title: label, facts, instruments: [source], from: source.from, rules });

const letters = { t: 'met', f: 'unmet', u: 'unknown', n: 'not-applicable', e: 'excepted' } as const;

/**
 * A case, with how each rule comes out as one letter in the order of the rules: `t` met, `f` unmet, `u` unknown, `n` not
 * applicable, `e` excepted. The outcome is written down too, and not worked out.
 */
export const caseOf = (
  set: RuleSet,
  id: string,
  sheet: VectorCase['sheet'],
  asOf: string,
  [outcome, statuses, conflicts = []]: readonly [Outcome, string, (readonly string[])?],
  readings?: Readonly<Record<string, string>>,
): VectorCase => {
  const names = set.rules.filter(({ kind }) => kind !== 'exception').map((rule) => rule.id);
  return {
    id,
    sheet,
    asOf,
    ...(readings === undefined ? {} : { readings }),
    expect: {
      outcome,
      statuses: Object.fromEntries(names.map((name, i) => [name, letters[statuses[i] as keyof typeof letters]])),
      conflicts,
    },
  };
};

export const fileOf = (title: string, from: string, set: RuleSet, cases: readonly VectorCase[]): VectorFile => ({
  format: 'martaba-vectors/1',
  title,
  source: from,
  set: toJson(set),
  cases,
});
