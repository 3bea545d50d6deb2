import { formatDuration, months } from '../../models/calendar/duration.js';
import type { Formula } from '../catalogue/formula.js';
import type { Settings } from '../language/judge.js';
import { countableExperience, leaveAccrual, matrix, retirementService } from '../service/counts.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { computeOf, fromComputation, numberIn, refuseUnread, textIn, truthIn } from './answer.js';

interface Counting {
  readonly formula: Formula;
  /** What the formula calls the length, and whether it is in months. */
  readonly length: string;
  readonly inMonths?: true;
  /** What it calls a period that counts; absent where it does not say. */
  readonly counts?: string;
}

const purposes = {
  promotion: { formula: countableExperience, length: 'experience', counts: 'countsForPromotion' },
  'time-in-rank': { formula: matrix, length: 'timeInRank' },
  'ordinary-leave': { formula: leaveAccrual, length: 'leaveService', counts: 'accruesOrdinaryLeave' },
  retirement: { formula: retirementService, length: 'retirementMonths', inMonths: true, counts: 'countsForRetirement' },
} as const satisfies Readonly<Record<string, Counting>>;

/** What service is counted for (الغرض من احتساب الخدمة): there is no one number of years of service. */
export type ServicePurpose = keyof typeof purposes;

/** The facts that counting may read: since when he serves, and the periods. */
export type ServiceFacts = FactsAskedBy<typeof matrix>;

/** How long one has served, for a purpose. */
export interface Service extends Answer {
  readonly purpose: ServicePurpose;
  /** The length as `P5Y3M`, in legal years of twelve Hijri months; absent while it is open. */
  readonly length?: string;
  /** Of each period that was told, by its place, whether it counts; an open one, or one that is not said of, is left out. */
  readonly periods: readonly { readonly index: number; readonly counts: boolean }[];
}

/** Months as a length of years and months. */
const inYears = (count: number): string => formatDuration({ ...months(count % 12), years: Math.floor(count / 12) });

const periodsOf = (sheet: ServiceFacts): readonly unknown[] => {
  const { periods } = sheet as { readonly periods?: unknown };
  if (Array.isArray(periods)) return periods as readonly unknown[];
  const { items } = (periods ?? {}) as { readonly items?: readonly unknown[] };
  return items ?? [];
};

/**
 * How long have I served, for this purpose? (كم خدمتي لهذا الغرض؟) The same periods count for one purpose and not for another.
 *
 * @param purpose `promotion` (countable experience), `time-in-rank`, `ordinary-leave` or `retirement`
 * @param sheet `employee.experienceFrom`, `employee.rankSince` or `service.from`, and the `periods`
 * @param settings the civil date, and options where the text is open
 * @throws MartabaError `fact-unknown`, and as `compute` does
 * @example
 * ```ts
 * import { serviceFor } from 'martaba/rules';
 *
 * const facts = {
 *   'employee.experienceFrom': '1440-01-01H',
 *   periods: [{ kind: 'exceptional-leave', from: '1443-01-01H', to: '1444-01-01H' }],
 * };
 * const { length, periods } = serviceFor('promotion', facts, { asOf: '1447-01-01H' });
 * `${length}, counts: ${periods[0]?.counts}`; // 'P5Y11M23D, counts: false'
 * ```
 */
export const serviceFor = (purpose: ServicePurpose, sheet: ServiceFacts, settings: Settings): Service => {
  const { formula, length, inMonths, counts }: Counting = purposes[purpose];
  refuseUnread(sheet, [matrix.premises.registry]);
  const computed = computeOf(formula, sheet, settings);
  const found = inMonths === true ? numberIn(computed, length) : textIn(computed, length);
  const periods = periodsOf(sheet).flatMap((period, index) => {
    if (counts === undefined) return [];
    const is = truthIn(computeOf(formula, { ...sheet, periods: [period] }, settings), counts);
    return is === undefined ? [] : [{ index, counts: is }];
  });
  return {
    ...fromComputation(formula, computed, [length]),
    purpose,
    ...(found === undefined || found === null ? {} : { length: typeof found === 'number' ? inYears(found) : found }),
    periods,
  };
};
