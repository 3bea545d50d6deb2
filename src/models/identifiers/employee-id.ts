import { defineIdentifier } from './contract.js';
import { isNationalId } from './national-id.js';

/**
 * The opaque key of an employee (معرّف الموظف): letters, digits, dot, underscore and hyphen, at most 64. A person is
 * never keyed by the national ID, so that one is refused, with separators or without.
 *
 * Its codes: `not-text`, `empty`, `too-long`, `characters`, `national-id-as-key`.
 *
 * @example
 * ```ts
 * employeeId.is('E-000123'); // true
 * employeeId.is('1999-999-996'); // false
 * ```
 */
export const employeeId = defineIdentifier<'employee-id'>({
  name: 'employee-id',
  localName: { ar: 'معرّف الموظف', en: 'Employee ID' },
  spaced: false,
  judge: (text) => {
    if (text.length > 64) return ['too-long', { greatest: 64 }];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text)) return ['characters'];
    return text.length > 9 && isNationalId(text.replace(/[._-]/g, '')) ? ['national-id-as-key'] : 'employee-id';
  },
});

/**
 * Whether it may key an employee.
 *
 * @example
 * ```ts
 * isEmployeeId('1999999996'); // false
 * ```
 */
export const isEmployeeId = employeeId.is;
