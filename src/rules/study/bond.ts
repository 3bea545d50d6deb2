import { formula } from '../catalogue/formula.js';
import type { Formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import type { FormulaResult } from '../catalogue/result.js';
import { amount, day, numeral } from '../catalogue/result.js';
import { atMost, choose, condition, daysAfter, from, given, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { bond, comeback, study } from './facts.js';

/** The duty to serve after study, and what is repaid (مدة العمل بعد الدراسة). HR regulation, arts. 188, 189 and 197. */

/** The share waived goes under two names in the worked cases. */
const facts = registry([bond], { waiverFraction: bond.waiver });

const amended = { by: 'Ministerial Decision 111624' } as const;
const anyWaiver = { ...amended, was: 'the sending agency may waive' } as const;
const toBudgetMax = given('fullWaiverMax', from('1440-06-09H', 1));
const partialMax = given('partialWaiverMax', from('1440-06-09H', 1), from('1443-06-03H', 0.5, anyWaiver));
// Since the amendment only work for another government body or in the private sector is a ground of waiver.
const otherwiseMax = given('waiverWithoutWorkMax', from('1440-06-09H', 1), from('1443-06-03H', 0, anyWaiver));

/** The greatest share that may be waived, by where he will work. */
const maxWaiver: Expr<number> = choose(
  is(bond.destination, 'government-budget', { ifNone: false }),
  toBudgetMax,
  choose(is(bond.destination, ['government-other', 'private'], { ifNone: false }), partialMax, otherwiseMax),
);

/**
 * Whether so much of a scholarship's bond may be waived (الإعفاء من مدة العمل بعد الابتعاث). HR regulation, art. 189.
 *
 * @example
 * ```ts
 * import { bondWaiver, decide } from 'martaba/rules';
 *
 * const sheet = { waiverFraction: 0.75, destination: 'private' };
 * decide(bondWaiver, sheet, { asOf: '1443-06-02H' }).outcome; // 'eligible'
 * decide(bondWaiver, sheet, { asOf: '1443-06-03H' }).outcome; // 'ineligible'
 * ```
 */
export const bondWaiver = ruleSet({
  id: 'scholarship-bond-waiver',
  title: { ar: 'الإعفاء من مدة العمل بعد الابتعاث', en: "Waiving a scholarship's bond" },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'scholarship.bond',
      confidence: 'medium',
      cites: hr('189'),
      title: { ar: 'حدود الإعفاء', en: 'Within the limits of waiving' },
      holds: atMost(bond.waiverFraction, maxWaiver),
    }),
  ],
});

/** The months to be served: as they are given, or as long as the study was. */
const toServe = (read: Reader): number =>
  known<number>(
    () => read(bond.bondMonths)[0],
    () => {
      const [months, ratio] = read(bond.studyMonths, given('bondRatio', from('1440-06-09H', 1)));
      return months * ratio;
    },
  );

const left = (read: Reader): number => Math.max(0, toServe(read) - read(bond.servedMonths)[0]);

/** What is repaid for the bond or its remainder. The duty stands in full until a waiver is known. */
const repaid = (read: Reader, share: Expr<number>): number => {
  const [cost, part] = read(bond.cost, share);
  const waived = known<number>(
    () => read(bond.waiverFraction)[0],
    () => 0,
  );
  const whole = toServe(read);
  return whole === 0 ? 0 : Math.round((cost * part * (1 - waived) * left(read)) / whole);
};

const served: Readonly<Record<string, FormulaResult>> = {
  bondMonths: numeral({ ar: 'مدة الالتزام بالأشهر', en: 'Months to be served' }, toServe),
  remainingMonths: numeral({ ar: 'ما بقي منها بالأشهر', en: 'Months that remain' }, left),
};

const repayment = (share: Expr<number>): FormulaResult =>
  amount({ ar: 'ما يرده', en: 'Repaid' }, (read) => repaid(read, share));

export const scholarshipBond: Formula = formula({
  id: 'scholarship.bond',
  cites: hr('189'),
  title: { ar: 'مدة العمل بعد الابتعاث', en: 'Service bond of a scholarship' },
  confidence: 'medium',
  facts,
  instruments: [hrRegulation],
  results: {
    repay: repayment(given('repayFraction', from('1440-06-09H', 1))),
    ...served,
    maxWaiver: numeral({ ar: 'أقصى نسبة للإعفاء', en: 'Greatest share that may be waived' }, maxWaiver),
  },
});

export const dispatchBond: Formula = formula({
  id: 'dispatch.bond',
  cites: hr('197'),
  title: { ar: 'مدة العمل بعد الإيفاد', en: 'Service bond of a dispatch' },
  facts,
  instruments: [hrRegulation],
  results: { repay: repayment(given('repayFraction', from('1440-06-09H', 0.5))), ...served },
});

const limitDays = given('days', from('1440-06-09H', 30));

/**
 * Whether a scholar started work in time after his study (مباشرة المبتعث). HR regulation, art. 188.
 *
 * @example
 * ```ts
 * import { decide, scholarReturn } from 'martaba/rules';
 *
 * decide(scholarReturn, { daysAfterStudyEnd: 30 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(scholarReturn, { daysAfterStudyEnd: 31 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const scholarReturn = ruleSet({
  id: 'scholarship-return',
  title: { ar: 'مباشرة المبتعث', en: 'Return of a scholar to work' },
  facts: registry([comeback]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'scholarship.return',
      cites: hr('188'),
      title: {
        ar: 'المباشرة خلال ثلاثين يومًا من انتهاء الدراسة',
        en: 'Starts work within thirty days of the end of study',
      },
      holds: atMost(comeback.daysAfterStudyEnd, limitDays),
    }),
  ],
});

export const scholarReturnDeadline: Formula = formula({
  id: 'scholarship.return',
  cites: hr('188'),
  title: { ar: 'مباشرة المبتعث', en: 'Return to work' },
  facts: registry([study, comeback]),
  instruments: [hrRegulation],
  lastDay: 'startBy',
  results: {
    startBy: day({ ar: 'آخر يوم للمباشرة', en: 'Last day to start work' }, daysAfter(study.endedOn, limitDays)),
    limitDays: numeral({ ar: 'المهلة بالأيام', en: 'Days allowed' }, limitDays),
  },
});
