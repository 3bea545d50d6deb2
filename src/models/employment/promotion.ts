import type { promotionRoutes, promotionTypes } from './codes.js';

/** A type of promotion (نوع الترقية): the law's, which picks the rules. */
export type PromotionType = keyof typeof promotionTypes.codes;
/** A route of promotion (مسار الترقية): the descriptions', which says who takes part, and how. */
export type PromotionRoute = keyof typeof promotionRoutes.codes;
/** How candidates are put in order: by comparison (مفاضلة), by nomination (ترشيح), or not at all. */
export type PromotionRanking = 'comparison' | 'nomination' | 'none';

/** A type, a route on which it may be had, and how its candidates are put in order on ranks from one to another. */
export interface PromotionWay {
  readonly type: PromotionType;
  readonly route: PromotionRoute;
  readonly ranking: PromotionRanking;
  /** The ranks of the post to be filled, both included. */
  readonly ranks: readonly [first: number, last: number];
}

/**
 * The combinations of type, route and order that there are, as one table. Comparison is of HR regulation art. 52, and
 * nomination to ranks 14 and 15 of art. 53; the exceptional promotion of art. 54 puts nobody in order. The routes are those
 * of a published description of Masar (R177–R179); which of them go with a transfer with promotion is this project's
 * reading of its two kinds, by announcement and direct.
 *
 * @example
 * ```ts
 * promotionWays.filter(({ ranking }) => ranking === 'nomination').map(({ ranks }) => ranks); // [[14, 15], [14, 15]]
 * ```
 */
export const promotionWays: readonly PromotionWay[] = [
  { type: 'ordinary', route: 'offer', ranking: 'comparison', ranks: [1, 13] },
  { type: 'ordinary', route: 'selection', ranking: 'comparison', ranks: [1, 13] },
  { type: 'ordinary', route: 'selection', ranking: 'nomination', ranks: [14, 15] },
  { type: 'exceptional', route: 'exclusive', ranking: 'none', ranks: [1, 15] },
  { type: 'transfer-with-promotion', route: 'offer', ranking: 'comparison', ranks: [1, 13] },
  { type: 'transfer-with-promotion', route: 'selection', ranking: 'comparison', ranks: [1, 13] },
  { type: 'transfer-with-promotion', route: 'selection', ranking: 'nomination', ranks: [14, 15] },
];

/** What is asked of {@link promotionWays}. */
export interface PromotionWayQuestion {
  readonly type: PromotionType;
  readonly route: PromotionRoute;
  /** The rank of the post to be filled. */
  readonly rank: number;
}

/**
 * How the candidates for a post are put in order; `undefined` where there is no such way to it.
 *
 * @example
 * ```ts
 * rankingOf({ type: 'ordinary', route: 'selection', rank: 14 }); // 'nomination'
 * rankingOf({ type: 'exceptional', route: 'offer', rank: 9 }); // undefined
 * ```
 */
export const rankingOf = ({ type, route, rank }: PromotionWayQuestion): PromotionRanking | undefined =>
  promotionWays.find((way) => way.type === type && way.route === route && way.ranks[0] <= rank && rank <= way.ranks[1])
    ?.ranking;

/**
 * Whether a promotion of this type may be had on this route to a post of this rank.
 *
 * @example
 * ```ts
 * isPromotionWay({ type: 'ordinary', route: 'offer', rank: 14 }); // false
 * ```
 */
export const isPromotionWay = (of: PromotionWayQuestion): boolean => rankingOf(of) !== undefined;
