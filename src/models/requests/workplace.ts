import type { DualDate } from '../calendar/dual-date.js';
import type { Employee } from '../employment/employee.js';
import { heldOn } from '../employment/history.js';

/** Where someone works (مكان العمل, R41): the entity and the post, and from when. */
export interface Workplace {
  readonly entity: string;
  readonly postNumber: string;
  readonly since: DualDate;
}

/**
 * The workplace of an employee on a day (بيانات مكان العمل, R41): that of the position that he then held.
 *
 * @returns none, where the record names no position of that day; the later begun of two
 * @example
 * ```ts
 * workplaceOf(anEmployee, parseDualDate('1447-01-10H')) === undefined; // true
 * ```
 */
export const workplaceOf = (of: Employee, on: DualDate): Workplace | undefined => {
  const [found] = heldOn(of.positions, on.day).toSorted((a, b) => b.from.day - a.from.day);
  return found && { entity: found.entity, postNumber: found.postNumber, since: found.from };
};
