import { allowanceTypes, rewardTypes } from '../models/employment/allowance.js';
import type { CodeList } from '../models/employment/code-list.js';
import {
  borrowers,
  employmentRegimes,
  employmentStatuses,
  endOfServiceReasons,
  leaveTypes,
  penaltyTypes,
  promotionRoutes,
  promotionTypes,
  vacancies,
} from '../models/employment/codes.js';
import { contractTypes } from '../models/employment/contract.js';
import { messageTypes, supportTopics } from '../models/requests/contact-message.js';
import { documentTypes } from '../models/requests/document-request.js';
import { enquirySubjects } from '../models/requests/enquiry.js';
import { grievanceReasons } from '../models/requests/grievance.js';
import { medicalPurposes } from '../models/requests/medical-report.js';
import { retirementKinds } from '../models/requests/retirement.js';
import { scholarshipMatters } from '../models/requests/scholarship-follow-up.js';
import { dataDomains, sharingPurposes } from '../models/requests/sharing-codes.js';
import { documentKinds } from '../models/requests/supporting-document.js';
import { transferKinds } from '../models/requests/transfer.js';

/** The lists of codes that the sandbox serves: those of the models. */
export const codeLists: readonly CodeList<string>[] = [
  employmentRegimes,
  employmentStatuses,
  contractTypes,
  leaveTypes,
  penaltyTypes,
  allowanceTypes,
  rewardTypes,
  vacancies,
  borrowers,
  promotionTypes,
  promotionRoutes,
  endOfServiceReasons,
  retirementKinds,
  transferKinds,
  grievanceReasons,
  documentTypes,
  documentKinds,
  enquirySubjects,
  medicalPurposes,
  scholarshipMatters,
  sharingPurposes,
  dataDomains,
  supportTopics,
  messageTypes,
];
