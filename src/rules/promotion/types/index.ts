export type { PromotionKind } from './kinds.js';
export { promotionKinds, promotionRules, routeAliases, routeNamed } from './kinds.js';
export type { NotOpenBecause, OpenToSettings, PromotionOpening } from './open-to.js';
export { promotionsOpenTo } from './open-to.js';
export { oneScale } from './scales.js';
export type { PromotionActor, PromotionStep } from './steps.js';
export { promotionActors } from './steps.js';
