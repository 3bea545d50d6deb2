import type { RequestType } from '../requests/any-request.js';
import type { LocalText } from '../text/language.js';
import type { Named } from './named.js';
import { isNamed } from './named.js';

/** Whom a service is for (الفئات المستفيدة, R9): entities, employees, individuals. */
export const audiences = {
  entity: { ar: 'الجهات الحكومية', en: 'Government entities' },
  employee: { ar: 'الموظفون', en: 'Employees' },
  individual: { ar: 'الأفراد', en: 'Individuals' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type Audience = keyof typeof audiences;

/** A service of a platform (خدمة): what it is called, whom it is for, and the request that it makes, where it makes one. */
export interface PlatformService extends Named {
  readonly platform: string;
  readonly audiences: readonly Audience[];
  /** The type of request by which it is asked for; a service without one is read. */
  readonly request?: RequestType;
  /** Other names that the descriptions give it. */
  readonly aliases?: readonly Named[];
  readonly source: string;
}

type Row = readonly [
  id: string,
  audience: Audience | readonly Audience[],
  ar: string,
  en: string,
  requirements: string,
  request?: RequestType | undefined,
  aliases?: readonly (readonly [id: string, ar: string, en: string])[],
];

const of = (platform: string, rows: readonly Row[]): readonly PlatformService[] =>
  rows.map(([id, audience, ar, en, requirements, request, aliases]) => ({
    id,
    name: { ar, en },
    platform,
    audiences: typeof audience === 'string' ? [audience] : audience,
    ...(request && { request }),
    ...(aliases && {
      aliases: aliases.map(([other, inArabic, inEnglish]) => ({ id: other, name: { ar: inArabic, en: inEnglish } })),
    }),
    source: `a published description (${requirements})`,
  }));

/**
 * The menu of services (قائمة الخدمات الرقمية, R44) that the published descriptions name. "Data entry" (إدخال البيانات, R45)
 * is another name of the update of data.
 *
 * @example
 * ```ts
 * services.find(({ request }) => request === 'retirement')?.platform; // 'masar'
 * ```
 */
export const services: readonly PlatformService[] = [
  ...of('bayanati', [
    [
      'data-update',
      'employee',
      'تحديث البيانات',
      'Update of data',
      'R33, R44, R45',
      'data-update',
      [['data-entry', 'إدخال البيانات', 'Data entry']],
    ],
    ['employment-status', 'employee', 'طباعة الحالة الوظيفية', 'Print of the employment status', 'R37', 'document'],
    [
      'service-statement',
      'employee',
      'بيان الخدمة',
      'Service statement',
      'R38, R39',
      'document',
      [
        ['job-statement', 'بيان التوظيف', 'Job statement'],
        ['service-declaration', 'إقرار الخدمة', 'Service declaration'],
      ],
    ],
    ['employee-files', 'entity', 'متابعة الملفات الوظيفية', 'The files of an entity’s employees', 'R12'],
  ]),
  ...of('masar', [
    [
      'my-job-data',
      'employee',
      'بياناتي الوظيفية',
      'My job data',
      'R156, R157, R185, R186',
      'data-update',
      [
        ['my-job-information', 'معلومات وظيفتي', 'My job information'],
        ['workplace-data', 'بيانات مكان العمل', 'Data of the workplace'],
      ],
    ],
    [
      'promotion',
      'employee',
      'الترقية',
      'Promotion',
      'R134, R176',
      'promotion-application',
      [['promotion-in-article', 'الترويج', 'Advancement']],
    ],
    ['promotion-information', 'employee', 'الاستعلام عن الترقيات', 'Information on promotions', 'R145'],
    ['retirement', 'employee', 'التقاعد', 'Retirement', 'R135', 'retirement'],
    [
      'placement',
      'employee',
      'التسكين',
      'Placement',
      'R136',
      'placement',
      [['place-of-work', 'تحديد مكان العمل', 'Place of work']],
    ],
    ['transfer', 'employee', 'النقل', 'Transfer', 'R23, R136', 'transfer'],
    ['grievance', 'employee', 'التظلمات', 'Grievances', 'R137', 'grievance', [['complaints', 'الشكاوى', 'Complaints']]],
    ['end-of-service', ['entity', 'employee'], 'إنهاء الخدمة', 'End of service', 'R139', 'end-of-service'],
    [
      'settlement',
      ['entity', 'employee'],
      'تسوية المستحقات',
      'Settlement of dues',
      'R140, R141',
      undefined,
      [['bayan', 'بيان', 'Bayan']],
    ],
    ['salary-scale', 'employee', 'السلم الوظيفي وسلم الرواتب', 'Job scale and salary scale', 'R142', 'enquiry'],
    ['training-and-study', 'employee', 'التدريب والدراسة', 'Training and study', 'R143'],
    ['performance', ['entity', 'employee'], 'إدارة الأداء', 'Performance management', 'R144'],
    ['allowances-and-rewards', 'employee', 'البدلات والمكافآت', 'Allowances and rewards', 'R146'],
    ['medical-reports', 'employee', 'التقارير الطبية', 'Medical reports', 'R187', 'medical-report'],
    ['scholarship', 'employee', 'قرارات الابتعاث', 'Scholarship decisions', 'R188', 'scholarship-follow-up'],
    ['request-tracking', 'employee', 'متابعة الطلبات', 'Tracking of requests', 'R189, R190'],
    ['contact-us', ['entity', 'employee', 'individual'], 'اتصل بنا', 'Contact us', 'R197'],
  ]),
  ...of('absher-bayanati', [
    [
      'data-sharing',
      'individual',
      'التفويض بالاطلاع على البيانات',
      'Authorisation to see data',
      'R110, R121',
      'data-sharing',
    ],
    ['shared-data', 'entity', 'الاطلاع بموجب تفويض', 'Reading under an authorisation', 'R202'],
  ]),
];

/**
 * The services that a name means, or that are for an audience, or on a platform.
 *
 * @param wanted a name, an id or another name of a service, in either language and any usual spelling; an audience; a platform
 * @example
 * ```ts
 * findServices({ name: 'ادخال البيانات' }).map(({ id }) => id); // ['data-update']
 * ```
 */
export const findServices = ({
  name,
  audience,
  platform,
}: {
  readonly name?: string;
  readonly audience?: Audience;
  readonly platform?: string;
}): readonly PlatformService[] =>
  services.filter(
    (service) =>
      (name === undefined || [service, ...(service.aliases ?? [])].some((named) => isNamed(named, name))) &&
      (audience === undefined || service.audiences.includes(audience)) &&
      (platform === undefined || service.platform === platform),
  );
