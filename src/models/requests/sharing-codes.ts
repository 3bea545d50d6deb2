import type { CodeList } from '../employment/code-list.js';

/**
 * For what data are shared (الغرض من المشاركة). The first two are published (R111).
 *
 * @example
 * ```ts
 * labelOf(sharingPurposes, 'service-delivery', 'ar'); // 'تقديم خدمة'
 * ```
 */
export const sharingPurposes = {
  name: 'sharing-purpose',
  source: 'a published description of the data-sharing service of Absher (R111)',
  codes: {
    employment: { ar: 'التوظيف', en: 'Employment' },
    'service-delivery': { ar: 'تقديم خدمة', en: 'Delivery of a service' },
    other: { ar: 'غرض آخر', en: 'Another purpose' },
  },
} as const satisfies CodeList<string>;

/**
 * Domains of data that may be shared (مجالات البيانات). The first is published (R113); the others are this project's.
 *
 * @example
 * ```ts
 * labelOf(dataDomains, 'civil-affairs', 'ar'); // 'بيانات الأحوال المدنية'
 * ```
 */
export const dataDomains = {
  name: 'data-domain',
  source: 'a published description of the data-sharing service of Absher (R113); the others are this project’s own',
  codes: {
    'civil-affairs': { ar: 'بيانات الأحوال المدنية', en: 'Civil-affairs data' },
    employment: { ar: 'البيانات الوظيفية', en: 'Employment data' },
    qualifications: { ar: 'المؤهلات', en: 'Qualifications' },
  },
} as const satisfies CodeList<string>;

/**
 * What part of a domain may be seen (نطاق الاطلاع). The list is this project's: the descriptions name no scopes.
 *
 * @example
 * ```ts
 * Object.keys(dataScopes.codes).filter((scope) => scope.startsWith('contact.')); // ['contact.mobile', 'contact.email']
 * ```
 */
export const dataScopes = {
  name: 'data-scope',
  source: 'this project',
  codes: {
    'identity.name': { ar: 'الاسم', en: 'Name' },
    'identity.birth-date': { ar: 'تاريخ الميلاد', en: 'Date of birth' },
    'identity.nationality': { ar: 'الجنسية', en: 'Nationality' },
    'family.marital-status': { ar: 'الحالة الاجتماعية', en: 'Marital status' },
    'contact.mobile': { ar: 'رقم الجوال', en: 'Mobile number' },
    'contact.email': { ar: 'البريد الإلكتروني', en: 'E-mail address' },
    'employment.status': { ar: 'الحالة الوظيفية', en: 'Employment status' },
    'employment.position': { ar: 'الوظيفة الحالية', en: 'Present position' },
    'employment.rank': { ar: 'المرتبة والدرجة', en: 'Rank and step' },
    'employment.history': { ar: 'السجل الوظيفي', en: 'Employment history' },
    'qualifications.all': { ar: 'المؤهلات', en: 'Qualifications' },
  },
} as const satisfies CodeList<string>;
export type DataScope = keyof (typeof dataScopes)['codes'];
