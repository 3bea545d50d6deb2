import { defineIdentifier } from './contract.js';
import { mod97 } from './mod97.js';

const digitsOf = (year: number, serial: number): string =>
  `${String(year).padStart(4, '0')}${String(serial).padStart(7, '0')}`;

/**
 * The number of a request (رقم الطلب), the only public handle for tracking it: `MRT-1447-0000123-45`, being the Hijri
 * year, a serial number and two check digits (ISO 7064, MOD 97-10). The format is this project's own: no description
 * of the platforms says what theirs is.
 *
 * @example
 * ```ts
 * requestNumber.is(requestNumberFrom(1447, 123)); // true
 * ```
 */
export const requestNumber = defineIdentifier<'request-number'>({
  name: 'request-number',
  localName: { ar: 'رقم الطلب', en: 'Request number' },
  compact: (text) => text.toUpperCase().replace(/^MRT-?(\d{4})-?(\d{7})-?(\d{2})$/, 'MRT-$1-$2-$3'),
  judge: (text) => {
    if (!/^[A-Z0-9-]+$/.test(text)) return ['characters'];
    if (!text.startsWith('MRT-')) return ['prefix'];
    if (!/^MRT-\d{4}-\d{7}-\d{2}$/.test(text)) return ['length', { expected: 19 }];
    return mod97(text.slice(4).replaceAll('-', '')) === 1 ? 'request-number' : ['checksum'];
  },
  mask: (text) => text,
});

/** Whether it is a request number. */
export const isRequestNumber = requestNumber.is;

/**
 * The request number of a year and a serial number.
 *
 * @param year Hijri year, four digits
 * @param serial 0 to 9,999,999
 */
export const requestNumberFrom = (year: number, serial: number): string => {
  const digits = digitsOf(year, serial);
  const check = String(98 - mod97(`${digits}00`)).padStart(2, '0');
  return `MRT-${digits.slice(0, 4)}-${digits.slice(4)}-${check}`;
};
