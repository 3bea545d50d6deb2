import type { Decision, Finding } from './decision.js';
import type { Declaration } from './fact.js';
import type { Node } from './node.js';
import type { Context } from './evaluate.js';
import { analyse } from './analysis.js';
import type { Judged, Judgement, Settings } from './judge.js';
import { contextOf, judge, rejudge } from './judge.js';
import { noticesOf } from './notices.js';
import { observe } from './observe.js';
import type { Registry, SheetOf } from './registry.js';
import { expressionsOf, nameOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Facts } from './sheet.js';
import { parseSheet } from './sheet.js';
import type { Shown } from './show.js';
import { showDay, showValue } from './show.js';
import { unknownsOf } from './unknowns.js';

/** A sheet of facts for a set: what it may hold is known to the compiler. */
export type Sheet<S> = SheetOf<Registry<S>>;

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
};

const findingOf = ({ rule, status, exceptions }: Judgement, c: Context): Finding => {
  const wanted = rule.holds !== undefined;
  const stated = (rule.holds ?? rule.when) as Node;
  const unknown = status === 'unknown' ? expressionsOf(rule).flatMap((node) => unknownsOf(node, c)) : [];
  const open = status === 'unknown' ? exceptions.flatMap(expressionsOf).flatMap((node) => unknownsOf(node, c)) : [];
  const { kind, severity, cites, confidence, doubt } = rule;
  const { rule: id, part } = nameOf(rule);
  const checks = observe(stated, wanted, c);
  // Written name by name, for a decision has a finding a rule, and spreading costs more than all the rest.
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    rule: id,
    kind,
    severity,
    status,
    cites,
    confidence,
    checks,
    unknown: unknown.length + open.length === 0 ? unknown : [...new Set([...unknown, ...open])],
  };
  if (part !== undefined) finding.part = part;
  if (exceptions.length > 0) finding.exceptedBy = exceptions.map((of) => of.id);
  if (doubt !== undefined) finding.doubt = doubt;
  return finding;
};

/** The date of the last change of the set's law that is not later than a day. */
export const lawVersion = (set: RuleSet, day: number): number =>
  analyse(set).changes.findLast((change) => change <= day) ?? set.from;

const factsUsed = (set: RuleSet, facts: Facts): Readonly<Record<string, Shown>> => {
  const used: Record<string, Shown> = {};
  for (const name of analyse(set).facts) {
    const shown = showValue(facts[name], set.registry.declarations[name] as Declaration);
    if (shown !== undefined) used[name] = shown;
  }
  return used;
};

/** Options of ambiguities under which the outcome would be another, each tried by itself. */
const contestedBy = (set: RuleSet, judged: Judged, c: Context): Decision['contested'] =>
  [...analyse(set).readings].flatMap(([reading, { default: stated, options, rules }]) =>
    options
      .filter((option) => option !== (c.readings[reading] ?? stated))
      .map((option) => ({
        reading,
        option,
        outcome: rejudge(set, judged, rules, { ...c, readings: { ...c.readings, [reading]: option } }).outcome,
      }))
      .filter(({ outcome }) => outcome !== judged.outcome),
  );

/**
 * Decides a rule set over a sheet of facts on a date.
 *
 * @param set the rules
 * @param sheet the facts by their public names; an absent fact is unknown, and `null` says that there is none
 * @param settings the civil date of the decision, Hijri or Gregorian, and options where the text is open
 * @returns the decision: frozen, plain JSON
 * @throws MartabaError naming the path and never the value: `no-law-in-force`, `reading-unknown`, `outside-calendar`,
 * `not-a-date`, and those of a sheet (`fact-unknown`, `fact-type`, `fact-never-none`, `fact-outside-domain`)
 * @example
 * ```ts
 * import { decide, ordinaryPromotion } from 'martaba/rules';
 *
 * const decision = decide(ordinaryPromotion, { 'employee.rank': 6, 'target.rank': 9 }, { asOf: '1447-01-10H' });
 * decision.outcome; // 'ineligible': art. 48-a-3 wants the next rank
 * ```
 */
export const decide = <S>(set: RuleSet<S>, sheet: Sheet<S>, settings: Settings): Decision =>
  decideFacts(set, parseSheet(set.registry, sheet), settings);

/**
 * As {@link decide}, over facts that have passed `parseSheet`: for facts that are decided on again and again.
 *
 * @param set the rules
 * @param facts what `parseSheet` returned
 * @param settings the civil date of the decision, Hijri or Gregorian, and options where the text is open
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date
 * @example
 * ```ts
 * import { decideFacts, ordinaryPromotion, parseSheet } from 'martaba/rules';
 *
 * const facts = parseSheet(ordinaryPromotion.registry, { 'employee.suspended': true });
 * decideFacts(ordinaryPromotion, facts, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decideFacts(ordinaryPromotion, facts, { asOf: '1448-01-10H' }).asOf; // '1448-01-10H'
 * ```
 */
export const decideFacts = (set: RuleSet, facts: Facts, settings: Settings): Decision => {
  const c = contextOf(set, facts, settings);
  const judged = judge(set, c);
  const [day] = c.asOf;
  const { readUntil: until, readings: known } = analyse(set);
  const readings: Record<string, string> = {};
  for (const [id, { default: stated }] of known) readings[id] = c.readings[id] ?? stated;
  const decision: Decision = {
    format: 'martaba-decision/1',
    set: set.id,
    law: {
      version: `${set.id}@${showDay(lawVersion(set, day))}`,
      ...(until === undefined ? {} : { readUntil: showDay(until) }),
    },
    asOf: showDay(day),
    outcome: judged.outcome,
    findings: judged.judgements.map((judgement) => findingOf(judgement, c)),
    warnings: judged.judgements
      .filter(({ rule, status }) => rule.severity === 'warning' && (status === 'unmet' || status === 'unknown'))
      .map(({ rule }) => rule.id),
    conflicts: judged.conflicts,
    notices: noticesOf(set, day),
    readings,
    contested: contestedBy(set, judged, c),
    facts: factsUsed(set, facts),
    assumes: set.assumes,
  };
  return freeze(decision);
};
