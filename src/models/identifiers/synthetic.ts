import { MartabaError } from '../error.js';
import { isWhole } from '../is-whole.js';
import { isLuhn } from './luhn.js';
import { nationalId } from './national-id.js';

/**
 * A valid identifier of nobody, for tests and the sandbox: citizens begin with 1999, residents with 2999.
 *
 * @param serial 0 to 99,999; the same serial gives the same number, and another one another
 * @throws MartabaError `serial-outside-range`
 * @example
 * ```ts
 * syntheticNationalId(99_999, 'citizen'); // '1999999996'
 * ```
 */
export const syntheticNationalId = (serial: number, kind: 'citizen' | 'resident'): string => {
  if (!isWhole(serial, 0, 99_999)) throw new MartabaError('serial-outside-range');
  const digits = `${kind === 'citizen' ? '1999' : '2999'}${String(serial).padStart(5, '0')}`;
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((digit) => isLuhn(`${digits}${digit}`)) ?? 9;
  return `${digits}${check}`;
};

/**
 * Whether an identifier is one of nobody: the only ones that the sandbox accepts.
 *
 * @example
 * ```ts
 * isSynthetic('2999999994'); // true
 * isSynthetic('1000000008'); // false
 * ```
 */
export const isSynthetic = (text: string): boolean => nationalId.is(text) && /^[12]999/.test(nationalId.compact(text));
