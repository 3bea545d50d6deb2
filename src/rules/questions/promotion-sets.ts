import type { PromotionType } from '../../models/employment/promotion.js';
import { exceptionalPromotion } from '../promotion/exceptional.js';
import { ordinaryPromotion } from '../promotion/ordinary.js';
import { transferWithPromotion } from '../promotion/with-transfer.js';
import type { FactsAskedBy } from './answer.js';

/** The rule set of each type of promotion (نوع الترقية). */
export const promotionSets = {
  ordinary: ordinaryPromotion,
  exceptional: exceptionalPromotion,
  'transfer-with-promotion': transferWithPromotion,
} as const satisfies Readonly<Record<PromotionType, unknown>>;

/** The facts that a type of promotion may read. */
export type PromotionFacts<T extends PromotionType> = FactsAskedBy<(typeof promotionSets)[T]>;
