import type { PromotionType } from '../../models/employment/promotion.js';
import type { ChangeSet } from '../language/changes.js';
import { changes } from '../language/changes.js';
import { decideFacts } from '../language/decide.js';
import type { Hands } from '../language/fact.js';
import type { Settings } from '../language/judge.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import { parseSheet } from '../language/sheet.js';
import type { Answer } from './answer.js';
import { fromDecision } from './answer.js';
import type { PromotionFacts } from './promotion-sets.js';
import { promotionSets } from './promotion-sets.js';

/** What would turn a refusal. */
export interface WouldChange extends Answer {
  readonly type: PromotionType;
  readonly outcome: Outcome;
  /** The least sets of changes, by whose hands the hardest of them is in. */
  readonly by: Readonly<Record<Hands, readonly ChangeSet[]>>;
  /** Whether the search was cut: there may be others. */
  readonly cut: boolean;
}

/**
 * What would change it? (ما الذي يغيّر النتيجة؟) The least changes that turn a refusal, by whose hands they are in: time
 * heals it, the employee can, an authority can, nobody can. Empty where nothing refuses.
 *
 * @param type `ordinary`, `exceptional` or `transfer-with-promotion`
 * @param sheet the facts by their public names; an absent fact is unknown
 * @param settings the civil date, options where the text is open, and the most changes together (1 to 3)
 * @throws MartabaError as `changes` does
 * @example
 * ```ts
 * import { whatWouldChange } from 'martaba/rules';
 *
 * const facts = { 'employee.rank': 6, 'target.rank': 9 };
 * const { by } = whatWouldChange('ordinary', facts, { asOf: '1447-01-10H' });
 * by.authority.flatMap(({ changes }) => changes.map(({ fact, to }) => `${fact}: ${String(to)}`));
 * // ['employee.rank: 8', 'target.rank: 7']
 * ```
 */
export const whatWouldChange = <T extends PromotionType>(
  type: T,
  sheet: PromotionFacts<T>,
  settings: Settings & { readonly most?: 1 | 2 | 3 },
): WouldChange => {
  const set: RuleSet = promotionSets[type];
  const { most: _most, ...when } = settings;
  const decision = decideFacts(set, parseSheet(set.registry, sheet), when);
  const { sets, cut } = changes(set, sheet, settings);
  const inHandsOf = (of: Hands): readonly ChangeSet[] => sets.filter(({ hands }) => hands === of);
  return {
    ...fromDecision(set, decision),
    type,
    outcome: decision.outcome,
    by: {
      time: inHandsOf('time'),
      employee: inHandsOf('employee'),
      authority: inHandsOf('authority'),
      nobody: inHandsOf('nobody'),
    },
    cut,
  };
};
