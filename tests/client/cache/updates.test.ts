import { expect, test } from 'vitest';
import {
  createClient,
  documentation,
  endpoints,
  isPreconditionFailed,
  memoryCache,
} from '../../../src/client/index.js';
import type { Endpoint } from '../../../src/client/index.js';
import { mobileChange, quick, signedIn, thrownBy } from '../world.js';

const app = { ways: ['app' as const], language: 'ar' as const };
const mail = { ways: ['email' as const], language: 'en' as const };

test('each update that may hang on what was read names a read with the same parameters', () => {
  const table: Readonly<Record<string, Endpoint>> = endpoints;
  const updates = Object.entries(table).filter(([, of]) => of.updates !== undefined);
  expect(updates.length).toBeGreaterThan(3);
  for (const [own, { updates: name, params }] of updates) {
    const read = table[name ?? ''];
    expect([read?.method, Object.keys(read?.params?.shape ?? {})]).toEqual(['GET', Object.keys(params?.shape ?? {})]);
    expect(documentation[own as keyof typeof endpoints].problems).toContain('precondition-failed');
  }
});

test('what nobody changed is updated, and its new tag comes back', async () => {
  const { client } = await signedIn();
  const { etag = '' } = await client.profile.contactPreference().withReply();
  const updated = await client.profile.preferContact(mail, { ifMatch: etag }).withReply();
  const again = await client.profile.contactPreference().withReply();
  expect([updated.data, updated.etag]).toEqual([mail, again.etag]);
  expect(updated.etag).not.toBe(etag);
});

test('what has changed meanwhile is not updated', async () => {
  const { client, session, url } = await signedIn();
  const elsewhere = createClient({ baseUrl: url, session, ...quick });
  const { etag = '' } = await client.profile.contactPreference().withReply();
  await elsewhere.profile.preferContact(mail);
  const thrown = await thrownBy(client.profile.preferContact(app, { ifMatch: etag }));
  expect(thrown).toMatchObject({ code: 'precondition-failed', status: 412, retryable: false });
  expect(isPreconditionFailed(thrown)).toBe(true);
  expect(await client.profile.contactPreference()).toEqual(mail);
});

test('the same call again is answered as at first, though its tag is old by then', async () => {
  const { client } = await signedIn();
  const { etag = '' } = await client.profile.contactPreference().withReply();
  const options = { ifMatch: etag, key: crypto.randomUUID() };
  await client.profile.preferContact(mail, options);
  const again = await client.profile.preferContact(mail, options).withReply();
  expect([again.data, again.replayed]).toEqual([mail, true]);
});

test('a tag comes from the cache where that is asked for, and nothing is sent where it has none', async () => {
  const asked: string[] = [];
  const { client, sandbox } = await signedIn(
    {
      faults: (name) => {
        asked.push(name);
        return 'none';
      },
    },
    { cache: memoryCache() },
  );
  expect(await thrownBy(client.profile.preferContact(mail, { ifMatch: 'cached' }))).toMatchObject({
    code: 'tag-unknown',
  });
  expect(await thrownBy(client.profile.preferContact(mail, { ifMatch: 'not a tag' }))).toMatchObject({
    code: 'tag-unknown',
  });
  expect(asked).not.toContain('preferContact');
  const { number } = await client.requests.submit(mobileChange());
  await client.requests.get(number);
  sandbox.clock.advance(2 * 3_600_000);
  // It is under review by now, which who asked to cancel it has not seen.
  const options = { ifMatch: 'cached' };
  expect(await thrownBy(client.requests.cancel(number, options))).toMatchObject({ code: 'precondition-failed' });
  await client.requests.get(number);
  expect((await client.requests.cancel(number, options)).state).toBe('cancelled');
});

test('a call that updates nothing that can be read has no tag to hang on', async () => {
  const { client } = await signedIn();
  expect(await thrownBy(client.profile.get({ ifMatch: '"x"' }))).toMatchObject({ code: 'tag-unknown' });
});
