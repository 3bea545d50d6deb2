import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { cash, leaveUse, useByDate } from './balance.js';
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
];

export const leaveLines: readonly CatalogueLine[] = [leaveTypesLine];
