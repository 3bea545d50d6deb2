import * as z from 'zod';
import { attachmentSchema } from '../../models/requests/supporting-document.js';
import type { Endpoint } from './endpoint.js';

/** The largest file that is taken, in bytes. */
export const mostUploadBytes = 50_000_000;

/**
 * A file on its way to the server (رفع مرفق): what it will be, how much of it is there, and how large the next part may
 * be. Once it is complete, its attachment stands for it in a request.
 */
export const uploadSchema = z.strictObject({
  id: z.uuid(),
  attachment: attachmentSchema,
  /** Bytes that are there: where the next part begins. */
  received: z.int().min(0),
  /** The largest part that is taken, in bytes. */
  partBytes: z.int().min(1),
  complete: z.boolean(),
});
export type Upload = z.output<typeof uploadSchema>;

const byId = z.strictObject({ id: z.uuid() });

/** How a file gets to the server before a request names it: said first, then in parts, each of which can be sent again. */
export const uploadEndpoints = {
  createUpload: {
    method: 'POST',
    path: '/v1/uploads',
    scope: 'employee',
    body: attachmentSchema,
    response: uploadSchema,
    status: 201,
    idempotency: 'keyed',
  },
  upload: {
    method: 'GET',
    path: '/v1/uploads/{id}',
    scope: 'employee',
    params: byId,
    response: uploadSchema,
    status: 200,
    idempotency: 'safe',
  },
  sendPart: {
    method: 'POST',
    path: '/v1/uploads/{id}/parts',
    scope: 'employee',
    params: byId,
    body: z.strictObject({ from: z.int().min(0), bytes: z.base64().min(4).max(600_000) }),
    response: uploadSchema,
    status: 200,
    idempotency: 'keyed',
  },
} as const satisfies Record<string, Endpoint>;
