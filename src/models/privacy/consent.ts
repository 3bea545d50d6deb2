import * as z from 'zod';
import { sha256Schema } from './sha256.js';
import { oneOf } from '../schema/choice.js';
import { raise } from '../schema/raise.js';
import { hexOf } from './hex.js';
import { labelled } from '../schema/field.js';

/**
 * For what personal data is asked (الغرض).
 *
 * @example
 * ```ts
 * purposeSchema.safeParse('eligibility').success; // true
 * purposeSchema.safeParse('marketing').success; // false
 * ```
 */
export const purposeSchema = oneOf({
  service: { ar: 'تقديم الخدمة', en: 'Delivery of a service' },
  employment: { ar: 'التوظيف', en: 'Employment' },
  eligibility: { ar: 'التحقق من الاستحقاق', en: 'Check of eligibility' },
  document: { ar: 'إصدار وثيقة', en: 'Issue of a document' },
  support: { ar: 'الدعم', en: 'Support' },
  other: { ar: 'غرض آخر', en: 'Another purpose' },
});
export type Purpose = z.infer<typeof purposeSchema>;

const inOrder = (
  payload: z.core.ParsePayload<{ readonly givenAt: string; readonly withdrawnAt?: string | undefined }>,
): void => {
  const { givenAt, withdrawnAt } = payload.value;
  if (withdrawnAt === undefined || Date.parse(withdrawnAt) >= Date.parse(givenAt)) return;
  raise(payload, { code: 'withdrawn-before-given', path: ['withdrawnAt'] });
};

/**
 * A consent (الموافقة): to which version of which text, for which purpose, when, and when it was withdrawn. It is never
 * a precondition of another service. Moments are ISO 8601 in UTC; an issue of its own is `withdrawn-before-given`.
 *
 * @example
 * ```ts
 * const consent = {
 *   text: 'terms', version: '1', hash: await consentHash('أوافق'), purpose: 'service', givenAt: '2026-01-01T09:00:00Z',
 * };
 * consentSchema.safeParse(consent).success; // true
 * issuesOf(consentSchema, { ...consent, withdrawnAt: '2025-12-31T09:00:00Z' }).issues[0].code;
 * // 'withdrawn-before-given'
 * ```
 */
export const consentSchema = z
  .strictObject({
    text: labelled(z.string().min(1), 'النص', 'Text'),
    version: labelled(z.string().min(1), 'النسخة', 'Version'),
    /** SHA-256 of the text that was shown, by {@link consentHash}. */
    hash: labelled(sha256Schema, 'بصمة النص', 'Hash of the text'),
    purpose: labelled(purposeSchema, 'الغرض', 'Purpose'),
    givenAt: labelled(z.iso.datetime(), 'وقت الموافقة', 'Given at'),
    withdrawnAt: labelled(z.iso.datetime().optional(), 'وقت سحب الموافقة', 'Withdrawn at'),
  })
  .check(inOrder);
export type Consent = z.infer<typeof consentSchema>;

/**
 * The SHA-256 of a text that was shown for consent, in hexadecimal, so that what was agreed to can be proved later.
 *
 * @example
 * ```ts
 * (await consentHash('أوافق')).length; // 64
 * ```
 */
export const consentHash = async (text: string): Promise<string> =>
  hexOf(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/**
 * Whether a consent stands at a moment: from when it was given until it is withdrawn.
 *
 * @param at ISO 8601; of what is no moment the answer is no
 * @example
 * ```ts
 * stands({ givenAt: '2026-01-01T00:00:00Z' }, '2026-01-01T00:00:00.5Z'); // true
 * ```
 */
export const stands = ({ givenAt, withdrawnAt }: Pick<Consent, 'givenAt' | 'withdrawnAt'>, at: string): boolean =>
  Date.parse(givenAt) <= Date.parse(at) && (withdrawnAt === undefined || Date.parse(at) < Date.parse(withdrawnAt));
