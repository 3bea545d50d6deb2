import { defineIdentifier } from './contract.js';

/**
 * A Saudi mobile number (رقم الجوال), kept in E.164: `+9665XXXXXXXX`. Accepts `05…`, `5…`, `9665…`, `009665…`, `+9665…`.
 * Which operator a prefix belongs to is not judged: ranges change.
 *
 * @example
 * ```ts
 * const found = mobile.validate('٠٥٠ ١٢٣ ٤٥٦٧');
 * found.ok && found.value.reveal(); // '+966501234567'
 * ```
 */
export const mobile = defineIdentifier<'mobile'>({
  name: 'mobile',
  localName: { ar: 'رقم الجوال', en: 'Mobile number' },
  compact: (text) => text.replace(/[-().]/g, '').replace(/^(?:\+|00)?966(?=5)|^0(?=5)|^(?=5)/, '+966'),
  judge: (text) => {
    if (!/^\+?\d+$/.test(text)) return ['characters'];
    if (!text.startsWith('+9665')) return ['prefix'];
    return text.length === 13 ? 'mobile' : ['length', { expected: 9 }];
  },
  format: (text) => text.replace(/^\+966(\d\d)(\d{3})(\d{4})$/, '+966 $1 $2 $3'),
  mask: (text) => `+966*******${text.slice(-2)}`,
});

/** Whether it is a Saudi mobile number. */
export const isMobile = mobile.is;
