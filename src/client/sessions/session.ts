import { MartabaError } from '../../models/error.js';
import type { Tokens } from '../contract/endpoints.js';

/** A signed-in session: a token, and a new one when it is over. No session ever holds a password. */
export interface Session {
  readonly token: () => Promise<string>;
  /** A token in place of a stale one. Callers that come together are served by one renewal. */
  readonly renew: (stale: string) => Promise<string>;
}

/** A session over tokens that are kept in memory alone, renewed once for all callers together. */
export const tokenSession = (
  renewBy: (refreshToken: string) => Promise<Tokens>,
): Session & { readonly keep: (tokens: Tokens) => void; readonly signOut: () => void } => {
  let tokens: Tokens | undefined;
  let renewing: Promise<string> | undefined;
  const current = (): Tokens => {
    if (tokens === undefined) throw new MartabaError('not-signed-in');
    return tokens;
  };
  return {
    keep: (fresh) => {
      tokens = fresh;
    },
    signOut: () => {
      tokens = undefined;
    },
    // oxlint-disable-next-line require-await -- a missing sign-in is a rejection, not a throw
    token: async () => current().accessToken,
    renew: async (stale) => {
      const { accessToken, refreshToken } = current();
      if (accessToken !== stale) return accessToken;
      renewing ??= renewBy(refreshToken)
        .then((fresh) => {
          tokens = fresh;
          return fresh.accessToken;
        })
        .finally(() => {
          renewing = undefined;
        });
      return renewing;
    },
  };
};

/** A session of a service with a token of its own making: client credentials, a service bus. */
export const bearer = (token: () => Promise<string>): Session => ({ token, renew: token });
