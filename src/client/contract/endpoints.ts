import * as z from 'zod';
import { employeeSchema } from '../../models/employment/employee.js';
import { emailSchema, mobileSchema, nationalIdSchema, requestNumberSchema } from '../../models/identifiers/schemas.js';
import { consentSchema } from '../../models/privacy/consent.js';
import { announcementSchema } from '../../models/requests/announcement.js';
import type { AnyDraft } from '../../models/requests/any-request.js';
import { anyDraftSchema, anyRequestSchema, requestTypeSchema } from '../../models/requests/any-request.js';
import {
  draftIdSchema,
  receiptSchema,
  requestEventSchema,
  requestStateSchema,
} from '../../models/requests/envelope.js';
import { jwkSchema } from '../sessions/verify-identity.js';
import { decisionSchema } from './decision.js';
import { emailEndpoints } from './email-endpoints.js';
import type { Endpoint } from './endpoint.js';
import { entityEndpoints } from './entity-endpoints.js';
import { page, pageQuery } from './page.js';
import { publicEndpoints } from './public-endpoints.js';
import { recordEndpoints } from './record-endpoints.js';
import { uploadEndpoints } from './upload-endpoints.js';
import { promotionDecisionSchema, roundAnswerSchema } from './round-answer.js';

/**
 * A draft of a request of any type (مسودة طلب), as the contract takes it: `anyDraftSchema` of `martaba/models`.
 *
 * @example
 * ```ts
 * const draft = { id: crypto.randomUUID(), type: 'transfer', content: { kind: 'direct', destination: 'example:moh' } };
 * draftSchema.parse(draft).type; // 'transfer'
 * draftSchema.safeParse({ ...draft, type: 'holiday' }).success; // false
 * ```
 */
export const draftSchema = anyDraftSchema;
export type Draft = AnyDraft;

/** The platforms whose access the contract knows. */
const platformSchema = z.enum(['bayanati', 'masar']);
export type PlatformName = z.output<typeof platformSchema>;

/**
 * Further details (استكمال البيانات) that a destination asked for.
 *
 * @example
 * ```ts
 * const supplement = { id: crypto.randomUUID(), note: ' أُرفق قرار التعيين. ' };
 * supplementSchema.parse(supplement).note; // 'أُرفق قرار التعيين.'
 * supplementSchema.safeParse({ ...supplement, note: ' ' }).success; // false
 * ```
 */
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

/**
 * The contract: one table of endpoints. It is this project's own; no public API of the platforms exists.
 *
 * @example
 * ```ts
 * endpoints.createRequest.path; // '/v1/requests'
 * endpoints.createRequest.idempotency; // 'keyed': it needs a key, and is safe to repeat
 * Object.values(endpoints).every(({ path }) => !path.includes('{nationalId}'));
 * // true: no personal value in an address
 * ```
 */
export const endpoints = define({
  ...publicEndpoints,
  ...recordEndpoints,
  ...entityEndpoints,
  ...emailEndpoints,
  ...uploadEndpoints,
  contract: {
    method: 'GET',
    path: '/v1/contract',
    scope: 'public',
    response: z.strictObject({
      version: z.string().min(1),
      idempotency: z.enum(['keyed', 'none']),
    }),
    status: 200,
    idempotency: 'safe',
  },
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
  register: {
    method: 'POST',
    path: '/v1/registrations',
    scope: 'employee',
    body: z.strictObject({ id: z.uuid(), consent: consentSchema }),
    response: z.strictObject({ id: z.uuid(), state: z.literal('registered'), registeredAt: z.iso.datetime() }),
    status: 201,
    idempotency: 'keyed',
  },
  profile: {
    method: 'GET',
    path: '/v1/me/profile',
    scope: 'employee',
    response: employeeSchema,
    status: 200,
    idempotency: 'safe',
  },
  contact: {
    method: 'GET',
    path: '/v1/me/personal',
    scope: 'employee',
    response: z.strictObject({ mobile: mobileSchema.nullable(), email: emailSchema.nullable() }),
    status: 200,
    idempotency: 'safe',
  },
  access: {
    method: 'GET',
    path: '/v1/me/access/{platform}',
    scope: 'employee',
    params: z.strictObject({ platform: platformSchema }),
    response: decisionSchema,
    status: 200,
    idempotency: 'safe',
  },
  createRequest: {
    method: 'POST',
    path: '/v1/requests',
    scope: 'employee',
    body: draftSchema,
    response: anyRequestSchema,
    status: 201,
    idempotency: 'keyed',
  },
  submitRequest: {
    method: 'POST',
    path: '/v1/requests/{id}/submit',
    scope: 'employee',
    params: z.strictObject({ id: draftIdSchema }),
    response: receiptSchema,
    status: 202,
    idempotency: 'keyed',
  },
  requests: {
    method: 'GET',
    path: '/v1/requests',
    scope: 'employee',
    query: pageQuery.extend({ key: draftIdSchema.optional(), type: requestTypeSchema.optional() }),
    response: page(anyRequestSchema),
    status: 200,
    idempotency: 'safe',
  },
  request: {
    method: 'GET',
    path: '/v1/requests/{number}',
    scope: 'employee',
    params: byNumber,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'safe',
  },
  requestEvents: {
    method: 'GET',
    path: '/v1/requests/{number}/events',
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
  },
  cancelRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/cancel',
    scope: 'employee',
    params: byNumber,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'request',
  },
  supplementRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/supplements',
    scope: 'employee',
    params: byNumber,
    body: supplementSchema,
    response: anyRequestSchema,
    status: 200,
    idempotency: 'keyed',
    updates: 'request',
  },
  reviseRequest: {
    method: 'POST',
    path: '/v1/requests/{number}/revisions',
    scope: 'employee',
    params: byNumber,
    body: draftSchema,
    response: receiptSchema,
    status: 202,
    idempotency: 'keyed',
    updates: 'request',
  },
  announcements: {
    method: 'GET',
    path: '/v1/promotions/announcements',
    scope: 'employee',
    query: pageQuery,
    response: page(announcementSchema),
    status: 200,
    idempotency: 'safe',
  },
  applicationResult: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/result',
    scope: 'employee',
    params: byNumber,
    response: z.strictObject({
      number: requestNumberSchema,
      announcement: z.string().min(1),
      wishes: z.array(z.strictObject({ post: z.string().min(1), decision: decisionSchema })),
    }),
    status: 200,
    idempotency: 'safe',
  },
  applicationWhy: {
    method: 'GET',
    path: '/v1/promotions/applications/{number}/why',
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
  },
});

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
