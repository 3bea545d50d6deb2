import { isLuhn } from './luhn.js';

/**
 * A valid identifier of nobody, for tests and the sandbox: citizens begin with 1999, residents with 2999.
 *
 * @param serial 0 to 99,999; the same serial gives the same number
 * @example
 * ```ts
 * syntheticNationalId(1, 'citizen'); // '1999000010'
 * ```
 */
export const syntheticNationalId = (serial: number, kind: 'citizen' | 'resident'): string => {
  const digits = `${kind === 'citizen' ? '1999' : '2999'}${String(serial % 100_000).padStart(5, '0')}`;
  const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => isLuhn(`${digits}${digit}`)) ?? 0;
  return `${digits}${check}`;
};

/** Whether an identifier is one of nobody: the only ones that the sandbox accepts. */
export const isSynthetic = (text: string): boolean => /^[12]999/.test(text);
