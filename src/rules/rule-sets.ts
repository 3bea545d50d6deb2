import { bayanatiAccess } from './access/bayanati.js';
import { masarAccess } from './access/masar.js';
import type { RuleSet } from './language/rule-set.js';
import { comparisonCriteria } from './promotion/criteria/law.js';
import { promotionEffect } from './promotion/decision.js';
import { exceptionalPromotion } from './promotion/exceptional.js';
import { ordinaryPromotion } from './promotion/ordinary.js';
import { transferWithPromotion } from './promotion/with-transfer.js';
import { salarySets } from './salary/index.js';
import { absherRegistered } from './requests/access-path.js';
import { applicationWindow } from './requests/application-window.js';
import { dataSubjectDeadline } from './requests/data-subject-deadline.js';
import { dataUpdateConsistent, qualificationConsistent } from './requests/lint/data-update.js';
import { medicalReportConsistent, scholarshipConsistent, sharingConsistent } from './requests/lint/dates.js';
import { granteeAccess } from './requests/sharing.js';
import { recordRecent } from './requests/staleness.js';

/** Every rule set that the package holds. */
export const ruleSets: readonly RuleSet[] = [
  bayanatiAccess,
  masarAccess,
  applicationWindow,
  ordinaryPromotion,
  exceptionalPromotion,
  transferWithPromotion,
  promotionEffect,
  comparisonCriteria,
  ...salarySets,
  absherRegistered,
  granteeAccess,
  recordRecent,
  dataSubjectDeadline,
  dataUpdateConsistent,
  qualificationConsistent,
  medicalReportConsistent,
  scholarshipConsistent,
  sharingConsistent,
];
