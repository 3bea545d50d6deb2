import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { contractFeast, contractFeastDays } from './contract-staff.js';
import { bridgeDay, feasts, nationalAndFoundingDay, weekend, workingDays } from './holidays.js';
import { flexibleTimes, shiftHours, shiftWork, workingHours } from './hours.js';
import { remoteAttendance, remoteWorkApproval, remoteWorkContinues, remoteWorkEnd } from './remote.js';

/** Working time and remote work (الدوام والعمل عن بعد), as far as conditions decide them. */
export const worktimeSets: readonly RuleSet[] = [
  flexibleTimes,
  shiftWork,
  contractFeast,
  remoteWorkApproval,
  remoteWorkContinues,
  remoteAttendance,
];

/** Working days, hours and holidays (أيام العمل وساعاته والعطل). */
export const worktimeFormulas: readonly Formula[] = [
  workingDays,
  workingHours,
  shiftHours,
  weekend,
  nationalAndFoundingDay,
  feasts,
  contractFeastDays,
  bridgeDay,
  remoteWorkEnd,
];
