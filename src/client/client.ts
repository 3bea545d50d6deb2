import type { Caller, CallerOptions } from './call.js';
import { createCaller } from './call.js';
import type { EmailVerification } from './resources/email.js';
import { emailOf } from './resources/email.js';
import type { Entities } from './resources/entities.js';
import { entitiesOf } from './resources/entities.js';
import type { Profile } from './resources/profile.js';
import { profileOf } from './resources/profile.js';
import type { Promotions } from './resources/promotions.js';
import { promotionsOf } from './resources/promotions.js';
import type { Reference } from './resources/reference.js';
import { referenceOf } from './resources/reference.js';
import type { Requests } from './resources/requests.js';
import { requestsOf } from './resources/requests.js';
import type { Support } from './resources/support.js';
import { supportOf } from './resources/support.js';
import type { Uploads } from './uploads/uploads.js';
import { uploadsOf } from './uploads/uploads.js';
import { wait } from './wait.js';

/** How a client is made. */
export interface ClientOptions extends CallerOptions {
  /** Waits so many milliseconds between two questions of `watch`; for tests. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** The typed client of the contract. */
export interface Client {
  readonly profile: Profile;
  readonly requests: Requests;
  readonly promotions: Promotions;
  readonly reference: Reference;
  readonly email: EmailVerification;
  readonly entities: Entities;
  readonly support: Support;
  readonly uploads: Uploads;
  /** Any endpoint of the contract by its name. */
  readonly call: Caller;
}

/**
 * Makes a client of a server that keeps the contract. Nothing is sent anywhere but to `baseUrl`.
 *
 * @param options where the server is, and who is signed in
 * @throws MartabaError `not-a-url`, `insecure-url` for anything but https, except to this machine
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8080', session: bearer(async () => 'token') });
 * typeof client.requests.submit; // 'function'
 * ```
 */
export const createClient = (options: ClientOptions): Client => {
  const call = createCaller(options);
  const requests = requestsOf(call, options.sleep ?? wait);
  return {
    call,
    profile: profileOf(call),
    requests,
    promotions: promotionsOf(call, requests),
    reference: referenceOf(call),
    email: emailOf(call),
    entities: entitiesOf(call),
    support: supportOf(call),
    uploads: uploadsOf(call),
  };
};
