import { catalogue } from '../rules/catalogue/catalogue.js';
import type { Computation } from '../rules/catalogue/compute.js';
import { computeFacts } from '../rules/catalogue/compute.js';
import { narrowed } from '../rules/catalogue/decide-rule.js';
import type { Formula } from '../rules/catalogue/formula.js';
import { analyse } from '../rules/language/analysis.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Decision } from '../rules/language/decision.js';
import type { Registry } from '../rules/language/registry.js';
import { nameOf } from '../rules/language/rule.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { dateOf, factsFor } from './conformance-facts.js';
import type { ConformanceCase } from './conformance-file.js';
import { isMetAsFarAsTold } from './conformance-told.js';

/** What the package answers to a case: the decision of its rules, and what its formulas give. */
export interface ConformanceAnswer {
  readonly decision?: Decision;
  /** Of a decision that is open: whether every part of a rule is met of which the case tells anything. */
  readonly metAsFarAsTold: boolean;
  readonly computed: readonly (readonly [formula: Formula, computation: Computation])[];
  readonly registries: readonly Registry[];
}

/** The rule set of a type of promotion: `ordinary` is `ordinary-promotion`, `transfer-with-promotion` itself. */
const promotionSet = (type: unknown): RuleSet | undefined =>
  catalogue.sets.find(({ id }) => id === type || id === `${String(type)}-promotion`);

/** How many of the facts that the rules of a set read under an id a case tells, and how many it does not. */
const factsOf = (set: RuleSet, id: string, facts: ConformanceCase['facts']) => {
  const read = analyse(narrowed(set, new Set([id]))).facts;
  const told = read.filter((name) => Object.hasOwn(facts, name)).length;
  return { set, told, untold: read.length - told };
};

/**
 * Of the sets that hold a rule, the one that reads most of the facts of a case, and of such the one that asks for the
 * fewest others: a rule may speak of several things.
 */
const setFor = (id: string, facts: ConformanceCase['facts']): RuleSet | undefined =>
  catalogue.sets
    .filter(({ rules }) => rules.some((rule) => nameOf(rule).rule === id && rule.severity === 'blocking'))
    .map((set) => factsOf(set, id, facts))
    .toSorted((a, b) => b.told - a.told || a.untold - b.untold)[0]?.set;

const declaresAny = ({ declarations }: Registry, facts: ConformanceCase['facts']): boolean =>
  Object.keys(facts).some((name) => Object.hasOwn(declarations, name));

/** Whether a case speaks to the formula of a rule, in facts of which its rule set knows none. */
const isForFormula = (id: string, set: RuleSet, facts: ConformanceCase['facts']): boolean =>
  !declaresAny(set.registry, facts) &&
  catalogue.formulas.some((formula) => formula.id === id && declaresAny(formula.premises.registry, facts));

/** The rules that a case asks: the whole set of its promotion, or those under its ids, set by set; the one that it names first first. */
const askedIn = ({ facts, ruleIds }: ConformanceCase): readonly RuleSet[] => {
  if (facts['promotionType'] !== undefined)
    return [promotionSet(facts['promotionType'])].filter((set) => set !== undefined);
  const ids = new Set(ruleIds);
  const sets = ruleIds.flatMap((id) => {
    const set = setFor(id, facts);
    return set === undefined || isForFormula(id, set, facts) ? [] : [set];
  });
  return [...new Set(sets)].map((set) => narrowed(set, ids));
};

/** The formulas under the ids of a case, and those of its promotion that give what it expects. */
const formulasIn = ({ facts, expected, ruleIds }: ConformanceCase): readonly Formula[] => {
  const asked = catalogue.formulas.filter(({ id }) => ruleIds.includes(id));
  if (facts['promotionType'] === undefined) return asked;
  const given = new Set(asked.flatMap(({ results }) => Object.keys(results)));
  const wanted = Object.keys(expected).filter((name) => !given.has(name));
  const beside = catalogue.formulas.filter(
    ({ id, results }) => id.startsWith('promotion.') && wanted.some((name) => Object.hasOwn(results, name)),
  );
  return [...asked, ...beside];
};

/**
 * Answers a case.
 *
 * @param otherwise civil date as of which a case is asked that says none
 * @throws MartabaError as facts and dates are refused, with the case and the fact
 */
export const answerCase = (of: ConformanceCase, otherwise: string): ConformanceAnswer => {
  const asOf = dateOf(of, otherwise);
  const sets = askedIn(of);
  const decisions = sets.map((set) => ({ set, of: decideFacts(set, factsFor(of, set.registry), { asOf }) }));
  // Of several sets the one that refuses answers; where none does, the one that the case names first.
  const answering = decisions.find((one) => one.of.outcome === 'ineligible') ?? decisions[0];
  const decision = answering?.of;
  const formulas = formulasIn(of);
  return {
    ...(decision === undefined ? {} : { decision }),
    metAsFarAsTold: answering?.of.outcome === 'undetermined' && isMetAsFarAsTold(of, answering.set, asOf),
    computed: formulas.map((formula) => [
      formula,
      computeFacts(formula, factsFor(of, formula.premises.registry), { asOf }),
    ]),
    registries: [...sets.map(({ registry }) => registry), ...formulas.map(({ premises }) => premises.registry)],
  };
};
