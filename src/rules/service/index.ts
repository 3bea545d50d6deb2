import type { Formula } from '../catalogue/formula.js';
import {
  countableExperience,
  leaveAccrual,
  matrix,
  promotionExclusions,
  retirementContributions,
  retirementService,
} from './counts.js';
import { afterAge, suspendedEnd } from './ends.js';

/** Service counted per purpose (مدد الخدمة). */
export const serviceFormulas: readonly Formula[] = [
  ...promotionExclusions,
  countableExperience,
  leaveAccrual,
  retirementService,
  retirementContributions,
  afterAge,
  suspendedEnd,
  matrix,
];
