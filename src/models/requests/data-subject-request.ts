import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';

/**
 * The rights of one whose data are held (حقوق صاحب البيانات).
 *
 * @example
 * ```ts
 * Object.keys(dataSubjectRights.codes).length; // 6
 * labelOf(dataSubjectRights, 'destruction', 'ar'); // 'إتلاف البيانات'
 * ```
 */
export const dataSubjectRights = {
  name: 'data-subject-right',
  source: 'Personal Data Protection Law, Royal Decree M/19 of 9/2/1443H, arts. 4 and 5',
  codes: {
    'be-informed': { ar: 'العلم بجمع البيانات', en: 'To be informed' },
    access: { ar: 'الوصول إلى البيانات', en: 'Access' },
    copy: { ar: 'الحصول على نسخة', en: 'A copy' },
    correction: { ar: 'تصحيح البيانات', en: 'Correction' },
    destruction: { ar: 'إتلاف البيانات', en: 'Destruction' },
    'withdraw-consent': { ar: 'الرجوع عن الموافقة', en: 'Withdrawal of a consent' },
  },
} as const satisfies CodeList<string>;

/**
 * What the request of a data subject (طلب صاحب البيانات) holds: the right, and the fields by their names. It holds no
 * consent: a right is not had by agreeing to something. Until when it is to be answered, `dataSubjectDeadline` of
 * `martaba/rules` says.
 *
 * @example
 * ```ts
 * dataSubjectOrderSchema.safeParse({ right: 'copy' }).success; // true
 * ```
 */
export const dataSubjectOrderSchema = z.strictObject({
  right: labelled(closedCodeSchema(dataSubjectRights), 'الحق', 'Right'),
  /** Names of fields (`job.rank`), never what is in them; of all data, if left out. */
  fields: field(
    z
      .array(z.string().regex(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/))
      .max(50)
      .optional(),
    {
      label: { ar: 'البيانات', en: 'Data' },
    },
  ),
  details: field(z.string().trim().min(5).max(2_000).optional(), {
    label: { ar: 'التفاصيل', en: 'Details' },
    sensitivity: 'personal',
  }),
});
export type DataSubjectOrder = z.infer<typeof dataSubjectOrderSchema>;

/**
 * The clock of such a request: when it was received, and whether its time was extended, for which reason.
 *
 * @example
 * ```ts
 * dataSubjectClockSchema.parse({ receivedOn: '2026-01-01', extended: null }).receivedOn.hijri; // '1447-07-12H'
 * dataSubjectClockSchema.safeParse({ receivedOn: '2026-01-01', extended: { on: '2026-01-20' } }).success;
 * // false: no reason
 * ```
 */
export const dataSubjectClockSchema = z.strictObject({
  receivedOn: labelled(dualDateSchema, 'تاريخ الاستلام', 'Received on'),
  extended: labelled(
    z
      .strictObject({
        on: labelled(dualDateSchema, 'تاريخ التمديد', 'Extended on'),
        reason: labelled(z.string().trim().min(5).max(500), 'سبب التمديد', 'Reason'),
      })
      .nullable(),
    'التمديد',
    'Extension',
  ),
});
export type DataSubjectClock = z.infer<typeof dataSubjectClockSchema>;

/**
 * A request of a data subject (طلب صاحب البيانات) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'data-subject', content: { right: 'withdraw-consent' },
 *   state: 'draft', channel: 'phone', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * dataSubjectRequestSchema.parse(request).content.right; // 'withdraw-consent'
 * ```
 */
export const dataSubjectRequestSchema = requestSchema('data-subject', dataSubjectOrderSchema);
export type DataSubjectRequest = z.infer<typeof dataSubjectRequestSchema>;

/**
 * A draft of a request of a data subject (مسودة طلب صاحب البيانات), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = { id: crypto.randomUUID(), type: 'data-subject', content: { right: 'access', fields: ['job.rank'] } };
 * dataSubjectDraftSchema.parse(draft).content.fields; // ['job.rank']
 * dataSubjectDraftSchema.safeParse({ ...draft, content: { right: 'access', fields: ['7'] } }).success;
 * // false: no name of a field
 * ```
 */
export const dataSubjectDraftSchema = requestDraftSchema('data-subject', dataSubjectOrderSchema);
export type DataSubjectDraft = z.infer<typeof dataSubjectDraftSchema>;
