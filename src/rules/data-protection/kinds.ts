import type { LocalText } from '../../models/text/language.js';

/**
 * What personal data are (البيانات الشخصية): the examples of art. 1-4 of the Personal Data Protection Law. Any other data
 * that identify an individual, or make it possible, directly or not, are personal too.
 *
 * @example
 * ```ts
 * import { personalData } from 'martaba/rules';
 *
 * personalData.name.en; // 'Name'
 * ```
 */
export const personalData = {
  name: { ar: 'الاسم', en: 'Name' },
  'identity-number': { ar: 'رقم الهوية', en: 'Identity number' },
  address: { ar: 'العنوان', en: 'Address' },
  'contact-number': { ar: 'رقم التواصل', en: 'Contact number' },
  'licence-record-or-asset-number': { ar: 'أرقام الرخص والسجلات والممتلكات', en: 'Licence, record and asset numbers' },
  'bank-or-card-number': { ar: 'أرقام الحسابات البنكية والبطاقات', en: 'Bank and card numbers' },
  image: { ar: 'الصور الثابتة والمتحركة', en: 'Still and moving images' },
} as const satisfies Readonly<Record<string, LocalText>>;

/**
 * What sensitive data are (البيانات الحساسة): the list of art. 1-11 of the Personal Data Protection Law.
 *
 * @example
 * ```ts
 * import { sensitiveData } from 'martaba/rules';
 *
 * sensitiveData.health.en; // 'Health data'
 * ```
 */
export const sensitiveData = {
  origin: { ar: 'الأصل العرقي أو الإثني', en: 'Racial or ethnic origin' },
  belief: { ar: 'المعتقد الديني أو الفكري أو السياسي', en: 'Religious, intellectual or political belief' },
  'security-and-criminal': { ar: 'البيانات الأمنية والجنائية', en: 'Security and criminal data' },
  biometric: { ar: 'السمات الحيوية التي تحدد الهوية', en: 'Biometric data that identify' },
  genetic: { ar: 'البيانات الوراثية', en: 'Genetic data' },
  health: { ar: 'البيانات الصحية', en: 'Health data' },
  'unknown-parentage': {
    ar: 'البيانات التي تدل على أن الفرد مجهول الأبوين أو أحدهما',
    en: 'Data showing unknown parentage',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
