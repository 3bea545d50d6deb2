import type { CodeList } from '../../employment/code-list.js';
import { closedCodeSchema } from '../../employment/code-list.js';
import type { Progress } from './wizard.js';

/**
 * Where an account on a platform stands (حالة الحساب, R76).
 *
 * @example
 * ```ts
 * labelOf(accountStatuses, 'pending', 'ar'); // 'بانتظار التفعيل'
 * ```
 */
export const accountStatuses = {
  name: 'account-status',
  source: 'this project (R76)',
  codes: {
    none: { ar: 'لا يوجد', en: 'None' },
    pending: { ar: 'بانتظار التفعيل', en: 'Pending' },
    active: { ar: 'مفعل', en: 'Active' },
    suspended: { ar: 'موقوف', en: 'Suspended' },
  },
} as const satisfies CodeList<string>;
export type AccountStatus = keyof typeof accountStatuses.codes;

/**
 * Where an account stands (حالة الحساب): one of {@link accountStatuses}.
 *
 * @example
 * ```ts
 * accountStatusSchema.safeParse('active').success; // true
 * accountStatusSchema.safeParse('locked').success; // false
 * ```
 */
export const accountStatusSchema = closedCodeSchema(accountStatuses);

/**
 * Where an account stands by its registration (تفعيل الحساب, R76): none before it was begun, active once one is registered.
 * Whether it was suspended since, its platform says.
 *
 * @example
 * ```ts
 * accountStatusOf(startWizard(masarRegistration)); // 'pending'
 * ```
 */
export const accountStatusOf = (registration?: Pick<Progress, 'at'>): Exclude<AccountStatus, 'suspended'> => {
  if (registration === undefined) return 'none';
  return registration.at === 'registered' ? 'active' : 'pending';
};
