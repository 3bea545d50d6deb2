import { appointmentFormulas } from '../appointment/index.js';
import { appointmentLines } from '../appointment/lines.js';
import { benefitFormulas } from '../benefits/index.js';
import { frameworkFormulas } from '../frameworks/index.js';
import { moreLeaveFormulas, moreLeaveLines } from '../leave/more.js';
import { performanceFormulas } from '../performance/index.js';
import { performanceLines } from '../performance/lines.js';
import { postFormulas, postLines } from '../posts/index.js';
import { probationFormulas, probationLines } from '../probation/index.js';
import { promotionFormulas } from '../promotion/decision.js';
import { promotionLines } from '../promotion/lines.js';
import { ruleSets } from '../rule-sets.js';
import { salaryFormulas, salaryLines } from '../salary/index.js';
import { serviceFormulas } from '../service/index.js';
import { studyFormulas } from '../study/index.js';
import { studyLines } from '../study/lines.js';
import type { Catalogue } from './places.js';

/** The law that the package holds, subject by subject. */
export const catalogue: Catalogue = {
  sets: ruleSets,
  formulas: [
    ...appointmentFormulas,
    ...benefitFormulas,
    ...frameworkFormulas,
    ...moreLeaveFormulas,
    ...performanceFormulas,
    ...postFormulas,
    ...probationFormulas,
    ...promotionFormulas,
    ...salaryFormulas,
    ...serviceFormulas,
    ...studyFormulas,
  ],
  lines: [
    ...appointmentLines,
    ...moreLeaveLines,
    ...performanceLines,
    ...postLines,
    ...probationLines,
    ...promotionLines,
    ...salaryLines,
    ...studyLines,
  ],
};
