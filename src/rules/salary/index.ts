import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { attachmentLimit, salaryAttachment } from './attachment.js';
import { demotionStep, voluntaryDemotion } from './demotion.js';
import { noWorkNoPay, salaryStart } from './due.js';
import { annualIncrement } from './increment.js';
import { appointmentStep, promotionStep, reemploymentStep } from './steps.js';
import { privateRightsDetention, suspensionPay } from './withheld.js';

/** Pay, as far as conditions decide it. */
export const salarySets: readonly RuleSet[] = [salaryAttachment, voluntaryDemotion];

/** Pay (الراتب): steps, increments, what is withheld and what is due. */
export const salaryFormulas: readonly Formula[] = [
  salaryStart,
  annualIncrement,
  appointmentStep,
  promotionStep,
  reemploymentStep,
  demotionStep,
  suspensionPay,
  privateRightsDetention,
  attachmentLimit,
  noWorkNoPay,
];

export const salaryLines: readonly CatalogueLine[] = [
  {
    id: 'salary.increment.performance',
    form: 'procedure',
    cites: hr('117-b'),
    why: {
      ar: 'تحيل المادة إلى إطار إدارة الأداء، ولم يُعثر على جدول يربط التقدير بالعلاوة، فلا تُمنع علاوة بتقدير.',
      en: 'The article refers to the performance framework; no table from rating to increment was found, so no increment is denied by a rating.',
    },
  },
];
