/** The rule sets and lists of leave that are offered. */
export { leaveUse } from './ordinary-balance.js';
export { leaveExtension, leaveInYear, leavePostponement, ordinaryLeavePeriod } from './ordinary.js';
export { emergencyLeave, prisonFromLeave, summerAssignment } from './special.js';
export { examLeave, studyLeave, studyLeaveCut } from './study.js';
export { companionLeave, companionLeaveByException } from './companion.js';
export { treatmentAbroad } from './injury.js';
export { ordinaryAfterSick, sickLeaveApproval, sickPayInAdvance } from './sick-course.js';
