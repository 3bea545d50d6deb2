import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { charterAmendment, forcedDistribution, performanceCharter } from './charter.js';
import { consequenceMap, developmentPlan, unsatisfactoryLadder } from './consequences.js';
import { committeeDeadline, performanceAmendment, performanceCommittee, validity } from './evaluation.js';
import { away, distributionGroup, senior, transferred } from './rating.js';

export { performanceLines } from './lines.js';

/** Performance management (إدارة الأداء), as far as conditions decide it. */
export const performanceSets: readonly RuleSet[] = [
  performanceAmendment,
  performanceCommittee,
  performanceCharter,
  charterAmendment,
  forcedDistribution,
];

/** Performance management, as far as something is computed: who rates, on what, how long a rating serves, what follows. */
export const performanceFormulas: readonly Formula[] = [
  validity,
  committeeDeadline,
  transferred,
  away,
  senior,
  distributionGroup,
  consequenceMap,
  developmentPlan,
  unsatisfactoryLadder,
];
