import type { RequestType } from '../requests/any-request.js';
import type { Named } from './named.js';
import { isNamed } from './named.js';

/** A service of the menu (خدمة من قائمة الخدمات الرقمية). */
export interface PlatformService extends Named {
  /** The id of the platform whose menu it stands in. */
  readonly platform: 'bayanati' | 'masar' | 'absher-bayanati';
  /** Other names under which a menu shows it. */
  readonly aliases: readonly Named[];
  /** The type of request by which it is asked for; absent where something is read and nothing is asked for. */
  readonly request?: RequestType;
  readonly source: string;
}

const described = (...requirements: readonly string[]): string =>
  `a published description (${requirements.join(', ')})`;

/**
 * The digital services that the published descriptions name (قائمة الخدمات الرقمية, R44), each with the request by which it is
 * asked for. "Data entry" (إدخال البيانات) is a menu's name for the update service (R45), and no service of its own.
 *
 * @example
 * ```ts
 * services.filter(({ platform }) => platform === 'absher-bayanati').map(({ id }) => id); // ['data-sharing']
 * ```
 */
export const services = [
  {
    id: 'data-update',
    name: { ar: 'تحديث البيانات', en: 'Data update' },
    platform: 'bayanati',
    aliases: [{ id: 'data-entry', name: { ar: 'إدخال البيانات', en: 'Data entry' } }],
    request: 'data-update',
    source: described('R33', 'R34', 'R45', 'R49'),
  },
  {
    id: 'employee-file',
    name: { ar: 'الملف الوظيفي', en: 'Employee file' },
    platform: 'bayanati',
    aliases: [],
    source: described('R21', 'R35', 'R36'),
  },
  {
    id: 'printing',
    name: { ar: 'طباعة الوثائق', en: 'Printing of documents' },
    platform: 'bayanati',
    aliases: [],
    request: 'document',
    source: described('R37', 'R38', 'R39'),
  },
  {
    id: 'service-duration',
    name: { ar: 'معرفة مدة الخدمة', en: 'Length of service' },
    platform: 'bayanati',
    aliases: [],
    source: described('R40'),
  },
  {
    id: 'transfer',
    name: { ar: 'النقل', en: 'Transfer' },
    platform: 'bayanati',
    aliases: [],
    request: 'transfer',
    source: described('R23'),
  },
  {
    id: 'promotion',
    name: { ar: 'خدمات الترقية', en: 'Promotion' },
    platform: 'masar',
    aliases: [],
    request: 'promotion-application',
    source: described('R134'),
  },
  {
    id: 'promotion-information',
    name: { ar: 'معرفة بيانات الترقية', en: 'Information on promotions' },
    platform: 'masar',
    aliases: [],
    source: described('R145'),
  },
  {
    id: 'retirement',
    name: { ar: 'التقاعد', en: 'Retirement' },
    platform: 'masar',
    aliases: [],
    request: 'retirement',
    source: described('R135'),
  },
  {
    id: 'placement',
    name: { ar: 'تحديد مكان العمل', en: 'Place of work' },
    platform: 'masar',
    aliases: [{ id: 'tasakin', name: { ar: 'التسكين', en: 'Placement' } }],
    request: 'placement',
    source: described('R136'),
  },
  {
    id: 'grievance',
    name: { ar: 'التظلمات', en: 'Grievances' },
    platform: 'masar',
    aliases: [{ id: 'complaints', name: { ar: 'الشكاوى', en: 'Complaints' } }],
    request: 'grievance',
    source: described('R137', 'R138'),
  },
  {
    id: 'end-of-service',
    name: { ar: 'إنهاء الخدمة', en: 'End of service' },
    platform: 'masar',
    aliases: [],
    request: 'end-of-service',
    source: described('R139'),
  },
  {
    id: 'settlement',
    name: { ar: 'تسوية المستحقات', en: 'Settlement of dues' },
    platform: 'masar',
    aliases: [{ id: 'bayan', name: { ar: 'بيان', en: 'Bayan' } }],
    source: described('R140', 'R141'),
  },
  {
    id: 'enquiry',
    name: { ar: 'الاستفسار عن السلم الوظيفي', en: 'Enquiry on the job scale' },
    platform: 'masar',
    aliases: [],
    request: 'enquiry',
    source: described('R142'),
  },
  {
    id: 'training-and-study',
    name: { ar: 'تطوير الموظفين والتعليم', en: 'Training and study' },
    platform: 'masar',
    aliases: [],
    request: 'scholarship-follow-up',
    source: described('R143', 'R188'),
  },
  {
    id: 'performance',
    name: { ar: 'إدارة أداء الموظفين', en: 'Performance' },
    platform: 'masar',
    aliases: [],
    source: described('R144'),
  },
  {
    id: 'compensation',
    name: { ar: 'البدلات والمكافآت', en: 'Allowances and rewards' },
    platform: 'masar',
    aliases: [],
    source: described('R146'),
  },
  {
    id: 'data-sharing',
    name: { ar: 'التفويض بالاطلاع على البيانات', en: 'Authorisation to see data' },
    platform: 'absher-bayanati',
    aliases: [],
    request: 'data-sharing',
    source: described('R111', 'R124'),
  },
] as const satisfies readonly PlatformService[];

/** The id of a service of the menu. */
export type ServiceId = (typeof services)[number]['id'];

/**
 * The service that a name means, in either language, by its own name or by one that a menu shows.
 *
 * @param name an id, or a name in Arabic or English, in any usual spelling
 * @example
 * ```ts
 * resolveService('ادخال البيانات')?.id; // 'data-update'
 * ```
 */
export const resolveService = (name: string): (PlatformService & { readonly id: ServiceId }) | undefined => {
  const isIt = isNamed(name);
  return services.find((of) => isIt(of) || of.aliases.some(isIt));
};
