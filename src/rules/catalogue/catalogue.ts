import { dataProtectionFormulas, dataProtectionLines } from '../data-protection/index.js';
import { disciplineFormulas, disciplineLines } from '../discipline/index.js';
import { dutyFormulas, dutyLines } from '../duties/index.js';
import { scopeFormulas, scopeLines } from '../scope/index.js';
import { grievanceFormulas, grievanceLines } from '../grievance/index.js';
import { promotionFormulas } from '../promotion/decision.js';
import { promotionLines } from '../promotion/lines.js';
import { ruleSets } from '../rule-sets.js';
import { salaryFormulas, salaryLines } from '../salary/index.js';
import { serviceFormulas } from '../service/index.js';
import type { Catalogue } from './places.js';

/** The law that the package holds, subject by subject. */
export const catalogue: Catalogue = {
  sets: ruleSets,
  formulas: [
    ...promotionFormulas,
    ...salaryFormulas,
    ...serviceFormulas,
    ...grievanceFormulas,
    ...disciplineFormulas,
    ...dataProtectionFormulas,
    ...dutyFormulas,
    ...scopeFormulas,
  ],
  lines: [
    ...promotionLines,
    ...salaryLines,
    ...grievanceLines,
    ...disciplineLines,
    ...dataProtectionLines,
    ...dutyLines,
    ...scopeLines,
  ],
};
