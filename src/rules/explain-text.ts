import type { Language } from '../models/text/language.js';
import type { Decision } from './language/decision.js';
import type { DecisionTextOptions } from './language/explain/index.js';
import { decisionText } from './language/explain/index.js';
import type { RuleSet } from './language/rule-set.js';
import { ambiguities } from './law/ambiguities/index.js';

/**
 * The whole explanation as text (نص التعليل): the outcome, what the reader must know beside it, and a line for each
 * rule that refuses, then for each that is open. Another reading that gives another result is told in words.
 *
 * @param set the set that was decided
 * @param decision what `decide` said
 * @param language `ar` or `en`
 * @param options as of `explain`, and the words of ambiguities beside those of the package's law
 * @example
 * ```ts
 * import { decide, explainText, ordinaryPromotion } from 'martaba/rules';
 *
 * const decision = decide(ordinaryPromotion, { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * const lines = explainText(ordinaryPromotion, decision, 'en').split('\n');
 * lines[0]; // 'Result of an indicative check: Not eligible to be considered for promotion'
 * lines[1]?.startsWith('- Suspended: stands in the way'); // true
 * ```
 */
export const explainText = (
  set: RuleSet,
  decision: Decision,
  language: Language,
  options: DecisionTextOptions = {},
): string =>
  decisionText(set, decision, language, { ...options, ambiguities: { ...ambiguities, ...options.ambiguities } });
