import fc from 'fast-check';
import { parseCivilDate } from '../../src/models/calendar/civil-date.js';
import { catalogue } from '../../src/rules/catalogue/index.js';
import type { Formula } from '../../src/rules/catalogue/index.js';
import { attempt, readerOf } from '../../src/rules/catalogue/read.js';
import type { Reader } from '../../src/rules/catalogue/read.js';
import { factsRead } from '../../src/rules/language/analysis.js';
import type { Node } from '../../src/rules/language/node.js';
import { childrenOf, walk } from '../../src/rules/language/node.js';
import type { Registry } from '../../src/rules/language/registry.js';
import type { Citation, Rule } from '../../src/rules/language/rule.js';
import { expressionsOf, nameOf } from '../../src/rules/language/rule.js';
import type { Facts } from '../../src/rules/language/sheet.js';
import { fullFacts, withHoles } from '../../tests/rules/language/random/sheets.js';
import type { Site } from './sites.js';
import { put, sitesOf } from './sites.js';
import { noteReadings } from './trials.js';

/** A change of the law, one at a time, with the rules that it changes. */
export interface Mutant extends Site {
  /** The rule under whose id it is counted, and the place in the law. */
  readonly rule: string;
  readonly cites: Citation;
  /** Every rule that reads it. */
  readonly rules: Set<string>;
}

interface Owner {
  readonly rule: string;
  readonly cites: Citation;
}

const always: Node = { k: 'literal', type: 'truth', value: true };
const never: Node = { k: 'literal', type: 'truth', value: false };

/** A rule that says nothing any more. */
const dropped = (rule: Rule): Site => ({
  at: rule,
  kind: 'rule',
  what: `${rule.id} dropped`,
  under: {},
  apply: rule.holds === undefined ? put(rule, 'when', never) : put(rule, 'holds', always),
});

/** The expressions that facts follow from, of those that are read. */
const derivedIn = (nodes: readonly Node[], { derived }: Registry): readonly Node[] =>
  [...factsRead(nodes, derived)].flatMap((name) => derived[name] ?? []);

/** Days of every state of the law that the package holds. */
const days = ['1398-01-10H', '1430-01-10H', '1441-01-10H', '1447-01-10H'].map(parseCivilDate);
const sheetsOf = (registry: Registry): readonly Facts[] => [
  ...fc.sample(fullFacts(registry), { numRuns: 60, seed: 1447 }),
  ...fc.sample(withHoles(fullFacts(registry), 40), { numRuns: 60, seed: 1447 }),
];

/**
 * The expressions that a formula reads, found by letting it compute over facts of every kind. What it puts together anew each
 * time it is asked cannot be changed in place; what it is put together from can, and stands here for it.
 */
const readBy = ({ premises, results }: Formula): readonly Node[] => {
  const times = new Map<Node, number>();
  for (const facts of [{}, ...sheetsOf(premises.registry)])
    for (const day of days) {
      const c = { registry: premises.registry, facts, asOf: [day, day] as const, readings: {}, elements: {} };
      for (const { of } of Object.values(results)) {
        const seen = new Set<Node>();
        const inner = readerOf(c, new Map());
        const read = ((...nodes: readonly Node[]) => {
          for (const node of nodes) walk(node, (part) => seen.add(part));
          return (inner as (...of: readonly Node[]) => unknown)(...nodes);
        }) as Reader;
        try {
          attempt(() => of(read));
        } catch {
          // Random facts may name a rank that no scale has, or a day outside the table: what was read stays seen.
        }
        for (const node of seen) times.set(node, (times.get(node) ?? 0) + 1);
      }
    }
  const lasting = new Set([...times].filter(([, count]) => count > 1).map(([node]) => node));
  const below = new Set<Node>();
  for (const node of lasting) for (const child of childrenOf(node)) walk(child, (part) => below.add(part));
  return [...lasting].filter((node) => !below.has(node));
};

/** Every mutant of the law: one for each change of each expression, and one for each rule. */
export const mutantsOf = (): readonly Mutant[] => {
  const found = new Map<object, Map<string, Mutant>>();
  const add = ({ rule, cites }: Owner, sites: readonly Site[]): void => {
    for (const site of sites) {
      const here = found.get(site.at) ?? new Map<string, Mutant>();
      found.set(site.at, here);
      const mutant = here.get(site.what);
      if (mutant === undefined) here.set(site.what, { ...site, rule, cites, rules: new Set([rule]) });
      else mutant.rules.add(rule);
    }
  };
  const byRule = (rule: Rule, registry: Registry): void => {
    const owner = { rule: nameOf(rule).rule, cites: rule.cites };
    const stated = expressionsOf(rule);
    add(owner, [dropped(rule)]);
    add(
      owner,
      [...stated, ...derivedIn(stated, registry)].flatMap((node) => sitesOf(node)),
    );
  };
  for (const set of catalogue.sets) for (const rule of set.rules) byRule(rule, set.registry);
  for (const formula of catalogue.formulas) {
    const owner = { rule: formula.id, cites: formula.cites };
    const { registry } = formula.premises;
    for (const rule of formula.premises.rules) {
      add(owner, [dropped(rule)]);
      add(
        owner,
        expressionsOf(rule).flatMap((node) => sitesOf(node)),
      );
    }
    const nodes = readBy(formula);
    noteReadings(nodes);
    add(owner, [{ at: formula, kind: 'rule', what: 'formula dropped', under: {}, apply: put(formula, 'results', {}) }]);
    add(
      owner,
      [...nodes, ...derivedIn(nodes, registry)].flatMap((node) => sitesOf(node)),
    );
  }
  return [...found.values()].flatMap((here) => [...here.values()]);
};
