import type { PromotionType } from '../../models/employment/promotion.js';
import { decideFacts } from '../language/decide.js';
import type { Contested } from '../language/decision.js';
import type { Settings } from '../language/judge.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import { parseSheet } from '../language/sheet.js';
import type { Answer } from './answer.js';
import { fromDecision } from './answer.js';
import type { PromotionFacts } from './promotion-sets.js';
import { promotionSets } from './promotion-sets.js';
import type { Reason } from './reason.js';
import { reasonsIn } from './reason.js';

/** What stands in the way of a promotion. */
export interface Obstacles extends Answer {
  readonly type: PromotionType;
  readonly outcome: Outcome;
  /** The rules that refuse. */
  readonly refusing: readonly Reason[];
  /** The rules that may refuse, while the facts that they wait for are unknown. */
  readonly open: readonly Reason[];
  /** The options of ambiguities under which the outcome would be another. */
  readonly contested: readonly Contested[];
}

/**
 * Why not? (ما الذي يمنع ترقيتي؟) Every rule that refuses, with its article, what it read and what it requires.
 *
 * @param type `ordinary`, `exceptional` or `transfer-with-promotion`
 * @param sheet the facts by their public names; an absent fact is unknown
 * @param settings the civil date, and options where the text is open
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { whyNot } from 'martaba/rules';
 *
 * const facts = { 'employee.rank': 6, 'target.rank': 9, 'employee.suspended': true };
 * const { refusing } = whyNot('ordinary', facts, { asOf: '1447-01-10H' });
 * refusing.map(({ rule, cites }) => `${rule} (${cites.article}-${cites.paragraph})`);
 * // ['promotion.next-rank (48-a-3)', 'promotion.bar.suspension (49-c)']
 * ```
 */
export const whyNot = <T extends PromotionType>(type: T, sheet: PromotionFacts<T>, settings: Settings): Obstacles => {
  const set: RuleSet = promotionSets[type];
  const decision = decideFacts(set, parseSheet(set.registry, sheet), settings);
  return {
    ...fromDecision(set, decision),
    type,
    outcome: decision.outcome,
    refusing: reasonsIn(set, decision, 'unmet'),
    open: reasonsIn(set, decision, 'unknown'),
    contested: decision.contested,
  };
};
