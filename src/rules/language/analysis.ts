import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Node } from './node.js';
import { walk } from './node.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';

/** An ambiguity that a set mentions: its options, the stated default, and the rules that hang on it. */
export interface Ambiguity {
  readonly default: string;
  readonly options: readonly string[];
  readonly rules: ReadonlySet<Rule>;
}

/** What can be read off a set without any facts. */
export interface Analysis {
  readonly readings: ReadonlyMap<string, Ambiguity>;
  /** Every fact that the set reads, with those that derived facts follow from. */
  readonly facts: readonly string[];
  /** Of these, the derived ones. */
  readonly derived: readonly string[];
  /** The rules that hang on each fact, by its name. */
  readonly readers: ReadonlyMap<string, ReadonlySet<Rule>>;
  /** The exceptions to each rule, by the rule's id. */
  readonly exceptions: ReadonlyMap<string, readonly Rule[]>;
  /** The days on which the law of the set changes, the first being that of its first text. */
  readonly changes: readonly number[];
  /** Until when the texts that the set cites were read: the earliest of them. */
  readonly readUntil: number | undefined;
}

/** The facts that expressions read, with those that derived facts follow from. */
export const factsRead = (nodes: readonly Node[], derived: Readonly<Record<string, Node>>): ReadonlySet<string> => {
  const names = new Set<string>();
  visitAll(nodes, derived, (node) => {
    if (node.k === 'fact' || node.k === 'list') names.add(node.name);
  });
  return names;
};

/** Visits expressions and, once each, the derivations of the facts that they read. */
const visitAll = (
  nodes: readonly Node[],
  derived: Readonly<Record<string, Node>>,
  visit: (node: Node) => void,
): void => {
  const seen = new Set<string>();
  const inner = (node: Node): void => {
    visit(node);
    if (node.k !== 'fact' || seen.has(node.name)) return;
    seen.add(node.name);
    const derivation = derived[node.name];
    if (derivation !== undefined) walk(derivation, inner);
  };
  for (const node of nodes) walk(node, inner);
};

const analyses = new WeakMap<RuleSet, Analysis>();

/** The analysis of a set, made once: a set never changes. */
export const analyse = (set: RuleSet): Analysis => {
  const known = analyses.get(set);
  if (known !== undefined) return known;
  const made = make(set);
  analyses.set(set, made);
  return made;
};

/** The rules that hang on a fact that the set reads. */
export const readersOf = (set: RuleSet, name: string): ReadonlySet<Rule> =>
  analyse(set).readers.get(name) as ReadonlySet<Rule>;

const make = (set: RuleSet): Analysis => {
  const { derived } = set.registry;
  const byId = new Map(set.rules.map((rule) => [rule.id, rule]));
  const exceptions = new Map<string, Rule[]>();
  for (const rule of set.rules) {
    if (rule.excepts === undefined) continue;
    const others = exceptions.get(rule.excepts);
    if (others === undefined) exceptions.set(rule.excepts, [rule]);
    else others.push(rule);
  }
  const readings = new Map<string, { default: string; options: readonly string[]; rules: Set<Rule> }>();
  const changes = new Set([set.from]);
  const readers = new Map<string, Set<Rule>>();
  for (const rule of set.rules) {
    changes.add(rule.from ?? set.from).add(rule.to ?? set.from);
    // What an exception hangs on, the rule that it excepts hangs on.
    let excepted: Rule = rule;
    while (excepted.excepts !== undefined) excepted = byId.get(excepted.excepts) as Rule;
    for (const name of factsRead(expressionsOf(rule), derived)) {
      const reading = readers.get(name) ?? new Set();
      readers.set(name, reading.add(excepted));
    }
    visitAll(expressionsOf(rule), derived, (node) => {
      if (node.k === 'given') for (const { from, to } of node.values) changes.add(from).add(to ?? from);
      if (node.k !== 'reading') return;
      const reading = readings.get(node.id) ?? {
        default: node.default,
        options: Object.keys(node.options),
        rules: new Set(),
      };
      reading.rules.add(excepted);
      readings.set(node.id, reading);
    });
  }
  const facts = [...readers.keys()].toSorted();
  const cited = new Set(set.rules.map(({ cites }) => cites.instrument));
  const untils = set.instruments.flatMap(({ id, readUntil }) =>
    readUntil !== undefined && cited.has(id) ? [parseCivilDate(readUntil)] : [],
  );
  return {
    readings,
    readers,
    facts,
    derived: facts.filter((name) => derived[name] !== undefined),
    exceptions,
    changes: [...changes].toSorted((a, b) => a - b),
    readUntil: untils.length === 0 ? undefined : Math.min(...untils),
  };
};
