import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, numeral, verdict } from '../catalogue/result.js';
import { all, any, condition, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { paid } from './facts.js';
import { exceptions, injury } from './sick-facts.js';

/** Injury and illness because of work (إصابة العمل), and treatment abroad for it. HR regulation, arts. 141-d and 142. */

const instruments = [hrRegulation] as const;
const facts = registry([injury, exceptions, paid]);

const fullMonths = given('fullMonths', from('1440-06-09H', 18));
const extensionMonths = given('extensionMonths', from('1440-06-09H', 18));
const costMonths = given('costMonths', from('1440-06-09H', 18));
const companionRateRank = given('companionRateRank', from('1440-06-09H', 6));
const extensionRate = given('extensionRate', from('1440-06-09H', 0.5));

interface Months {
  readonly full: number;
  readonly half: number;
}

const monthsOf = (read: Reader): Months => {
  const [months, most, further] = read(injury.injuryMonths, fullMonths, extensionMonths);
  if (months <= most) return { full: months, half: 0 };
  const [extended] = read(injury.authorityExtended);
  return { full: most, half: extended ? Math.min(months - most, further) : 0 };
};

export const workInjury = formula({
  id: 'leave.sick.work-injury',
  cites: hr('141-d'),
  title: { ar: 'إجازة إصابة العمل', en: 'Leave for a work injury or illness' },
  facts,
  instruments,
  results: {
    fullMonths: numeral({ ar: 'أشهر بكامل الراتب', en: 'Months at full salary' }, (read) => monthsOf(read).full),
    halfMonths: numeral({ ar: 'أشهر بنصف الراتب', en: 'Months at half salary' }, (read) => monthsOf(read).half),
    beyondMonths: numeral({ ar: 'أشهر بعد ذلك', en: 'Months after that' }, (read) => {
      const { full, half } = monthsOf(read);
      return read(injury.injuryMonths)[0] - full - half;
    }),
    pay: amount({ ar: 'ما يصرف عنها', en: 'Pay for them' }, (read) => {
      const { full, half } = monthsOf(read);
      const [basic, rate] = read(paid.basic, extensionRate);
      return Math.round(basic * (full + half * rate));
    }),
  },
});

const decided = all(injury.workInjury, injury.treatmentDecided);
const accompanied = any(injury.companionNeeded, all(injury.patientIsWoman, exceptions.mahramOfPatient));

/**
 * Whether treatment abroad, or in another town, is at the cost of the State (العلاج في الخارج بسبب العمل). HR
 * regulation, art. 142.
 *
 * @example
 * ```ts
 * import { decide, treatmentAbroad } from 'martaba/rules';
 *
 * decide(treatmentAbroad, { workInjury: false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const treatmentAbroad = ruleSet({
  id: 'treatment-abroad',
  title: { ar: 'العلاج في الخارج لإصابة العمل', en: 'Treatment abroad for a work injury' },
  facts,
  instruments,
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.sick.treatment-abroad/injury',
      cites: hr('142-a'),
      title: { ar: 'أصيب بسبب العمل', en: 'Injured because of work' },
      holds: injury.workInjury,
    }),
    condition({
      id: 'leave.sick.treatment-abroad/decision',
      cites: hr('142-a'),
      title: { ar: 'قررت الهيئة الطبية العامة علاجه', en: 'The General Medical Authority decided on the treatment' },
      holds: injury.treatmentDecided,
    }),
  ],
});

export const treatmentCosts = formula({
  id: 'leave.sick.treatment-abroad',
  cites: hr('142'),
  title: { ar: 'نفقات العلاج في الخارج', en: 'Costs of treatment abroad' },
  facts,
  instruments,
  results: {
    coveredMonths: numeral({ ar: 'أشهر تتحمل نفقاتها', en: 'Months of treatment covered' }, (read) => {
      if (!read(decided)[0]) return 0;
      const [months, most, further] = read(injury.treatmentMonths, costMonths, extensionMonths);
      if (months <= most) return months;
      const [extended] = read(injury.authorityExtended);
      return Math.min(months, most + (extended ? further : 0));
    }),
    delegationPerDiem: verdict({ ar: 'يصرف له بدل الانتداب', en: 'He gets the delegation per diem' }, decided),
    companionRateRank: numeral(
      { ar: 'المرتبة التي يعامل بها المرافق', en: "Rank by which the companion's rate is set" },
      (read) => (read(all(decided, accompanied))[0] ? read(companionRateRank)[0] : null),
    ),
  },
});
