import { expect, test } from 'vitest';
import type { ResponseCache } from '../../../src/client/index.js';
import { createClient, memoryCache } from '../../../src/client/index.js';
import { mobileChange, quick, signedIn, signIn, thrownBy } from '../world.js';

/** A cache that tells what was asked of it. */
const watched = (of: ResponseCache) => {
  const names: string[] = [];
  const cache: ResponseCache = {
    get: (name) => {
      names.push(name);
      return of.get(name);
    },
    set: of.set,
  };
  return { names, cache };
};

test('what has not changed is not sent again, and is the same', async () => {
  const { client } = await signedIn({}, { cache: memoryCache() });
  const [first, second] = [await client.profile.get().withReply(), await client.profile.get().withReply()];
  expect([first.status, first.unchanged, second.status, second.unchanged]).toEqual([200, false, 304, true]);
  expect(second.data).toEqual(first.data);
});

test('what has changed is sent', async () => {
  const { sandbox, client } = await signedIn({}, { cache: memoryCache() });
  const { number } = await client.requests.submit(mobileChange());
  expect((await client.requests.get(number)).state).toBe('submitted');
  sandbox.clock.advance(3 * 86_400_000);
  const { data, unchanged } = await client.requests.get(number).withReply();
  expect([data.state, unchanged]).toEqual(['applied', false]);
});

test('nobody is shown what another one read, in one cache', async () => {
  const cache = memoryCache();
  const { sandbox, url, client } = await signedIn({}, { cache });
  const other = await signIn(sandbox, url, 1, { cache });
  const [one, two] = [await client.profile.get(), await other.client.profile.get().withReply()];
  expect([one.employeeId, two.data.employeeId, two.unchanged]).toEqual(['E-0001', 'E-0002', false]);
});

test('a name of what is kept holds no token, and only reads in a session are kept', async () => {
  const { names, cache } = watched(memoryCache());
  const { client, session, url } = await signedIn({}, { cache });
  await client.profile.get();
  await client.call('contract', {});
  await client.requests.submit(mobileChange());
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(new RegExp(`^[0-9a-f]{32} ${url}/v1/me/profile$`));
  expect(names[0]).not.toContain(await session.token());
});

test('a cache that fails is one that has nothing; one that was tampered with is judged by the contract', async () => {
  const broken: ResponseCache = {
    get: () => Promise.reject(new Error('get')),
    set: () => Promise.reject(new Error('set')),
  };
  const { url, session, client } = await signedIn({}, { cache: broken });
  expect((await client.profile.get()).employeeId).toBe('E-0001');
  const under = memoryCache();
  const tampered: ResponseCache = {
    get: under.get,
    set: (name, { etag }) => under.set(name, { etag, json: { a: 1 } }),
  };
  const second = createClient({ baseUrl: url, session, ...quick, cache: tampered });
  await second.profile.get();
  expect(await thrownBy(second.profile.get())).toMatchObject({ code: 'response-shape' });
});

test('memory keeps what was used last, and no more', async () => {
  const cache = memoryCache(2);
  const of = (etag: string) => ({ etag, json: etag });
  await cache.set('a', of('1'));
  await cache.set('b', of('2'));
  await cache.get('a');
  await cache.set('c', of('3'));
  expect([await cache.get('a'), await cache.get('b'), await cache.get('c')]).toEqual([of('1'), undefined, of('3')]);
});
