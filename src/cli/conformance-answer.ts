import { catalogue } from '../rules/catalogue/catalogue.js';
import type { Computation } from '../rules/catalogue/compute.js';
import { computeFacts } from '../rules/catalogue/compute.js';
import { narrowed } from '../rules/catalogue/decide-rule.js';
import type { Formula } from '../rules/catalogue/formula.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Decision } from '../rules/language/decision.js';
import type { Registry } from '../rules/language/registry.js';
import { nameOf } from '../rules/language/rule.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { dateOf, factsFor } from './conformance-facts.js';
import type { ConformanceCase } from './conformance-file.js';

/** What the package answers to a case: the decision of its rules, and what its formulas give. */
export interface ConformanceAnswer {
  readonly decision?: Decision;
  readonly computed: readonly (readonly [formula: Formula, computation: Computation])[];
  readonly registries: readonly Registry[];
}

/** The rule set of a type of promotion: `ordinary` is `ordinary-promotion`, `transfer-with-promotion` itself. */
const promotionSet = (type: unknown): RuleSet | undefined =>
  catalogue.sets.find(({ id }) => id === type || id === `${String(type)}-promotion`);

/** The rules that a case asks: the whole set of its promotion, or those under its ids. */
const askedIn = ({ facts, ruleIds }: ConformanceCase): RuleSet | undefined => {
  if (facts['promotionType'] !== undefined) return promotionSet(facts['promotionType']);
  const ids = new Set(ruleIds);
  const holding = (id: string): RuleSet | undefined =>
    catalogue.sets.find(({ rules }) => rules.some((rule) => nameOf(rule).rule === id && rule.severity === 'blocking'));
  // The rule that a case names first is the one it asks; the others stand beside it.
  const set = ruleIds.map(holding).find((found) => found !== undefined);
  return set === undefined ? undefined : narrowed(set, ids);
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
  const set = askedIn(of);
  const formulas = formulasIn(of);
  return {
    ...(set === undefined ? {} : { decision: decideFacts(set, factsFor(of, set.registry), { asOf }) }),
    computed: formulas.map((formula) => [
      formula,
      computeFacts(formula, factsFor(of, formula.premises.registry), { asOf }),
    ]),
    registries: [...(set === undefined ? [] : [set.registry]), ...formulas.map(({ premises }) => premises.registry)],
  };
};
