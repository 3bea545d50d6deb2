import * as z from 'zod';
import { studyKindSchema } from '../employment/study-kind.js';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';
import { attachmentSchema } from './supporting-document.js';

/**
 * What is asked or told about a scholarship (متابعة الابتعاث).
 *
 * @example
 * ```ts
 * labelOf(scholarshipMatters, 'extension', 'ar'); // 'تمديد المدة'
 * ```
 */
export const scholarshipMatters = {
  name: 'scholarship-matter',
  source: 'a published description of Masar (R188); the codes are this project’s own',
  codes: {
    'decision-status': { ar: 'الاستفسار عن قرار الابتعاث', en: 'Where the decision stands' },
    'progress-report': { ar: 'تقرير دراسي', en: 'Report on progress' },
    extension: { ar: 'تمديد المدة', en: 'Extension' },
    'change-of-programme': { ar: 'تغيير البرنامج أو التخصص', en: 'Change of programme' },
    return: { ar: 'إنهاء الابتعاث والمباشرة', en: 'End and return to work' },
  },
} as const satisfies CodeList<string>;

/**
 * A follow-up of a scholarship or study dispatch (طلب متابعة ابتعاث أو إيفاد, R188).
 *
 * @example
 * ```ts
 * fieldsOf(scholarshipFollowUpSchema, 'ar').decisionNumber.label; // 'رقم القرار'
 * ```
 */
export const scholarshipFollowUpSchema = z.strictObject({
  kind: labelled(studyKindSchema, 'النوع', 'Kind'),
  decisionNumber: field(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/-]{0,39}$/), {
    label: { ar: 'رقم القرار', en: 'Number of the decision' },
    dir: 'ltr',
  }),
  decidedOn: labelled(dualDateSchema, 'تاريخ القرار', 'Date of the decision'),
  matter: labelled(openCodeSchema(scholarshipMatters), 'الموضوع', 'Matter'),
  details: field(z.string().trim().min(5).max(2_000).optional(), {
    label: { ar: 'التفاصيل', en: 'Details' },
    sensitivity: 'personal',
  }),
  attachments: labelled(z.array(attachmentSchema).max(5).optional(), 'المرفقات', 'Documents'),
});
export type ScholarshipFollowUp = z.infer<typeof scholarshipFollowUpSchema>;

/**
 * A follow-up of a scholarship (متابعة الابتعاث) in its envelope.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'scholarship-follow-up', state: 'routed', number: 'MRT-1447-0000123-98',
 *   channel: 'web',
 *   content: { kind: 'scholarship', decisionNumber: '407', decidedOn: '1445-01-01H', matter: 'progress-report' },
 *   destination: 'example:moh', createdAt: '2026-01-01T09:00:00Z', events: [],
 * };
 * scholarshipFollowUpRequestSchema.parse(request).destination; // 'example:moh'
 * ```
 */
export const scholarshipFollowUpRequestSchema = requestSchema('scholarship-follow-up', scholarshipFollowUpSchema);
export type ScholarshipFollowUpRequest = z.infer<typeof scholarshipFollowUpRequestSchema>;

/**
 * A draft of a follow-up of a scholarship (مسودة متابعة ابتعاث), as a client makes it.
 *
 * @example
 * ```ts
 * const content = { kind: 'scholarship', decisionNumber: '407', decidedOn: '1445-01-01H', matter: 'extension' };
 * const draft = { id: crypto.randomUUID(), type: 'scholarship-follow-up', content };
 * scholarshipFollowUpDraftSchema.parse(draft).content.matter; // 'extension'
 * scholarshipFollowUpDraftSchema.safeParse({ ...draft, content: { ...content, decisionNumber: '-' } }).success;
 * // false
 * ```
 */
export const scholarshipFollowUpDraftSchema = requestDraftSchema('scholarship-follow-up', scholarshipFollowUpSchema);
export type ScholarshipFollowUpDraft = z.infer<typeof scholarshipFollowUpDraftSchema>;
