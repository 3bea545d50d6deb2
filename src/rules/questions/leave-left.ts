import type { LocalText } from '../../models/text/language.js';
import { leaveTypes } from '../../models/employment/codes.js';
import type { Formula } from '../catalogue/formula.js';
import type { Settings } from '../language/judge.js';
import { exceptionalPay } from '../leave/exceptional.js';
import { limitOfYear } from '../leave/ordinary.js';
import { useByDate } from '../leave/ordinary-balance.js';
import { motherhood } from '../leave/parents.js';
import { ordinarySickLeave } from '../leave/sick.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { computeOf, fromComputation, numberIn, refuseUnread, textIn } from './answer.js';

/** The leaves of which the law sets an amount that is used up, and what each calls that which is left. */
const limited = {
  ordinary: { formula: limitOfYear, left: 'remaining', rate: undefined },
  sick: { formula: ordinarySickLeave, left: 'remainingDays', rate: 'rate' },
  exceptional: { formula: exceptionalPay, left: 'remainingDays', rate: undefined },
  motherhood: { formula: motherhood, left: 'remainingDays', rate: undefined },
} as const;

/** A leave (إجازة) of which the law sets an amount that is used up. */
export type LimitedLeave = keyof typeof limited;

/** The facts that what is left of any leave may read. */
export type LeaveFacts = FactsAskedBy<typeof limitOfYear> &
  FactsAskedBy<typeof useByDate> &
  FactsAskedBy<typeof ordinarySickLeave> &
  FactsAskedBy<typeof exceptionalPay> &
  FactsAskedBy<typeof motherhood>;

/** What is left of one leave. */
export interface LeftOfLeave extends Answer {
  readonly type: LimitedLeave;
  readonly label: LocalText;
  /** Days left; absent while they are open. */
  readonly days?: number;
  /** The part of the salary that is paid on the next day, where it falls as the leave is used up. */
  readonly rate?: number;
  /** The last day to take ordinary leave that was earned in a year, where that year is told. */
  readonly useBy?: string;
}

const leftOf = (type: LimitedLeave, sheet: LeaveFacts, settings: Settings): LeftOfLeave => {
  const { formula, left, rate }: { formula: Formula; left: string; rate: string | undefined } = limited[type];
  const computed = computeOf(formula, sheet, settings);
  const days = numberIn(computed, left);
  const paid = rate === undefined ? undefined : numberIn(computed, rate);
  const useBy = type === 'ordinary' ? textIn(computeOf(useByDate, sheet, settings), 'useBy') : undefined;
  return {
    ...fromComputation(formula, computed, [left]),
    type,
    label: leaveTypes.codes[type],
    ...(typeof days === 'number' ? { days } : {}),
    ...(typeof paid === 'number' ? { rate: paid } : {}),
    ...(typeof useBy === 'string' ? { useBy } : {}),
  };
};

/**
 * What leave have I left? (كم بقي لي من الإجازات؟) Of each leave of which the law sets an amount: ordinary leave in the year,
 * sick leave in its window of four years, exceptional leave in five years, motherhood leave in the service.
 *
 * @param sheet what was used: `daysTakenThisYear`, `sickDaysUsedInWindow`, `exceptionalDaysInLast5Years`, `usedDays`, …
 * @param settings the civil date, and options where the text is open
 * @throws MartabaError `fact-unknown`, and as `compute` does
 * @example
 * ```ts
 * import { leaveLeft } from 'martaba/rules';
 *
 * const facts = { daysTakenThisYear: 30, retirementServiceYears: 12, age: 40, sickDaysUsedInWindow: 200 };
 * const left = leaveLeft(facts, { asOf: '1447-01-10H' });
 * left.map(({ type, days }) => `${type}: ${days ?? 'unknown'}`);
 * // ['ordinary: 78', 'sick: 520', 'exceptional: unknown', 'motherhood: unknown']
 * ```
 */
export const leaveLeft = (sheet: LeaveFacts, settings: Settings): readonly LeftOfLeave[] => {
  const formulas = [limitOfYear, useByDate, ordinarySickLeave, exceptionalPay, motherhood];
  refuseUnread(
    sheet,
    formulas.map(({ premises }) => premises.registry),
  );
  return (Object.keys(limited) as LimitedLeave[]).map((type) => leftOf(type, sheet, settings));
};
