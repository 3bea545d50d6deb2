import * as z from 'zod';
import type { CodeList } from '../employment/code-list.js';
import { closedCodeSchema } from '../employment/code-list.js';
import { field } from '../schema/field.js';

/**
 * Kinds of documents that may stand beside a request (أنواع المرفقات). The list is closed and this project's: it has no
 * kind for a picture of an identity document, which the Personal Data Protection Law, art. 28, does not let one take.
 */
export const attachmentKinds = {
  name: 'attachment-kind',
  source: 'this project; Personal Data Protection Law, art. 28',
  codes: {
    'qualification-certificate': { ar: 'وثيقة مؤهل', en: 'Certificate of a qualification' },
    'experience-certificate': { ar: 'شهادة خبرة', en: 'Certificate of experience' },
    'appointment-decision': { ar: 'قرار تعيين', en: 'Decision of appointment' },
    'promotion-decision': { ar: 'قرار ترقية', en: 'Decision of promotion' },
    'transfer-decision': { ar: 'قرار نقل', en: 'Decision of transfer' },
    'scholarship-decision': { ar: 'قرار ابتعاث', en: 'Decision of scholarship' },
    'study-report': { ar: 'تقرير دراسي', en: 'Report on studies' },
    'medical-report': { ar: 'تقرير طبي', en: 'Medical report' },
    letter: { ar: 'خطاب', en: 'Letter' },
  },
} as const satisfies CodeList<string>;

/**
 * A document beside a request (مرفق), by reference: where it is kept is the host's, and only its hash proves which it is.
 * It has no file name, for people put names and numbers into those.
 *
 * @example
 * ```ts
 * attachmentSchema.shape.kind.safeParse('identity-document').success; // false
 * ```
 */
export const attachmentSchema = z.strictObject({
  id: z.uuid(),
  kind: field(closedCodeSchema(attachmentKinds), { label: { ar: 'نوع المرفق', en: 'Kind of document' } }),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  /** Bytes, at most ten million. */
  size: z.int().min(1).max(10_000_000),
  /** SHA-256 of its bytes, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Attachment = z.infer<typeof attachmentSchema>;
