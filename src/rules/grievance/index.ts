import type { Formula } from '../catalogue/formula.js';
import { civilServiceAnnulment, generalAnnulment } from './annulment.js';
import { judgmentObjection } from './objection.js';
import { compensationClaim, rightsClaim } from './rights.js';

export { administrativeSuits } from './jurisdiction.js';
export { grievanceLines } from './lines.js';

/** Grievances and the suits after them (التظلم والدعوى): their last days. */
export const grievanceFormulas: readonly Formula[] = [
  civilServiceAnnulment,
  generalAnnulment,
  rightsClaim,
  compensationClaim,
  judgmentObjection,
];
