import * as z from 'zod';
import { deadlineIn } from '../deadline.js';
import { ProblemError } from '../errors/problem-error.js';
import { ResponseError } from '../errors/response-error.js';
import { secureUrl } from '../secure-url.js';
import { shared } from '../share.js';
import type { TransportOptions } from '../transport.js';
import { createTransport } from '../transport.js';
import type { Session } from './session.js';
import { signToken } from './sign-token.js';

/** How a service proves who it is. */
export interface ClientCredentialsOptions extends TransportOptions {
  /** Where tokens are given: https, or this machine. */
  readonly tokenEndpoint: string;
  /** The service's id at the gateway. */
  readonly clientId: string;
  /** The service's private key, of ECDSA on P-256, Ed25519 or RSA with SHA-256. It is used here and sent nowhere. */
  readonly key: CryptoKey;
  /** The name of the key, where the service has several. */
  readonly keyId?: string;
  /** What the token is to be good for. */
  readonly scope?: string;
  /** Milliseconds since 1970; the machine's clock unless said. */
  readonly now?: () => number;
}

const tokenSchema = z.looseObject({
  access_token: z.string().min(1).max(16_384),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.int().min(1).optional(),
});

/** How long before its end a token is not used any more, and how long one is good of which nobody says it: seconds. */
const [margin, unsaid] = [30, 300];

/**
 * A session of a service with another one (خدمة إلى خدمة): a token by client credentials (OAuth 2.0, RFC 6749), for which
 * the service proves itself by a signed assertion (RFC 7523) and by no shared word. A token is asked for once for all calls
 * together, and again when it is over or refused.
 *
 * @throws MartabaError `not-a-url`, `insecure-url`
 * @example
 * ```ts
 * const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
 * const session = clientCredentials({ tokenEndpoint: 'https://gateway.example/token', clientId: 'hr', key: privateKey });
 * typeof session.token; // 'function'
 * ```
 */
export const clientCredentials = (options: ClientCredentialsOptions): Session => {
  const { clientId, key, keyId, scope, now = Date.now, totalTimeout = 60_000 } = options;
  const url = secureUrl(options.tokenEndpoint);
  const transport = createTransport(options);
  let held: { readonly token: string; readonly until: number } | undefined;

  const ask = async (): Promise<string> => {
    const seconds = Math.floor(now() / 1_000);
    const claims = { iss: clientId, sub: clientId, aud: url.href, jti: crypto.randomUUID(), iat: seconds };
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signToken(key, keyId, { ...claims, exp: seconds + 60 }),
      ...(scope === undefined ? {} : { scope }),
    }).toString();
    const deadline = deadlineIn(totalTimeout, undefined);
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    // Not repeated: an assertion is used once.
    const asked = transport({ url, method: 'POST', headers, body, repeatable: false, deadline });
    const { status, requestId, json } = await asked.finally(deadline.clear);
    if (status >= 400) throw new ProblemError({ code: 'refused-with', status, requestId });
    const given = tokenSchema.safeParse(json);
    if (!given.success) throw new ResponseError('response-shape', requestId);
    const { access_token: token, expires_in: lasts = unsaid } = given.data;
    held = { token, until: now() + (lasts - margin) * 1_000 };
    return token;
  };
  const renew = shared(ask);
  return {
    token: async () => (held !== undefined && held.until > now() ? held.token : renew(held?.token ?? '')),
    renew: async (stale) => (held !== undefined && held.token !== stale ? held.token : renew(stale)),
  };
};
