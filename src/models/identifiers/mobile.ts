import { defineIdentifier } from './contract.js';

/**
 * A Saudi mobile number (رقم الجوال), kept in E.164: `+9665XXXXXXXX`. Accepts `05…`, `5…`, `9665…`, `009665…`, `+9665…`.
 * Which operator a prefix belongs to is not judged: ranges change.
 *
 * Its codes: `not-text`, `empty`, `characters`, `prefix`, `length` (of the ten digits that begin with 05). Source: the
 * form that validator.js has for `ar-SA`.
 *
 * @example
 * ```ts
 * mobile.compact('٠٥٠ ١٢٣ ٤٥٦٧'); // '+966501234567'
 * mobile.mask('0501234567'); // '+966*******67'
 * ```
 */
export const mobile = defineIdentifier<'mobile'>({
  name: 'mobile',
  localName: { ar: 'رقم الجوال', en: 'Mobile number' },
  spaced: true,
  usual: /^05\d{8}$/,
  compact: (text) => {
    const digits = /[-().]/.test(text) ? text.replace(/[-().]/g, '') : text;
    const dialled = ['05', '5', '+9665', '009665', '9665'].find((start) => digits.startsWith(start));
    return dialled === undefined ? digits : `+966${digits.slice(dialled.length - 1)}`;
  },
  judge: (text) => {
    if (/^\+9665\d{8}$/.test(text)) return 'mobile';
    if (!/^\+?\d+$/.test(text)) return ['characters'];
    return text.startsWith('+9665') ? ['length', { expected: 10 }] : ['prefix', { expected: '05' }];
  },
  format: (text) => text.replace(/^\+966(\d\d)(\d{3})(\d{4})$/, '+966 $1 $2 $3'),
  mask: (text) => `+966*******${text.slice(-2)}`,
});

/**
 * Whether it is a Saudi mobile number.
 *
 * @example
 * ```ts
 * isMobile('00966 50 123 4567'); // true
 * ```
 */
export const isMobile = mobile.is;
