import type { Employee } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { NO, YES, each } from '../encoding.js';
import { isEligible, reasonsOf } from '../reference.js';

/** The reference itself, as it is written by hand for complete data. */
export const prepare = (): Encoding<Employee> => ({
  name: 'written by hand',
  cases: 20_000,
  read: (employee) => employee as Employee,
  decide: each((employee) => (isEligible(employee) ? YES : NO)),
  reasons: each(reasonsOf),
});
