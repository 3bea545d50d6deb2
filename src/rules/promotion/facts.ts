import { atLeast, countable, is, latest, some, where } from '../language/build.js';
import { registry } from '../language/registry.js';
import { employee, promotion, qualification } from '../facts/employee.js';
import { service } from '../facts/periods.js';
import { dismissal, post, target } from '../facts/post.js';
import { excludedPeriods } from './excluded-periods.js';

/** The facts that the rules of promotion read, and what the derived ones follow from. */
export const promotionFacts = registry([employee, service, target, post, dismissal], {
  'employee.meetsTargetExperience': atLeast(countable(employee.experienceFrom, excludedPeriods), target.minExperience),
  'employee.meetsTargetQualification': some(
    employee.qualifications,
    atLeast(qualification.level, target.minQualification),
  ),
  'employee.lastExceptionalPromotionOn': latest(
    where(employee.promotions, is(promotion.type, 'exceptional')),
    promotion.effectiveOn,
  ),
});
