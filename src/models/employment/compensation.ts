import type { DualDate } from '../calendar/dual-date.js';
import type { Employee } from './employee.js';
import { heldOn } from './history.js';
import type { Halalas } from './money.js';

/** What a record says is paid beside the basic salary (البدلات والمكافآت, R146). Amounts are in halalas. */
export interface Compensation {
  /** The allowances that run on the day, and those that are paid once for a period in which it lies. */
  readonly allowances: NonNullable<Employee['allowances']>;
  /** The rewards that were granted on the day or before, the latest first. */
  readonly rewards: NonNullable<Employee['rewards']>;
  /** What the monthly allowances add up to; absent while the record does not say the amount of each. */
  readonly monthly?: Halalas;
}

/**
 * The allowances and rewards of an employee on a day, as his record holds them, and what the allowances add up to a month.
 * A sum of which one part is not known is not known.
 *
 * @returns none, where the record does not say whether there are allowances
 * @example
 * ```ts
 * compensationOn({ allowances: [], rewards: [] }, parseDualDate('1447-01-10H')).monthly; // 0
 * ```
 */
export const compensationOn = (
  { allowances, rewards = [] }: Pick<Employee, 'allowances' | 'rewards'>,
  on: DualDate,
): Compensation | undefined => {
  if (allowances === undefined) return undefined;
  const running = heldOn(allowances, on.day);
  const amounts = running.filter(({ paid }) => paid !== 'once').map(({ amount }) => amount);
  const known = amounts.filter((amount) => amount !== undefined);
  return {
    allowances: [...running],
    rewards: rewards
      .filter(({ grantedOn }) => grantedOn.day <= on.day)
      .toSorted((a, b) => b.grantedOn.day - a.grantedOn.day),
    ...(known.length === amounts.length && { monthly: known.reduce((sum, amount) => sum + amount, 0) }),
  };
};
