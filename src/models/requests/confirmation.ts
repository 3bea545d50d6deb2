import * as z from 'zod';
import { sha256Schema } from '../privacy/sha256.js';
import { MartabaError } from '../error.js';
import type { Issue, Result } from '../result.js';
import { ok } from '../result.js';
import { draftIdSchema } from './envelope.js';
import { labelled } from '../schema/field.js';

/**
 * That a draft was approved and confirmed before it was sent (الموافقة والتأكيد, R69): which one, in which version, and when.
 * Who confirmed it, the session says. It names the codes of the warnings that stood beside it, and no value.
 *
 * @example
 * ```ts
 * const confirmation = {
 *   draftId: crypto.randomUUID(), contentHash: await consentHash('{}'), confirmedAt: '2026-01-01T09:00:00Z',
 *   warnings: ['date-ahead'],
 * };
 * confirmationSchema.parse(confirmation).warnings; // ['date-ahead']
 * confirmationSchema.safeParse({ ...confirmation, warnings: ['1999999996 is wrong'] }).success;
 * // false: a code, and no text
 * ```
 */
export const confirmationSchema = z.strictObject({
  draftId: draftIdSchema,
  /** SHA-256 of the content that was shown, by `consentHash` of its canonical text. */
  contentHash: labelled(sha256Schema, 'بصمة المحتوى', 'Hash of the content'),
  confirmedAt: labelled(z.iso.datetime(), 'وقت التأكيد', 'Confirmed at'),
  warnings: labelled(z.array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)), 'التنبيهات', 'Warnings'),
});
export type Confirmation = z.infer<typeof confirmationSchema>;

/**
 * Confirms a draft (زر الموافقة والتأكيد): refused while an error stands, with those errors; warnings do not hold it up.
 *
 * @param draft of which type ever
 * @param found what `lintRequest` found, or the issues of its schema
 * @param of the hash of what was shown, and the moment, ISO 8601 in UTC
 * @throws MartabaError `not-a-confirmation`, of a hash, an id or a moment that is none
 * @example
 * ```ts
 * confirmRequest({ id: aChallenge.id }, [], { contentHash: 'a'.repeat(64), confirmedAt: '2026-01-01T09:00:00Z' }).ok; // true
 * ```
 */
export const confirmRequest = (
  { id }: { readonly id: string },
  found: readonly Pick<Issue, 'code' | 'path' | 'params' | 'severity'>[],
  of: Pick<Confirmation, 'contentHash' | 'confirmedAt'>,
): Result<Confirmation> => {
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    return { ok: false, issues: errors.map(({ code, path, params, severity }) => ({ code, path, params, severity })) };
  const warnings = [...new Set(found.map(({ code }) => code))];
  const confirmed = confirmationSchema.safeParse({ draftId: id, ...of, warnings });
  if (!confirmed.success) throw new MartabaError('not-a-confirmation');
  return ok(confirmed.data);
};

export const confirmationTexts = {
  'not-a-confirmation': { ar: 'بيانات التأكيد غير صحيحة.', en: 'This is no confirmation.' },
} as const;
