import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { afterService, disciplineLawInForce, otherConviction } from './beside.js';
import { disciplinaryDecision, dismissalRoute, royalRatification, superiorOrder } from './decision.js';
import { expungement } from './expungement.js';
import { penaltyLimits } from './penalties.js';
import { suspensionLimit, violationLapse } from './periods.js';

export { disciplineLines } from './lines.js';

/** Discipline, as far as conditions decide it. */
export const disciplineSets: readonly RuleSet[] = [disciplinaryDecision];

/** Discipline (الانضباط الوظيفي): limits, periods and what follows. */
export const disciplineFormulas: readonly Formula[] = [
  penaltyLimits,
  superiorOrder,
  dismissalRoute,
  royalRatification,
  suspensionLimit,
  violationLapse,
  expungement,
  afterService,
  disciplineLawInForce,
  otherConviction,
];
