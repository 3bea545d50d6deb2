/** The rule sets of working time and remote work that are offered. */
export { cabinetResolution532 } from '../law/cabinet-resolution-532.js';
export { contractFeast } from './contract-staff.js';
export { flexibleTimes, shiftWork } from './hours.js';
export { remoteAttendance, remoteWorkApproval, remoteWorkContinues } from './remote.js';
