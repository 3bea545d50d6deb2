import type { Settings } from '../language/judge.js';
import { promotionStep } from '../salary/steps.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { computeOf, fromComputation, numberIn, refuseUnread } from './answer.js';

/** The step and the pay that follow a promotion or an appointment. */
export interface NewPay extends Answer {
  /** The step; `null` where no step of the rank fits, absent while it is open. */
  readonly step?: number | null;
  /** The basic salary a month in halalas, without allowances; `null` and absent as the step is. */
  readonly basic?: number | null;
}

/**
 * What will my step and pay be on promotion? (كم تكون درجتي وراتبي بعد الترقية؟) On the general scale in force on the date.
 *
 * @param sheet `old.rank`, `old.step` and `new.rank`; `salaryBefore` in halalas where it is not that of the step
 * @param settings the civil date of the promotion, and options where the text is open
 * @throws MartabaError `fact-unknown`, and as `compute` does
 * @example
 * ```ts
 * import { payOnPromotion } from 'martaba/rules';
 *
 * const facts = { 'old.rank': 6, 'old.step': 5, 'new.rank': 7 };
 * const { step, basic } = payOnPromotion(facts, { asOf: '1447-01-10H' });
 * `step ${step}: ${basic} halalas`; // 'step 3: 774000 halalas'
 * ```
 */
export const payOnPromotion = (sheet: FactsAskedBy<typeof promotionStep>, settings: Settings): NewPay => {
  refuseUnread(sheet, [promotionStep.premises.registry]);
  return newPay(promotionStep, sheet, settings);
};

/** The step and the basic salary that a formula gives. */
export const newPay = (
  formula: Parameters<typeof computeOf>[0],
  sheet: Parameters<typeof computeOf>[1],
  settings: Settings,
): NewPay => {
  const computed = computeOf(formula, sheet, settings);
  const [step, basic] = [numberIn(computed, 'new.step'), numberIn(computed, 'new.basic')];
  return {
    ...fromComputation(formula, computed, ['new.step', 'new.basic']),
    ...(step === undefined ? {} : { step }),
    ...(basic === undefined ? {} : { basic }),
  };
};
