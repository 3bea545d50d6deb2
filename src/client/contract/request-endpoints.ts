import * as z from 'zod';
import type { AnyDraft } from '../../models/requests/any-request.js';
import { anyDraftSchema, anyRequestSchema, requestTypeSchema } from '../../models/requests/any-request.js';
import {
  draftIdSchema,
  receiptSchema,
  requestEventSchema,
  requestStateSchema,
} from '../../models/requests/envelope.js';
import { byNumber } from './by-number.js';
import type { Endpoint } from './endpoint.js';
import { page, pageQuery } from './page.js';
import { pollSchema } from './poll.js';

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

/** Requests of every type (الطلبات): stored, sent, tracked, cancelled, supplemented, revised. */
export const requestEndpoints = {
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
} as const satisfies Record<string, Endpoint>;
