import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { absenceDeduction, portedBalance } from './balance.js';
import { cuttingByLeave, cuttingToWork } from './cutting.js';
import { deathLeave, deathLeaveSet } from './death.js';
import { accompanyingSet, exceptionalLeaveSet, exceptionalPay } from './exceptional.js';
import { disasterAbsence, participationSet, trainingSet } from './granted.js';
import { compensation, holidaysInside } from './on-holidays.js';
import { maternity, maternitySet, motherhood, motherhoodSet, paternity, paternitySet } from './parents.js';

/**
 * Leaves for family and events (إجازات الأسرة والمناسبات), as far as conditions decide them.
 *
 * @example
 * ```ts
 * import { familyLeaveSets } from 'martaba/rules';
 *
 * familyLeaveSets.find(({ id }) => id === 'death-leave')?.title.ar; // 'إجازة الوفاة'
 * ```
 */
export const familyLeaveSets: readonly RuleSet[] = [
  exceptionalLeaveSet,
  accompanyingSet,
  deathLeaveSet,
  maternitySet,
  motherhoodSet,
  paternitySet,
  participationSet,
  trainingSet,
  cuttingToWork,
  cuttingByLeave,
];

/** What these leaves give: days, dates and pay. */
export const familyLeaveFormulas: readonly Formula[] = [
  exceptionalPay,
  deathLeave,
  maternity,
  motherhood,
  paternity,
  disasterAbsence,
  absenceDeduction,
  portedBalance,
  holidaysInside,
  compensation,
];

export const familyLeaveLines: readonly CatalogueLine[] = [
  {
    id: 'leave.principle',
    form: 'definition',
    cites: hr('125'),
    why: {
      ar: 'مبدأ توازن الجهة به بين انتظام العمل وحاجة الموظف إلى الإجازة، ولا شرط فيه ولا مدة.',
      en: 'A principle by which the agency balances the regularity of work with the need for leave: it sets no condition and no length.',
    },
  },
];
