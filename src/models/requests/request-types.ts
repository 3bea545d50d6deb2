import type { LocalText } from '../text/language.js';

/**
 * The types of requests (أنواع الطلبات), and what each is called.
 *
 * @example
 * ```ts
 * requestTypes.grievance.ar; // 'تظلّم'
 * Object.keys(requestTypes).length; // 13
 * ```
 */
export const requestTypes = {
  'data-update': { ar: 'تحديث البيانات وتصحيحها', en: 'Update or correction of data' },
  'promotion-application': { ar: 'التقديم على الترقية', en: 'Application for promotion' },
  'data-sharing': { ar: 'التفويض بالاطلاع على البيانات', en: 'Authorisation to see data' },
  document: { ar: 'طلب وثيقة', en: 'Request for a document' },
  'medical-report': { ar: 'تقرير طبي', en: 'Medical report' },
  'scholarship-follow-up': { ar: 'متابعة الابتعاث', en: 'Follow-up of a scholarship' },
  enquiry: { ar: 'استفسار', en: 'Enquiry' },
  'end-of-service': { ar: 'إنهاء الخدمة', en: 'End of service' },
  grievance: { ar: 'تظلّم', en: 'Grievance' },
  placement: { ar: 'التسكين', en: 'Placement' },
  retirement: { ar: 'التقاعد', en: 'Retirement' },
  transfer: { ar: 'النقل', en: 'Transfer' },
  'data-subject': { ar: 'طلب صاحب البيانات الشخصية', en: 'Request of a data subject' },
} as const satisfies Readonly<Record<string, LocalText>>;
