import { bayanatiAccess } from './access/bayanati.js';
import { committeeAccess } from './access/committee.js';
import { entityFiles, entityRounds } from './access/entity.js';
import { freshSignIn } from './access/fresh-sign-in.js';
import { masarAccess } from './access/masar.js';
import { promotionAccess } from './access/promotion.js';
import { appointmentSets } from './appointment/index.js';
import { contractSets } from './contract/index.js';
import { dataProtectionSets } from './data-protection/index.js';
import { dataSubjectDeadline } from './data-protection/request-deadline.js';
import { delegationSets } from './delegation/index.js';
import { disciplineSets } from './discipline/index.js';
import { dutySets } from './duties/index.js';
import { frameworkSets } from './frameworks/index.js';
import type { RuleSet } from './language/rule-set.js';
import { familyLeaveSets } from './leave/family.js';
import { leaveSets } from './leave/index.js';
import { movementSets } from './movement/index.js';
import { performanceSets } from './performance/index.js';
import { postSets } from './posts/index.js';
import { probationSets } from './probation/index.js';
import { comparisonValidity } from './promotion/comparison/validity.js';
import { promotionEffect } from './promotion/decision.js';
import { exceptionalPromotion } from './promotion/exceptional.js';
import { ordinaryPromotion } from './promotion/ordinary.js';
import { transferWithPromotion } from './promotion/with-transfer.js';
import { absherRegistered } from './requests/access-path.js';
import { applicationWindow } from './requests/application-window.js';
import { contactBy } from './requests/contact.js';
import { enquiryByScale } from './requests/enquiry.js';
import { dataUpdateConsistent, qualificationConsistent } from './requests/lint/data-update.js';
import { medicalReportConsistent, scholarshipConsistent, sharingConsistent } from './requests/lint/dates.js';
import { settlementConsistent } from './requests/settlement.js';
import { granteeAccess } from './requests/sharing.js';
import { recordRecent } from './requests/staleness.js';
import { retirementSets } from './retirement/index.js';
import { salarySets } from './salary/index.js';
import { studySets } from './study/index.js';
import { terminationSets } from './termination/index.js';
import { worktimeSets } from './worktime/index.js';

/**
 * Every rule set that the package holds (مجموعات القواعد).
 *
 * @example
 * ```ts
 * import { ruleSets } from 'martaba/rules';
 *
 * ruleSets.find(({ id }) => id === 'death-leave')?.title.ar; // 'إجازة الوفاة'
 * new Set(ruleSets).size === ruleSets.length; // true
 * ```
 */
export const ruleSets: readonly RuleSet[] = [
  bayanatiAccess,
  entityFiles,
  entityRounds,
  freshSignIn,
  masarAccess,
  promotionAccess,
  committeeAccess,
  applicationWindow,
  comparisonValidity,
  ordinaryPromotion,
  exceptionalPromotion,
  transferWithPromotion,
  promotionEffect,
  ...salarySets,
  ...performanceSets,
  ...studySets,
  ...frameworkSets,
  ...appointmentSets,
  ...probationSets,
  ...postSets,
  ...familyLeaveSets,
  ...movementSets,
  ...contractSets,
  ...delegationSets,
  ...disciplineSets,
  ...dataProtectionSets,
  ...dutySets,
  ...leaveSets,
  ...worktimeSets,
  ...retirementSets,
  ...terminationSets,
  absherRegistered,
  granteeAccess,
  recordRecent,
  dataSubjectDeadline,
  dataUpdateConsistent,
  qualificationConsistent,
  medicalReportConsistent,
  scholarshipConsistent,
  sharingConsistent,
  contactBy,
  enquiryByScale,
  settlementConsistent,
];
