import type { CodeList } from '../../models/employment/code-list.js';

/**
 * The means by which a candidate is told of the decision (وسائل إبلاغ المرشح). HR regulation, art. 38.
 *
 * @example
 * ```ts
 * import { notificationMeans } from 'martaba/rules';
 *
 * Object.keys(notificationMeans.codes); // ['sms', 'email', 'government-account', 'agency-site']
 * ```
 */
export const notificationMeans = {
  name: 'notification-means',
  source: 'HR regulation, Ministerial Decision 1550 of 9/6/1440H, art. 38',
  codes: {
    sms: { ar: 'رسالة نصية إلى رقم جوال موثق', en: 'SMS to a verified mobile' },
    email: { ar: 'البريد الإلكتروني', en: 'E-mail' },
    'government-account': { ar: 'حساب مسجل في نظام حكومي', en: 'Registered account in a government system' },
    'agency-site': { ar: 'الإعلان في موقع الجهة', en: "Announcement on the agency's site" },
  },
} as const satisfies CodeList<string>;
