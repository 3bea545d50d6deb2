import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { assigneePowers, postAssignment } from './assignment.js';
import { assignmentTermsAllowed, assignmentTermsEnd, missionEnd, missionTermAllowed } from './assignment-duration.js';
import { borrowingConditions, borrowingDates, borrowingEnd } from './borrowing.js';
import { assignmentReturn, secondmentReturn } from './return.js';
import { secondmentConditions, secondmentDecision, secondmentEnd } from './secondment.js';
import { secondmentCouncil, secondmentPay, secondmentPension } from './secondment-pay.js';
import { supportJobs } from './support-jobs.js';
import {
  interAgencyTransfer,
  internalTransfer,
  transferAfterPromotion,
  transferStart,
  transferStartDate,
} from './transfer.js';
import { transferExecution } from './transfer-execution.js';
import { medicalTransfer } from './transfer-medical.js';

export { movementLines } from './lines.js';

/** Transfer, assignment, secondment and borrowing (النقل والتكليف والإعارة والاستعارة), as far as conditions decide them. */
export const movementSets: readonly RuleSet[] = [
  interAgencyTransfer,
  internalTransfer,
  transferStart,
  postAssignment,
  assignmentTermsAllowed,
  missionTermAllowed,
  secondmentConditions,
  secondmentDecision,
  supportJobs,
  borrowingConditions,
  borrowingEnd,
];

/** The dates, the pay and the authorities of movements. */
export const movementFormulas: readonly Formula[] = [
  transferStartDate,
  transferAfterPromotion,
  transferExecution,
  medicalTransfer,
  assigneePowers,
  assignmentTermsEnd,
  missionEnd,
  assignmentReturn,
  secondmentEnd,
  secondmentReturn,
  secondmentCouncil,
  secondmentPay,
  secondmentPension,
  borrowingDates,
];
