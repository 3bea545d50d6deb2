import * as z from 'zod';
import { sha256Schema } from '../privacy/sha256.js';
import { dualDateSchema } from '../calendar/schemas.js';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { field, labelled } from '../schema/field.js';

/**
 * Kinds of supporting documents (المستندات الداعمة). The list is closed and names no identity document: a picture of one
 * may not be copied (Personal Data Protection Law, art. 28).
 *
 * @example
 * ```ts
 * labelOf(documentKinds, 'equivalence', 'ar'); // 'قرار معادلة المؤهل'
 * isKnownCode(documentKinds, 'passport'); // false: no picture of an identity document
 * ```
 */
export const documentKinds = {
  name: 'document-kind',
  source: 'this project (R68, R74); Personal Data Protection Law, Royal Decree M/19 of 9/2/1443H, art. 28',
  codes: {
    'appointment-decision': { ar: 'قرار التعيين', en: 'Decision of appointment' },
    'promotion-decision': { ar: 'قرار الترقية', en: 'Decision of promotion' },
    'transfer-decision': { ar: 'قرار النقل', en: 'Decision of transfer' },
    'start-notice': { ar: 'إشعار المباشرة', en: 'Notice of taking up the post' },
    'service-statement': { ar: 'بيان الخدمة', en: 'Service statement' },
    qualification: { ar: 'وثيقة المؤهل', en: 'Certificate of a qualification' },
    equivalence: { ar: 'قرار معادلة المؤهل', en: 'Decision of equivalence' },
    training: { ar: 'شهادة تدريب', en: 'Certificate of training' },
    review: { ar: 'نموذج تقويم الأداء', en: 'Performance review' },
    'penalty-decision': { ar: 'قرار الجزاء', en: 'Decision of a penalty' },
    'end-of-service-decision': { ar: 'قرار إنهاء الخدمة', en: 'Decision to end the service' },
    'medical-report': { ar: 'تقرير طبي', en: 'Medical report' },
    clearance: { ar: 'إخلاء طرف', en: 'Clearance' },
    other: { ar: 'مستند آخر', en: 'Another document' },
  },
} as const satisfies CodeList<string>;
export type DocumentKind = keyof typeof documentKinds.codes;

/**
 * A reference to an official document (مرجع مستند): its kind, number and date. The document itself stays where it is.
 *
 * @example
 * ```ts
 * documentRefSchema.parse({ kind: 'promotion-decision', number: '1550', issuedOn: '1440-06-09H' }).issuedOn.gregorian; // '2019-02-14'
 * ```
 */
export const documentRefSchema = z.strictObject({
  kind: labelled(closedCodeSchema(documentKinds), 'نوع المستند', 'Kind of document'),
  number: field(z.string().trim().min(1).max(64), { label: { ar: 'رقم المستند', en: 'Document number' }, dir: 'ltr' }),
  issuedOn: labelled(dualDateSchema, 'تاريخ المستند', 'Date of the document'),
});
export type DocumentRef = z.infer<typeof documentRefSchema>;

/**
 * A file that is attached to a request (مرفق): what it is, its media type, its size in bytes and its SHA-256. It has no
 * file name, for people write names in those.
 *
 * @example
 * ```ts
 * attachmentSchema.safeParse({ kind: 'passport', mediaType: 'application/pdf', bytes: 1, hash: 'a'.repeat(64) }).success; // false
 * ```
 */
export const attachmentSchema = z.strictObject({
  kind: labelled(closedCodeSchema(documentKinds), 'نوع المرفق', 'Kind of attachment'),
  mediaType: field(z.enum(['application/pdf', 'image/jpeg', 'image/png']), {
    label: { ar: 'نوع الملف', en: 'Type of the file' },
    dir: 'ltr',
  }),
  bytes: labelled(z.int().min(1), 'حجم الملف بالبايت', 'Size in bytes'),
  hash: field(sha256Schema, { label: { ar: 'بصمة الملف', en: 'Hash of the file' }, dir: 'ltr' }),
});
export type Attachment = z.infer<typeof attachmentSchema>;
