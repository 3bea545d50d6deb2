import { catalogue } from '../rules/catalogue/catalogue.js';
import type { Computation } from '../rules/catalogue/compute.js';
import { computeFacts } from '../rules/catalogue/compute.js';
import { narrowed, setFor } from '../rules/catalogue/decide-rule.js';
import type { Formula } from '../rules/catalogue/formula.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Decision } from '../rules/language/decision.js';
import type { Registry } from '../rules/language/registry.js';
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
