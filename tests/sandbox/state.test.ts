import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { Draft } from '../../src/client/index.js';
import { createClient, nafath } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import type { Faults } from '../../src/sandbox/index.js';
import { createSandbox, manualClock, peopleOf, randomFrom, stateFile, wholeFrom } from '../../src/sandbox/index.js';
import { application, collect, mobileChange, quick, served, signedIn, thrownBy } from '../client/world.js';

const folderOf = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

describe('what a sandbox remembers', () => {
  test('is in another one that is made of it: requests, records, keys, sessions and the time', async () => {
    const { sandbox, client, session } = await signedIn();
    const draft = mobileChange('+966500000031');
    const receipt = await client.requests.submit(draft);
    await client.promotions.apply(application('P-701'));
    await client.profile.preferContact({ ways: ['sms'], language: 'en' });
    sandbox.clock.advance(3 * 86_400_000);
    const before = await collect(client.requests.list());
    const state: unknown = JSON.parse(JSON.stringify(sandbox.save()));
    const { url, sandbox: second } = await served({ state });
    const again = createClient({ baseUrl: url, session, ...quick });
    expect(second.clock.now()).toBe(sandbox.clock.now());
    expect(await collect(again.requests.list())).toEqual(before);
    expect((await again.profile.contact()).mobile?.reveal()).toBe('+966500000031');
    expect(await again.profile.contactPreference()).toEqual({ ways: ['sms'], language: 'en' });
    expect(await again.requests.submit(draft)).toEqual(receipt);
    expect(second.requestCount()).toBe(2);
    expect(second.save()).toMatchObject({ serial: 2, format: 'martaba-sandbox/2' });
  });

  test('is the same when it is saved again, and its next answers are not those of before', async () => {
    const { sandbox, client } = await signedIn();
    await client.requests.submit(mobileChange());
    const state = sandbox.save();
    const second = createSandbox({ state });
    expect(second.save()).toEqual(state);
    const [one, two] = [await sandbox.fetch('http://127.0.0.1/x'), await second.fetch('http://127.0.0.1/x')];
    expect(one.headers.get('x-request-id')).toBe(two.headers.get('x-request-id'));
    expect(createSandbox().save().random).not.toBe(state.random);
  });

  test('holds half a file, which goes on where it was, and a whole one', async () => {
    const parts = { sent: 0, most: 2 };
    const faults: Faults = (name) => (name === 'sendPart' && (parts.sent += 1) > parts.most ? 'unavailable' : 'none');
    const { sandbox, client, session } = await signedIn({ faults }, { retries: 0 });
    const content = new Uint8Array(700_000).fill(7);
    content.set(new TextEncoder().encode('%PDF-'));
    const said = { kind: 'medical-report', mediaType: 'application/pdf' } as const;
    await thrownBy(client.uploads.send(new Blob([content]), said));
    const state: unknown = JSON.parse(JSON.stringify(sandbox.save()));
    const { url, sandbox: second } = await served({ state });
    expect(second.save()).toMatchObject({ uploads: [[expect.any(String), { upload: { received: 393_216 } }]] });
    const again = createClient({ baseUrl: url, session, ...quick });
    const progress: number[] = [];
    await again.uploads.send(new Blob([content]), { ...said, onProgress: ({ received }) => progress.push(received) });
    expect(progress).toEqual([393_216, 589_824, 700_000]);
    // A whole one is not sent again.
    const third = await served({ state: second.save() });
    const later = createClient({ baseUrl: third.url, session, ...quick });
    progress.length = 0;
    await later.uploads.send(new Blob([content]), { ...said, onProgress: ({ received }) => progress.push(received) });
    expect(progress).toEqual([700_000]);
  });

  test('never takes the time back', () => {
    const state = createSandbox({ clock: manualClock('2025-08-01T00:00:00Z') }).save();
    const [earlier, later] = ['2025-07-05T06:00:00Z', '2025-09-01T00:00:00Z'].map((at) => manualClock(at));
    createSandbox({ state, ...(earlier === undefined ? {} : { clock: earlier }) });
    createSandbox({ state, ...(later === undefined ? {} : { clock: later }) });
    expect([earlier?.now(), later?.now()].map((at) => new Date(at ?? 0).toISOString().slice(0, 7))).toEqual([
      '2025-08',
      '2025-09',
    ]);
  });

  test('is refused where it is damaged, of another version, or of other people', () => {
    const state = createSandbox().save();
    for (const damaged of [
      {},
      { ...state, format: 'martaba-sandbox/1' },
      { ...state, serial: -1 },
      { ...state, uploads: [['a', { subject: 'a', upload: {}, head: '', digest: {} }]] },
      { ...state, rounds: [['A-1447-1', { format: 'martaba-round/1' }]] },
    ])
      expect(() => createSandbox({ state: damaged })).toThrow(expect.objectContaining({ code: 'state-damaged' }));
    expect(() => createSandbox({ state, people: peopleOf().slice(1) })).toThrow(
      expect.objectContaining({ code: 'state-damaged', path: ['people', 0] }),
    );
  });
});

describe('a file of it', () => {
  test('is not there at first, is readable by its owner alone, and is whole', async () => {
    const path = join(folderOf(), 'state.json');
    const file = stateFile(path);
    expect(await file.load()).toBeUndefined();
    const state = createSandbox().save();
    await file.keep(state);
    expect(await file.load()).toEqual(JSON.parse(JSON.stringify(state)));
    expect(statSync(path).mode & 0o077).toBe(0);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -10));
    await expect(file.load()).rejects.toMatchObject({ code: 'state-damaged' });
  });

  test('that cannot be written leaves the call without an acknowledgement', async () => {
    const { keep } = stateFile(join(folderOf(), 'no', 'state.json'));
    const { fetch } = createSandbox({ keep });
    const body = JSON.stringify({ serviceId: 'x', returnTo: 'https://app.example.sa/' });
    const answer = await fetch('http://127.0.0.1/nafath/redirect', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(500);
  });
});

/** A served process, where it is. */
const start = (script: string, path: string): Promise<{ child: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path]);
    onTestFinished(() => void child.kill('SIGKILL'));
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url !== undefined) resolve({ child, url });
    });
    child.once('exit', () => reject(new Error('it ended')));
  });

const died = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.signalCode !== null || child.exitCode !== null) resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

test('killed at any moment, it has all that it acknowledged, each once', { timeout: 120_000 }, async () => {
  const folder = folderOf();
  const [path, script] = [join(folder, 'state.json'), join(folder, 'process.mjs')];
  await build({
    entryPoints: [fileURLToPath(new URL('served-process.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const random = randomFrom(1447);
  const acknowledged = new Map<string, string>();
  const drafts: Draft[] = [];
  const someone = createSandbox().people[0] ?? '';
  const enter = async (baseUrl: string) => {
    const session = nafath({ gateway: baseUrl, serviceId: 'test' });
    await (await session.push(z.decode(nationalIdSchema, someone))).completed();
    return createClient({ baseUrl, session, ...quick, retries: 0 });
  };
  for (let run = 0; run < 3; run += 1) {
    const { child, url } = await start(script, path);
    const client = await enter(url);
    // What was acknowledged before is there, and once.
    const held = await collect(client.requests.list());
    expect(new Set(held.map(({ id }) => id)).size).toBe(held.length);
    for (const [id, number] of acknowledged)
      expect([id, held.filter((of) => of.id === id).map((of) => of.number)]).toEqual([id, [number]]);
    const killAt = acknowledged.size + wholeFrom(random, 2, 8);
    const submit = async (draft: Draft): Promise<void> => {
      const { number } = await client.requests.submit(draft);
      acknowledged.set(draft.id, number);
      if (acknowledged.size === killAt) child.kill('SIGKILL');
    };
    const again = drafts.filter(({ id }) => !acknowledged.has(id));
    const fresh = Array.from({ length: 12 }, () => mobileChange());
    drafts.push(...fresh);
    // Three at once, so that some are on their way when it is killed, and some are not sent yet.
    const left = [...again, ...fresh];
    const work = async (): Promise<void> => {
      for (let draft = left.shift(); draft !== undefined; draft = left.shift())
        await submit(draft).catch(() => undefined);
    };
    await Promise.all([work(), work(), work()]);
    await died(child);
  }
  expect(acknowledged.size).toBeGreaterThan(5);
  expect(acknowledged.size).toBeLessThan(drafts.length);
});
