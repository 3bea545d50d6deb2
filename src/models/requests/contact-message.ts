import * as z from 'zod';
import type { CodeList } from '../employment/code-list.js';
import { openCodeSchema } from '../employment/code-list.js';
import { emailSchema, mobileSchema, requestNumberSchema } from '../identifiers/schemas.js';
import { field, labelled } from '../schema/field.js';

/**
 * Topics of support (موضوع الرسالة): R130, R133, R204.
 *
 * @example
 * ```ts
 * labelOf(supportTopics, 'technical-fault', 'ar'); // 'عطل فني'
 * ```
 */
export const supportTopics = {
  name: 'support-topic',
  source: 'a published description (R130, R133, R204)',
  codes: {
    enquiry: { ar: 'استفسار', en: 'Enquiry' },
    'technical-fault': { ar: 'عطل فني', en: 'Technical fault' },
    'data-correction': { ar: 'تصحيح البيانات', en: 'Data correction' },
    'information-request': { ar: 'طلب معلومات عن الملف الشخصي', en: 'Information on the personal file' },
    feedback: { ar: 'ملاحظة', en: 'Feedback' },
  },
} as const satisfies CodeList<string>;

/**
 * Types of message (نوع الرسالة, R199). The values are this project's: the description names none.
 *
 * @example
 * ```ts
 * labelOf(messageTypes, 'complaint', 'ar'); // 'شكوى'
 * ```
 */
export const messageTypes = {
  name: 'message-type',
  source: 'this project (R199)',
  codes: {
    enquiry: { ar: 'استفسار', en: 'Enquiry' },
    complaint: { ar: 'شكوى', en: 'Complaint' },
    suggestion: { ar: 'اقتراح', en: 'Suggestion' },
    technical: { ar: 'دعم فني', en: 'Technical support' },
  },
} as const satisfies CodeList<string>;

/**
 * A message by "contact us" (رسالة تواصل, R197–R200). Everything that says who writes is personal, the text too.
 *
 * @example
 * ```ts
 * fieldsOf(contactMessageSchema, 'en').email.inputMode; // 'email'
 * ```
 */
export const contactMessageSchema = z.strictObject({
  name: field(z.string().trim().min(2).max(100), {
    label: { ar: 'الاسم', en: 'Name' },
    autocomplete: 'name',
    sensitivity: 'personal',
  }),
  email: emailSchema,
  mobile: mobileSchema.optional(),
  topic: labelled(openCodeSchema(supportTopics), 'الموضوع', 'Subject'),
  type: labelled(openCodeSchema(messageTypes), 'نوع الرسالة', 'Type of message'),
  body: field(z.string().trim().min(10).max(2_000), {
    label: { ar: 'نص الرسالة', en: 'Message' },
    sensitivity: 'personal',
  }),
});
export type ContactMessage = z.infer<typeof contactMessageSchema>;

/**
 * What comes back when a message is sent (إشعار استلام الرسالة, R200).
 *
 * @example
 * ```ts
 * contactReceiptSchema.parse({ number: 'mrt1447000012398', receivedAt: '2026-01-01T09:00:00Z' }).number;
 * // 'MRT-1447-0000123-98'
 * ```
 */
export const contactReceiptSchema = z.strictObject({
  number: labelled(requestNumberSchema, 'رقم الرسالة', 'Number of the message'),
  receivedAt: labelled(z.iso.datetime(), 'وقت الاستلام', 'Received at'),
});
export type ContactReceipt = z.infer<typeof contactReceiptSchema>;
