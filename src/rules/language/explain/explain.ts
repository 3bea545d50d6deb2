import type { Language } from '../../../models/text/language.js';
import type { Decision, Finding } from '../decision.js';
import type { Status } from '../judge.js';
import type { Rule } from '../rule.js';
import type { RuleSet } from '../rule-set.js';
import { formatCitation } from '../words/citation.js';
import type { ExplainOptions } from './check-text.js';
import { checkText, telling } from './check-text.js';
import { barWords, statusWords } from './phrases.js';

/** One rule of a decision, in words. */
export interface Line {
  readonly rule: string;
  readonly status: Status;
  readonly text: string;
  /** The place in the law, in words. */
  readonly cites: string;
}

const ruleOf = (set: RuleSet, { rule, part }: Finding): Rule | undefined => {
  const id = part === undefined ? rule : `${rule}/${part}`;
  return set.rules.find((of) => of.id === id);
};

/**
 * A decision in words: one line a rule, with its article. It reads the decision and the set's texts, and evaluates
 * nothing again.
 *
 * @param set the set that decided
 * @param decision what it decided
 * @param language `ar` or `en`
 * @param options whether personal and sensitive values are printed
 * @example
 * ```ts
 * import { decide, explain, ordinaryPromotion } from 'martaba/rules';
 *
 * const decision = decide(ordinaryPromotion, { 'employee.rank': 6, 'target.rank': 9 }, { asOf: '1447-01-10H' });
 * explain(ordinaryPromotion, decision, 'en').find(({ status }) => status === 'unmet')?.text;
 * // 'Rank immediately above: not met (Rank of the target post: 9; required: 7)'
 * ```
 */
export const explain = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  options: ExplainOptions = {},
): readonly Line[] =>
  decision.findings.map((finding): Line => {
    const rule = ruleOf(set, finding);
    const title = rule?.title[language] ?? finding.rule;
    const checks = telling(finding).map((check) => checkText(set, check, language, options));
    const status = (rule?.when === undefined ? statusWords : barWords)[finding.status][language];
    const joined = checks.join(language === 'ar' ? '؛ ' : '; ');
    return {
      rule: finding.rule,
      status: finding.status,
      text: `${title}: ${status}${joined === '' ? '' : ` (${joined})`}`,
      cites: formatCitation(finding.cites, set.instruments, language),
    };
  });
