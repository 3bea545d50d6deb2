import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { extensionTable } from '../law/extension-categories.js';
import { compulsoryDate, compulsoryRetirement, oldLawAge } from './age.js';
import { retirementBirthDate } from './birth-date.js';
import { earlyAuthority, earlyRetirement, pensionOnLeaving } from './early.js';
import { categoryExtension, extensionLimits, individualExtension } from './extension.js';
import { gratuity } from './gratuity.js';
import { joinedPeriods } from './joined-periods.js';
import { newLawAge } from './new-law.js';
import { incapacityPension, pensionAmount } from './pension.js';
import { retirementRegime } from './regime.js';
import { earlierPeriodCounted, pensionerReturns } from './return.js';
import { transitionalEarlyPension, transitionalPensionAge } from './transitional.js';
import { reachingAgeWhileSuspended } from './while-accused.js';

/** Retirement, as far as conditions decide it (التقاعد). */
export const retirementSets: readonly RuleSet[] = [
  compulsoryRetirement,
  earlyRetirement,
  pensionOnLeaving,
  categoryExtension,
  individualExtension,
  joinedPeriods,
  earlierPeriodCounted,
];

/** Ages, regimes, pensions and gratuities. */
export const retirementFormulas: readonly Formula[] = [
  compulsoryDate,
  oldLawAge,
  retirementRegime,
  transitionalPensionAge,
  transitionalEarlyPension,
  newLawAge,
  earlyAuthority,
  reachingAgeWhileSuspended,
  ...extensionLimits,
  pensionAmount,
  incapacityPension,
  gratuity,
  pensionerReturns,
  retirementBirthDate,
];

export const retirementLines: readonly CatalogueLine[] = [
  {
    id: 'retirement.extension.categories',
    form: 'code-list',
    cites: extensionTable(''),
    why: {
      ar: 'الفئات التسع عشرة بمراتبها الدنيا في extensionCategories، ويقرؤها شرط تمديد الخدمة.',
      en: 'The nineteen categories with their lowest ranks are in extensionCategories, which the condition of an extension reads.',
    },
  },
];
