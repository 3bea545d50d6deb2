import { analyse, factsRead } from './analysis.js';
import type { DatedValue, Known, Node, NodeOf } from './node.js';
import { walk } from './node.js';
import type { Registry } from './registry.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Shown } from './show.js';
import { showLength } from './show.js';

/** The parameters of a rule, those of the derived facts that it reads among them, in the order of its text. */
export const parametersOf = (rule: Rule, { derived }: Registry): readonly NodeOf<'given'>[] => {
  const stated = expressionsOf(rule);
  const followed = [...factsRead(stated, derived)].flatMap((name) => derived[name] ?? []);
  const parameters: NodeOf<'given'>[] = [];
  for (const node of [...stated, ...followed]) {
    walk(node, (part) => {
      if (part.k === 'given') parameters.push(part);
    });
  }
  return parameters;
};

/** Whether a thing that holds on the days `[from, to)` does so on a day. */
export const holdsOn = ({ from = -Infinity, to = Infinity }: { from?: number; to?: number }, day: number): boolean =>
  from <= day && day < to;

/** The value of a parameter on a day, where it has one. */
export const valueOn = ({ values }: NodeOf<'given'>, day: number): DatedValue | undefined =>
  values.find((value) => holdsOn(value, day));

/** A value written down, or the last value of a parameter. */
export const knownValue = (node: Node): Known | undefined =>
  node.k === 'literal' ? node.value : node.k === 'given' ? node.values.at(-1)?.value : undefined;

/** A parameter's value as a decision shows it: a length of time as `P2Y`, unless it is of the Gregorian calendar. */
export const showKnown = (value: Known): Shown => (typeof value === 'object' ? showLength(value) : value);

const changes = new WeakMap<RuleSet, readonly number[]>();

/** The days on which the law of a set becomes another, in order, the first being that of its first text. */
export const lawChanges = (set: RuleSet): readonly number[] => {
  const known = changes.get(set);
  if (known !== undefined) return known;
  const lapses = set.rules
    .flatMap((rule) => parametersOf(rule, set.registry))
    .flatMap(({ values }) => values.flatMap(({ to }) => to ?? []));
  const made = [...new Set([set.from, ...analyse(set).changes, ...lapses])]
    .filter((day) => holdsOn(set, day))
    .toSorted((a, b) => a - b);
  changes.set(set, made);
  return made;
};
