import { signToken } from '../client/sessions/sign-token.js';
import type { Jwk } from '../client/sessions/verify-identity.js';

/** Signs identity tokens, by a key that is made when it is first needed and is never written down. */
export interface Signer {
  readonly publicKey: () => Promise<Jwk>;
  /** A token with these claims, for so many seconds. */
  readonly sign: (claims: Readonly<Record<string, string>>, seconds: number) => Promise<string>;
}

const kid = 'sandbox';

export const createSigner = (): Signer => {
  let made: Promise<CryptoKeyPair> | undefined;
  const pair = (): Promise<CryptoKeyPair> =>
    (made ??= crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']));
  return {
    publicKey: async () => {
      const { x, y } = await crypto.subtle.exportKey('jwk', (await pair()).publicKey);
      return { kty: 'EC', kid, alg: 'ES256', use: 'sig', crv: 'P-256', x, y };
    },
    sign: async (claims, seconds) => {
      // Of the machine's time and not of the sandbox's clock: who verifies it has no other.
      const iat = Math.floor(Date.now() / 1_000);
      return signToken((await pair()).privateKey, kid, { ...claims, iat, exp: iat + seconds });
    },
  };
};
