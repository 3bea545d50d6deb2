import { MartabaError } from '../../models/error.js';

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const part = (of: object): string => base64url(new TextEncoder().encode(JSON.stringify(of)));

/** What signs, by the algorithm of the key: its name in a token, and its parameters. */
const algorithms: Readonly<Record<string, readonly [alg: string, EcdsaParams | Algorithm]>> = {
  ECDSA: ['ES256', { name: 'ECDSA', hash: 'SHA-256' }],
  Ed25519: ['EdDSA', { name: 'Ed25519' }],
  'RSASSA-PKCS1-v1_5': ['RS256', { name: 'RSASSA-PKCS1-v1_5' }],
};

/**
 * A signed token (JWT, RFC 7519) of some claims.
 *
 * @param key a private key of ECDSA on P-256, Ed25519 or RSA with SHA-256
 * @param kid the name of the key, where there are several
 * @throws MartabaError `key-unfit`
 */
export const signToken = async (key: CryptoKey, kid: string | undefined, claims: object): Promise<string> => {
  const [alg, algorithm] = algorithms[key.algorithm.name] ?? [];
  if (alg === undefined || algorithm === undefined) throw new MartabaError('key-unfit');
  const header = { alg, typ: 'JWT', ...(kid === undefined ? {} : { kid }) };
  const signed = `${part(header)}.${part(claims)}`;
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(signed));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
};
