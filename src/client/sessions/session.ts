import type { Tokens } from '../contract/session-endpoints.js';
import { ClientError } from '../errors/client-error.js';
import { isUnauthenticated } from '../errors/problem-error.js';
import { shared } from '../share.js';

/**
 * Who is signed in: a token, and a new one when it is over. An adapter of any gateway implements it. No session ever
 * holds a password.
 */
export interface Session {
  /** The present token. @throws ClientError `not-signed-in` */
  readonly token: () => Promise<string>;
  /** A token in place of a stale one. The client asks once for all its calls together. */
  readonly renew: (stale: string) => Promise<string>;
  /**
   * Has the person sign in anew where an action wants a fresh sign-in, and gives the token of it; the client asks once and
   * repeats the call with its own key. Without it the refusal (`fresh-sign-in-required`) is the caller's.
   */
  readonly reauthenticate?: (stale: string) => Promise<string>;
}

/** A session over tokens that are kept in memory alone, renewed once for all clients together. */
export interface TokenSession extends Session {
  readonly keep: (tokens: Tokens) => void;
  /** Forgets the tokens, and gives the refresh token back for the server to forget it too. */
  readonly forget: () => string | undefined;
}

/** A session whose tokens are renewed by a refresh token. A refused one ends it. */
export const tokenSession = (renewBy: (refreshToken: string) => Promise<Tokens>): TokenSession => {
  let tokens: Tokens | undefined;
  const current = (): Tokens => {
    if (tokens === undefined) throw new ClientError('not-signed-in', { retryable: false });
    return tokens;
  };
  const renew = shared(async () => {
    const old = current();
    try {
      const fresh = await renewBy(old.refreshToken);
      // Who signed out meanwhile stays so.
      if (tokens === old) tokens = fresh;
      return current().accessToken;
    } catch (thrown) {
      if (tokens === old && isUnauthenticated(thrown)) tokens = undefined;
      throw thrown;
    }
  });
  return {
    keep: (fresh) => {
      tokens = fresh;
    },
    forget: () => {
      const refreshToken = tokens?.refreshToken;
      tokens = undefined;
      return refreshToken;
    },
    // oxlint-disable-next-line require-await -- a missing sign-in is a rejection, not a throw
    token: async () => current().accessToken,
    renew: async (stale) => {
      const { accessToken } = current();
      return accessToken === stale ? renew(stale) : accessToken;
    },
  };
};

/**
 * A session of a service with a token of its own making: client credentials, a service bus. A stale token is replaced
 * by asking again.
 *
 * @param token gets a token; called for each call, and once more when the server refused it
 * @example
 * ```ts
 * await bearer(async () => 'token').token(); // 'token'
 * ```
 */
export const bearer = (token: () => Promise<string>): Session => ({ token, renew: token });
