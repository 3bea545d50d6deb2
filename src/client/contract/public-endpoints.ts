import * as z from 'zod';
import { moneySchema } from '../../models/employment/money.js';
import { requestTypeSchema } from '../../models/requests/any-request.js';
import { contactMessageSchema, contactReceiptSchema } from '../../models/requests/contact-message.js';
import type { Endpoint } from './endpoint.js';

const textSchema = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const codeSchema = z.string().min(1).max(64);
const namedSchema = z.strictObject({ id: codeSchema, name: textSchema });

/** What anyone may read: lists of codes, scales of pay, authorities and platforms; and the way to write to support. */
export const publicEndpoints = {
  codeLists: {
    method: 'GET',
    path: '/v1/code-lists',
    scope: 'public',
    response: z.strictObject({
      lists: z.array(
        z.strictObject({ name: codeSchema, source: z.string().min(1), codes: z.record(codeSchema, textSchema) }),
      ),
    }),
    status: 200,
    idempotency: 'safe',
  },
  payScales: {
    method: 'GET',
    path: '/v1/pay-scales',
    scope: 'public',
    response: z.strictObject({
      scales: z.array(
        z.strictObject({
          scale: codeSchema,
          version: z.string().min(1),
          from: z.string().nullable(),
          label: textSchema,
          source: z.string().min(1),
          standing: z.enum(['instrument', 'two-tables', 'one-table', 'conflict']),
          rows: z.array(
            z.strictObject({
              grade: z.string().min(1),
              level: z.int().min(1).optional(),
              label: textSchema,
              first: moneySchema.nullable(),
              increment: moneySchema.nullable(),
              steps: z.int().min(1),
            }),
          ),
        }),
      ),
    }),
    status: 200,
    idempotency: 'safe',
  },
  authorities: {
    method: 'GET',
    path: '/v1/authorities',
    scope: 'public',
    response: z.strictObject({
      authorities: z.array(
        z.strictObject({
          id: codeSchema,
          name: textSchema,
          aliases: z.array(
            z.strictObject({ id: codeSchema, name: textSchema, until: z.iso.date(), source: z.string().min(1) }),
          ),
        }),
      ),
    }),
    status: 200,
    idempotency: 'safe',
  },
  platforms: {
    method: 'GET',
    path: '/v1/platforms',
    scope: 'public',
    response: z.strictObject({
      platforms: z.array(
        z.strictObject({ id: codeSchema, name: textSchema, owner: codeSchema.optional(), source: z.string().min(1) }),
      ),
    }),
    status: 200,
    idempotency: 'safe',
  },
  services: {
    method: 'GET',
    path: '/v1/services',
    scope: 'public',
    response: z.strictObject({
      services: z.array(
        namedSchema.extend({
          platform: codeSchema,
          aliases: z.array(namedSchema),
          request: requestTypeSchema.optional(),
          source: z.string().min(1),
        }),
      ),
    }),
    status: 200,
    idempotency: 'safe',
  },
  writeToSupport: {
    method: 'POST',
    path: '/v1/contact-messages',
    scope: 'employee',
    body: contactMessageSchema,
    response: contactReceiptSchema,
    status: 201,
    idempotency: 'keyed',
  },
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
} as const satisfies Record<string, Endpoint>;
