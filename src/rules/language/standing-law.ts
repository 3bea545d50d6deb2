import { firstDay } from '../../models/calendar/umalqura.js';
import { MartabaError } from '../../models/error.js';
import { factsRead } from './analysis.js';
import type { Node, NodeOf } from './node.js';
import { holdsOn, valueOn } from './parameters.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';

/** The days `[from, to)` on which a law that stands still is to be in force. */
interface Days {
  readonly from: number;
  readonly to?: number;
}

const isRecord = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null;

const isParameter = (part: object): part is NodeOf<'given'> => 'k' in part && part.k === 'given';

/** A part of an expression, with the one value of each parameter that is law on a day. Expressions are plain data. */
const resolvePart = (part: unknown, day: number, days: Days, place: string): unknown => {
  if (Array.isArray(part)) return part.map((inner) => resolvePart(inner, day, days, place));
  if (!isRecord(part)) return part;
  if (isParameter(part)) {
    const value = valueOn(part, day);
    if (value === undefined) throw new MartabaError('no-law-in-force', [place, part.name]);
    const { to: _ends, ...lasting } = value;
    return { ...part, values: [{ ...lasting, ...days }] };
  }
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, resolvePart(inner, day, days, place)]));
};

const resolve = (node: Node, day: number, days: Days, place: string): Node =>
  resolvePart(node, day, days, place) as Node;

const standingRule = (rule: Rule, day: number, days: Days): Rule => {
  const { from: _begins, to: _ends, ...lasting } = rule;
  const expressions = Object.entries(rule).filter(([key]) => ['applies', 'holds', 'when', 'instead'].includes(key));
  const resolved = expressions.map(([key, node]) => [key, resolve(node as Node, day, days, rule.id)]);
  return { ...lasting, ...(Object.fromEntries(resolved) as Partial<Rule>) };
};

/** The rules without the exceptions to what is no law: they except nothing, and what excepts them neither. */
const effective = (rules: readonly Rule[]): readonly Rule[] => {
  const ids = new Set(rules.map(({ id }) => id));
  const kept = rules.filter(({ excepts }) => excepts === undefined || ids.has(excepts));
  return kept.length === rules.length ? kept : effective(kept);
};

/**
 * A set as it stood on a day: only the rules that were law, each parameter with the value it had, in force on all of the
 * days given and on no other.
 *
 * @param day days since 1970-01-01, on which the set is in force
 * @param days `[from, to)`; every day of the calendar's table unless given
 * @throws MartabaError `no-law-in-force` where a parameter of a rule has no value on the day
 */
export const standingLaw = <S>(set: RuleSet<S>, day: number, days: Days = { from: firstDay }): RuleSet<S> => {
  const rules = effective(set.rules.filter((rule) => holdsOn(rule, day))).map((rule) => standingRule(rule, day, days));
  const { derived } = set.registry;
  const read = factsRead(rules.flatMap(expressionsOf), derived);
  const standing = Object.entries(derived).map(([name, node]) => [
    name,
    read.has(name) ? resolve(node, day, days, name) : node,
  ]);
  const { to: _ends, ...lasting } = set;
  return {
    ...lasting,
    ...days,
    registry: { ...set.registry, derived: Object.fromEntries(standing) as typeof derived },
    rules,
  };
};
