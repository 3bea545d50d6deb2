import * as z from 'zod';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';
import { field, labelled } from '../schema/field.js';
import { requestDraftSchema } from './draft.js';
import { requestSchema } from './envelope.js';

/**
 * What an enquiry is about (موضوع الاستفسار). The job scale is published (R142); the others are this project's.
 *
 * @example
 * ```ts
 * labelOf(enquirySubjects, 'retirement', 'ar'); // 'التقاعد'
 * ```
 */
export const enquirySubjects = {
  name: 'enquiry-subject',
  source: 'a published description of Masar (R142); the others are this project’s own',
  codes: {
    'salary-scale': { ar: 'السلم الوظيفي وسلم الرواتب', en: 'Job and salary scale' },
    promotion: { ar: 'الترقية', en: 'Promotion' },
    transfer: { ar: 'النقل', en: 'Transfer' },
    retirement: { ar: 'التقاعد', en: 'Retirement' },
  },
} as const satisfies CodeList<string>;

/**
 * An enquiry (استفسار, R142): a question of an employee.
 *
 * @example
 * ```ts
 * fieldsOf(enquirySchema, 'ar').question.label; // 'نص الاستفسار'
 * ```
 */
export const enquirySchema = z.strictObject({
  subject: labelled(openCodeSchema(enquirySubjects), 'موضوع الاستفسار', 'Subject'),
  question: field(z.string().trim().min(10).max(2_000), {
    label: { ar: 'نص الاستفسار', en: 'Question' },
    sensitivity: 'personal',
  }),
});
export type Enquiry = z.infer<typeof enquirySchema>;

/**
 * The answer to an enquiry (الرد), which is guidance and no decision.
 *
 * @example
 * ```ts
 * enquiryAnswerSchema.parse({ text: ' يُرجع إلى سلم الرواتب. ', answeredAt: '2026-01-01T09:00:00Z' }).text;
 * // 'يُرجع إلى سلم الرواتب.'
 * enquiryAnswerSchema.safeParse({ text: ' ', answeredAt: '2026-01-01T09:00:00Z' }).success; // false
 * ```
 */
export const enquiryAnswerSchema = z.strictObject({
  text: field(z.string().trim().min(1).max(4_000), {
    label: { ar: 'الرد', en: 'Answer' },
    sensitivity: 'personal',
  }),
  answeredAt: labelled(z.iso.datetime(), 'وقت الرد', 'Answered at'),
});
export type EnquiryAnswer = z.infer<typeof enquiryAnswerSchema>;

/**
 * An enquiry in the envelope of a request.
 *
 * @example
 * ```ts
 * const request = {
 *   id: crypto.randomUUID(), type: 'enquiry',
 *   content: { subject: 'promotion', question: 'متى تُعلن الترقيات القادمة؟' },
 *   state: 'under-review', number: 'MRT-1447-0000123-98', channel: 'web', createdAt: '2026-01-01T09:00:00Z',
 *   events: [],
 * };
 * eventsFrom(enquiryRequestSchema.parse(request).state, 'employee'); // ['cancel']
 * ```
 */
export const enquiryRequestSchema = requestSchema('enquiry', enquirySchema);
export type EnquiryRequest = z.infer<typeof enquiryRequestSchema>;

/**
 * A draft of an enquiry (مسودة استفسار), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'enquiry',
 *   content: { subject: 'salary-scale', question: 'ما درجات المرتبة السابعة؟' },
 * };
 * enquiryDraftSchema.parse(draft).content.subject; // 'salary-scale'
 * enquiryDraftSchema.safeParse({ ...draft, content: { subject: 'salary-scale', question: 'كم؟' } }).success;
 * // false: too short
 * ```
 */
export const enquiryDraftSchema = requestDraftSchema('enquiry', enquirySchema);
export type EnquiryDraft = z.infer<typeof enquiryDraftSchema>;
