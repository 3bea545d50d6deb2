import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import type { FormulaResult } from '../catalogue/result.js';
import { amount, numeral } from '../catalogue/result.js';
import { from, given } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { paid } from './facts.js';
import { sick } from './sick-facts.js';

/** The tiers of sick leave (شرائح الإجازة المرضية): full salary, then half of it, then a quarter. HR regulation, art. 141. */

/** How many months each tier lasts. */
export interface Tiers {
  readonly full: Expr<number>;
  readonly half: Expr<number>;
  readonly quarter: Expr<number>;
}

/** Days in each tier, and those beyond the last. */
export interface DaysByTier {
  readonly full: number;
  readonly half: number;
  readonly quarter: number;
  readonly beyond: number;
}

const month = given('daysInMonth', from('1440-06-09H', 30));
const halfRate = given('halfRate', from('1440-06-09H', 0.5));
const quarterRate = given('quarterRate', from('1440-06-09H', 0.25));

/** Ordinary sick leave: six months in full, six by half, a year by a quarter. */
export const ordinaryTiers: Tiers = {
  full: given('fullMonths', from('1440-06-09H', 6)),
  half: given('halfMonths', from('1440-06-09H', 6)),
  quarter: given('quarterMonths', from('1440-06-09H', 12)),
};

/** Serious illness (مرض خطير): a year in full, six months by half, six by a quarter. */
export const seriousTiers: Tiers = {
  full: given('fullMonths', from('1440-06-09H', 12)),
  half: given('halfMonths', from('1440-06-09H', 6)),
  quarter: given('quarterMonths', from('1440-06-09H', 6)),
};

/** The days of a leave by tier, after so many days that were used before it. */
export const daysByTier = (read: Reader, tiers: Tiers, used: number, days: number): DaysByTier => {
  const [full, half, quarter, length] = read(tiers.full, tiers.half, tiers.quarter, month);
  const within = (least: number, most: number) =>
    Math.max(0, Math.min(used + days, most * length) - Math.max(used, least * length));
  return {
    full: within(0, full),
    half: within(full, full + half),
    quarter: within(full + half, full + half + quarter),
    beyond: within(full + half + quarter, Infinity),
  };
};

/** What is paid for days by tier, by a monthly salary in halalas. */
export const payByTier = (read: Reader, { full, half, quarter }: DaysByTier, basic: number): number => {
  const [length, byHalf, byQuarter] = read(month, halfRate, quarterRate);
  return Math.round((basic * (full + half * byHalf + quarter * byQuarter)) / length);
};

/** Days used before in the window; a leave of which that is not said is taken as the first. */
export const usedBefore = (read: Reader): number =>
  known<number>(
    () => read(sick.sickDaysUsedInWindow)[0],
    () => 0,
  );

/** The days of his sick leave by tier. */
export const tiersOf = (read: Reader, tiers: Tiers): DaysByTier =>
  daysByTier(read, tiers, usedBefore(read), read(sick.sickDays)[0]);

/** The part of the salary on the day after those used. */
const rateNow = (read: Reader, tiers: Tiers): number => {
  const [used, byHalf, byQuarter] = read(sick.sickDaysUsedInWindow, halfRate, quarterRate);
  const { full, half, quarter } = daysByTier(read, tiers, used, 1);
  return full + half * byHalf + quarter * byQuarter;
};

/** The tiers of the illness where it is said whether it is serious, and those of the paragraph otherwise. */
export const tiersUnless =
  (of: Tiers) =>
  (read: Reader): Tiers =>
    known(
      () => (read(sick.serious)[0] ? seriousTiers : ordinaryTiers),
      () => of,
    );

/** What tiers give: days in each, the pay for them, and what is left. */
export const tierResults = (tiersFor: (read: Reader) => Tiers): Readonly<Record<string, FormulaResult>> => ({
  'tiers.full': numeral(
    { ar: 'أيام بكامل الراتب', en: 'Days at full salary' },
    (read) => tiersOf(read, tiersFor(read)).full,
  ),
  'tiers.half': numeral(
    { ar: 'أيام بنصف الراتب', en: 'Days at half salary' },
    (read) => tiersOf(read, tiersFor(read)).half,
  ),
  'tiers.quarter': numeral(
    { ar: 'أيام بربع الراتب', en: 'Days at a quarter of the salary' },
    (read) => tiersOf(read, tiersFor(read)).quarter,
  ),
  beyondDays: numeral(
    { ar: 'أيام بعد استنفادها', en: 'Days after it is used up' },
    (read) => tiersOf(read, tiersFor(read)).beyond,
  ),
  pay: amount({ ar: 'ما يصرف عنها', en: 'Pay for them' }, (read) =>
    payByTier(read, tiersOf(read, tiersFor(read)), read(paid.basic)[0]),
  ),
  rate: numeral({ ar: 'ما يصرف من الراتب عن اليوم التالي', en: 'Part of the salary on the next day' }, (read) =>
    rateNow(read, tiersFor(read)),
  ),
  remainingDays: numeral({ ar: 'ما بقي منها', en: 'Days left' }, (read) => {
    const { full: inFull, half: byHalf, quarter: byQuarter } = tiersFor(read);
    const [used, full, half, quarter, length] = read(sick.sickDaysUsedInWindow, inFull, byHalf, byQuarter, month);
    return Math.max(0, (full + half + quarter) * length - used);
  }),
});
