import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { LocalText } from '../../models/text/language.js';
import { walk } from './node.js';
import type { Node } from './node.js';
import type { Registry } from './registry.js';
import type { Instrument, Rule } from './rule.js';
import { expressionsOf } from './rule.js';

/** What a decision of a set can say. */
export type Outcome = 'eligible' | 'ineligible' | 'undetermined';

/** The rules that answer one question together: plain data, checked when it is built. */
export interface RuleSet<S = unknown> {
  readonly id: string;
  readonly title: LocalText;
  /** How an outcome is said in this set: nobody is "entitled" to a promotion. */
  readonly phrases: Readonly<Record<Outcome, LocalText>>;
  readonly registry: Registry<S>;
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  /** The sets whose outcome this one takes for granted. */
  readonly assumes: readonly string[];
  /** The days `[from, to)` for which the package holds a text. */
  readonly from: number;
  readonly to?: number;
}

const plainly: RuleSet['phrases'] = {
  eligible: { ar: 'تتوافر الشروط', en: 'The conditions are met' },
  ineligible: { ar: 'لا تتوافر الشروط', en: 'The conditions are not met' },
  undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
};

const refuse = (code: string, rule: Rule, params = {}): never => {
  throw new MartabaError(code, [rule.id], params);
};

/** Every fact that an expression reads is declared. */
const checkNames = (rule: Rule, node: Node, registry: Registry): void => {
  walk(node, (part) => {
    if (part.k === 'fact' || part.k === 'list') {
      if (!Object.hasOwn(registry.declarations, part.name)) refuse('fact-undeclared', rule, { fact: part.name });
    }
    if (part.k === 'field') {
      const list = registry.declarations[part.list];
      if (list?.type !== 'list' || !Object.hasOwn(list.fields, part.name))
        refuse('fact-undeclared', rule, { fact: `${part.list}.${part.name}` });
    }
    if (part.k === 'reading' && part.options[part.default] === undefined)
      refuse('reading-without-default', rule, { reading: part.id });
    if (part.k === 'given') {
      if (part.values.length === 0) refuse('parameter-without-value', rule, { parameter: part.name });
      part.values.forEach(({ from, to }, i) => {
        const next = part.values[i + 1];
        if (to !== undefined && to <= from) refuse('parameter-empty', rule, { parameter: part.name });
        if (next === undefined) return;
        if (to === undefined || to > next.from) refuse('parameter-overlap', rule, { parameter: part.name });
        else if (to < next.from) refuse('parameter-gap', rule, { parameter: part.name });
      });
    }
  });
};

/** An exception names a rule of the set, runs in no circle, and two of unlike effect are ordered by one naming the other. */
const checkExceptions = (rules: readonly Rule[]): void => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const sound = new Set<Rule>();
  const firsts = new Map<string | undefined, { readonly first: Rule; readonly effect: string | undefined }>();
  for (const exception of rules) {
    if (exception.kind !== 'exception') continue;
    const above = new Set<Rule>();
    for (let at: Rule | undefined = exception; at?.kind === 'exception' && !sound.has(at);) {
      if (above.has(at)) refuse('exception-circle', exception);
      above.add(at);
      const excepts: string = at.excepts ?? '';
      if (!byId.has(excepts)) refuse('exception-of-nothing', at, { excepts });
      at = byId.get(excepts);
    }
    for (const rule of above) sound.add(rule);
    const effect = JSON.stringify(exception.instead);
    const before = firsts.get(exception.excepts);
    if (before === undefined) firsts.set(exception.excepts, { first: exception, effect });
    else if (before.effect !== effect) refuse('exceptions-clash', before.first, { other: exception.id });
  }
};

/**
 * Builds a rule set.
 *
 * @param of.from civil date from which the package holds a text; before it the answer is "no law in force"
 * @throws MartabaError naming the rule: `rule-declared-twice`, `fact-undeclared`, `parameter-overlap`, `parameter-gap`,
 * `parameter-empty`, `parameter-without-value`, `reading-without-default`, `exception-of-nothing`, `exception-circle`,
 * `exceptions-clash`, `instrument-undeclared`, `sources-mixed` (law and description in one set)
 * @example
 * ```ts
 * import { bar, citing, decide, facts, flag, registry, ruleSet } from 'martaba/rules';
 *
 * const title = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { suspended: flag({ label: title }) });
 * const agency = { id: 'agency', kind: 'policy', title, issued: 'example', from: '1447-01-01H' } as const;
 * const rules = [bar({ id: 'rule', cites: citing(agency)('1'), title, when: staff.suspended })];
 * const set = ruleSet({ id: 'set', title, facts: registry([staff]), instruments: [agency], rules, from: agency.from });
 * decide(set, { 'staff.suspended': true }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * ```
 */
export const ruleSet = <S>(of: {
  readonly id: string;
  readonly title: LocalText;
  readonly phrases?: RuleSet['phrases'];
  readonly facts: Registry<S>;
  readonly instruments: readonly Instrument[];
  readonly rules: readonly Rule[];
  readonly assumes?: readonly string[];
  readonly from: string;
  readonly until?: string;
}): RuleSet<S> => {
  const set: RuleSet<S> = {
    id: of.id,
    title: of.title,
    phrases: of.phrases ?? plainly,
    registry: of.facts,
    instruments: of.instruments,
    rules: of.rules,
    assumes: of.assumes ?? [],
    from: parseCivilDate(of.from),
    ...(of.until === undefined ? {} : { to: parseCivilDate(of.until) }),
  };
  checkRuleSet(set);
  return set;
};

/** The checks that {@link ruleSet} makes, for a set that was put together in another way. */
export const checkRuleSet = (set: RuleSet): void => {
  const seen = new Set<string>();
  const kinds = new Set<string>();
  const instruments = new Set(set.instruments.map(({ id }) => id));
  for (const rule of set.rules) {
    if (seen.has(rule.id)) refuse('rule-declared-twice', rule);
    seen.add(rule.id);
    if ((rule.holds === undefined) === (rule.when === undefined)) refuse('rule-without-expression', rule);
    if (!instruments.has(rule.cites.instrument))
      refuse('instrument-undeclared', rule, { instrument: rule.cites.instrument });
    if (rule.cites.kind !== 'policy') kinds.add(rule.cites.kind);
    if (kinds.size > 1) refuse('sources-mixed', rule);
    for (const node of expressionsOf(rule)) checkNames(rule, node, set.registry);
  }
  checkExceptions(set.rules);
};

/**
 * Adds an agency's own conditions to a set of the law. They may only tighten it: no exceptions, nothing that is not
 * blocking; and they cite the agency, so that they are shown apart.
 *
 * @param set a set of the law
 * @param rules the conditions of the agency
 * @param policy.agency its name
 * @param policy.source what the conditions stand in: the number of a circular
 * @param policy.from civil date from which that is in force; the day of the HR regulation (9/6/1440H) unless given
 * @throws MartabaError `policy-loosens` when a rule is an exception or not blocking
 * @example
 * ```ts
 * import { atLeast, condition, decide, facts, ordinaryPromotion, quantity, withPolicy } from 'martaba/rules';
 *
 * const title = { ar: 'تقدير لا يقل عن أربعة', en: 'A rating of four at least' };
 * const employee = facts('employee', { lastYearRating: quantity({ label: title }) });
 * const holds = atLeast(employee.lastYearRating, 4);
 * const own = condition({ id: 'agency.rating', cites: { instrument: 'circular-1', kind: 'policy' }, title, holds });
 * const agency = { ar: 'جهة المثال', en: 'Example agency' };
 * const set = withPolicy(ordinaryPromotion, [own], { agency, source: 'circular-1' });
 * decide(ordinaryPromotion, { 'employee.lastYearRating': 3 }, { asOf: '1447-06-01H' }).outcome; // 'undetermined'
 * decide(set, { 'employee.lastYearRating': 3 }, { asOf: '1447-06-01H' }).outcome; // 'ineligible'
 * ```
 */
export const withPolicy = <S>(
  set: RuleSet<S>,
  rules: readonly Rule[],
  { agency, source, from }: { readonly agency: LocalText; readonly source: string; readonly from?: string },
): RuleSet<S> => {
  const instrument: Instrument = {
    id: `policy:${source}`,
    kind: 'policy',
    title: agency,
    issued: source,
    from: from ?? '1440-06-09H',
  };
  const policy = rules.map((rule): Rule => {
    if (rule.kind === 'exception' || rule.severity !== 'blocking') return refuse('policy-loosens', rule);
    return { ...rule, cites: { ...rule.cites, instrument: instrument.id, kind: 'policy' } };
  });
  const tightened: RuleSet<S> = {
    ...set,
    instruments: [...set.instruments, instrument],
    rules: [...set.rules, ...policy],
  };
  checkRuleSet(tightened);
  return tightened;
};
