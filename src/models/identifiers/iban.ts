import { upperAscii } from '../text/ascii.js';
import { defineIdentifier } from './contract.js';
import { isCheckPair, mod97 } from './mod97.js';

/**
 * A Saudi IBAN (رقم الآيبان): `SA`, two check digits, twenty characters of which the first two are digits; mod 97 is 1.
 * The form in groups of four is accepted, and small letters.
 *
 * Its codes: `not-text`, `empty`, `characters`, `prefix`, `length`, `checksum`. Source: the registry's structure as
 * ibantools 4.5.4 has it, whose vectors were run; check digits 02 to 98 by ISO 7064.
 *
 * @example
 * ```ts
 * iban.format('SA0380000000608010167519'); // 'SA03 8000 0000 6080 1016 7519'
 * ```
 */
export const iban = defineIdentifier<'iban'>({
  name: 'iban',
  localName: { ar: 'رقم الآيبان', en: 'IBAN' },
  spaced: true,
  compact: upperAscii,
  judge: (text) => {
    if (!/^SA\d{4}[0-9A-Z]{18}$/.test(text)) {
      if (!/^[0-9A-Z]+$/.test(text)) return ['characters'];
      if (!text.startsWith('SA')) return ['prefix', { expected: 'SA' }];
      return text.length === 24 ? ['characters'] : ['length', { expected: 24 }];
    }
    return isCheckPair(text, 2) && mod97(text, 0, 4, mod97(text, 4, 24)) === 1 ? 'iban' : ['checksum'];
  },
  format: (text) => text.replace(/(.{4})(?=.)/g, '$1 '),
  mask: (text) => `SA${'*'.repeat(18)}${text.slice(-4)}`,
});

/**
 * Whether it is a Saudi IBAN.
 *
 * @example
 * ```ts
 * isIban('SA03 8000 0000 6080 1016 7519'); // true
 * ```
 */
export const isIban = iban.is;
