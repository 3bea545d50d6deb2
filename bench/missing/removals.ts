import { completionsOf } from '../promotion-12/domains.js';
import type { Field, Partly } from '../promotion-12/employee.js';
import { fields } from '../promotion-12/employee.js';
import { employeesWho, without } from '../promotion-12/population.js';
import { isEligible } from '../promotion-12/reference.js';

/** An employee without one field. */
export interface Removal {
  readonly field: Field;
  readonly employee: Partly;
}

/** Removals from employees who are eligible, and from the same employees had they passed the age. */
export interface Removals {
  readonly eligible: readonly Removal[];
  readonly refused: readonly Removal[];
}

/** Whether it hangs on the field that is gone: some value of it makes the employee eligible, and some other does not. */
export const isOpen = ({ employee }: Removal): boolean => {
  const outcomes = new Set(completionsOf(employee).map(isEligible));
  return outcomes.size === 2;
};

const removed = (employee: Partly, field: Field): Removal => ({ field, employee: without(employee, new Set([field])) });

/** Each of the fourteen fields removed from each of some employees drawn at random. */
export const removalsOf = (seed: number, employees: number): Removals => {
  const eligible = employeesWho('eligible', seed, employees);
  return {
    eligible: eligible.flatMap((employee) => fields.map((field) => removed(employee, field))),
    refused: eligible.flatMap((employee) =>
      fields.filter((field) => field !== 'ageMonths').map((field) => removed({ ...employee, ageMonths: 730 }, field)),
    ),
  };
};
