import { withoutMarks } from './bidi.js';
import { foldDigits } from './digits.js';

/**
 * Arabic text folded for search and comparison (توحيد الرسم): without diacritics and tatweel; alef, ya and ta marbuta
 * in one form, and letters as other keyboards write them; digits in ASCII; Latin letters small; one space between words.
 *
 * @example
 * ```ts
 * foldArabic('بَياناتـي') === foldArabic('بِياناتى'); // true
 * ```
 */
export const foldArabic = (text: string): string =>
  foldDigits(withoutMarks(text.normalize('NFKC')))
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىیئ]/g, 'ي')
    .replaceAll('ؤ', 'و')
    .replaceAll('ک', 'ك')
    .replace(/[ةھہە]/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * Whether two names or titles are the same but for spelling that varies.
 *
 * @example
 * ```ts
 * sameArabic('أخصائي موارد بشرية', 'اخصائى موارد بشريه'); // true
 * ```
 */
export const sameArabic = (a: string, b: string): boolean => foldArabic(a) === foldArabic(b);
