import { analyse, readersOf } from './analysis.js';
import type { Settings } from './judge.js';
import { contextOf, rulesInForce } from './judge.js';
import type { Setting } from './lower.js';
import { all, any, lowerNode, not } from './lower.js';
import type { Node } from './node.js';
import type { Registry } from './registry.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './rule-set.js';

/** A rule as it stands on one day, its exceptions worked in. */
export interface LoweredRule {
  readonly rule: Rule;
  /** Its place among the rules of the set, and so its bit. */
  readonly index: number;
  /** Whether it applies. */
  readonly applies: Node;
  /** Whether an exception takes it away. */
  readonly waived: Node;
  /** Whether it lets pass: it does not apply, is taken away, or is satisfied. */
  readonly ok: Node;
}

/** A set as it stands on one day with the readings chosen: what closures, columns and SQL are made from. */
export interface LoweredSet {
  readonly set: RuleSet;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  /** The facts, and the lowered expressions of those that follow from others. */
  readonly registry: Registry;
  /** The rules in force, without the exceptions, in the order of the set. */
  readonly rules: readonly LoweredRule[];
  /** The derived facts that a given value may contradict. */
  readonly derived: readonly string[];
}

const always: Node = { k: 'literal', type: 'truth', value: true };

/** Whether an exception is law on the day and holds, which an exception to it may prevent. */
const activity = (exception: Rule, set: RuleSet, inForce: ReadonlySet<Rule>, s: Setting): Node => {
  if (!inForce.has(exception)) return not(always);
  const inner = analyse(set).exceptions.get(exception.id) ?? [];
  return all(
    lowerNode(exception.applies ?? always, s),
    lowerNode(exception.when as Node, s),
    ...inner.map((of) => not(activity(of, set, inForce, s))),
  );
};

const lowerRule = (rule: Rule, set: RuleSet, inForce: ReadonlySet<Rule>, s: Setting): Omit<LoweredRule, 'index'> => {
  const applies = lowerNode(rule.applies ?? always, s);
  let said = rule.holds === undefined ? not(lowerNode(rule.when as Node, s)) : lowerNode(rule.holds, s);
  let waived = not(always);
  for (const exception of analyse(set).exceptions.get(rule.id) ?? []) {
    const on = activity(exception, set, inForce, s);
    if (exception.instead === undefined) waived = any(waived, on);
    else said = all(any(not(on), lowerNode(exception.instead, s)), any(on, said));
  }
  return { rule, applies, waived, ok: any(not(applies), waived, said) };
};

/**
 * Lowers a set for one day: the law of that day, the readings chosen, the exceptions worked into the rules that they
 * except, and every expression as `lowerNode` leaves it. It means the same as the set, bit for bit.
 *
 * @param set the rules
 * @param settings the civil date of the decision, and options where the text is open
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date
 * @example
 * ```ts
 * lowerSet(ordinaryPromotion, { asOf: '1447-01-10H' }).rules[0]?.rule.id; // 'promotion.vacancy'
 * ```
 */
export const lowerSet = (set: RuleSet, settings: Settings): LoweredSet => {
  const { asOf, readings } = contextOf(set, {}, settings);
  const [day] = asOf;
  const s: Setting = { registry: set.registry, asOf: day, readings };
  const { derived } = analyse(set);
  const followed = Object.fromEntries(
    Object.entries(set.registry.derived)
      .filter(([name]) => derived.includes(name))
      .map(([name, node]) => [name, lowerNode(node, s)]),
  );
  const registry: Registry = { ...set.registry, derived: followed };
  const inForce = new Set(rulesInForce(set, asOf));
  const rules = set.rules.flatMap((rule, index) =>
    inForce.has(rule) && rule.kind !== 'exception' ? [{ ...lowerRule(rule, set, inForce, s), index }] : [],
  );
  const read = derived.filter((name) => [...readersOf(set, name)].some((rule) => inForce.has(rule)));
  return { set, asOf: day, registry, rules, derived: read };
};
