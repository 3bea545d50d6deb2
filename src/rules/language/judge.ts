import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { Context, Interval } from './evaluate.js';
import { compare, range, truth } from './evaluate.js';
import { walk } from './node.js';
import type { Node } from './node.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { Outcome, RuleSet } from './rule-set.js';
import type { Facts } from './sheet.js';
import type { Truth } from './truth.js';
import { FALSE, OPEN, TRUE, and, not, or } from './truth.js';
import { typeOf } from './type-of.js';

export type Status = 'met' | 'unmet' | 'unknown' | 'not-applicable' | 'excepted';

/** How a rule of a set came out. */
export interface Judgement {
  readonly rule: Rule;
  readonly status: Status;
  readonly ok: Truth;
  /** The exceptions that hold, or may hold. */
  readonly exceptions: readonly Rule[];
}

/** Two or more facts that cannot all be so, with the rule or the derived fact that says it. */
export interface Conflict {
  readonly rule: string;
  readonly facts: readonly string[];
}

export interface Judged {
  readonly outcome: Outcome;
  readonly judgements: readonly Judgement[];
  readonly conflicts: readonly Conflict[];
}

/** How a set is to be read: the date, and the options chosen where the text is open. */
export interface Settings {
  /** Civil date of the decision, Hijri (`1447-01-10H`) or Gregorian. */
  readonly asOf: string;
  /** Options of ambiguities, by id: `{ 'AMB-10': 'B' }`; the stated defaults otherwise. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** The facts that an expression reads, with those that derived facts follow from. */
export const factsRead = (nodes: readonly Node[], derived: Readonly<Record<string, Node>>): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.k !== 'fact' && node.k !== 'list') return;
    if (names.has(node.name)) return;
    names.add(node.name);
    const derivation = derived[node.name];
    if (derivation !== undefined) walk(derivation, visit);
  };
  for (const node of nodes) walk(node, visit);
  return names;
};

/** The rules of a set that are law on every one of the days asked about. */
export const rulesInForce = (set: RuleSet, [first, last]: Interval): readonly Rule[] =>
  set.rules.filter(({ from = -Infinity, to = Infinity }) => from <= first && last < to);

/** The options of every ambiguity that the set mentions. */
export const readingsOf = (
  set: RuleSet,
): ReadonlyMap<string, { readonly default: string; readonly options: readonly string[] }> => {
  const readings = new Map<string, { default: string; options: readonly string[] }>();
  const visit = (node: Node): void => {
    if (node.k === 'reading') readings.set(node.id, { default: node.default, options: Object.keys(node.options) });
  };
  for (const rule of set.rules) for (const node of expressionsOf(rule)) walk(node, visit);
  for (const node of Object.values(set.registry.derived)) walk(node, visit);
  return readings;
};

/**
 * The context in which a set is read on a date.
 *
 * @throws MartabaError `no-law-in-force` before the first text that the set holds, or after its last;
 * `reading-unknown` for an ambiguity or an option that the set does not have
 */
export const contextOf = (set: RuleSet, facts: Facts, { asOf, readings = {} }: Settings): Context => {
  const day = parseCivilDate(asOf);
  if (day < set.from || (set.to !== undefined && day >= set.to)) throw new MartabaError('no-law-in-force', [set.id]);
  const known = readingsOf(set);
  for (const [id, option] of Object.entries(readings)) {
    if (known.get(id)?.options.includes(option) !== true) throw new MartabaError('reading-unknown', [set.id, id]);
  }
  return { registry: set.registry, facts, asOf: [day, day], readings, elements: {} };
};

/** What a rule says by itself: a condition holds, a bar does not. */
const say = (rule: Rule, c: Context): Truth =>
  rule.holds === undefined ? not(truth(rule.when as Node, c)) : truth(rule.holds, c);

const judgeRule = (rule: Rule, exceptions: readonly Rule[], c: Context): Judgement => {
  const applies = rule.applies === undefined ? TRUE : truth(rule.applies, c);
  let said = say(rule, c);
  const active: Rule[] = [];
  let waived: Truth = FALSE;
  for (const exception of exceptions.filter(({ excepts }) => excepts === rule.id)) {
    const on = activity(exception, exceptions, c);
    if (on === FALSE) continue;
    active.push(exception);
    if (exception.instead === undefined) waived = or(waived, on);
    else said = and(or(not(on), truth(exception.instead, c)), or(on, said));
  }
  const ok = or(not(applies), or(waived, said));
  const status: Status =
    applies === FALSE
      ? 'not-applicable'
      : waived === TRUE
        ? 'excepted'
        : ok === TRUE
          ? 'met'
          : ok === FALSE
            ? 'unmet'
            : 'unknown';
  return { rule, status, ok, exceptions: active };
};

/** Whether an exception holds, which an exception to it may prevent. */
const activity = (exception: Rule, exceptions: readonly Rule[], c: Context): Truth =>
  exceptions
    .filter(({ excepts }) => excepts === exception.id)
    .map((inner) => not(activity(inner, exceptions, c)))
    .reduce(
      and,
      and(exception.applies === undefined ? TRUE : truth(exception.applies, c), truth(exception.when as Node, c)),
    );

/** Given values that contradict what follows from the other facts. */
const contradictions = (set: RuleSet, rules: readonly Rule[], c: Context): readonly Conflict[] =>
  [...factsRead(rules.flatMap(expressionsOf), set.registry.derived)].flatMap((name) => {
    const derivation = set.registry.derived[name];
    if (derivation === undefined || c.facts[name] === undefined) return [];
    const fact: Node = { k: 'fact', name };
    const type = typeOf(fact, set.registry);
    const agrees =
      type === 'truth'
        ? (truth(fact, c) & truth(derivation, c)) !== 0
        : type === 'number' || type === 'date'
          ? compare('=', range(fact, c), range(derivation, c)) !== FALSE
          : true;
    return agrees ? [] : [{ rule: name, facts: [name, ...factsRead([derivation], set.registry.derived)] }];
  });

/** Reads a set against facts: how each rule came out, what cannot be so, and the outcome. */
export const judge = (set: RuleSet, c: Context): Judged => {
  const rules = rulesInForce(set, c.asOf);
  const exceptions = rules.filter(({ kind }) => kind === 'exception');
  const judgements = rules.filter(({ kind }) => kind !== 'exception').map((rule) => judgeRule(rule, exceptions, c));
  const conflicts = [
    ...judgements
      .filter(({ rule, ok }) => rule.kind === 'consistency' && ok === FALSE)
      .map(({ rule }) => ({ rule: rule.id, facts: [...factsRead(expressionsOf(rule), {})] })),
    ...contradictions(set, rules, c),
  ];
  const together = judgements
    .filter(({ rule }) => rule.severity === 'blocking' && rule.kind !== 'consistency')
    .reduce<Truth>((sofar, { ok }) => and(sofar, ok), TRUE);
  const outcome =
    conflicts.length > 0 || together === OPEN ? 'undetermined' : together === TRUE ? 'eligible' : 'ineligible';
  return { outcome, judgements, conflicts };
};
