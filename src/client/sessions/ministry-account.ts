import type { Session } from './session.js';

/** Tokens of an account of the ministry, as the host application has them. */
export interface MinistryAccountOptions {
  /** The present token. */
  readonly token: () => Promise<string>;
  /** A token in place of a stale one, without the person; `token` again unless given. */
  readonly renew?: (stale: string) => Promise<string>;
  /** Has the person sign in again on the ministry's own page, and gives the new token. */
  readonly signInAgain?: () => Promise<string>;
}

/**
 * A session by an account of the ministry (حساب الوزارة المعتمد, R47). The person signs in on the ministry's own page, in a
 * window of the host application, which gives tokens; this package sees no page, no name and no password.
 *
 * @example
 * ```ts
 * const session = ministryAccount({ token: async () => 'token' });
 * await session.token(); // 'token'
 * ```
 */
export const ministryAccount = ({ token, renew = token, signInAgain }: MinistryAccountOptions): Session => ({
  token,
  renew,
  ...(signInAgain === undefined ? {} : { reauthenticate: signInAgain }),
});
