import { isDigits } from '../text/ascii.js';
import { defineIdentifier } from './contract.js';
import { isLuhn } from './luhn.js';

/**
 * The national ID of a citizen (رقم الهوية الوطنية) and the iqama number of a resident (رقم هوية مقيم): ten digits, the
 * first 1 or 2, the last a check digit by Luhn. Its kind is `citizen` or `resident`.
 *
 * An identifier that begins with 1 is not by itself proof of nationality. Its codes: `not-text`, `empty`, `characters`,
 * `length`, `national-id-prefix`, `checksum`. Source: public validators that agree, and vectors that were run (saudi-id-validator;
 * alhazmy13/Saudi-ID-Validator).
 *
 * @example
 * ```ts
 * nationalId.is('١٩٩٩٩٩٩٩٩٦'); // true
 * nationalId.mask('1999999996'); // '1*******96'
 * ```
 */
export const nationalId = defineIdentifier<'citizen' | 'resident'>({
  name: 'national-id',
  localName: { ar: 'رقم الهوية الوطنية أو هوية مقيم', en: 'National ID or iqama number' },
  spaced: true,
  judge: (text) => {
    if (!isDigits(text)) return ['characters'];
    if (text.length !== 10) return ['length', { expected: 10 }];
    const first = text.charAt(0);
    if (first !== '1' && first !== '2') return ['national-id-prefix'];
    if (!isLuhn(text)) return ['checksum'];
    return first === '1' ? 'citizen' : 'resident';
  },
  mask: (text) => `${text.slice(0, 1)}*******${text.slice(-2)}`,
});

/**
 * Whether it is a national ID or an iqama number.
 *
 * @example
 * ```ts
 * isNationalId('1234567890'); // false
 * ```
 */
export const isNationalId = nationalId.is;
