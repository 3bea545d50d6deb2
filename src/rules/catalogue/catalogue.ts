import { promotionFormulas } from '../promotion/decision.js';
import { promotionLines } from '../promotion/lines.js';
import { retirementFormulas, retirementLines } from '../retirement/index.js';
import { ruleSets } from '../rule-sets.js';
import { salaryFormulas, salaryLines } from '../salary/index.js';
import { serviceFormulas } from '../service/index.js';
import { terminationFormulas, terminationLines } from '../termination/index.js';
import type { Catalogue } from './places.js';

/** The law that the package holds, subject by subject. */
export const catalogue: Catalogue = {
  sets: ruleSets,
  formulas: [
    ...promotionFormulas,
    ...salaryFormulas,
    ...serviceFormulas,
    ...retirementFormulas,
    ...terminationFormulas,
  ],
  lines: [...promotionLines, ...salaryLines, ...retirementLines, ...terminationLines],
};
