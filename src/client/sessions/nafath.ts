import type { Secret } from '../../models/identifiers/secret.js';
import { createCaller } from '../call.js';
import { ClientError } from '../errors/client-error.js';
import { ProblemError } from '../errors/problem-error.js';
import type { TransportOptions } from '../transport.js';
import type { Session } from './session.js';
import { tokenSession } from './session.js';
import type { Identity } from './verify-identity.js';
import { keySource, verifyIdentity } from './verify-identity.js';
import { wait } from '../wait.js';

/** How a session by Nafath is made. */
export interface NafathOptions extends TransportOptions {
  /** Where the gateway of the national sign-in is; it also exchanges codes for tokens. */
  readonly gateway: string;
  /** The service's id at the gateway. */
  readonly serviceId: string;
  /** Who signs the tokens that prove an identity; the gateway's own origin unless said. */
  readonly issuer?: string;
  /**
   * Has the person sign in again, by `push` or `redirect` of the session that it is given, where an action wants a fresh
   * sign-in; ends when he has. Nobody else than the one who had signed in is accepted. Unless given, the refusal is the
   * caller's.
   */
  readonly signInAgain?: (session: NafathSession) => Promise<void>;
  /** Milliseconds since 1970; the machine's clock unless said. */
  readonly now?: () => number;
  /** Waits so many milliseconds; for tests. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Signing in by push: the number that the app must show, and the end of it. */
export interface Push {
  readonly numberToMatch: string;
  readonly expiresAt: string;
  /** Ends when the person confirmed. @throws ProblemError `sign-in-rejected`, `sign-in-expired` */
  readonly completed: (signal?: AbortSignal) => Promise<void>;
}

/** Signing in by redirect: where to send the person; and what to do with the address that he comes back to. */
export interface Redirect {
  readonly url: string;
  /** Takes the address that the person came back to. The state is used once. @throws ClientError `state-unknown` */
  readonly complete: (returnedTo: string) => Promise<void>;
}

/**
 * A session by Nafath (النفاذ الوطني الموحد), by push or by redirect. It has no place for a password. A confirmation or a
 * return signs in; a later one replaces it.
 */
export interface NafathSession extends Session {
  readonly push: (nationalId: Secret<'citizen' | 'resident'>) => Promise<Push>;
  readonly redirect: (returnTo: string) => Promise<Redirect>;
  /** Who signed in, as a verified token said; nobody, before and after. */
  readonly identity: () => Identity | undefined;
  /** Forgets the tokens, and has the server forget them. */
  readonly signOut: () => Promise<void>;
}

/**
 * A session provider for Nafath. The person signs in on the national page, or confirms in the national app; this
 * package sees a code, and then tokens, which it keeps in memory alone. A sign-in counts when the signed token that came
 * with them is verified: by a key of the gateway, for this service and for this very sign-in.
 *
 * @param options the gateway's URL and the service's id
 * @throws MartabaError `not-a-url`, `insecure-url`
 * @example
 * ```ts
 * const session = nafath({ gateway: 'http://127.0.0.1:8080', serviceId: 'example' });
 * await session.token(); // throws 'not-signed-in'
 * ```
 */
export const nafath = (options: NafathOptions): NafathSession => {
  const call = createCaller({ ...options, baseUrl: options.gateway });
  const { serviceId, signInAgain, sleep = wait, now = Date.now, issuer = new URL(options.gateway).origin } = options;
  const keys = keySource(async () => (await call('signingKeys', {})).keys, now);
  let identity: Identity | undefined;
  const tokens = tokenSession((refreshToken) => call('refresh', { body: { refreshToken } }));
  const signIn = async (code: string, nonce: string, state?: string): Promise<void> => {
    const { identityToken, ...fresh } = await call('signIn', {
      body: { code, ...(state === undefined ? {} : { state }) },
    });
    // Nobody is signed in by what is not proved.
    identity = await verifyIdentity(identityToken, { keys, issuer, audience: serviceId, nonce, now });
    tokens.keep(fresh);
  };
  const reauthenticate = async (again: (session: NafathSession) => Promise<void>): Promise<string> => {
    const before = identity?.subject;
    await again(session);
    if (identity?.subject === before) return tokens.token();
    // Whoever it is, what one person began is not ended as another.
    identity = undefined;
    tokens.forget();
    throw new ClientError('identity-other', { retryable: false });
  };
  const session: NafathSession = {
    token: tokens.token,
    renew: tokens.renew,
    ...(signInAgain === undefined ? {} : { reauthenticate: () => reauthenticate(signInAgain) }),
    identity: () => identity,
    signOut: async () => {
      identity = undefined;
      const refreshToken = tokens.forget();
      if (refreshToken !== undefined) await call('signOut', { body: { refreshToken } });
    },
    push: async (nationalId) => {
      const { transaction, numberToMatch, expiresAt } = await call('pushStart', { body: { serviceId, nationalId } });
      return {
        numberToMatch,
        expiresAt,
        completed: async (signal) => {
          for (;;) {
            const { status, code, pollAfterSeconds } = await call(
              'pushStatus',
              { params: { transaction } },
              signal === undefined ? {} : { signal },
            );
            if (status === 'completed' && code !== undefined) return signIn(code, transaction);
            if (status !== 'waiting')
              throw new ProblemError({
                code: status === 'expired' ? 'sign-in-expired' : 'sign-in-rejected',
                status: 403,
              });
            await sleep(pollAfterSeconds * 1_000, signal);
          }
        },
      };
    },

    redirect: async (returnTo) => {
      const { url, state } = await call('redirectStart', { body: { serviceId, returnTo } });
      let used = false;
      return {
        url,
        complete: async (returnedTo) => {
          const returned = URL.canParse(returnedTo) ? new URL(returnedTo).searchParams : undefined;
          const code = returned?.get('code');
          if (used || code === undefined || code === null || returned?.get('state') !== state)
            throw new ClientError('state-unknown', { retryable: false });
          used = true;
          await signIn(code, state, state);
        },
      };
    },
  };
  return session;
};
