import * as z from 'zod';
import { MartabaError } from '../error.js';
import { Secret } from '../identifiers/secret.js';
import type { Result } from '../result.js';
import { fail, ok } from '../result.js';
import { labelled } from '../schema/field.js';

/**
 * An identity question of another platform (سؤال تحقق, R122), carried and not judged: no questions are kept here, and
 * no answers. How often one may try is the platform's to say.
 *
 * @example
 * ```ts
 * const challenge = {
 *   id: crypto.randomUUID(), prompt: { ar: 'سؤال', en: 'A question' }, attemptsLeft: 3,
 *   expiresAt: '2026-01-01T09:05:00Z',
 * };
 * verificationChallengeSchema.parse(challenge).attemptsLeft; // 3
 * verificationChallengeSchema.safeParse({ ...challenge, answer: 'blue' }).success; // false: no answer is kept
 * ```
 */
export const verificationChallengeSchema = z.strictObject({
  id: labelled(z.uuid(), 'معرّف السؤال', 'Id of the question'),
  /** The question as the platform words it, for the person alone. */
  prompt: labelled(
    z.strictObject({
      ar: labelled(z.string().min(1).max(500), 'بالعربية', 'In Arabic'),
      en: labelled(z.string().min(1).max(500), 'بالإنجليزية', 'In English'),
    }),
    'السؤال',
    'Question',
  ),
  attemptsLeft: labelled(z.int().min(0).max(10), 'المحاولات الباقية', 'Attempts left'),
  expiresAt: labelled(z.iso.datetime(), 'ينتهي السؤال في', 'Expires at'),
});
export type VerificationChallenge = z.infer<typeof verificationChallengeSchema>;

/** An answer on its way to the platform. It prints as a mask and is never written: no schema reads or writes one. */
export interface VerificationAnswer {
  readonly challenge: string;
  readonly token: Secret<'answer-token'>;
}

/**
 * An answer to a challenge, in memory: what the platform's own page made of the answer, and never the answer's words.
 *
 * @param token an opaque token of 16 to 512 characters of base64url
 * @param at ISO 8601, in UTC
 * @returns the answer; or `challenge-locked`, `challenge-expired`, `not-an-answer-token`
 * @throws MartabaError `not-a-moment`, when `at` is none
 * @example
 * ```ts
 * JSON.stringify(answer(aChallenge, 'dG9rZW4tb2YtYW5zd2Vy', '2026-01-01T00:01:00Z')).includes('dG9rZW4'); // false
 * ```
 */
export const answer = (
  { id, attemptsLeft, expiresAt }: VerificationChallenge,
  token: string,
  at: string,
): Result<VerificationAnswer> => {
  const now = Date.parse(at);
  if (Number.isNaN(now)) throw new MartabaError('not-a-moment');
  if (attemptsLeft < 1) return fail('challenge-locked');
  if (now >= Date.parse(expiresAt)) return fail('challenge-expired');
  if (!/^[\w-]{16,512}$/.test(token)) return fail('not-an-answer-token');
  return ok({ challenge: id, token: new Secret('answer-token', token, '•••') });
};

/**
 * A challenge after a try that the platform refused: one try fewer, and none left is a lock.
 *
 * @example
 * ```ts
 * refused({ ...aChallenge, attemptsLeft: 1 }).attemptsLeft; // 0
 * ```
 */
export const refused = (of: VerificationChallenge): VerificationChallenge => ({
  ...of,
  attemptsLeft: Math.max(0, of.attemptsLeft - 1),
});

export const verificationTexts = {
  'challenge-locked': {
    ar: 'استُنفدت محاولات التحقق؛ تُعاد من المنصة نفسها.',
    en: 'No attempts are left. Begin again on the platform itself.',
  },
  'challenge-expired': { ar: 'انتهت مهلة سؤال التحقق.', en: 'The time for this question has passed.' },
  'not-an-answer-token': {
    ar: 'ما ورد ليس رمز إجابة من المنصة.',
    en: 'This is not a token that the platform made of an answer.',
  },
  'not-a-moment': { ar: 'ما ورد ليس وقتًا بصيغة ISO 8601.', en: 'This is not a moment in ISO 8601.' },
} as const;
