import { expect, test } from 'vitest';
import { createClient, isConnectionError, isProblemError } from '../../src/client/index.js';
import type { Fault } from '../../src/sandbox/index.js';
import { application, gate, listen, mobileChange, quick, signedIn, signIn, thrownBy } from './world.js';

test('submitting twice is one request, and the first receipt comes back', async () => {
  const { sandbox, client } = await signedIn();
  const draft = mobileChange();
  const first = await client.requests.submit(draft);
  const second = await client.requests.submit(draft);
  expect(second).toEqual(first);
  expect(first.state).toBe('submitted');
  expect(sandbox.requestCount()).toBe(1);
  const again = await client.call('submitRequest', { params: { id: draft.id } }, { key: draft.id }).withReply();
  expect(again.replayed).toBe(true);
});

test('several clicks at once are one request, with one receipt', async () => {
  const { sandbox, client } = await signedIn({}, { retries: 20 });
  const draft = mobileChange();
  const receipts = await Promise.all([1, 2, 3].map(() => client.requests.submit(draft)));
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
  expect(sandbox.requestCount()).toBe(1);
});

test('two drafts of one content are two requests', async () => {
  const { sandbox, client } = await signedIn();
  const [first, second] = await Promise.all([
    client.requests.submit(mobileChange()),
    client.requests.submit(mobileChange()),
  ]);
  expect(first.number).not.toBe(second.number);
  expect(sandbox.requestCount()).toBe(2);
});

test('one key with another content is refused, by key-reuse', async () => {
  const { client } = await signedIn();
  const draft = mobileChange();
  await client.requests.create(draft);
  const other = { ...mobileChange('+966500000008'), id: draft.id };
  expect(await thrownBy(client.requests.create(other))).toMatchObject({ code: 'key-reuse', status: 422 });
});

test('one key with the same content written in another order is the same content', async () => {
  const { url, session } = await signedIn();
  const { id, type, content } = application('P-701');
  const post = async (body: object) => {
    const answer = await fetch(`${url}/v1/requests`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        authorization: `Bearer ${await session.token()}`,
      },
      body: JSON.stringify(body),
    });
    return [answer.status, answer.headers.get('idempotency-replayed')];
  };
  expect(await post({ id, type, content })).toEqual([201, null]);
  expect(await post({ content: { wishes: content.wishes, announcement: content.announcement }, type, id })).toEqual([
    201,
    'true',
  ]);
});

test('a key belongs to its subject and to its operation', async () => {
  const { sandbox, url, client } = await signedIn();
  const draft = mobileChange();
  await client.requests.create(draft);
  // The same key for submitting is another key.
  expect(
    (await client.call('submitRequest', { params: { id: draft.id } }, { key: draft.id }).withReply()).replayed,
  ).toBe(false);
  const other = await signIn(sandbox, url, 1);
  expect(await thrownBy(other.client.requests.submit(draft))).toMatchObject({ code: 'not-found' });
  expect(sandbox.requestCount()).toBe(1);
});

test('a key that is still in flight is refused with a time to wait, and then given the first answer', async () => {
  const [held, underWay] = [gate(), gate()];
  let isFirst = true;
  const { sandbox, url, client, session } = await signedIn({
    latency: (name) => {
      if (name !== 'createRequest' || !isFirst) return 0;
      isFirst = false;
      underWay.open();
      return held.opened;
    },
  });
  const draft = mobileChange();
  const first = client.requests.submit(draft);
  await underWay.opened;
  const impatient = createClient({ baseUrl: url, session, ...quick, retries: 0 });
  expect(await thrownBy(impatient.requests.create(draft))).toMatchObject({
    code: 'key-in-flight',
    status: 409,
    retryAfter: 1,
    retryable: true,
  });
  const patient = createClient({ baseUrl: url, session, ...quick, retries: 1_000 });
  const second = patient.requests.submit(draft);
  held.open();
  expect((await second).number).toBe((await first).number);
  expect(sandbox.requestCount()).toBe(1);
});

test.each(['lost-answer', 'dropped', 'truncated', 'unavailable', 'rate-limited'] as const)(
  'a call that ends in %s is repeated with its own key, and is one request',
  async (fault) => {
    const faults: Fault[] = [fault, 'none', fault, 'none'];
    const keys: (string | null)[] = [];
    const { sandbox, client } = await signedIn(
      { faults: (name) => (/createRequest|submitRequest/.test(name) ? (faults.shift() ?? 'none') : 'none') },
      {
        fetch: async (input, init) => {
          const request = new Request(input, init);
          if (request.method === 'POST') keys.push(request.headers.get('idempotency-key'));
          return fetch(request);
        },
      },
    );
    const draft = mobileChange();
    const receipt = await client.requests.submit(draft);
    expect(receipt.draftId).toBe(draft.id);
    expect(sandbox.requestCount()).toBe(1);
    expect(faults).toEqual([]);
    expect(keys).toEqual(Array.from({ length: 4 }, () => draft.id));
  },
);

test('a connection that broke after the server applied it is settled by asking for the key, or by submitting again', async () => {
  let isLost = true;
  const { sandbox, client } = await signedIn(
    { faults: (name) => (name === 'submitRequest' && isLost ? 'lost-answer' : 'none') },
    { retries: 1 },
  );
  const draft = mobileChange();
  const thrown = await thrownBy(client.requests.submit(draft));
  expect(isConnectionError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ retryable: true });
  const found = await client.requests.find(draft.id);
  expect(found?.state).toBe('submitted');
  isLost = false;
  expect((await client.requests.submit(draft)).number).toBe(found?.number);
  expect(sandbox.requestCount()).toBe(1);
  expect(await client.requests.find(crypto.randomUUID())).toBeUndefined();
});

test.each([
  ['says that it keeps none', { version: '1', idempotency: 'none' }],
  ['says nothing of it', undefined],
])('against a server that %s, an unsafe call is never repeated', async (_, contract) => {
  const { url, seen } = await listen((message, response) => {
    const isAsked = message.url === '/v1/contract' && contract !== undefined;
    response.writeHead(isAsked ? 200 : 503, { 'content-type': 'application/json', 'retry-after': '0' });
    response.end(JSON.stringify(isAsked ? contract : {}));
  });
  const client = createClient({ baseUrl: url, ...quick });
  expect(isProblemError(await thrownBy(client.requests.create(mobileChange())))).toBe(true);
  expect(seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
});
