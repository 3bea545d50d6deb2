import * as z from 'zod';
import { nationalIdSchema } from '../../models/identifiers/schemas.js';
import { jwkSchema } from '../sessions/verify-identity.js';
import type { Endpoint } from './endpoint.js';
import { pollSchema } from './poll.js';

const tokensSchema = z.strictObject({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  expiresIn: z.int().min(1),
});
export type Tokens = z.output<typeof tokensSchema>;
/** The tokens of a sign-in, with the signed one that proves who it was. */
const signedInSchema = tokensSchema.extend({ identityToken: z.string().min(1).max(16_384) });

/** Signing in (تسجيل الدخول): by push, by redirect, and the tokens that come of it. */
export const sessionEndpoints = {
  pushStart: {
    method: 'POST',
    path: '/nafath/push',
    scope: 'public',
    body: z.strictObject({ serviceId: z.string().min(1), nationalId: nationalIdSchema }),
    response: z.strictObject({
      transaction: z.uuid(),
      numberToMatch: z
        .string()
        .regex(/^\d{2}$/)
        .meta({ examples: ['42'] }),
      expiresAt: z.iso.datetime(),
    }),
    status: 201,
    idempotency: 'plain',
  },
  pushStatus: {
    method: 'GET',
    path: '/nafath/push/{transaction}',
    scope: 'public',
    params: z.strictObject({ transaction: z.uuid() }),
    response: z.strictObject({
      status: z.enum(['waiting', 'completed', 'rejected', 'expired']),
      code: z.string().min(1).optional(),
      pollAfterSeconds: pollSchema,
    }),
    status: 200,
    idempotency: 'safe',
  },
  redirectStart: {
    method: 'POST',
    path: '/nafath/redirect',
    scope: 'public',
    body: z.strictObject({ serviceId: z.string().min(1), returnTo: z.url({ protocol: /^https?$/ }) }),
    response: z.strictObject({ url: z.url(), state: z.string().min(16) }),
    status: 201,
    idempotency: 'plain',
  },
  signIn: {
    method: 'POST',
    path: '/v1/session',
    scope: 'public',
    body: z.strictObject({ code: z.string().min(1), state: z.string().min(1).optional() }),
    response: signedInSchema,
    status: 201,
    idempotency: 'plain',
  },
  signingKeys: {
    method: 'GET',
    path: '/v1/session/keys',
    scope: 'public',
    response: z.strictObject({ keys: z.array(jwkSchema).max(20) }),
    status: 200,
    idempotency: 'safe',
  },
  refresh: {
    method: 'POST',
    path: '/v1/session/refresh',
    scope: 'public',
    body: z.strictObject({ refreshToken: z.string().min(1) }),
    response: tokensSchema,
    status: 200,
    idempotency: 'plain',
  },
  signOut: {
    method: 'POST',
    path: '/v1/session/sign-out',
    scope: 'public',
    body: z.strictObject({ refreshToken: z.string().min(1) }),
    response: z.strictObject({ signedOut: z.literal(true) }),
    status: 200,
    idempotency: 'plain',
  },
} as const satisfies Record<string, Endpoint>;
