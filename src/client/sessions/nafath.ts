import type { Secret } from '../../models/identifiers/secret.js';
import { createCaller } from '../call.js';
import { ClientError } from '../errors/client-error.js';
import { ProblemError } from '../errors/problem-error.js';
import type { TransportOptions } from '../transport.js';
import type { Session } from './session.js';
import { tokenSession } from './session.js';
import { wait } from '../wait.js';

/** How a session by Nafath is made. */
export interface NafathOptions extends TransportOptions {
  /** Where the gateway of the national sign-in is; it also exchanges codes for tokens. */
  readonly gateway: string;
  /** The service's id at the gateway. */
  readonly serviceId: string;
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
  /** Forgets the tokens, and has the server forget them. */
  readonly signOut: () => Promise<void>;
}

/**
 * A session provider for Nafath. The person signs in on the national page, or confirms in the national app; this
 * package sees a code, and then tokens, which it keeps in memory alone.
 *
 * @param options the gateway's URL and the service's id
 * @throws MartabaError `insecure-url`
 * @example
 * ```ts
 * const session = nafath({ gateway: 'http://127.0.0.1:8080', serviceId: 'example' });
 * await session.token(); // throws 'not-signed-in'
 * ```
 */
export const nafath = (options: NafathOptions): NafathSession => {
  const call = createCaller({ ...options, baseUrl: options.gateway });
  const { serviceId, sleep = wait } = options;
  const tokens = tokenSession((refreshToken) => call('refresh', { body: { refreshToken } }));
  const signIn = async (code: string, state?: string): Promise<void> => {
    tokens.keep(await call('signIn', { body: { code, ...(state === undefined ? {} : { state }) } }));
  };
  return {
    token: tokens.token,
    renew: tokens.renew,
    signOut: async () => {
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
            if (status === 'completed' && code !== undefined) return signIn(code);
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
          await signIn(code, state);
        },
      };
    },
  };
};
