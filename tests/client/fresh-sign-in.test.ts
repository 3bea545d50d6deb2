import { expect, test } from 'vitest';
import * as z from 'zod';
import type { NafathSession } from '../../src/client/index.js';
import { createClient, isFreshSignInRequired, nafath } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { application, gate, mobileChange, quick, served, thrownBy } from './world.js';

const idOf = (sandbox: Sandbox, who: number) => z.decode(nationalIdSchema, sandbox.people[who] ?? '');

/** One who signed in longer ago than an update allows, and how he signs in again. */
const enter = async (signInAgain?: (session: NafathSession, sandbox: Sandbox) => Promise<void>) => {
  const asked: string[] = [];
  const { sandbox, url } = await served({
    mostSignInAge: 300,
    faults: (name) => {
      asked.push(name);
      return 'none';
    },
  });
  const session = nafath({
    gateway: url,
    serviceId: 'test',
    ...(signInAgain === undefined ? {} : { signInAgain: (of) => signInAgain(of, sandbox) }),
  });
  await (await session.push(idOf(sandbox, 0))).completed();
  sandbox.clock.advance(301_000);
  return { sandbox, url, asked, session, client: createClient({ baseUrl: url, session, ...quick }) };
};

const byPush = async (session: NafathSession, sandbox: Sandbox): Promise<void> =>
  (await session.push(idOf(sandbox, 0))).completed();

test('an update by one who signed in long ago is refused, and by nobody else done for him', async () => {
  const { client, sandbox } = await enter();
  const thrown = await thrownBy(client.requests.submit(mobileChange()));
  expect(thrown).toMatchObject({ code: 'fresh-sign-in-required', status: 401 });
  expect(isFreshSignInRequired(thrown)).toBe(true);
  expect(sandbox.requestCount()).toBe(0);
  // What is no update of data needs none.
  expect((await client.promotions.apply(application('P-701'))).state).toBe('submitted');
});

test('who signs in again goes on where he was, with the same key, and it is one request', async () => {
  const keys: unknown[] = [];
  const { client, sandbox, asked } = await enter(byPush);
  const draft = mobileChange();
  keys.push((await client.requests.submit(draft)).draftId);
  expect(keys).toEqual([draft.id]);
  expect(asked.filter((name) => name === 'signIn')).toHaveLength(2);
  expect(asked.filter((name) => name === 'refresh')).toHaveLength(0);
  expect(sandbox.requestCount()).toBe(1);
});

test('a renewed token is no fresh sign-in: both are had where both are wanted', async () => {
  const { client, sandbox, asked } = await enter(byPush);
  sandbox.clock.advance(3_600_000);
  expect((await client.requests.submit(mobileChange())).state).toBe('submitted');
  expect([asked.filter((name) => name === 'refresh').length, asked.filter((name) => name === 'signIn').length]).toEqual(
    [1, 2],
  );
});

test('many updates at once have the person sign in once', async () => {
  let times = 0;
  const { client, sandbox } = await enter((session, of) => {
    times += 1;
    return byPush(session, of);
  });
  await Promise.all(Array.from({ length: 10 }, () => client.requests.submit(mobileChange())));
  expect([times, sandbox.requestCount()]).toEqual([1, 10]);
});

test('who does not sign in after all has the refusal, once', async () => {
  let times = 0;
  const { client } = await enter(async () => {
    times += 1;
  });
  expect(await thrownBy(client.requests.submit(mobileChange()))).toMatchObject({ code: 'fresh-sign-in-required' });
  expect(times).toBe(1);
});

test('nothing is sent as another one who signed in instead', async () => {
  const { client, sandbox, session } = await enter(async (of, at) => (await of.push(idOf(at, 1))).completed());
  expect(await thrownBy(client.requests.submit(mobileChange()))).toMatchObject({ code: 'identity-other' });
  expect([sandbox.requestCount(), session.identity()]).toEqual([0, undefined]);
  expect(await thrownBy(client.profile.get())).toMatchObject({ code: 'not-signed-in' });
});

test("the person's time does not count, and his giving up does", async () => {
  const { opened, open } = gate();
  const { client } = await enter(async (session, sandbox) => {
    await opened;
    await byPush(session, sandbox);
  });
  const giveUp = new AbortController();
  const given = thrownBy(client.requests.submit(mobileChange(), { signal: giveUp.signal }));
  const sent = client.requests.submit(mobileChange(), { totalTimeout: 400 });
  await new Promise((resolve) => void setTimeout(resolve, 600));
  giveUp.abort();
  expect(await given).toMatchObject({ code: 'aborted' });
  open();
  expect((await sent).state).toBe('submitted');
});
