import { formula } from '../catalogue/formula.js';
import { numeral, verdict } from '../catalogue/result.js';
import { all, any, atLeast, atMost, condition, from, given, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { cabinetResolution532, cr532 } from '../law/cabinet-resolution-532.js';
import { contract } from './facts.js';

/** Feast holidays of labour-law staff in government (عطلة العيدين للخاضعين لنظام العمل). Cabinet Resolution 532. */

const facts = registry([employee, contract]);
const instruments = [cabinetResolution532] as const;

const least = given('minWorkingDays', from('1445-07-04H', 4));
const most = given('maxWorkingDays', from('1445-07-04H', 5));
const programmesCovered = given(
  'programmesCovered',
  from('1445-07-04H', false),
  from('1447-01-06H', true, {
    by: 'Cabinet Resolution 13',
    was: 'no labour-law staff of agencies that apply the Civil Service Law',
  }),
);

const isCovered = all(
  is(employee.regime, 'labour-law'),
  any(
    no(contract.agencyUnderCivilService),
    all(programmesCovered, is(contract.contractProgramme, ['undersecretary', 'competencies'])),
  ),
);

/**
 * Whether a feast holiday of labour-law staff is of the length allowed (إجازة العيد للخاضعين لنظام العمل). Cabinet
 * Resolution 532, clause 1.
 *
 * @example
 * ```ts
 * import { contractFeast, decide } from 'martaba/rules';
 *
 * const feast = (feastWorkingDays: number) => {
 *   const sheet = { 'employee.regime': 'labour-law', agencyUnderCivilService: false, feastWorkingDays };
 *   return decide(contractFeast, sheet, { asOf: '1447-01-06H' }).outcome;
 * };
 * [3, 4, 5, 6].map(feast); // ['ineligible', 'eligible', 'eligible', 'ineligible']
 * ```
 */
export const contractFeast = ruleSet({
  id: 'contract-staff-feast',
  title: { ar: 'إجازة العيد للخاضعين لنظام العمل في الجهات', en: 'Feast holiday of labour-law staff in government' },
  facts,
  instruments,
  from: cabinetResolution532.from,
  rules: [
    condition({
      id: 'holiday.eids-contract-staff/least',
      cites: cr532('1'),
      title: { ar: 'لا تقل عن أربعة أيام عمل', en: 'Four working days at least' },
      applies: isCovered,
      holds: atLeast(contract.feastWorkingDays, least),
    }),
    condition({
      id: 'holiday.eids-contract-staff/most',
      cites: cr532('1'),
      title: { ar: 'لا تزيد على خمسة أيام عمل', en: 'Five working days at most' },
      applies: isCovered,
      holds: atMost(contract.feastWorkingDays, most),
    }),
  ],
});

export const contractFeastDays = formula({
  id: 'holiday.eids-contract-staff',
  cites: cr532('5'),
  title: { ar: 'عطلة العيدين للخاضعين لنظام العمل', en: 'Feast holidays of labour-law staff in government' },
  facts,
  instruments,
  results: {
    limitApplies: verdict({ ar: 'يسري عليه الحد', en: 'The limit applies to him' }, isCovered),
    minWorkingDays: numeral({ ar: 'أقل أيام العمل', en: 'Least working days' }, (read) =>
      read(isCovered)[0] ? read(least)[0] : null,
    ),
    maxWorkingDays: numeral({ ar: 'أكثر أيام العمل', en: 'Most working days' }, (read) =>
      read(isCovered)[0] ? read(most)[0] : null,
    ),
  },
});
