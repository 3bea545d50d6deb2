import { defineIdentifier } from './contract.js';
import { isNationalId } from './national-id.js';

/**
 * The opaque key of an employee (معرّف الموظف): letters, digits, dot, underscore and hyphen, at most 64. A person is
 * never keyed by the national ID, so that one is refused.
 *
 * @example
 * ```ts
 * employeeId.is('E-000123'); // true
 * employeeId.is('1999999996'); // false
 * ```
 */
export const employeeId = defineIdentifier<'employee-id'>({
  name: 'employee-id',
  localName: { ar: 'معرّف الموظف', en: 'Employee ID' },
  judge: (text) => {
    if (text.length > 64) return ['too-long', { greatest: 64 }];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return ['characters'];
    return isNationalId(text) ? ['national-id-as-key'] : 'employee-id';
  },
  mask: (text) => text,
});

/** Whether it may key an employee. */
export const isEmployeeId = employeeId.is;
