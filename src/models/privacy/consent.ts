import * as z from 'zod';

/** For what personal data is asked (الغرض). */
export const purposeSchema = z.enum(['service', 'employment', 'eligibility', 'document', 'support', 'other']);
export type Purpose = z.infer<typeof purposeSchema>;

/**
 * A consent (الموافقة): to which version of which text, for which purpose, when, and when it was withdrawn. It is never
 * a precondition of another service.
 */
export const consentSchema = z.strictObject({
  text: z.string().min(1),
  version: z.string().min(1),
  /** SHA-256 of the text that was shown, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  purpose: purposeSchema,
  givenAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Whether a consent stands at a moment. Moments are ISO 8601 in UTC. */
export const stands = ({ givenAt, withdrawnAt }: Consent, at: string): boolean =>
  givenAt <= at && (withdrawnAt === undefined || at < withdrawnAt);
