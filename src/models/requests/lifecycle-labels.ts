import type { LocalText } from '../text/language.js';
import type { RequestEventName, RequestState } from './lifecycle.js';

/**
 * What each state is called.
 *
 * @example
 * ```ts
 * requestStates['needs-information'].ar; // 'بانتظار استكمال البيانات'
 * ```
 */
export const requestStates: Readonly<Record<RequestState, LocalText>> = {
  draft: { ar: 'مسودة', en: 'Draft' },
  submitted: { ar: 'قُدّم', en: 'Submitted' },
  routed: { ar: 'أُحيل إلى الجهة المعنية', en: 'Routed to its destination' },
  'under-review': { ar: 'تحت الدراسة', en: 'Under review' },
  'needs-information': { ar: 'بانتظار استكمال البيانات', en: 'Needs information' },
  approved: { ar: 'قُبل', en: 'Approved' },
  applied: { ar: 'طُبّق', en: 'Applied' },
  rejected: { ar: 'رُفض', en: 'Rejected' },
  returned: { ar: 'أُعيد للتعديل', en: 'Returned' },
  cancelled: { ar: 'أُلغي', en: 'Cancelled' },
  expired: { ar: 'انتهت مهلته', en: 'Expired' },
};

/**
 * What is said when an event has happened. Sent is one text and applied another.
 *
 * @example
 * ```ts
 * requestEvents.approve.ar; // 'قُبل الطلب، ولم يُطبَّق بعد.'
 * ```
 */
export const requestEvents: Readonly<Record<RequestEventName, LocalText>> = {
  submit: {
    ar: 'قُدّم الطلب إلى الجهة المعنية، ولم يُطبَّق بعد.',
    en: 'The request was sent to its destination. It is not applied yet.',
  },
  route: { ar: 'أُحيل الطلب إلى الجهة المعنية.', en: 'The request was routed to its destination.' },
  'start-review': { ar: 'بدأت دراسة الطلب.', en: 'The request is being studied.' },
  ask: { ar: 'طلبت الجهة بيانات أو مستندات إضافية.', en: 'The destination asks for more details or documents.' },
  supplement: { ar: 'أُرسلت البيانات الإضافية.', en: 'The further details were sent.' },
  approve: { ar: 'قُبل الطلب، ولم يُطبَّق بعد.', en: 'The request was approved. It is not applied yet.' },
  apply: { ar: 'طُبّق الطلب وعُدّل السجل.', en: 'The request was applied, and the record changed.' },
  reject: { ar: 'رُفض الطلب.', en: 'The request was rejected.' },
  return: { ar: 'أُعيد الطلب للتعديل.', en: 'The request was returned to be corrected.' },
  cancel: { ar: 'أُلغي الطلب.', en: 'The request was cancelled.' },
  expire: { ar: 'انتهت مهلة الطلب.', en: 'The request expired.' },
};
