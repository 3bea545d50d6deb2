import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Jwk, VerifyOptions } from '../../src/client/index.js';
import { keySource, nafath, verifyIdentity } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { createSigner } from '../../src/sandbox/signer.js';
import { thrownBy } from './world.js';

const [issuer, audience, nonce] = ['https://gateway.example', 'service', 'state-of-this-sign-in'];
const kinds = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  PS256: {
    name: 'RSA-PSS',
    hash: 'SHA-256',
    saltLength: 32,
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  ES384: { name: 'ECDSA', namedCurve: 'P-384', hash: 'SHA-384' },
  EdDSA: { name: 'Ed25519' },
} as const;
type Alg = keyof typeof kinds;

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const part = (of: unknown): string => base64url(new TextEncoder().encode(JSON.stringify(of)));
const seconds = Math.floor(Date.now() / 1_000);
const claims = { iss: issuer, sub: 'E-0001', aud: audience, nonce, iat: seconds, exp: seconds + 300 };

/** A key of a kind, and what it signs. */
const make = async (alg: Alg, kid = 'key-1', more: object = {}) => {
  const algorithm = { ...kinds[alg], ...more };
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid } as Jwk;
  const sign = async (of: object = claims, header: object = {}): Promise<string> => {
    const signed = `${part({ alg, kid, ...header })}.${part(of)}`;
    const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(signed));
    return `${signed}.${base64url(new Uint8Array(signature))}`;
  };
  return { jwk, sign };
};

const by = (keys: readonly Jwk[], more: Partial<VerifyOptions> = {}): VerifyOptions => ({
  keys: async () => keys,
  issuer,
  audience,
  nonce,
  ...more,
});
const refusal = async (token: string, options: VerifyOptions): Promise<unknown> =>
  ((await thrownBy(verifyIdentity(token, options))) as { params?: { why?: string } }).params?.why;

describe('a token', () => {
  test.each(Object.keys(kinds) as Alg[])('signed by %s proves who signed in', async (alg) => {
    const { jwk, sign } = await make(alg);
    expect(await verifyIdentity(await sign(), by([jwk]))).toEqual({
      subject: 'E-0001',
      issuer,
      issuedAt: seconds,
      expiresAt: seconds + 300,
    });
  });

  test('of which one character is another proves nothing', async () => {
    const { jwk, sign } = await make('ES256');
    const token = await sign();
    for (let at = 0; at < token.length; at += 1) {
      if (token[at] === '.') continue;
      // The last character of a part carries bits that are no part of it: only one of the first four of six differ.
      const other = (token[at] ?? '') < 'a' ? 'w' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect([at, await refusal(changed, by([jwk]))]).not.toEqual([at, undefined]);
    }
  });

  test.each<[string, object, object]>([
    ['issuer', { iss: 'https://other.example' }, {}],
    ['audience', { aud: 'other' }, {}],
    ['audience', { aud: ['other', 'another'] }, {}],
    ['nonce', { nonce: 'of-another-sign-in' }, {}],
    ['nonce', { nonce: undefined }, {}],
    ['expired', { exp: seconds - 61 }, {}],
    ['too-early', { iat: seconds + 120 }, {}],
    ['too-early', { nbf: seconds + 120 }, {}],
    ['form', { exp: 'never' }, {}],
    ['form', { exp: undefined }, {}],
    ['form', { sub: '' }, {}],
    ['form', {}, { crit: ['b64'] }],
    ['signature', {}, { kid: 'other' }],
  ])('is refused for its %s: %j %j', async (why, wrong, header) => {
    const { jwk, sign } = await make('ES256');
    expect(await refusal(await sign({ ...claims, ...wrong }, header), by([jwk]))).toBe(why);
  });

  test('is refused when it says that it is not signed, or is signed with what everybody knows', async () => {
    const { jwk, sign } = await make('RS256');
    const [, body] = (await sign()).split('.');
    for (const alg of ['none', 'None', 'HS256', 'constructor', '__proto__'])
      expect(await refusal(`${part({ alg })}.${body}.AAAA`, by([jwk]))).toBe('algorithm');
    const hmac = await crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(JSON.stringify(jwk)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const signed = `${part({ alg: 'HS256', kid: 'key-1' })}.${body}`;
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(signed)));
    expect(await refusal(`${signed}.${base64url(signature)}`, by([jwk]))).toBe('algorithm');
  });

  test('is refused by a key of another kind, for another use, or too short', async () => {
    const [{ jwk, sign }, other] = [await make('ES256'), await make('EdDSA')];
    const token = await sign();
    expect(await refusal(token, by([other.jwk]))).toBe('signature');
    expect(await refusal(token, by([{ ...jwk, use: 'enc' }]))).toBe('signature');
    expect(await refusal(token, by([{ ...jwk, alg: 'ES384' }]))).toBe('signature');
    expect(await refusal(token, by([]))).toBe('signature');
    const short = await make('RS256', 'key-1', { modulusLength: 1024 });
    expect(await refusal(await short.sign(), by([short.jwk]))).toBe('signature');
  });

  test.each(['', '.', '..', 'a.b.c', 'a.b', 'a.b.c.d', '!.!.!', `${'a'.repeat(20_000)}.b.c`])(
    'that is none is refused: %j',
    async (token) => {
      expect(await refusal(token, by([]))).toBe('form');
    },
  );

  test('is nowhere in what is thrown', async () => {
    const { jwk, sign } = await make('ES256');
    const token = await sign({ ...claims, iss: 'https://other.example' });
    const thrown = await thrownBy(verifyIdentity(token, by([jwk])));
    for (const piece of [...token.split('.'), 'other.example', 'E-0001'])
      expect(JSON.stringify(thrown) + String(thrown)).not.toContain(piece);
  });
});

test('keys are asked for once, again for one that is not known, and never in a flood', async () => {
  let [asked, now] = [0, 0];
  const keys = keySource(
    async () => {
      asked += 1;
      return asked === 1 ? [{ kty: 'OKP', kid: 'old' }] : [{ kty: 'OKP', kid: 'new' }];
    },
    () => now,
  );
  await Promise.all([keys('old'), keys('old'), keys(undefined)]);
  for (let i = 0; i < 100; i += 1) await keys('new');
  expect(asked).toBe(1);
  now = 60_000;
  expect(await keys('new')).toEqual([{ kty: 'OKP', kid: 'new' }]);
  expect(asked).toBe(2);
});

describe('a sign-in', () => {
  const person = (of: { readonly people: readonly string[] }) => z.decode(nationalIdSchema, of.people[0] ?? '');

  test('says who it was, until signing out', async () => {
    const sandbox = createSandbox();
    const session = nafath({ gateway: 'http://127.0.0.1', serviceId: audience, fetch: sandbox.fetch });
    expect(session.identity()).toBeUndefined();
    await (await session.push(person(sandbox))).completed();
    expect(session.identity()).toMatchObject({ subject: 'E-0001', issuer: 'http://127.0.0.1' });
    await session.signOut();
    expect(session.identity()).toBeUndefined();
  });

  test.each<[string, (token: string) => Promise<string> | string]>([
    ['is of another key', () => createSigner().sign({ iss: 'http://127.0.0.1', sub: 'E-0001', aud: audience }, 300)],
    ['is not signed', (token) => `${token.split('.').slice(0, 2).join('.')}.AAAA`],
  ])('counts for nothing when its token %s', async (_, forge) => {
    const sandbox = createSandbox();
    const through: typeof globalThis.fetch = async (input, init) => {
      const answer = await sandbox.fetch(input, init);
      const json = (await answer.json()) as { identityToken?: string };
      if (json.identityToken !== undefined) json.identityToken = await forge(json.identityToken);
      return new Response(JSON.stringify(json), { status: answer.status, headers: answer.headers });
    };
    const session = nafath({ gateway: 'http://127.0.0.1', serviceId: audience, fetch: through });
    expect(await thrownBy((await session.push(person(sandbox))).completed())).toMatchObject({
      code: 'identity-not-verified',
      params: { why: 'signature' },
    });
    expect(session.identity()).toBeUndefined();
    expect(await thrownBy(session.token())).toMatchObject({ code: 'not-signed-in' });
  });
});
