import type { Employee, Partly } from '../employee.js';
import { everyNameOf } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { NO, YES, each } from '../encoding.js';
import { isEligible, reasonsOf, reasonsOfPartly } from '../reference.js';
import { decisionOf } from '../tracks.js';

/** The reference itself, as it is written by hand for complete data: JavaScript goes on with what is missing. */
export const prepare = (): Encoding<Employee> => ({
  name: 'written by hand',
  cases: 20_000,
  read: (employee) => employee as Employee,
  decide: each((employee) => (isEligible(employee) ? YES : NO)),
  reasons: each(reasonsOf),
});

/** The reference for what is partly known: three values, by hand, in each condition. */
export const prepareThreeValued = (): Encoding<Partly> => ({
  name: 'written by hand, three-valued',
  cases: 20_000,
  read: everyNameOf,
  decide: each((employee) => decisionOf(reasonsOfPartly(employee))),
  reasons: each(reasonsOfPartly),
});
