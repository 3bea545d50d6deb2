import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * A published description of the data-sharing service of Absher (خدمة بياناتي في أبشر): not law.
 *
 * @example
 * ```ts
 * import { absherDescription, sharingConsistent } from 'martaba/rules';
 *
 * absherDescription.kind; // 'description'
 * sharingConsistent.instruments.includes(absherDescription); // true
 * ```
 */
export const absherDescription: Instrument = {
  id: 'absher-sharing-description',
  kind: 'description',
  title: {
    ar: 'وصف منشور لخدمة بياناتي في أبشر',
    en: 'A published description of the data-sharing service of Absher',
  },
  issued: 'undated article; the pages that it describes go back to 2020',
  from: '2020-01-01',
};

/**
 * The Implementing Regulation of the Personal Data Protection Law (اللائحة التنفيذية لنظام حماية البيانات الشخصية), held
 * from the day on which the law came into force.
 *
 * @example
 * ```ts
 * import { citing, dataProtectionRegulation, formatCitation } from 'martaba/rules';
 *
 * dataProtectionRegulation.from; // '2023-09-14'
 * formatCitation(citing(dataProtectionRegulation)('4'), [dataProtectionRegulation], 'en'); // 'art. 4'
 * ```
 */
export const dataProtectionRegulation: Instrument = {
  id: 'pdpl-implementing-regulation',
  kind: 'law',
  title: {
    ar: 'اللائحة التنفيذية لنظام حماية البيانات الشخصية',
    en: 'Implementing Regulation of the Personal Data Protection Law',
  },
  issued: 'under Royal Decree M/19 of 9/2/1443H as amended',
  from: '2023-09-14',
};

/** Cites the description of the data-sharing service. */
export const absher = citing(absherDescription);
/** Cites the regulation on personal data. */
export const pdpl = citing(dataProtectionRegulation);
