import { MartabaError } from '../error.js';
import { isWhole } from '../is-whole.js';
import { upperAscii } from '../text/ascii.js';
import { defineIdentifier } from './contract.js';
import { isCheckPair, mod97 } from './mod97.js';

/** The one spelling that is kept. */
const whole = /^MRT-\d{4}-\d{7}-\d{2}$/;

/**
 * The number of a request (رقم الطلب), the only public handle for tracking it: `MRT-1447-0000123-98`, being the Hijri
 * year, a serial number and two check digits (ISO 7064, MOD 97-10). Read without its hyphens too, and in small letters.
 *
 * The format is this project's own: no description of the platforms says what theirs is. Its codes: `not-text`, `empty`,
 * `characters`, `prefix`, `length`, `checksum`.
 *
 * @example
 * ```ts
 * requestNumber.compact('mrt 1447 0000123 98'); // 'MRT-1447-0000123-98'
 * ```
 */
export const requestNumber = defineIdentifier<'request-number'>({
  name: 'request-number',
  localName: { ar: 'رقم الطلب', en: 'Request number' },
  spaced: true,
  compact: (text) =>
    whole.test(text) ? text : upperAscii(text).replace(/^MRT-?(\d{4})-?(\d{7})-?(\d{2})$/, 'MRT-$1-$2-$3'),
  judge: (text) => {
    if (!whole.test(text)) {
      if (!/^[A-Z0-9-]+$/.test(text)) return ['characters'];
      return text.startsWith('MRT') ? ['length', { expected: 19 }] : ['prefix', { expected: 'MRT' }];
    }
    const rest = mod97(text, 17, 19, mod97(text, 9, 16, mod97(text, 4, 8)));
    return isCheckPair(text, 17) && rest === 1 ? 'request-number' : ['checksum'];
  },
});

/**
 * Whether it is a request number.
 *
 * @example
 * ```ts
 * isRequestNumber('MRT-1447-0000123-97'); // false
 * ```
 */
export const isRequestNumber = requestNumber.is;

/**
 * The request number of a year and a serial number.
 *
 * @param year Hijri year, at most four digits
 * @param serial 0 to 9,999,999
 * @throws MartabaError `serial-outside-range`
 * @example
 * ```ts
 * requestNumberFrom(1447, 123); // 'MRT-1447-0000123-98'
 * ```
 */
export const requestNumberFrom = (year: number, serial: number): string => {
  if (!isWhole(year, 0, 9_999) || !isWhole(serial, 0, 9_999_999)) throw new MartabaError('serial-outside-range');
  const [inYear, inSerial] = [String(year).padStart(4, '0'), String(serial).padStart(7, '0')];
  const check = String(98 - mod97(`${inYear}${inSerial}00`, 0, 13)).padStart(2, '0');
  return `MRT-${inYear}-${inSerial}-${check}`;
};
