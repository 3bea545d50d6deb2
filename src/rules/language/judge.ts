import { valueOrThrow } from '../../models/calendar/calendar-error.js';
import { safeParseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { Context, Interval } from './evaluate.js';
import { codeOf, compare, presence, range, truth } from './evaluate.js';
import { analyse, factsRead, readersOf } from './analysis.js';
import type { Node } from './node.js';
import type { Rule } from './rule.js';
import { expressionsOf } from './rule.js';
import type { Outcome, RuleSet } from './rule-set.js';
import type { Facts } from './sheet.js';
import type { Truth } from './truth.js';
import { FALSE, OPEN, TRUE, and, not, or } from './truth.js';
import { typeOf } from './type-of.js';
import { readingUnknown } from './reading-unknown.js';

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

/** The rules of a set that are law on every one of the days asked about. */
export const rulesInForce = (set: RuleSet, days: Interval): readonly Rule[] =>
  set.rules.filter((rule) => isInForce(rule, days));

const isInForce = ({ from = -Infinity, to = Infinity }: Rule, [first, last]: Interval): boolean =>
  from <= first && last < to;

/**
 * The context in which a set is read on a date.
 *
 * @throws MartabaError `no-law-in-force` before the first text that the set holds, or after its last;
 * `reading-unknown` for an ambiguity or an option that the set does not have; those of a civil date, at `asOf`
 */
export const contextOf = (set: RuleSet, facts: Facts, { asOf, readings = {} }: Settings): Context => {
  const { day } = valueOrThrow(safeParseCivilDate(asOf), ['asOf']);
  if (day < set.from || (set.to !== undefined && day >= set.to)) throw new MartabaError('no-law-in-force', [set.id]);
  const known = analyse(set).readings;
  for (const [id, option] of Object.entries(readings)) {
    const options = known.get(id)?.options;
    if (options?.includes(option) !== true) throw readingUnknown([set.id, id], options ?? known.keys());
  }
  return { registry: set.registry, facts, asOf: [day, day], readings, elements: {} };
};

/** What a rule says by itself: a condition holds, a bar does not. */
const say = (rule: Rule, c: Context): Truth =>
  rule.holds === undefined ? not(truth(rule.when as Node, c)) : truth(rule.holds, c);

const judgeRule = (set: RuleSet, rule: Rule, c: Context): Judgement => {
  const applies = rule.applies === undefined ? TRUE : truth(rule.applies, c);
  let said = say(rule, c);
  const active: Rule[] = [];
  let waived: Truth = FALSE;
  for (const exception of analyse(set).exceptions.get(rule.id) ?? []) {
    const on = activity(set, exception, c);
    if (on === FALSE) continue;
    active.push(exception);
    if (exception.instead === undefined) waived = or(waived, on);
    else said = and(or(not(on), truth(exception.instead, c)), or(on, said));
  }
  const ok = or(not(applies), or(waived, said));
  return { rule, status: statusOf(applies, waived, ok), ok, exceptions: active };
};

const statusOf = (applies: Truth, waived: Truth, ok: Truth): Status => {
  if (applies === FALSE) return 'not-applicable';
  if (waived === TRUE) return 'excepted';
  return ok === TRUE ? 'met' : ok === FALSE ? 'unmet' : 'unknown';
};

/** Whether an exception is law and holds, which an exception to it may prevent. */
const activity = (set: RuleSet, exception: Rule, c: Context): Truth => {
  if (!isInForce(exception, c.asOf)) return FALSE;
  const applies = exception.applies === undefined ? TRUE : truth(exception.applies, c);
  return (analyse(set).exceptions.get(exception.id) ?? []).reduce<Truth>(
    (sofar, inner) => and(sofar, not(activity(set, inner, c))),
    and(applies, truth(exception.when as Node, c)),
  );
};

/** Given values that contradict what follows from the other facts. */
const contradictions = (set: RuleSet, c: Context): readonly Conflict[] =>
  analyse(set).derived.flatMap((name) => {
    const derivation = set.registry.derived[name];
    if (derivation === undefined || c.facts[name] === undefined) return [];
    // What only rules read that are no law on the day is not asked for.
    const read = [...readersOf(set, name)].some((rule) => isInForce(rule, c.asOf));
    if (!read) return [];
    return agrees({ k: 'fact', name }, derivation, c)
      ? []
      : [{ rule: name, facts: [name, ...factsRead([derivation], set.registry.derived)] }];
  });

/** Whether a given value and what it should follow from can both be so. */
const agrees = (fact: Node, derivation: Node, c: Context): boolean => {
  if ((presence(fact, c) & presence(derivation, c)) === 0) return false;
  if (presence(fact, c) !== TRUE || presence(derivation, c) !== TRUE) return true;
  switch (typeOf(fact, c.registry)) {
    case 'truth':
      return (truth(fact, c) & truth(derivation, c)) !== 0;
    case 'number':
    case 'date':
      return compare('=', range(fact, c), range(derivation, c)) !== FALSE;
    case 'code': {
      const [given, derived] = [codeOf(fact, c), codeOf(derivation, c)];
      return given === undefined || derived === undefined || given === derived;
    }
    case 'duration':
    case 'list':
      return true;
  }
};

const judgedBy = (set: RuleSet, judgements: readonly Judgement[], c: Context): Judged => {
  const conflicts = [
    ...judgements
      .filter(({ rule, ok }) => rule.kind === 'consistency' && ok === FALSE)
      .map(({ rule }) => ({ rule: rule.id, facts: [...factsRead(expressionsOf(rule), {})] })),
    ...contradictions(set, c),
  ];
  const together = judgements
    .filter(({ rule }) => rule.severity === 'blocking' && rule.kind !== 'consistency')
    .reduce<Truth>((sofar, { ok }) => and(sofar, ok), TRUE);
  const outcome =
    conflicts.length > 0 || together === OPEN ? 'undetermined' : together === TRUE ? 'eligible' : 'ineligible';
  return { outcome, judgements, conflicts };
};

/** Reads a set against facts: how each rule came out, what cannot be so, and the outcome. */
export const judge = (set: RuleSet, c: Context): Judged =>
  judgedBy(
    set,
    rulesInForce(set, c.asOf)
      .filter(({ kind }) => kind !== 'exception')
      .map((rule) => judgeRule(set, rule, c)),
    c,
  );

/** Whether one rule lets pass, on the days asked about; a rule that is not law on them does. */
export const rejudgeRule = (set: RuleSet, rule: Rule, c: Context): Truth =>
  isInForce(rule, c.asOf) ? judgeRule(set, rule, c).ok : TRUE;

/** As {@link judge}, when only some rules can have come out otherwise. */
export const rejudge = (set: RuleSet, before: Judged, rules: ReadonlySet<Rule>, c: Context): Judged =>
  judgedBy(
    set,
    before.judgements.map((judgement) => (rules.has(judgement.rule) ? judgeRule(set, judgement.rule, c) : judgement)),
    c,
  );
