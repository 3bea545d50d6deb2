import { lawChanges } from '../parameters.js';
import type { RuleSet } from '../rule-set.js';
import { showDay } from '../show.js';
import { checkDeclarations } from './declarations.js';
import type { LawFinding, NotChecked } from './finding.js';
import { checkLogic } from './logic.js';

/** What was found of a set, and which rules were too large to be tried. */
export interface LawCheck {
  readonly findings: readonly LawFinding[];
  readonly notChecked: readonly NotChecked[];
}

const keyOf = (of: LawFinding | NotChecked): string => JSON.stringify(of);

/**
 * Checks the law of a set without any facts (فحص القواعد): rules that can never apply, never refuse or never be met, rules
 * that contradict or imply one another, exceptions that overlap, facts that nobody can know, parameters that no day uses or
 * that stand twice, and ambiguities whose options say the same.
 *
 * Each version of the law is tried over one value for each interval between compared thresholds, and under every option of
 * its ambiguities. Lists and sums are opaque and may be anything, so that what is found is so, and what is not found may
 * still be. A rule of more than twenty atoms is not tried, and named.
 *
 * @param set the rules
 * @returns findings about complete facts; `params.from` is the civil date from which a later version of the law has them
 * @example
 * ```ts
 * import { checkLaw, ordinaryPromotion } from 'martaba/rules';
 *
 * checkLaw(ordinaryPromotion).findings[0];
 * // { code: 'reading-options-equal', rule: 'promotion.rank-11-13', params: { reading: 'AMB-26', options: 'A, B' } }
 * ```
 */
export const checkLaw = (set: RuleSet): LawCheck => {
  const findings = [...checkDeclarations(set)];
  const notChecked = new Map<string, NotChecked>();
  const known = new Set(findings.map(keyOf));
  for (const day of lawChanges(set)) {
    const found = checkLogic(set, day);
    for (const finding of found.findings) {
      if (known.has(keyOf(finding))) continue;
      known.add(keyOf(finding));
      findings.push(day === set.from ? finding : { ...finding, params: { ...finding.params, from: showDay(day) } });
    }
    for (const rule of found.notChecked) notChecked.set(rule.rule, rule);
  }
  return { findings, notChecked: [...notChecked.values()] };
};
