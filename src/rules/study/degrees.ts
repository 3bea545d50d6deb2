import type { CodeList } from '../../models/employment/code-list.js';

/**
 * The degrees for which one is sent on a scholarship (مؤهلات الابتعاث). HR regulation, art. 178.
 *
 * @example
 * ```ts
 * import { scholarshipDegrees } from 'martaba/rules';
 *
 * scholarshipDegrees.codes.doctorate.ar; // 'الدكتوراه'
 * ```
 */
export const scholarshipDegrees = {
  name: 'scholarship-degree',
  source: 'HR regulation, Ministerial Decision 1550 of 9/6/1440H, art. 178',
  codes: {
    bachelor: { ar: 'الدرجة الجامعية أو ما يعادلها', en: 'University degree or equivalent' },
    'higher-diploma': { ar: 'الدبلوم العالي', en: 'Higher diploma' },
    master: { ar: 'الماجستير', en: "Master's" },
    doctorate: { ar: 'الدكتوراه', en: 'Doctorate' },
    'other-postgraduate': { ar: 'دراسات عليا أخرى', en: 'Other postgraduate study' },
  },
} as const satisfies CodeList<string>;
