import type { PromotionType } from '../../models/employment/promotion.js';
import type { LocalText } from '../../models/text/language.js';
import { decideFacts } from '../language/decide.js';
import type { Settings } from '../language/judge.js';
import { missing } from '../language/missing.js';
import type { Question } from '../language/missing.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import { parseSheet } from '../language/sheet.js';
import type { Answer } from './answer.js';
import { fromDecision } from './answer.js';
import type { PromotionFacts } from './promotion-sets.js';
import { promotionSets } from './promotion-sets.js';

/** Whether one may be considered for a promotion. */
export interface Eligibility extends Answer {
  readonly type: PromotionType;
  readonly outcome: Outcome;
  /** The outcome as the law lets it be said: nobody is entitled to a promotion. */
  readonly says: LocalText;
  /** Where it is undetermined: the facts that would settle it, the most useful first. */
  readonly questions: readonly Question[];
}

/**
 * Am I eligible? (هل أنا مؤهَّل للنظر في ترقيتي؟) For one type of promotion, on one date.
 *
 * @param type `ordinary`, `exceptional` or `transfer-with-promotion`
 * @param sheet the facts by their public names; an absent fact is unknown, and `null` says that there is none
 * @param settings the civil date, and options where the text is open
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { eligibleFor } from 'martaba/rules';
 *
 * const answer = eligibleFor('ordinary', { 'employee.suspended': true }, { asOf: '1447-01-10H' });
 * answer.outcome; // 'ineligible'
 * answer.sources[0]?.rule; // 'promotion.bar.suspension'
 * ```
 */
export const eligibleFor = <T extends PromotionType>(
  type: T,
  sheet: PromotionFacts<T>,
  settings: Settings,
): Eligibility => {
  const set: RuleSet = promotionSets[type];
  const decision = decideFacts(set, parseSheet(set.registry, sheet), settings);
  return {
    ...fromDecision(set, decision),
    type,
    outcome: decision.outcome,
    says: set.phrases[decision.outcome],
    questions: missing(set, sheet, settings),
  };
};
