import { canonicalJson } from '../language/canonical.js';
import type { Decision } from '../language/decision.js';
import type { FactSheet } from '../questions/answer.js';
import { decideOf } from '../questions/answer.js';
import type { RuleSet } from '../language/rule-set.js';

/**
 * The facts by which a decision no longer stands (R65): what it read is another thing by now, or was not known then. A
 * qualification that is added or corrected outdates what was decided on a promotion; a change of what no rule of the
 * set reads outdates nothing.
 *
 * @param set the rule set of the decision
 * @param was the decision that was kept
 * @param now the facts of today, by their public names; those that the set does not declare are passed over
 * @returns the names of the facts that differ; none, while the decision still stands
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { decide, ordinaryPromotion, outdatedBy } from 'martaba/rules';
 *
 * const was = decide(ordinaryPromotion, { 'employee.qualifications': [] }, { asOf: '1447-01-10H' });
 * const degree = { level: 6, awardedOn: '1446-12-01H' };
 * outdatedBy(ordinaryPromotion, was, { 'employee.qualifications': [degree] }); // ['employee.qualifications']
 * ```
 */
export const outdatedBy = (set: RuleSet, was: Decision, now: FactSheet): readonly string[] => {
  const { facts } = decideOf(set, now, { asOf: was.asOf, readings: was.readings });
  const shown = (of: Decision['facts'], name: string): string => canonicalJson(of[name] ?? []) + String(name in of);
  return [...new Set([...Object.keys(was.facts), ...Object.keys(facts)])]
    .filter((name) => shown(was.facts, name) !== shown(facts, name))
    .toSorted();
};
