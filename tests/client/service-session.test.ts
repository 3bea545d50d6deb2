import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import type { Jwk } from '../../src/client/index.js';
import { clientCredentials, createClient, ministryAccount, verifyIdentity } from '../../src/client/index.js';
import { listen, mobileChange, quick, signedIn, signIn, thrownBy } from './world.js';

type Kind = 'ECDSA' | 'Ed25519' | 'RSASSA-PKCS1-v1_5';
const kinds: Readonly<Record<Kind, EcKeyGenParams | RsaHashedKeyGenParams | Algorithm>> = {
  ECDSA: { name: 'ECDSA', namedCurve: 'P-256' },
  Ed25519: { name: 'Ed25519' },
  'RSASSA-PKCS1-v1_5': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2_048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
};

const keyPair = async (kind: Kind = 'ECDSA') => {
  const { publicKey, privateKey } = (await crypto.subtle.generateKey(kinds[kind], true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return { key: privateKey, jwk: { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'k' } as Jwk };
};

/** A gateway that gives tokens to a service that proves itself, each assertion once. */
const gateway = async (jwk: Jwk, token: () => Promise<string>, expiresIn = 900) => {
  const used: string[] = [];
  const answer = async (message: IncomingMessage, audience: string): Promise<[number, object]> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of message as AsyncIterable<Uint8Array>) chunks.push(chunk);
    const assertion = new URLSearchParams(Buffer.concat(chunks).toString()).get('client_assertion') ?? '';
    try {
      const { subject } = await verifyIdentity(assertion, { keys: async () => [jwk], issuer: 'hr', audience });
      if (used.includes(assertion) || subject !== 'hr') throw new Error('used');
      used.push(assertion);
      return [200, { access_token: await token(), token_type: 'Bearer', expires_in: expiresIn }];
    } catch {
      return [401, { error: 'invalid_client' }];
    }
  };
  const listening = await listen((message, response) => {
    void answer(message, `${listening.url}/token`).then(([status, json]) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(json));
    });
  });
  return { tokenEndpoint: `${listening.url}/token`, used };
};

test.each(Object.keys(kinds) as Kind[])(
  'a service proves itself by a key of %s, and calls with the token',
  async (kind) => {
    const { url, session } = await signedIn();
    const { key, jwk } = await keyPair(kind);
    const { tokenEndpoint, used } = await gateway(jwk, session.token);
    const service = clientCredentials({ tokenEndpoint, clientId: 'hr', key, keyId: 'k' });
    const client = createClient({ baseUrl: url, session: service, ...quick });
    const all = await Promise.all(Array.from({ length: 20 }, () => client.profile.get()));
    expect([new Set(all.map(({ employeeId }) => employeeId)), used.length]).toEqual([new Set(['E-0001']), 1]);
  },
);

test('a token that is over is replaced before it is used, and one that is refused, after', async () => {
  const { url, session, sandbox } = await signedIn();
  const { key, jwk } = await keyPair();
  let now = Date.now();
  const { tokenEndpoint, used } = await gateway(jwk, session.token, 60);
  const service = clientCredentials({ tokenEndpoint, clientId: 'hr', key, now: () => now });
  const client = createClient({ baseUrl: url, session: service, ...quick });
  await client.profile.get();
  await client.profile.get();
  expect(used).toHaveLength(1);
  now += 31_000;
  await client.profile.get();
  expect(used).toHaveLength(2);
  sandbox.clock.advance(3_600_000);
  const own = createClient({ baseUrl: url, session, ...quick });
  await own.profile.get();
  await client.profile.get();
  expect(used).toHaveLength(3);
});

test('who is not the service gets no token, and nothing of the key is told', async () => {
  const [one, other] = [await keyPair(), await keyPair()];
  const { tokenEndpoint } = await gateway(one.jwk, async () => 'token');
  const service = clientCredentials({ tokenEndpoint, clientId: 'hr', key: other.key });
  const thrown = await thrownBy(service.token());
  expect(thrown).toMatchObject({ code: 'refused-with', status: 401 });
  expect(JSON.stringify(thrown)).not.toMatch(/eyJ|invalid_client|127\.0\.0\.1/);
});

test('a key that signs by no accepted algorithm, or a token endpoint without https, is refused', async () => {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
  const service = clientCredentials({ tokenEndpoint: 'https://gateway.example/token', clientId: 'hr', key });
  expect(await thrownBy(service.token())).toMatchObject({ code: 'key-unfit' });
  expect(() => clientCredentials({ tokenEndpoint: 'http://gateway.example/token', clientId: 'hr', key })).toThrow(
    expect.objectContaining({ code: 'insecure-url' }),
  );
});

test('an account of the ministry is tokens that the host application has, and a way to sign in again', async () => {
  const world = await signedIn({ mostSignInAge: 300 });
  world.sandbox.clock.advance(301_000);
  let times = 0;
  const session = ministryAccount({
    token: world.session.token,
    renew: world.session.renew,
    signInAgain: async () => {
      times += 1;
      return (await signIn(world.sandbox, world.url, 0)).session.token();
    },
  });
  const client = createClient({ baseUrl: world.url, session, ...quick });
  expect((await client.profile.get()).employeeId).toBe('E-0001');
  expect((await client.requests.create(mobileChange())).state).toBe('draft');
  expect(times).toBe(1);
});
