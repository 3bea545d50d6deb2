import type { Jwk } from '../client/sessions/verify-identity.js';

/** Signs identity tokens, by a key that is made when it is first needed and is never written down. */
export interface Signer {
  readonly publicKey: () => Promise<Jwk>;
  /** A token with these claims, for so many seconds. */
  readonly sign: (claims: Readonly<Record<string, string>>, seconds: number) => Promise<string>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const kid = 'sandbox';

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const part = (of: object): string => base64url(new TextEncoder().encode(JSON.stringify(of)));

export const createSigner = (): Signer => {
  let made: Promise<CryptoKeyPair> | undefined;
  const pair = (): Promise<CryptoKeyPair> => (made ??= crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']));
  return {
    publicKey: async () => {
      const { x, y } = await crypto.subtle.exportKey('jwk', (await pair()).publicKey);
      return { kty: 'EC', kid, alg: 'ES256', use: 'sig', crv: 'P-256', x, y };
    },
    sign: async (claims, seconds) => {
      // Of the machine's time and not of the sandbox's clock: who verifies it has no other.
      const iat = Math.floor(Date.now() / 1_000);
      const signed = `${part({ alg: 'ES256', typ: 'JWT', kid })}.${part({ ...claims, iat, exp: iat + seconds })}`;
      const { privateKey } = await pair();
      const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(signed));
      return `${signed}.${base64url(new Uint8Array(signature))}`;
    },
  };
};
