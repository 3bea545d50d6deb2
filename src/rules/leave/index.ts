import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { cash, leaveUse, useByDate } from './ordinary-balance.js';
import { companionDays, companionLeave, companionLeaveByException } from './companion.js';
import { treatmentAbroad, treatmentCosts, workInjury } from './injury.js';
import {
  entitlement,
  extendedEnd,
  latestStart,
  leaveExtension,
  leaveInYear,
  leavePostponement,
  limitOfYear,
  ordinaryLeavePeriod,
} from './ordinary.js';
import {
  advanceReclaim,
  approvalNeeded,
  exhausted,
  ordinaryAfterSick,
  sickLeaveApproval,
  sickLeaveStart,
  sickPayInAdvance,
  visits,
} from './sick-course.js';
import { ordinarySickLeave, periodicTreatment, reclassification, seriousSickLeave } from './sick.js';
import { educationLeave, emergencyLeave, prisonDays, prisonFromLeave, summerAssignment } from './special.js';
import { examDays, examLeave, studyLeave, studyLeaveCut, studyPay } from './study.js';
import { leaveTypesLine } from './types.js';

/** Leaves (الإجازات), as far as conditions decide them. */
export const leaveSets: readonly RuleSet[] = [
  ordinaryLeavePeriod,
  leavePostponement,
  leaveExtension,
  leaveInYear,
  leaveUse,
  prisonFromLeave,
  summerAssignment,
  emergencyLeave,
  examLeave,
  studyLeave,
  studyLeaveCut,
  sickPayInAdvance,
  sickLeaveApproval,
  ordinaryAfterSick,
  treatmentAbroad,
  companionLeave,
  companionLeaveByException,
];

/** Leaves: days, pay and dates. */
export const leaveFormulas: readonly Formula[] = [
  entitlement,
  latestStart,
  extendedEnd,
  limitOfYear,
  useByDate,
  cash,
  prisonDays,
  educationLeave,
  examDays,
  studyPay,
  ordinarySickLeave,
  seriousSickLeave,
  reclassification,
  workInjury,
  exhausted,
  periodicTreatment,
  visits,
  advanceReclaim,
  sickLeaveStart,
  approvalNeeded,
  treatmentCosts,
  companionDays,
];

export const leaveLines: readonly CatalogueLine[] = [leaveTypesLine];
