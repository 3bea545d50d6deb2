import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticesIn } from '../../src/client/answer-notices.js';
import type { DeprecationEvent } from '../../src/client/index.js';
import { listen, quick, signedIn, signIn, thrownBy } from './world.js';
import { createClient } from '../../src/client/index.js';

test('an answer says how many calls are left, and the one after the last is refused until there are more', async () => {
  const { client, sandbox } = await signedIn({ rateLimit: { calls: 4, seconds: 60 } }, { retries: 0 });
  const left = [];
  for (let call = 0; call < 4; call += 1) left.push((await client.profile.get().withReply()).rateLimit);
  expect(left).toEqual([3, 2, 1, 0].map((remaining) => ({ policy: 'default', remaining, resetAfter: 60 })));
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'rate-limited', status: 429, retryAfter: 60 });
  sandbox.clock.advance(60_000);
  expect((await client.profile.get().withReply()).rateLimit?.remaining).toBe(3);
});

test('one person does not use up what another one may', async () => {
  const { client, sandbox, url } = await signedIn({ rateLimit: { calls: 8, seconds: 60 } }, { retries: 0 });
  for (let call = 0; call < 8; call += 1) await client.profile.get();
  const other = await signIn(sandbox, url, 1);
  expect((await other.client.profile.get()).employeeId).toBe('E-0002');
});

test('an endpoint on its way out is told of once, and of no other', async () => {
  const told: DeprecationEvent[] = [];
  const { client } = await signedIn(
    { deprecated: { profile: { since: '2025-07-01T00:00:00.000Z', sunset: '2026-01-01T00:00:00.000Z' } } },
    { hooks: { onDeprecated: (event) => told.push(event) } },
  );
  await client.profile.training();
  const { deprecation } = await client.profile.get().withReply();
  await client.profile.get();
  expect(deprecation).toEqual({ since: '2025-07-01T00:00:00.000Z', sunset: '2026-01-01T00:00:00.000Z' });
  expect(told).toEqual([{ endpoint: 'profile', ...deprecation }]);
});

test('what a server writes there is read as it should be, or is not there', () => {
  const read = (headers: Record<string, string>) => {
    const { rateLimit, deprecation, etag, retryAfter } = noticesIn(new Headers(headers));
    return [rateLimit, deprecation, etag, retryAfter];
  };
  const nothing = [undefined, undefined, undefined, undefined];
  const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)) });
  fc.assert(
    fc.property(fc.constantFrom('ratelimit', 'deprecation', 'sunset', 'retry-after'), printable, (name, text) => {
      const found = read({ [name]: text });
      const plain = /^\s*(?:"[\w.-]+";|@\d+|\d+)/.test(text);
      if (!plain) expect(found).toEqual(nothing);
    }),
  );
  expect(read({ ratelimit: '"burst";r=7' })[0]).toEqual({ policy: 'burst', remaining: 7 });
  expect(read({ ratelimit: '"a";t=5;r=7, "b";r=1' })[0]).toEqual({ policy: 'a', remaining: 7, resetAfter: 5 });
  expect(read({ deprecation: '@1688169599', sunset: 'soon' })[1]).toEqual({ since: '2023-06-30T23:59:59.000Z' });
  expect(read({ deprecation: '@999999999999' })).toEqual(nothing);
});

test('a server that says nothing of it tells nothing', async () => {
  const { url } = await listen((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"version":"1","idempotency":"keyed"}');
  });
  const { rateLimit, deprecation } = await createClient({ baseUrl: url, ...quick })
    .call('contract', {})
    .withReply();
  expect([rateLimit, deprecation]).toEqual([undefined, undefined]);
});
