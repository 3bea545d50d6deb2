import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Client, OutboxStore } from '../../../src/client/index.js';
import { createClient, fileOutbox, memoryOutbox, openOutbox, sealedOutbox } from '../../../src/client/index.js';
import type { Fault } from '../../../src/sandbox/index.js';
import { mobileChange, quick, signedIn, thrownBy } from '../world.js';

/** A path in a folder that is removed after the test. */
const somewhere = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'outbox');
};

const owner = 'E-0001';
const opened = (client: Client, store: OutboxStore = memoryOutbox()) => openOutbox({ client, store, owner });

describe('an outbox', () => {
  test('sends what was put in, and keeps it no longer', async () => {
    const { sandbox, client } = await signedIn();
    const outbox = await opened(client);
    const drafts = [mobileChange(), mobileChange()];
    for (const draft of drafts) await outbox.put(draft);
    expect(outbox.waiting()).toEqual(drafts.map(({ id }) => id));
    const { sent, refused, waiting } = await outbox.deliver();
    expect([sent.length, refused, waiting, outbox.waiting()]).toEqual([2, [], [], []]);
    expect(sandbox.requestCount()).toBe(2);
  });

  test('sends once what was put in twice, at once or later, and refuses another content under one key', async () => {
    const { sandbox, client } = await signedIn();
    const outbox = await opened(client);
    const draft = mobileChange();
    await Promise.all([outbox.put(draft), outbox.put(draft)]);
    await outbox.put(draft);
    expect(await thrownBy(outbox.put({ ...mobileChange('+966500000123'), id: draft.id }))).toMatchObject({
      code: 'key-reuse',
    });
    expect((await outbox.deliver()).sent).toHaveLength(1);
    expect(sandbox.requestCount()).toBe(1);
  });

  test('lets two deliveries at a time be one', async () => {
    const { client } = await signedIn();
    const outbox = await opened(client);
    await outbox.put(mobileChange());
    const [one, other] = await Promise.all([outbox.deliver(), outbox.deliver()]);
    expect(one).toBe(other);
  });

  test.each<Fault>(['dropped', 'lost-answer', 'truncated', 'unavailable', 'rate-limited'])(
    'keeps what met %s, and sends it later, once',
    async (fault) => {
      let present: Fault = fault;
      const { sandbox, client } = await signedIn({
        faults: (name) => (name === 'createRequest' || name === 'submitRequest' ? present : 'none'),
      });
      const outbox = await opened(client);
      const draft = mobileChange();
      await outbox.put(draft);
      const { sent, waiting } = await outbox.deliver();
      expect([sent, waiting.map(({ id }) => id)]).toEqual([[], [draft.id]]);
      present = 'none';
      expect((await outbox.deliver()).sent).toHaveLength(1);
      expect(sandbox.requestCount()).toBe(1);
    },
  );

  test.each([400, 404, 409, 413])(
    'keeps what met a %i that nobody can read, and sends it later, once',
    async (status) => {
      let isStrange = true;
      const { sandbox, url, session } = await signedIn();
      const client = createClient({
        baseUrl: url,
        session,
        ...quick,
        fetch: (input, init) =>
          isStrange && new Request(input, init).method === 'POST'
            ? Promise.resolve(
                new Response('{"strange":true}', { status, headers: { 'content-type': 'application/json' } }),
              )
            : fetch(input, init),
      });
      const outbox = await opened(client);
      await outbox.put(mobileChange());
      const { refused, waiting } = await outbox.deliver();
      expect([refused, waiting.length]).toEqual([[], 1]);
      isStrange = false;
      expect((await outbox.deliver()).sent).toHaveLength(1);
      expect(sandbox.requestCount()).toBe(1);
    },
  );

  test('puts out what the server will never take, and says why', async () => {
    const { client } = await signedIn();
    const store = memoryOutbox();
    const outbox = await opened(client, store);
    const id = crypto.randomUUID();
    await outbox.put({ id, type: 'promotion-application', content: { announcement: 'A-none', wishes: ['P-1'] } });
    const { refused } = await outbox.deliver();
    expect(refused.map(({ id: of, error }) => [of, error.code])).toEqual([[id, 'announcement-unknown']]);
    expect(outbox.waiting()).toEqual([]);
    expect((await opened(client, store)).waiting()).toEqual([]);
  });

  test('sends nothing to a server that keeps no keys', async () => {
    const { client, sandbox } = await signedIn();
    const call = (async () => ({ version: '1', idempotency: 'none' })) as object as Client['call'];
    const outbox = await openOutbox({ client: { call, requests: client.requests }, store: memoryOutbox(), owner });
    await outbox.put(mobileChange());
    expect(await thrownBy(outbox.deliver())).toMatchObject({ code: 'keys-not-kept' });
    expect([outbox.waiting().length, sandbox.requestCount()]).toEqual([1, 0]);
  });

  test("leaves another person's drafts where they are", async () => {
    const { client, sandbox } = await signedIn();
    const store = memoryOutbox();
    const others = await openOutbox({ client, store, owner: 'E-0002' });
    await others.put(mobileChange());
    expect((await (await opened(client, store)).deliver()).sent).toEqual([]);
    expect(sandbox.requestCount()).toBe(0);
    expect((await openOutbox({ client, store, owner: 'E-0002' })).waiting()).toHaveLength(1);
  });

  test('keeps everything when it is given up, and when nobody is signed in', async () => {
    const { client, session, sandbox } = await signedIn();
    const outbox = await opened(client);
    await outbox.put(mobileChange());
    const given = await outbox.deliver({ signal: AbortSignal.abort() });
    expect(given.waiting.map(({ error }) => error.code)).toEqual(['aborted']);
    await session.signOut();
    const { waiting } = await outbox.drain();
    expect(waiting.map(({ error }) => error.code)).toEqual(['not-signed-in']);
    expect([outbox.waiting().length, sandbox.requestCount()]).toEqual([1, 0]);
  });

  test('is drained with longer and longer pauses', async () => {
    let left = 4;
    const { client } = await signedIn(
      {
        faults: (name) => (name === 'submitRequest' && left-- > 0 ? 'bad-gateway' : 'none'),
      },
      { retries: 0 },
    );
    const pauses: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => void pauses.push(milliseconds);
    const outbox = await openOutbox({ client, store: memoryOutbox(), owner, sleep });
    await outbox.put(mobileChange());
    expect((await outbox.drain()).sent).toHaveLength(1);
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  });
});

describe('a file', () => {
  test('gives back what was added, in order, to a later process', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((of) => of.replaceAll('\n', ' '))),
        async (lines) => {
          const path = somewhere();
          const store = fileOutbox(path);
          await Promise.all(lines.map(store.append));
          expect(await fileOutbox(path).load()).toEqual(lines);
        },
      ),
    );
  });

  test('cut off at any byte loses no line that was whole, and goes on from there', async () => {
    const path = somewhere();
    const store = fileOutbox(path);
    const lines = ['first', 'الثاني', '{"third":3}'];
    for (const line of lines) await store.append(line);
    const bytes = readFileSync(path);
    const ends = [...bytes.keys()].filter((at) => bytes[at] === 10).map((at) => at + 1);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      writeFileSync(path, bytes.subarray(0, cut));
      const whole = lines.slice(0, ends.filter((end) => end <= cut).length);
      expect(await fileOutbox(path).load()).toEqual(whole);
      await fileOutbox(path).append('next');
      expect(await fileOutbox(path).load()).toEqual([...whole, 'next']);
    }
  });

  test('that was changed in the middle is said to be damaged', async () => {
    const path = somewhere();
    const store = fileOutbox(path);
    for (const line of ['first', 'second']) await store.append(line);
    writeFileSync(path, readFileSync(path, 'utf8').replace('first', 'fisrt'));
    expect(await thrownBy(store.load())).toMatchObject({ code: 'outbox-damaged', path: [0] });
  });

  test("is its owner's alone to read, and one that cannot be written is told, without a value", async () => {
    const path = somewhere();
    await fileOutbox(path).append('line');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { client } = await signedIn();
    const outbox = await opened(client, fileOutbox(join(path, '..', 'no-such-folder', 'outbox')));
    expect(await thrownBy(outbox.put(mobileChange()))).toMatchObject({ code: 'outbox-not-written' });
    expect(outbox.waiting()).toEqual([]);
  });

  test('forgets what is done once it is the larger part', async () => {
    const { client } = await signedIn();
    const path = somewhere();
    const outbox = await opened(client, fileOutbox(path));
    for (let i = 0; i < 3; i += 1) await outbox.put(mobileChange());
    await outbox.deliver();
    expect(statSync(path).size).toBeGreaterThan(0);
    await opened(client, fileOutbox(path));
    expect(statSync(path).size).toBe(0);
  });
});

test('a sealed store keeps nothing that can be read, and opens by its own key alone', async () => {
  const make = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const [key, other] = [await make(), await make()];
  const under = memoryOutbox();
  const { client } = await signedIn();
  const outbox = await opened(client, sealedOutbox(under, key));
  await outbox.put(mobileChange('+966500000055'));
  expect((await under.load()).join('')).not.toMatch(/500000055|data-update/);
  expect((await opened(client, sealedOutbox(under, key))).waiting()).toEqual(outbox.waiting());
  expect(await thrownBy(opened(client, sealedOutbox(under, other)))).toMatchObject({ code: 'outbox-damaged' });
});
