import * as z from 'zod';
import { employeeSchema } from '../../models/employment/employee.js';
import { emailSchema, mobileSchema, nationalIdSchema, requestNumberSchema } from '../../models/identifiers/schemas.js';
import { consentSchema } from '../../models/privacy/consent.js';
import { announcementSchema } from '../../models/requests/announcement.js';
import type { AnyDraft } from '../../models/requests/any-request.js';
import { anyDraftSchema, anyRequestSchema } from '../../models/requests/any-request.js';
import {
  draftIdSchema,
  receiptSchema,
  requestEventSchema,
  requestStateSchema,
} from '../../models/requests/envelope.js';
import { requestTypeSchema } from '../../models/requests/request-types.js';
import { jwkSchema } from '../sessions/verify-identity.js';
import { keyed, signedIn } from './common-problems.js';
import { decisionSchema } from './decision.js';
import { emailEndpoints } from './email-endpoints.js';
import type { Endpoint } from './endpoint.js';
import { entityEndpoints } from './entity-endpoints.js';
import { page, pageQuery } from './page.js';
import { publicEndpoints } from './public-endpoints.js';
import { recordEndpoints } from './record-endpoints.js';
import { uploadEndpoints } from './upload-endpoints.js';
import { promotionDecisionSchema, roundAnswerSchema } from './round-answer.js';

/** A draft of a request of any type. */
export const draftSchema = anyDraftSchema;
export type Draft = AnyDraft;

/** The platforms whose access the contract knows. */
const platformSchema = z.enum(['bayanati', 'masar']);
export type PlatformName = z.output<typeof platformSchema>;

/** Further details (استكمال البيانات) that a destination asked for. */
export const supplementSchema = z.strictObject({ id: draftIdSchema, note: z.string().trim().min(1).max(2_000) });
export type Supplement = z.output<typeof supplementSchema>;

/** After how long to ask again. */
const pollSchema = z.int().min(1).max(3_600);
const byNumber = z.strictObject({ number: requestNumberSchema });
const tokensSchema = z.strictObject({
  accessToken: z.string().min(1),
  refreshToken: z.string().min(1),
  expiresIn: z.int().min(1),
});
export type Tokens = z.output<typeof tokensSchema>;
/** The tokens of a sign-in, with the signed one that proves who it was. */
const signedInSchema = tokensSchema.extend({ identityToken: z.string().min(1).max(16_384) });

const define = <const E extends Record<string, Endpoint>>(endpoints: E): E => endpoints;

/** The contract: one table of endpoints. It is this project's own; no public API of the platforms exists. */
export const endpoints = define({
  ...publicEndpoints,
  ...recordEndpoints,
  ...entityEndpoints,
  ...emailEndpoints,
  ...uploadEndpoints,
  contract: {
    method: 'GET',
    path: '/v1/contract',
    summary: 'Which contract the server keeps, and whether it keeps keys.',
    scope: 'public',
    response: z.strictObject({
      version: z.string().min(1),
      idempotency: z.enum(['keyed', 'none']),
    }),
    status: 200,
    idempotency: 'safe',
    problems: ['rate-limited', 'unavailable'],
  },
  pushStart: {
    method: 'POST',
    path: '/nafath/push',
    summary: 'Ask a person to confirm in the app, and show the number to match.',
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
    problems: ['body-invalid', 'identifier-not-synthetic'],
  },
  pushStatus: {
    method: 'GET',
    path: '/nafath/push/{transaction}',
    summary: 'Whether the person confirmed: waiting, completed, rejected or expired.',
    scope: 'public',
    params: z.strictObject({ transaction: z.uuid() }),
    response: z.strictObject({
      status: z.enum(['waiting', 'completed', 'rejected', 'expired']),
      code: z.string().min(1).optional(),
      pollAfterSeconds: pollSchema,
    }),
    status: 200,
    idempotency: 'safe',
    problems: ['not-found'],
  },
  redirectStart: {
    method: 'POST',
    path: '/nafath/redirect',
    summary: 'Where to send the person to sign in, and the state to be brought back.',
    scope: 'public',
    body: z.strictObject({ serviceId: z.string().min(1), returnTo: z.url({ protocol: /^https?$/ }) }),
    response: z.strictObject({ url: z.url(), state: z.string().min(16) }),
    status: 201,
    idempotency: 'plain',
    problems: ['body-invalid'],
  },
  signIn: {
    method: 'POST',
    path: '/v1/session',
    summary: 'Exchange a code of the national sign-in for tokens. A state is used once.',
    scope: 'public',
    body: z.strictObject({ code: z.string().min(1), state: z.string().min(1).optional() }),
    response: signedInSchema,
    status: 201,
    idempotency: 'plain',
    problems: ['body-invalid', 'state-unknown', 'sign-in-expired'],
  },
  signingKeys: {
    method: 'GET',
    path: '/v1/session/keys',
    summary: 'The public keys by which identity tokens are signed (JWKS, RFC 7517).',
    scope: 'public',
    response: z.strictObject({ keys: z.array(jwkSchema).max(20) }),
    status: 200,
    idempotency: 'safe',
    problems: ['rate-limited', 'unavailable'],
  },
  refresh: {
    method: 'POST',
    path: '/v1/session/refresh',
    summary: 'New tokens for an old refresh token.',
    scope: 'public',
    body: z.strictObject({ refreshToken: z.string().min(1) }),
    response: tokensSchema,
    status: 200,
    idempotency: 'plain',
    problems: ['unauthenticated', 'body-invalid'],
  },
  signOut: {
    method: 'POST',
    path: '/v1/session/sign-out',
    summary: 'End the session of a refresh token, and its access tokens with it.',
    scope: 'public',
    body: z.strictObject({ refreshToken: z.string().min(1) }),
    response: z.strictObject({ signedOut: z.literal(true) }),
    status: 200,
    idempotency: 'plain',
    problems: ['body-invalid'],
  },
  register: {
    method: 'POST',
    path: '/v1/registrations',
    summary:
      'Register in Bayanati, with the terms that were read and agreed to. Registered before, it changes nothing.',
    scope: 'employee',
    body: z.strictObject({ id: z.uuid(), consent: consentSchema }),
    response: z.strictObject({ id: z.uuid(), state: z.literal('registered'), registeredAt: z.iso.datetime() }),
    status: 201,
    idempotency: 'keyed',
    problems: [...signedIn, ...keyed, 'body-invalid'],
  },
  profile: {
    method: 'GET',
    path: '/v1/me/profile',
    summary: "The employee's record.",
    scope: 'employee',
    response: employeeSchema,
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  contact: {
    method: 'GET',
    path: '/v1/me/personal',
    summary: 'How the employee is reached.',
    scope: 'employee',
    response: z.strictObject({ mobile: mobileSchema.nullable(), email: emailSchema.nullable() }),
    status: 200,
    idempotency: 'safe',
    problems: signedIn,
  },
  access: {
    method: 'GET',
    path: '/v1/me/access/{platform}',
    summary: 'Whether the services of a platform may be used, and why.',
    scope: 'employee',
    params: z.strictObject({ platform: platformSchema }),
    response: decisionSchema,
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found'],
  },
  createRequest: {
    method: 'POST',
    path: '/v1/requests',
    summary: 'Store a draft. Its own id is the key.',
    scope: 'employee',
    body: draftSchema,
    response: anyRequestSchema,
    status: 201,
    idempotency: 'keyed',
    problems: [
      ...signedIn,
      ...keyed,
      'fresh-sign-in-required',
      'body-invalid',
      'draft-exists',
      'access-refused',
      'announcement-unknown',
    ],
  },
  submitRequest: {
    method: 'POST',
    path: '/v1/requests/{id}/submit',
    summary: 'Send a draft to its destination. A request number comes back; submitted is not applied.',
    scope: 'employee',
    params: z.strictObject({ id: draftIdSchema }),
    response: receiptSchema,
    status: 202,
    idempotency: 'keyed',
    problems: [...signedIn, ...keyed, 'fresh-sign-in-required', 'not-found', 'transition-illegal', 'window-closed'],
  },
  requests: {
    method: 'GET',
    path: '/v1/requests',
    summary: "The employee's requests, the newest first; by key, the one that a draft became.",
    scope: 'employee',
    query: pageQuery.extend({ key: draftIdSchema.optional(), type: requestTypeSchema.optional() }),
    response: page(anyRequestSchema),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'parameter-invalid'],
  },
  request: {
    method: 'GET',
    path: '/v1/requests/{number}',
    summary: 'One request.',
    scope: 'employee',
    params: byNumber,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found'],
  },
  requestEvents: {
    method: 'GET',
    path: '/v1/requests/{number}/events',
    summary: 'What happened to a request since an event, and when to ask again.',
    scope: 'employee',
    params: byNumber,
    query: z.strictObject({ after: z.coerce.number().int().min(0).optional() }),
    response: z.strictObject({
      state: requestStateSchema,
      events: z.array(requestEventSchema),
      pollAfterSeconds: pollSchema,
    }),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found', 'parameter-invalid'],
  },
  cancelRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/cancel',
    summary: 'Cancel a request that is not decided yet.',
    scope: 'employee',
    params: byNumber,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'request',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'not-found', 'transition-illegal'],
  },
  supplementRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/supplements',
    summary: 'Send the further details that the destination asked for. Its own id is the key.',
    scope: 'employee',
    params: byNumber,
    body: supplementSchema,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'request',
    problems: [...signedIn, ...keyed, 'precondition-failed', 'body-invalid', 'not-found', 'transition-illegal'],
  },
  reviseRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/revisions',
    summary: 'Send a returned request again, with another content. The id of the new draft is the key.',
    scope: 'employee',
    params: byNumber,
    body: draftSchema,
    response: receiptSchema,
    status: 202,
    idempotency: 'keyed',
    updates: 'request',
    problems: [
      ...signedIn,
      ...keyed,
      'fresh-sign-in-required',
      'precondition-failed',
      'body-invalid',
      'not-found',
      'type-other',
      'transition-illegal',
      'access-refused',
      'announcement-unknown',
      'window-closed',
    ],
  },
  announcements: {
    method: 'GET',
    path: '/v1/promotions/announcements',
    summary: 'Announcements of promotions: posts, criteria, weights, tie-breakers, window.',
    scope: 'employee',
    query: pageQuery,
    response: page(announcementSchema),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'parameter-invalid'],
  },
  applicationResult: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/result',
    summary: 'For each wish of an application, whether the applicant may be considered, and why.',
    scope: 'employee',
    params: byNumber,
    response: z.strictObject({
      number: requestNumberSchema,
      announcement: z.string().min(1),
      wishes: z.array(z.strictObject({ post: z.string().min(1), decision: decisionSchema })),
    }),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found'],
  },
  applicationWhy: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/why',
    summary: 'Once the round was run: what the applicant was given, wish by wish, and why. It names nobody else.',
    scope: 'employee',
    params: byNumber,
    response: z.strictObject({
      number: requestNumberSchema,
      stage: z.enum(['tied', 'nominated', 'decided']),
      answer: roundAnswerSchema,
      /** The decision of promotion, where there is one. */
      decision: promotionDecisionSchema.nullable(),
    }),
    status: 200,
    idempotency: 'safe',
    problems: [...signedIn, 'not-found', 'round-not-run'],
  },
});

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
