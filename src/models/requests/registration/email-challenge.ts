import * as z from 'zod';
import { MartabaError } from '../../error.js';
import { emailSchema } from '../../identifiers/schemas.js';
import { Secret } from '../../identifiers/secret.js';
import { fail, ok, type Result } from '../../result.js';
import { foldDigits } from '../../text/digits.js';
import { labelled } from '../../schema/field.js';

/**
 * A code that was sent to an e-mail address (رمز التحقق المرسل إلى البريد الإلكتروني, R153): until when it holds, how often one
 * may try, and when it may be sent again. The code itself is kept nowhere.
 *
 * @example
 * ```ts
 * const challenge = {
 *   id: crypto.randomUUID(), email: 'a@example.sa', expiresAt: '2026-01-01T09:05:00Z', attemptsLeft: 3, resendsLeft: 2,
 *   resendFrom: '2026-01-01T09:01:00Z',
 * };
 * String(emailChallengeSchema.parse(challenge).email); // '***@example.sa'
 * emailChallengeSchema.safeParse({ ...challenge, code: '420917' }).success; // false: the code is kept nowhere
 * ```
 */
export const emailChallengeSchema = z.strictObject({
  id: labelled(z.uuid(), 'معرّف التحقق', 'Id of the challenge'),
  email: emailSchema,
  expiresAt: labelled(z.iso.datetime(), 'ينتهي الرمز في', 'Expires at'),
  attemptsLeft: labelled(z.int().min(0).max(10), 'المحاولات الباقية', 'Attempts left'),
  resendsLeft: labelled(z.int().min(0).max(10), 'مرات الإرسال الباقية', 'Sendings left'),
  /** From when on it may be sent again. */
  resendFrom: labelled(z.iso.datetime(), 'يعاد الإرسال من', 'Sent again from'),
});
export type EmailChallenge = z.infer<typeof emailChallengeSchema>;

const moment = (at: string): number => {
  const time = Date.parse(at);
  if (Number.isNaN(time)) throw new MartabaError('not-a-moment');
  return time;
};

/** A code on its way to whoever sent it. It prints as a mask, and no schema of a record reads or writes one. */
export interface EmailCode {
  readonly challenge: string;
  readonly code: Secret<'email-code'>;
}

/**
 * A code as a person typed it, in memory, on its way to be confirmed (تأكيد الرمز). Digits of Arabic are folded.
 *
 * @param at ISO 8601, in UTC
 * @returns the code; or `challenge-locked`, `challenge-expired`, `not-a-code`
 * @throws MartabaError `not-a-moment`, when `at` is none
 * @example
 * ```ts
 * String(emailCode(anEmailChallenge, '٤٢٠٩١٧', '2026-01-01T09:01:00Z').value.code); // '•••'
 * ```
 */
export const emailCode = (
  { id, attemptsLeft, expiresAt }: EmailChallenge,
  typed: string,
  at: string,
): Result<EmailCode> => {
  const now = moment(at);
  if (attemptsLeft < 1) return fail('challenge-locked');
  if (now >= Date.parse(expiresAt)) return fail('challenge-expired');
  const code = foldDigits(typed).trim();
  return /^\d{4,8}$/.test(code)
    ? ok({ challenge: id, code: new Secret('email-code', code, '•••') })
    : fail('not-a-code');
};

/**
 * Whether the code may be sent again (إعادة إرسال الرمز).
 *
 * @param at ISO 8601, in UTC
 * @returns the challenge with one sending fewer, for the server to renew; or `resends-spent`, `resend-too-soon` with the
 * seconds to wait
 * @throws MartabaError `not-a-moment`, when `at` is none
 * @example
 * ```ts
 * resendCode(anEmailChallenge, '2026-01-01T09:00:30Z').issues[0].params; // { seconds: 30 }
 * ```
 */
export const resendCode = (challenge: EmailChallenge, at: string): Result<EmailChallenge> => {
  const wait = Date.parse(challenge.resendFrom) - moment(at);
  if (challenge.resendsLeft < 1) return fail('resends-spent');
  return wait > 0
    ? fail('resend-too-soon', [], { seconds: Math.ceil(wait / 1_000) })
    : ok({ ...challenge, resendsLeft: challenge.resendsLeft - 1 });
};

export const emailChallengeTexts = {
  'not-a-code': { ar: 'الرمز من 4 إلى 8 أرقام.', en: 'A code has 4 to 8 digits.' },
  'resends-spent': { ar: 'لا يُرسل الرمز مرة أخرى.', en: 'The code is not sent again.' },
  'resend-too-soon': {
    ar: 'أعد الإرسال بعد مدة بالثواني: {seconds}.',
    en: 'Send it again after {seconds} s.',
  },
} as const;
