import { expect, test } from 'vitest';
import * as z from 'zod';
import { bearer, createClient, isClientError, nafath } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import { createSandbox, manualClock, simulationNotice } from '../../src/sandbox/index.js';
import { quick, served, signedIn, thrownBy } from './world.js';

const someone = (sandbox: { readonly people: readonly string[] }, who = 0) =>
  z.decode(nationalIdSchema, sandbox.people[who] ?? '');

test('fifty calls that meet the end of a token together renew it once', async () => {
  const asked: string[] = [];
  const { sandbox, client } = await signedIn({
    faults: (name) => {
      asked.push(name);
      return 'none';
    },
  });
  sandbox.clock.advance(3_600_000);
  const records = await Promise.all(Array.from({ length: 50 }, () => client.profile.get()));
  expect(new Set(records.map(({ employeeId }) => employeeId))).toEqual(new Set(['E-0001']));
  expect(asked.filter((name) => name === 'refresh')).toHaveLength(1);
  // Each call was made, at most twice: once refused, once with the new token.
  expect(asked.filter((name) => name === 'profile').length).toBeLessThanOrEqual(100);
});

test('two clients of one session renew once, too', async () => {
  let renewals = 0;
  const { sandbox, url, session, client } = await signedIn({
    faults: (name) => {
      if (name === 'refresh') renewals += 1;
      return 'none';
    },
  });
  const second = createClient({ baseUrl: url, session });
  sandbox.clock.advance(3_600_000);
  await Promise.all([client.profile.get(), second.profile.get(), client.profile.contact()]);
  expect(renewals).toBe(1);
});

test("a provider of one's own is asked for one new token by all calls together", async () => {
  const { url, session } = await signedIn();
  let [present, renewals] = ['stale', 0];
  const own = {
    token: async () => present,
    renew: async () => {
      renewals += 1;
      present = await session.token();
      return present;
    },
  };
  const client = createClient({ baseUrl: url, session: own, ...quick });
  await Promise.all(Array.from({ length: 10 }, () => client.profile.get()));
  expect(renewals).toBe(1);
});

test('a token that is refused even when it is new is refused to the caller', async () => {
  let asked = 0;
  const { url } = await served({
    faults: () => {
      asked += 1;
      return 'none';
    },
  });
  const client = createClient({ baseUrl: url, session: bearer(async () => 'of-nobody'), ...quick });
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'unauthenticated', status: 401 });
  expect(asked).toBe(2);
});

test('a refused renewal ends the session', async () => {
  let server = createSandbox();
  const through: typeof globalThis.fetch = (input, init) => server.fetch(input, init);
  const baseUrl = 'http://127.0.0.1';
  const session = nafath({ gateway: baseUrl, serviceId: 'test', fetch: through });
  await (await session.push(someone(server))).completed();
  const client = createClient({ baseUrl, session, fetch: through, ...quick });
  expect((await client.profile.get()).employeeId).toBe('E-0001');
  // Another server, which knows nothing of the session.
  server = createSandbox({ seed: 7 });
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'unauthenticated' });
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'not-signed-in' });
});

test('who did not sign in is told so before anything is sent', async () => {
  const session = nafath({ gateway: 'http://127.0.0.1:9', serviceId: 'test' });
  const client = createClient({ baseUrl: 'http://127.0.0.1:9', session });
  const thrown = await thrownBy(client.profile.get());
  expect(thrown).toMatchObject({ code: 'not-signed-in', retryable: false });
  expect(isClientError(thrown)).toBe(true);
});

test('who signed out is signed out, here and at the server', async () => {
  const { url, session, client } = await signedIn();
  const token = await session.token();
  await session.signOut();
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'not-signed-in' });
  const stale = createClient({ baseUrl: url, session: bearer(async () => token), ...quick });
  expect(await thrownBy(stale.profile.get())).toMatchObject({ code: 'unauthenticated' });
  await session.signOut();
});

test('a push shows a number of two digits, and waits until the person confirms', async () => {
  const answers = ['waiting', 'completed'] as const;
  let made = 0;
  const { sandbox, url } = await served({ push: () => answers[made++] ?? 'completed' });
  const clock: number[] = [];
  const session = nafath({
    gateway: url,
    serviceId: 'test',
    sleep: async (milliseconds) => {
      clock.push(milliseconds);
      sandbox.clock.advance(150_000);
    },
  });
  const waiting = await session.push(someone(sandbox));
  expect(waiting.numberToMatch).toMatch(/^\d\d$/);
  expect(await thrownBy(waiting.completed())).toMatchObject({ code: 'sign-in-expired' });
  expect(clock).toEqual([1_000, 1_000]);
  await (await session.push(someone(sandbox))).completed();
  expect(typeof (await session.token())).toBe('string');
});

test('a push that the person rejects signs nobody in', async () => {
  const { sandbox, url } = await served({ push: () => 'rejected' });
  const session = nafath({ gateway: url, serviceId: 'test' });
  expect(await thrownBy((await session.push(someone(sandbox))).completed())).toMatchObject({
    code: 'sign-in-rejected',
  });
  expect(await thrownBy(session.token())).toMatchObject({ code: 'not-signed-in' });
});

test('a push may be given up while it waits', async () => {
  const { sandbox, url } = await served({ push: () => 'waiting' });
  const controller = new AbortController();
  const session = nafath({
    gateway: url,
    serviceId: 'test',
    sleep: async () => controller.abort(),
  });
  expect(await thrownBy((await session.push(someone(sandbox))).completed(controller.signal))).toMatchObject({
    code: 'aborted',
  });
});

test('the simulated sign-in knows nobody whom it did not make', async () => {
  const { url } = await served();
  const session = nafath({ gateway: url, serviceId: 'test' });
  const other = z.decode(nationalIdSchema, '1000000008');
  const thrown = await thrownBy(session.push(other));
  expect(thrown).toMatchObject({ code: 'identifier-not-synthetic' });
  expect(JSON.stringify(thrown) + String(thrown)).not.toContain('1000000008');
});

test('a redirect signs in with the state that it began with, once', async () => {
  const asked: string[] = [];
  const { url, sandbox } = await served({
    faults: (name) => {
      asked.push(name);
      return 'none';
    },
  });
  const session = nafath({ gateway: url, serviceId: 'test' });
  const { url: page, complete } = await session.redirect('https://app.example.sa/back');
  const shown = await (await fetch(page)).text();
  expect(shown).toContain(simulationNotice.ar);
  expect(shown).toContain(simulationNotice.en);
  expect(shown).not.toMatch(/<input|password"/i);
  const choice = new URL(`${page}&as=E-0001`);
  const back = (await fetch(choice, { redirect: 'manual' })).headers.get('location') ?? '';
  expect(back.startsWith('https://app.example.sa/back?')).toBe(true);
  const forged = new URL(back);
  forged.searchParams.set('state', 'another-state-of-another-one');
  expect(await thrownBy(complete(forged.href))).toMatchObject({ code: 'state-unknown' });
  expect(await thrownBy(complete('not an address'))).toMatchObject({ code: 'state-unknown' });
  await complete(back);
  expect((await createClient({ baseUrl: url, session }).profile.get()).employeeId).toBe('E-0001');
  expect(await thrownBy(complete(back))).toMatchObject({ code: 'state-unknown' });
  // Neither the forged return nor the second one was even sent.
  expect(asked.filter((name) => name === 'signIn')).toHaveLength(1);
  expect((await fetch(choice, { redirect: 'manual' })).status).toBe(400);
  expect(sandbox.people).toHaveLength(4);
});

test('a code is used once, and only with the state that it was made for', async () => {
  const { url } = await served();
  const client = createClient({ baseUrl: url, ...quick });
  const begin = async (): Promise<{ code: string; state: string }> => {
    const { url: page, state } = await client.call('redirectStart', {
      body: { serviceId: 'test', returnTo: 'https://app.example.sa/' },
    });
    const back = (await fetch(`${page}&as=E-0001`, { redirect: 'manual' })).headers.get('location') ?? '';
    return { code: new URL(back).searchParams.get('code') ?? '', state };
  };
  const [one, two] = [await begin(), await begin()];
  const unknown = { code: 'state-unknown' };
  expect(await thrownBy(client.call('signIn', { body: { code: one.code, state: two.state } }))).toMatchObject(unknown);
  // It was used up by the wrong try.
  expect(await thrownBy(client.call('signIn', { body: one }))).toMatchObject(unknown);
  expect((await client.call('signIn', { body: two })).expiresIn).toBeGreaterThan(0);
  expect(await thrownBy(client.call('signIn', { body: two }))).toMatchObject(unknown);
});

test('a code whose time is over signs nobody in', async () => {
  const clock = manualClock('2025-07-05T06:00:00Z');
  const { url, sandbox } = await served({ clock });
  const client = createClient({ baseUrl: url, ...quick });
  const { transaction } = await client.call('pushStart', {
    body: { serviceId: 'test', nationalId: someone(sandbox) },
  });
  const { code } = await client.call('pushStatus', { params: { transaction } });
  clock.advance(600_000);
  expect(await thrownBy(client.call('signIn', { body: { code: code ?? '' } }))).toMatchObject({
    code: 'sign-in-expired',
  });
});
