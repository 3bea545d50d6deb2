import { factsRead } from '../rules/language/analysis.js';
import { decideFacts } from '../rules/language/decide.js';
import type { Finding } from '../rules/language/decision.js';
import type { Rule } from '../rules/language/rule.js';
import type { RuleSet } from '../rules/language/rule-set.js';
import { factsFor } from './conformance-facts.js';
import type { ConformanceCase } from './conformance-file.js';
import { named } from './conformance-names.js';

/** The facts of a case out of which a rule tells whether what it requires is so. */
const toldOf = (rule: Rule, set: RuleSet, facts: ConformanceCase['facts']): readonly string[] => {
  const required = rule.holds ?? rule.when;
  const read = required === undefined ? [] : [...factsRead([required], set.registry.derived)];
  return read.filter((name) => Object.hasOwn(facts, name));
};

const idOf = ({ rule, part }: Finding): string => (part === undefined ? rule : `${rule}/${part}`);

/**
 * Whether a case is met as far as it tells: a rule may be stated in parts, and a case that speaks of one of them tells
 * nothing of the others, or no more than the one that it speaks of reads. A part of which it tells something else stays
 * open where it does not tell all.
 */
export const isMetAsFarAsTold = (of: ConformanceCase, set: RuleSet, asOf: string): boolean => {
  if (of.facts['promotionType'] !== undefined) return false;
  const told = named(of.facts, set.registry);
  const { findings, conflicts } = decideFacts(set, factsFor(of, set.registry), { asOf });
  const blocking = findings.filter(({ severity, kind }) => severity === 'blocking' && kind !== 'consistency');
  const toldIn = (finding: Finding): readonly string[] =>
    set.rules.filter(({ id }) => id === idOf(finding)).flatMap((rule) => toldOf(rule, set, told));
  const open = blocking.filter(({ status }) => status === 'unknown');
  const decided = new Set(blocking.filter(({ status }) => status === 'met').flatMap(toldIn));
  return (
    conflicts.length === 0 && decided.size > 0 && open.every((one) => toldIn(one).every((name) => decided.has(name)))
  );
};
