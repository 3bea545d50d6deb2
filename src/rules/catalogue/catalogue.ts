import { appointmentFormulas } from '../appointment/index.js';
import { appointmentLines } from '../appointment/lines.js';
import { benefitFormulas } from '../benefits/index.js';
import { contractFormulas, contractLines } from '../contract/index.js';
import { dataProtectionFormulas, dataProtectionLines } from '../data-protection/index.js';
import { delegationFormulas } from '../delegation/index.js';
import { disciplineFormulas } from '../discipline/index.js';
import { disciplineLines } from '../discipline/lines.js';
import { dutyFormulas, dutyLines } from '../duties/index.js';
import { frameworkFormulas } from '../frameworks/index.js';
import { grievanceFormulas } from '../grievance/index.js';
import { grievanceLines } from '../grievance/lines.js';
import { familyLeaveFormulas, familyLeaveLines } from '../leave/family.js';
import { leaveFormulas, leaveLines } from '../leave/index.js';
import { movementFormulas } from '../movement/index.js';
import { movementLines } from '../movement/lines.js';
import { performanceFormulas } from '../performance/index.js';
import { performanceLines } from '../performance/lines.js';
import { postFormulas, postLines } from '../posts/index.js';
import { probationFormulas, probationLines } from '../probation/index.js';
import { promotionFormulas } from '../promotion/decision.js';
import { promotionLines } from '../promotion/lines.js';
import { retirementFormulas, retirementLines } from '../retirement/index.js';
import { ruleSets } from '../rule-sets.js';
import { salaryFormulas, salaryLines } from '../salary/index.js';
import { scopeFormulas } from '../scope/index.js';
import { scopeLines } from '../scope/lines.js';
import { serviceFormulas } from '../service/index.js';
import { studyFormulas } from '../study/index.js';
import { studyLines } from '../study/lines.js';
import { terminationFormulas, terminationLines } from '../termination/index.js';
import { worktimeFormulas } from '../worktime/index.js';
import type { Catalogue } from './places.js';

/**
 * The law that the package holds (فهرس القواعد), subject by subject: its rule sets, its formulas, and lines that
 * say why no fact tests a rule.
 *
 * @example
 * ```ts
 * import { catalogue } from 'martaba/rules';
 *
 * catalogue.sets.some(({ id }) => id === 'ordinary-promotion'); // true
 * catalogue.formulas.find(({ id }) => id === 'salary.promotion-step')?.cites.article; // '18'
 * catalogue.lines.every(({ id }) => id !== 'salary.promotion-step'); // true
 * ```
 */
export const catalogue: Catalogue = {
  sets: ruleSets,
  formulas: [
    ...appointmentFormulas,
    ...benefitFormulas,
    ...contractFormulas,
    ...dataProtectionFormulas,
    ...delegationFormulas,
    ...disciplineFormulas,
    ...dutyFormulas,
    ...frameworkFormulas,
    ...grievanceFormulas,
    ...familyLeaveFormulas,
    ...leaveFormulas,
    ...movementFormulas,
    ...performanceFormulas,
    ...postFormulas,
    ...probationFormulas,
    ...promotionFormulas,
    ...retirementFormulas,
    ...salaryFormulas,
    ...scopeFormulas,
    ...serviceFormulas,
    ...studyFormulas,
    ...terminationFormulas,
    ...worktimeFormulas,
  ],
  lines: [
    ...appointmentLines,
    ...contractLines,
    ...dataProtectionLines,
    ...disciplineLines,
    ...dutyLines,
    ...grievanceLines,
    ...familyLeaveLines,
    ...leaveLines,
    ...movementLines,
    ...performanceLines,
    ...postLines,
    ...probationLines,
    ...promotionLines,
    ...retirementLines,
    ...salaryLines,
    ...scopeLines,
    ...studyLines,
    ...terminationLines,
  ],
};
