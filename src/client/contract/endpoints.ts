import { accountEndpoints } from './account-endpoints.js';
import { emailEndpoints } from './email-endpoints.js';
import type { Endpoint } from './endpoint.js';
import { entityEndpoints } from './entity-endpoints.js';
import { promotionEndpoints } from './promotion-endpoints.js';
import { publicEndpoints } from './public-endpoints.js';
import { recordEndpoints } from './record-endpoints.js';
import { requestEndpoints } from './request-endpoints.js';
import { sessionEndpoints } from './session-endpoints.js';
import { uploadEndpoints } from './upload-endpoints.js';

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
export const endpoints = {
  ...publicEndpoints,
  ...recordEndpoints,
  ...entityEndpoints,
  ...emailEndpoints,
  ...uploadEndpoints,
  ...sessionEndpoints,
  ...accountEndpoints,
  ...requestEndpoints,
  ...promotionEndpoints,
} as const satisfies Record<string, Endpoint>;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
