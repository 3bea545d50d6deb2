import { expect, test } from 'vitest';
import { createClient } from '../../src/client/index.js';
import { isFinal } from '../../src/models/index.js';
import { peopleOf } from '../../src/sandbox/index.js';
import { application, collect, consent, mobileChange, quick, signedIn, signIn, thrownBy } from './world.js';

const day = 86_400_000;

/** The ids of requests, in the order in which they come. */
const idsOf = async (of: AsyncIterable<{ readonly id: string }>) => (await collect(of)).map(({ id }) => id);

test('submitted is not applied: the record changes when the request is applied, and not before', async () => {
  const { sandbox, client } = await signedIn();
  const before = (await client.profile.contact()).mobile;
  const draft = mobileChange('+966500000077');
  const { number, state } = await client.requests.submit(draft);
  expect(state).toBe('submitted');
  expect((await client.profile.contact()).mobile?.reveal()).toBe(before?.reveal());
  sandbox.clock.advance(3 * 3_600_000);
  expect((await client.requests.get(number)).state).toBe('under-review');
  expect((await client.profile.contact()).mobile?.reveal()).toBe(before?.reveal());
  sandbox.clock.advance(2 * day);
  // Nobody asks for the request: the record has changed all the same.
  expect((await client.profile.contact()).mobile?.reveal()).toBe('+966500000077');
  expect((await client.requests.get(number)).state).toBe('applied');
});

test('watching gives each event once and in order, asks again when the server says, and ends with the last', async () => {
  const waits: number[] = [];
  const { sandbox, url, session } = await signedIn();
  const client = createClient({
    baseUrl: url,
    session,
    ...quick,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      sandbox.clock.advance(6 * 3_600_000);
    },
  });
  const { number } = await client.requests.submit(mobileChange());
  const events = [];
  for await (const { sequence, event, state } of client.requests.watch(number)) events.push([sequence, event, state]);
  expect(events).toEqual([
    [1, 'submit', 'submitted'],
    [2, 'route', 'routed'],
    [3, 'start-review', 'under-review'],
    [4, 'approve', 'approved'],
    [5, 'apply', 'applied'],
  ]);
  expect(new Set(waits)).toEqual(new Set([5_000]));
  expect(waits.length).toBeGreaterThan(1);
});

test('watching goes on after trouble, later each time, and ends when there is too much of it', async () => {
  const waits: number[] = [];
  let [troubles, asked] = [2, 0];
  const { sandbox, url, session } = await signedIn({
    faults: (name) => (name === 'requestEvents' && ++asked > 0 && troubles-- > 0 ? 'unavailable' : 'none'),
  });
  const client = createClient({
    baseUrl: url,
    session,
    ...quick,
    retries: 0,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      sandbox.clock.advance(86_400_000);
    },
  });
  const { number } = await client.requests.submit(mobileChange());
  const events = await collect(client.requests.watch(number));
  expect(events.map(({ event }) => event)).toEqual(['submit', 'route', 'start-review', 'approve', 'apply']);
  expect(waits).toEqual([2_000, 4_000]);
  [troubles, asked] = [1_000, 0];
  expect(await thrownBy(collect(client.requests.watch(number)))).toMatchObject({ code: 'unavailable' });
  expect(asked).toBe(6);
});

test('watching goes on from a known event', async () => {
  const { sandbox, client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange());
  sandbox.clock.advance(3 * day);
  const events = [];
  for await (const { event } of client.requests.watch(number, { after: 3 })) events.push(event);
  expect(events).toEqual(['approve', 'apply']);
});

test('watching ends at once when it is given up', async () => {
  const { client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange());
  const controller = new AbortController();
  const watch = async (): Promise<void> => {
    // It is given up while it waits to ask again.
    for await (const _ of client.requests.watch(number, { signal: controller.signal }))
      setTimeout(() => controller.abort(), 20);
  };
  expect(await thrownBy(watch())).toMatchObject({ code: 'aborted' });
});

test('a request that needs information goes on once it was supplemented', async () => {
  const { sandbox, client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange());
  sandbox.clock.advance(3 * 3_600_000);
  sandbox.review(number, 'ask', 'أرفق القرار.');
  const asked = await client.requests.get(number);
  expect([asked.state, asked.events.at(-1)?.note]).toEqual(['needs-information', 'أرفق القرار.']);
  const supplement = { id: crypto.randomUUID(), note: 'القرار رقم ٧.' };
  expect((await client.requests.supplement(number, supplement)).state).toBe('under-review');
  const again = await client.requests.supplement(number, supplement).withReply();
  expect([again.replayed, again.data.events.filter(({ event }) => event === 'supplement').length]).toEqual([true, 1]);
  sandbox.clock.advance(2 * day);
  expect((await client.requests.get(number)).state).toBe('applied');
});

test('a returned request is sent again with another content, under its own number', async () => {
  const { sandbox, client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange('+966500000011'));
  sandbox.clock.advance(3 * 3_600_000);
  sandbox.review(number, 'return');
  const revised = mobileChange('+966500000012');
  expect(await thrownBy(client.requests.revise(number, application('P-701')))).toMatchObject({ code: 'type-other' });
  const receipt = await client.requests.revise(number, revised);
  expect([receipt.number, receipt.state]).toEqual([number, 'submitted']);
  expect((await client.requests.revise(number, revised).withReply()).replayed).toBe(true);
  sandbox.clock.advance(3 * day);
  expect((await client.profile.contact()).mobile?.reveal()).toBe('+966500000012');
  expect(sandbox.requestCount()).toBe(1);
});

test('what is decided accepts no more', async () => {
  const { sandbox, client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange());
  sandbox.clock.advance(3 * 3_600_000);
  sandbox.review(number, 'reject');
  expect((await client.requests.get(number)).state).toBe('rejected');
  const illegal = { code: 'transition-illegal', status: 409, retryable: false };
  expect(await thrownBy(client.requests.cancel(number))).toMatchObject(illegal);
  expect(await thrownBy(client.requests.revise(number, mobileChange()))).toMatchObject(illegal);
  expect(await thrownBy(client.requests.supplement(number, { id: crypto.randomUUID(), note: 'x' }))).toMatchObject(
    illegal,
  );
});

test('a request that is not decided is cancelled, and ends', async () => {
  const { client } = await signedIn();
  const { number } = await client.requests.submit(mobileChange());
  const { state } = await client.requests.cancel(number);
  expect([state, isFinal(state)]).toEqual(['cancelled', true]);
});

test('lists give all pages, the newest first, and only of the type that is asked for', async () => {
  const { client } = await signedIn();
  const ids: string[] = [];
  for (let i = 0; i < 21; i += 1) ids.push((await client.requests.create(mobileChange())).id);
  const { draftId } = await client.promotions.apply(application('P-701'));
  expect(await idsOf(client.requests.list())).toEqual([draftId, ...ids.toReversed()]);
  expect(await idsOf(client.requests.list({ type: 'data-update' }))).toEqual(ids.toReversed());
  expect(await idsOf(client.promotions.applications())).toEqual([draftId]);
});

test('a draft may be stored first and submitted later', async () => {
  const { client } = await signedIn();
  const draft = mobileChange();
  expect((await client.requests.create(draft)).state).toBe('draft');
  expect((await client.requests.submit(draft)).draftId).toBe(draft.id);
});

test("another's request does not exist, by its number or by its key", async () => {
  const { sandbox, url, client } = await signedIn();
  const draft = mobileChange();
  const { number } = await client.requests.submit(draft);
  const { client: other } = await signIn(sandbox, url, 1);
  expect(await thrownBy(other.requests.get(number))).toMatchObject({ code: 'not-found' });
  expect(await thrownBy(other.requests.cancel(number))).toMatchObject({ code: 'not-found' });
  expect(await thrownBy(other.promotions.result(number))).toMatchObject({ code: 'not-found' });
  expect(await other.requests.find(draft.id)).toBeUndefined();
});

test('what the contract does not accept is refused before it is sent, with each place', async () => {
  const { sandbox, client } = await signedIn();
  const { id, type, content } = application('P-701', 'P-701');
  expect(await thrownBy(client.promotions.apply({ id, type, content }))).toMatchObject({
    code: 'body-invalid',
    status: 422,
    issues: [{ code: 'wish-twice', path: ['content', 'wishes', 1] }],
  });
  const nothing = { ...mobileChange(), content: { reason: 'data-correction' as const, consent } };
  expect(await thrownBy(client.requests.submit(nothing))).toMatchObject({ issues: [{ code: 'nothing-changes' }] });
  expect(sandbox.requestCount()).toBe(0);
});

test('registering activates an account, once, and the services with it', async () => {
  const people = peopleOf().map((person) => ({ ...person, facts: { ...person.facts, 'account.bayanati': 'none' } }));
  const { client } = await signedIn({ people });
  const before = await client.profile.access('bayanati');
  expect(before.findings.filter(({ status }) => status === 'unmet').map(({ rule }) => rule)).toEqual([
    'access.bayanati.account',
  ]);
  expect(await thrownBy(client.requests.submit(mobileChange()))).toMatchObject({ code: 'access-refused', status: 403 });
  const key = crypto.randomUUID();
  const first = await client.profile.register(consent, { key });
  expect(first.state).toBe('registered');
  const again = await client.profile.register(consent, { key }).withReply();
  expect([again.data, again.replayed]).toEqual([first, true]);
  expect((await client.profile.access('bayanati')).outcome).toBe('eligible');
  expect((await client.requests.submit(mobileChange())).state).toBe('submitted');
});
