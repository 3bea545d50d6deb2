import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Personal Data Protection Law (نظام حماية البيانات الشخصية), held from the day on which it came into force.
 *
 * @example
 * ```ts
 * import { personalDataProcessing, personalDataProtectionLaw } from 'martaba/rules';
 *
 * personalDataProtectionLaw.from; // '2023-09-14'
 * personalDataProcessing.instruments.includes(personalDataProtectionLaw); // true
 * ```
 */
export const personalDataProtectionLaw: Instrument = {
  id: 'pdpl-1443',
  kind: 'law',
  title: { ar: 'نظام حماية البيانات الشخصية', en: 'Personal Data Protection Law' },
  issued: 'Royal Decree M/19 of 9/2/1443H, amended by M/148 of 5/9/1444H',
  from: '2023-09-14',
};

/** Cites the Personal Data Protection Law: `pdplLaw('11-1')`. */
export const pdplLaw = citing(personalDataProtectionLaw);
