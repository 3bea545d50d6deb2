import type { LocalText } from '../text/language.js';
import type { PlatformService, ServiceId } from './services.js';
import { services } from './services.js';

/**
 * Whom a service is for (الفئات المستفيدة, R9).
 *
 * @example
 * ```ts
 * audiences.individual.ar; // 'الأفراد'
 * ```
 */
export const audiences = {
  entity: { ar: 'الجهات الحكومية', en: 'Government entities' },
  employee: { ar: 'الموظفون', en: 'Employees' },
  individual: { ar: 'الأفراد', en: 'Individuals' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type Audience = keyof typeof audiences;

const employees: readonly Audience[] = ['employee'];

/** The services that are for others than employees alone. */
const others: { readonly [K in ServiceId]?: readonly Audience[] } = {
  'end-of-service': ['entity', 'employee'],
  settlement: ['entity', 'employee'],
  performance: ['entity', 'employee'],
  'data-sharing': ['entity', 'individual'],
};

/**
 * Whom a service is for: employees, unless a description says otherwise.
 *
 * @example
 * ```ts
 * audiencesOf('data-sharing'); // ['entity', 'individual']
 * ```
 */
export const audiencesOf = (service: ServiceId): readonly Audience[] => others[service] ?? employees;

/**
 * The services of the menu that are for an audience.
 *
 * @example
 * ```ts
 * servicesFor('individual').map(({ id }) => id); // ['data-sharing']
 * ```
 */
export const servicesFor = (audience: Audience): readonly PlatformService[] =>
  services.filter(({ id }) => audiencesOf(id).includes(audience));
