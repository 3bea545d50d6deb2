import * as z from 'zod';
import { emailSchema } from '../../models/identifiers/schemas.js';
import { isSecret, Secret } from '../../models/identifiers/secret.js';
import { emailChallengeSchema } from '../../models/requests/registration/email-challenge.js';
import type { Endpoint } from './endpoint.js';

/** A code on its way to the server: in a body, and in no address and no answer. */
const emailCodeSchema = z.codec(
  z
    .string()
    .regex(/^\d{4,8}$/)
    .meta({ examples: ['123456'] }),
  z.custom<Secret<'email-code'>>((value) => isSecret(value, ['email-code'])),
  { decode: (text) => new Secret('email-code', text, '•••'), encode: (code) => code.reveal() },
);

const byChallenge = z.strictObject({ challenge: z.uuid() });

/** Confirming an e-mail address by a code that is sent to it. */
export const emailEndpoints = {
  sendEmailCode: {
    method: 'POST',
    path: '/v1/me/email-challenges',
    scope: 'employee',
    body: z.strictObject({ id: z.uuid(), email: emailSchema }),
    response: emailChallengeSchema,
    status: 201,
    idempotency: 'keyed',
  },
  resendEmailCode: {
    method: 'POST',
    path: '/v1/me/email-challenges/{challenge}/resend',
    scope: 'employee',
    params: byChallenge,
    response: emailChallengeSchema,
    status: 200,
    idempotency: 'keyed',
  },
  confirmEmail: {
    method: 'POST',
    path: '/v1/me/email-challenges/{challenge}/confirm',
    scope: 'employee',
    params: byChallenge,
    body: z.strictObject({ code: emailCodeSchema }),
    response: z.strictObject({ challenge: z.uuid(), confirmedAt: z.iso.datetime() }),
    status: 200,
    idempotency: 'keyed',
  },
} as const satisfies Record<string, Endpoint>;
