import { factsRead } from '../rules/language/analysis.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Rule } from '../rules/language/rule.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { factsFor } from './conformance-facts.js';
import type { ConformanceCase } from './conformance-file.js';

/** Whether a case tells anything of what a rule requires. */
const isSpokenOf = (rule: Rule, set: RuleSet, facts: ConformanceCase['facts']): boolean => {
  const required = rule.holds ?? rule.when;
  if (required === undefined) return false;
  return [...factsRead([required], set.registry.derived)].some((name) => Object.hasOwn(facts, name));
};

/** The rules of which a case speaks, with what excepts them and what must agree. */
const spokenOf = (set: RuleSet, facts: ConformanceCase['facts']): RuleSet => {
  const stated = set.rules.filter((rule) => rule.kind !== 'exception' && rule.kind !== 'consistency');
  const kept = new Set(stated.filter((rule) => isSpokenOf(rule, set, facts)).map(({ id }) => id));
  const rules = set.rules.filter(
    ({ id, kind, excepts = '' }) =>
      kept.has(id) || kind === 'consistency' || (kind === 'exception' && kept.has(excepts)),
  );
  return { ...set, rules };
};

/**
 * Whether a case is met as far as it tells: a rule may be stated in parts, and a case that speaks of one of them tells
 * nothing of the others. A part of which it tells something stays open where it does not tell all.
 */
export const isMetAsFarAsTold = (of: ConformanceCase, set: RuleSet, asOf: string): boolean => {
  if (of.facts['promotionType'] !== undefined) return false;
  const spoken = spokenOf(set, of.facts);
  return (
    spoken.rules.some(({ kind, severity }) => kind !== 'consistency' && severity === 'blocking') &&
    decideFacts(spoken, factsFor(of, set.registry), { asOf }).outcome === 'eligible'
  );
};
