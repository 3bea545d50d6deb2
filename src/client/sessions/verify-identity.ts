import * as z from 'zod';
import { ClientError } from '../errors/client-error.js';

/** A public key of a gateway (JWK, RFC 7517). What it is beyond this, its kind says. */
export const jwkSchema = z.looseObject({
  kty: z.enum(['RSA', 'EC', 'OKP']),
  kid: z.string().min(1).max(200).optional(),
  alg: z.string().optional(),
  use: z.string().optional(),
});
export type Jwk = z.infer<typeof jwkSchema>;

/** Who signed in, as a signed token proved it. */
export interface Identity {
  /** Whom the gateway means: opaque to this package. */
  readonly subject: string;
  readonly issuer: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** What a token must prove. */
export interface VerifyOptions {
  /** The gateway's keys of an id, or all where a token names none. */
  readonly keys: (kid: string | undefined) => Promise<readonly Jwk[]>;
  readonly issuer: string;
  /** The service's id at the gateway. */
  readonly audience: string;
  /** What the sign-in began with, so that no token of another one will do. */
  readonly nonce?: string;
  /** Milliseconds since 1970; the machine's clock unless said. */
  readonly now?: () => number;
  /** By how many seconds two clocks may differ. 60 unless said. */
  readonly tolerance?: number;
}

type Algorithm = RsaHashedImportParams & EcKeyImportParams & RsaPssParams & EcdsaParams;
type Kind = Jwk['kty'];

/** The algorithms that prove something. None is symmetric, and `none` is none. */
const algorithms: Readonly<Record<string, readonly [Kind, Partial<Algorithm> & { readonly name: string }]>> = {
  RS256: ['RSA', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  PS256: ['RSA', { name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 }],
  ES256: ['EC', { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }],
  ES384: ['EC', { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' }],
  EdDSA: ['OKP', { name: 'Ed25519' }],
  // The name that RFC 9864 gives it, which some runtimes write into the keys of EdDSA.
  Ed25519: ['OKP', { name: 'Ed25519' }],
};

/** One name for an algorithm that has two. */
const plain = (alg: string): string => (alg === 'EdDSA' ? 'Ed25519' : alg);

const headerSchema = z.looseObject({ alg: z.string(), kid: z.string().optional(), crit: z.undefined().optional() });
const claimsSchema = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(200),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  iat: z.number(),
  nbf: z.number().optional(),
  nonce: z.string().optional(),
});

const refuse = (why: string): never => {
  throw new ClientError('identity-not-verified', { retryable: false, params: { why } });
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.codePointAt(0) ?? 0);

/** A part of a token: JSON in base64url, of a shape. */
const partOf = <T>(text: string, schema: z.ZodType<T>): T | undefined => {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const judged = schema.safeParse(JSON.parse(new TextDecoder().decode(bytesOf(text))));
    return judged.success ? judged.data : undefined;
  } catch {
    return undefined;
  }
};

const isStrong = (jwk: Jwk): boolean =>
  jwk.kty !== 'RSA' || (typeof jwk['n'] === 'string' && bytesOf(jwk['n']).byteLength >= 256);

const isSignedBy = async (jwk: Jwk, alg: string, signature: string, signed: string): Promise<boolean> => {
  const [kty, algorithm] = algorithms[alg] ?? [];
  if (
    algorithm === undefined ||
    jwk.kty !== kty ||
    plain(jwk.alg ?? alg) !== plain(alg) ||
    (jwk.use ?? 'sig') !== 'sig'
  )
    return false;
  try {
    if (!isStrong(jwk)) return false;
    // Its algorithm was compared; runtimes differ in what else they take.
    const { alg: _alg, key_ops: _ops, ext: _ext, ...key } = jwk;
    const imported = await crypto.subtle.importKey('jwk', key as JsonWebKey, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, imported, bytesOf(signature), new TextEncoder().encode(signed));
  } catch {
    return false;
  }
};

/**
 * Verifies a signed token (JWT, RFC 7519) that says who signed in: its signature by a key of the gateway, who issued it,
 * for which service, for which sign-in, and when. Only such a token proves an identity.
 *
 * @throws ClientError `identity-not-verified`; `params.why` is `form`, `algorithm`, `signature`, `issuer`, `audience`,
 * `nonce`, `expired` or `too-early`, and nothing of the token is told
 * @example
 * ```ts
 * const gateway = { keys: async () => [], issuer: 'https://gateway.example', audience: 'service' };
 * await verifyIdentity('not a token', gateway); // throws 'identity-not-verified'
 * ```
 */
export const verifyIdentity = async (token: string, options: VerifyOptions): Promise<Identity> => {
  const { keys, issuer, audience, nonce, now = Date.now, tolerance = 60 } = options;
  const parts = token.length > 16_384 ? [] : token.split('.');
  const [first = '', second = '', signature = ''] = parts;
  const header = partOf(first, headerSchema);
  const claims = partOf(second, claimsSchema);
  if (parts.length !== 3 || header === undefined || claims === undefined || !/^[\w-]+$/.test(signature))
    return refuse('form');
  const { alg, kid } = header;
  if (!Object.hasOwn(algorithms, alg)) return refuse('algorithm');
  const candidates = (await keys(kid)).filter((jwk) => kid === undefined || jwk.kid === kid).slice(0, 10);
  const proofs = await Promise.all(candidates.map((jwk) => isSignedBy(jwk, alg, signature, `${first}.${second}`)));
  if (!proofs.includes(true)) return refuse('signature');
  const { iss, sub, aud, exp, iat, nbf = iat } = claims;
  if (iss !== issuer) return refuse('issuer');
  if (![aud].flat().includes(audience)) return refuse('audience');
  if (nonce !== undefined && claims.nonce !== nonce) return refuse('nonce');
  const seconds = now() / 1_000;
  if (exp + tolerance <= seconds) return refuse('expired');
  if (Math.max(nbf, iat) - tolerance > seconds) return refuse('too-early');
  return { subject: sub, issuer: iss, issuedAt: iat, expiresAt: exp };
};

/**
 * The keys of a gateway, asked for when they are needed and again when a token names one that is not known; at most once
 * in a minute, so that no token makes a flood of questions.
 *
 * @param ask gets the keys that the gateway publishes
 * @param now milliseconds since 1970; the machine's clock unless said
 * @example
 * ```ts
 * await keySource(async () => [{ kty: 'OKP', kid: '1' }])('2'); // [{ kty: 'OKP', kid: '1' }]
 * ```
 */
export const keySource = (ask: () => Promise<readonly Jwk[]>, now: () => number = Date.now): VerifyOptions['keys'] => {
  let known: { readonly keys: Promise<readonly Jwk[]>; readonly at: number } | undefined;
  const fresh = (): Promise<readonly Jwk[]> => {
    const asked = { keys: ask(), at: now() };
    known = asked;
    // What failed is asked for again by the next.
    asked.keys.catch(() => {
      if (known === asked) known = undefined;
    });
    return asked.keys;
  };
  return async (kid) => {
    if (known === undefined) return fresh();
    const { keys, at } = known;
    const found = await keys;
    const isKnown = kid === undefined || found.some((jwk) => jwk.kid === kid);
    return isKnown || now() - at < 60_000 ? found : fresh();
  };
};
