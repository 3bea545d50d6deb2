/**
 * The letters of paragraphs (الترقيم الأبجدي): the Latin letter of a citation, and the Arabic one of the text.
 *
 * @example
 * ```ts
 * import { paragraphLetters } from 'martaba/rules';
 *
 * paragraphLetters.e; // 'هـ'
 * ```
 */
export const paragraphLetters = {
  a: 'أ',
  b: 'ب',
  c: 'ج',
  d: 'د',
  e: 'هـ',
  f: 'و',
  g: 'ز',
  h: 'ح',
  i: 'ط',
  j: 'ي',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
} as const;
