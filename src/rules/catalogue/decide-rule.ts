import { MartabaError } from '../../models/error.js';
import { analyse } from '../language/analysis.js';
import { decideFacts } from '../language/decide.js';
import type { Decision } from '../language/decision.js';
import type { Settings } from '../language/judge.js';
import type { Rule } from '../language/rule.js';
import { nameOf } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import { parseSheet } from '../language/sheet.js';
import { catalogue } from './catalogue.js';
import { setsOf } from './places.js';

/** The rules of a set that report under one of the ids, with what excepts them and what must agree. */
export const narrowed = <S>(set: RuleSet<S>, ids: ReadonlySet<string>): RuleSet<S> => {
  const kept = new Set<Rule>(set.rules.filter((rule) => ids.has(nameOf(rule).rule) || rule.kind === 'consistency'));
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    const names = new Set([...kept].map(({ id }) => id));
    for (const rule of set.rules) if (rule.kind === 'exception' && names.has(rule.excepts ?? '')) kept.add(rule);
  }
  return { ...set, rules: set.rules.filter((rule) => kept.has(rule)) };
};

/** How many of the facts that the rules of a set read under an id are told, and how many are not. */
const factsOf = (set: RuleSet, id: string, told: object) => {
  const read = analyse(narrowed(set, new Set([id]))).facts;
  const known = read.filter((name) => Object.hasOwn(told, name)).length;
  return { set, known, unknown: read.length - known };
};

/**
 * The rule set that refuses by a rule. A rule may speak of several things, each in a set of its own: it is the one that
 * reads most of the facts that are told, of such the one that asks for the fewest others, and of equals the first.
 *
 * @param told the facts that are told, by name
 */
export const setFor = (id: string, told: object): RuleSet | undefined =>
  setsOf(catalogue, id)
    .filter(({ rules }) => rules.some((rule) => nameOf(rule).rule === id && rule.severity === 'blocking'))
    .map((set) => factsOf(set, id, told))
    .toSorted((a, b) => b.known - a.known || a.unknown - b.unknown)[0]?.set;

/**
 * Decides one rule by its id, by itself: whether a condition is met, or a bar bites.
 *
 * @param id the id of a rule: `promotion.bar.penalty`
 * @param sheet the facts; an absent one is unknown, and is named where the answer hangs on it
 * @param settings the date, the readings, and the rule set where more than one holds the rule; unless given, the one that
 * reads most of the facts
 * @throws MartabaError `rule-without-verdict` where no rule set holds the id, and as `decide` does
 * @example
 * ```ts
 * import { decideRule } from 'martaba/rules';
 *
 * decideRule('promotion.bar.rating', { 'employee.lastYearRating': 2 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const decideRule = (
  id: string,
  sheet: Readonly<Record<string, unknown>>,
  { set: chosen, ...settings }: Settings & { readonly set?: string },
): Decision => {
  const holding = setsOf(catalogue, id);
  const set = chosen === undefined ? (setFor(id, sheet) ?? holding[0]) : holding.find((of) => of.id === chosen);
  if (set === undefined) throw new MartabaError('rule-without-verdict', [id]);
  return decideFacts(narrowed(set, new Set([id])), parseSheet(set.registry, sheet), settings);
};
