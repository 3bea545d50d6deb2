import type { PromotionRoute, PromotionType, PromotionWay } from '../../../models/employment/promotion.js';
import { promotionWays } from '../../../models/employment/promotion.js';
import type { LocalText } from '../../../models/text/language.js';
import { knownValue } from '../../language/parameters.js';
import type { RuleSet } from '../../language/rule-set.js';
import { ministerUpTo } from '../decision.js';
import { exceptionalPromotion } from '../exceptional.js';
import { ordinaryPromotion } from '../ordinary.js';
import { transferWithPromotion } from '../with-transfer.js';
import type { PromotionStep } from './steps.js';
import {
  applicationStep,
  approvalStep,
  comparisonStep,
  consentStep,
  councilDecides,
  criteriaStep,
  ministerDecides,
  nominationStep,
  noneWithinStep,
  offerStep,
  selectionStep,
  verificationStep,
} from './steps.js';

/**
 * The rules of each type of promotion (نوع الترقية): all its conditions, and none that its article does not state.
 *
 * @example
 * ```ts
 * import { exceptionalPromotion, promotionRules } from 'martaba/rules';
 *
 * promotionRules.exceptional === exceptionalPromotion; // true
 * promotionRules['transfer-with-promotion'].title.ar; // 'النقل بترقية'
 * ```
 */
export const promotionRules: Readonly<Record<PromotionType, RuleSet>> = {
  ordinary: ordinaryPromotion,
  exceptional: exceptionalPromotion,
  'transfer-with-promotion': transferWithPromotion,
};

/**
 * What published descriptions call a route (مسار الترقية), beside its name here: R177–R179.
 *
 * @example
 * ```ts
 * import { routeAliases } from 'martaba/rules';
 *
 * routeAliases.offer[0]?.ar; // 'عن طريق العرض'
 * ```
 */
export const routeAliases: Readonly<Record<PromotionRoute, readonly LocalText[]>> = {
  offer: [{ ar: 'عن طريق العرض', en: 'By offering' }],
  selection: [{ ar: 'من خلال اختيار الموظفين', en: 'By choosing employees' }],
  exclusive: [{ ar: 'عرض ترويجي حصري', en: 'Exclusive promotional offer' }],
};

/** A kind of promotion: a type on a route to some ranks, with its steps in order. The conditions are those of the type. */
export interface PromotionKind extends PromotionWay {
  readonly steps: readonly PromotionStep[];
}

const stepsOf = ({ type, route, ranking, ranks }: PromotionWay): readonly PromotionStep[] => [
  ...(ranking === 'comparison' ? [criteriaStep] : []),
  ...(ranking === 'nomination' ? [nominationStep] : []),
  ...(route === 'offer' ? [offerStep, applicationStep] : []),
  ...(route === 'selection' && ranking === 'comparison' ? [selectionStep] : []),
  ...(type === 'transfer-with-promotion' ? [consentStep, noneWithinStep] : []),
  verificationStep,
  ...(ranking === 'comparison' ? [comparisonStep] : []),
  ...(ranking === 'none' ? [approvalStep] : []),
  // To 14 and 15 an exceptional promotion would need the Council too: AMB-03.
  ranks[0] > Number(knownValue(ministerUpTo)) ? councilDecides : ministerDecides,
];

/**
 * Every kind of promotion there is (أنواع الترقية): {@link promotionWays} with the steps of each. The one table of types,
 * routes and rankings.
 *
 * @example
 * ```ts
 * import { promotionKinds } from 'martaba/rules';
 *
 * const exceptional = promotionKinds.find(({ type }) => type === 'exceptional');
 * exceptional?.steps.map(({ id }) => id); // ['verification', 'approval', 'decision']
 * ```
 */
export const promotionKinds: readonly PromotionKind[] = promotionWays.map((way) => ({ ...way, steps: stepsOf(way) }));

/**
 * The route that a published description means by a name of its own.
 *
 * @returns the route; `undefined` for a name that no description uses
 * @example
 * ```ts
 * import { routeNamed } from 'martaba/rules';
 *
 * routeNamed('عرض ترويجي حصري'); // 'exclusive'
 * ```
 */
export const routeNamed = (name: string): PromotionRoute | undefined =>
  (Object.keys(routeAliases) as PromotionRoute[]).find(
    (route) => route === name || routeAliases[route].some(({ ar, en }) => name === ar || name === en),
  );
