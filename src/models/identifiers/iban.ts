import { defineIdentifier } from './contract.js';
import { mod97 } from './mod97.js';

/**
 * A Saudi IBAN (رقم الآيبان): `SA`, two check digits, twenty characters; mod 97 is 1. The spaced form is accepted.
 *
 * Source: the registry's structure as ibantools has it; its vectors were run.
 *
 * @example
 * ```ts
 * iban.format('SA0380000000608010167519'); // 'SA03 8000 0000 6080 1016 7519'
 * ```
 */
export const iban = defineIdentifier<'iban'>({
  name: 'iban',
  localName: { ar: 'رقم الآيبان', en: 'IBAN' },
  compact: (text) => text.toUpperCase(),
  judge: (text) => {
    if (!/^[0-9A-Z]+$/.test(text)) return ['characters'];
    if (!text.startsWith('SA')) return ['prefix'];
    if (text.length !== 24) return ['length', { expected: 24 }];
    if (!/^SA\d{4}/.test(text)) return ['characters'];
    return mod97(text.slice(4) + text.slice(0, 4)) === 1 ? 'iban' : ['checksum'];
  },
  format: (text) => text.replace(/(.{4})(?=.)/g, '$1 '),
  mask: (text) => `SA**${'*'.repeat(16)}${text.slice(-4)}`,
});

/** Whether it is a Saudi IBAN. */
export const isIban = iban.is;
