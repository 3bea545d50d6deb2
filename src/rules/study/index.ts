import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { bondWaiver, dispatchBond, scholarReturn, scholarReturnDeadline, scholarshipBond } from './bond.js';
import { dispatchConditions, scholarshipConditions, trainingAbroad } from './conditions.js';
import {
  dispatchChange,
  dispatchExtension,
  dispatchFees,
  dispatchHigherDegree,
  dispatchWithdrawal,
} from './dispatch.js';
import { studyFramework } from './framework.js';
import { courseAbroad } from './local-equivalent.js';
import { distinguishedProgramme } from './programme.js';
import { scholarshipChange, scholarshipExtension, scholarshipHigherDegree } from './scholarship.js';

export { studyLines } from './lines.js';

/** Training, scholarship and study dispatch (التدريب والابتعاث والإيفاد), as far as conditions decide them. */
export const studySets: readonly RuleSet[] = [
  trainingAbroad,
  courseAbroad,
  scholarshipConditions,
  studyFramework,
  scholarshipExtension,
  scholarshipChange,
  scholarshipHigherDegree,
  scholarReturn,
  bondWaiver,
  dispatchConditions,
  dispatchExtension,
  dispatchChange,
  dispatchHigherDegree,
  dispatchWithdrawal,
  dispatchFees,
  distinguishedProgramme,
];

/** What is computed of study: the service owed after it, what is repaid, and when work is resumed. */
export const studyFormulas: readonly Formula[] = [scholarshipBond, dispatchBond, scholarReturnDeadline];
