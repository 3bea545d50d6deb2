import type { RequestListener } from 'node:http';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { createClient, nafath } from '../../src/client/index.js';
import { dataUpdateDraftSchema, nationalIdSchema } from '../../src/models/index.js';
import type { Fault, Sandbox } from '../../src/sandbox/index.js';
import { createSandbox, peopleOf } from '../../src/sandbox/index.js';
import { consent, listen, quick, thrownBy } from './world.js';

const people = peopleOf().map((person, at) => ({ ...person, email: `person${at}@example.sa` }));
const [newMobile, newEmail] = ['+966500000055', 'changed@example.sa'];

/** All that says who someone is, as it is written and as it is written otherwise. */
const planted = [
  ...people.flatMap(({ nationalId, name, mobile, email }) => [
    nationalId,
    name.ar,
    name.en,
    mobile ?? nationalId,
    email,
  ]),
  newMobile,
  newEmail,
].flatMap((value) => [value, encodeURIComponent(value), value.replace(/^\+966/, '0'), value.replace(/^\+966/, '')]);

/** Serves a sandbox and lets every message be seen. */
const answering =
  (sandbox: Sandbox): RequestListener =>
  async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { method = 'GET', url: path = '/' } = message;
    const headers = Object.entries(message.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = Buffer.concat(chunks).toString();
    try {
      const init = { method, headers, ...(body === '' ? {} : { body }) };
      const answer = await sandbox.fetch(`http://127.0.0.1${path}`, init);
      const text = await answer.text();
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(text);
    } catch {
      message.socket.destroy();
    }
  };

test('no identifier, name, mobile or e-mail stands in an address, a header, a log, a hook or an error', async () => {
  const written: unknown[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...of: unknown[]) => void written.push(...of)),
  );
  const out = vi.spyOn(process.stderr, 'write').mockImplementation((of) => written.push(String(of)) > 0);

  let fault: Fault = 'none';
  const sandbox = createSandbox({ people, faults: () => fault });
  const { url, seen } = await listen(answering(sandbox));

  const events: unknown[] = [];
  const hooks = { onRequest: (of: unknown) => events.push(of), onResponse: (of: unknown) => events.push(of) };
  const errors: unknown[] = [];
  for (const person of people) {
    const session = nafath({ gateway: url, serviceId: 'test', issuer: 'http://127.0.0.1' });
    await (await session.push(z.decode(nationalIdSchema, person.nationalId))).completed();
    const client = createClient({ baseUrl: url, session, hooks, ...quick, retries: 1 });
    const draft = z.decode(dataUpdateDraftSchema, {
      id: crypto.randomUUID(),
      type: 'data-update',
      content: { reason: 'data-correction', personal: { mobile: newMobile, email: newEmail }, consent },
    });
    await client.profile.get();
    await client.profile.contact();
    const { number } = await client.requests.submit(draft);
    for await (const request of client.requests.list()) expect(request.number).toBe(number);

    // Each way in which it may go wrong, with personal data in what was sent and in what came back.
    const again = { ...draft, id: crypto.randomUUID() };
    for (fault of ['dropped', 'lost-answer', 'truncated', 'unavailable', 'rate-limited', 'wrong-body'] as const) {
      errors.push(await thrownBy(client.requests.create({ ...again, id: crypto.randomUUID() })));
      errors.push(await thrownBy(client.profile.contact()));
    }
    fault = 'none';
    errors.push(await thrownBy(client.requests.get(person.nationalId)));
    errors.push(await thrownBy(client.requests.get(person.name.ar)));
    errors.push(await thrownBy(client.requests.find(person.nationalId)));
    errors.push(await thrownBy(client.requests.create({ ...again, id: person.nationalId })));
    errors.push(await thrownBy(client.requests.create({ ...again, content: { ...again.content, personal: {} } })));
    errors.push(await thrownBy(client.requests.create({ ...draft, content: { ...draft.content, reason: 'other' } })));
  }
  for (const spy of [...spies, out]) spy.mockRestore();

  const texts = {
    addresses: seen.map((message) => `${message.url ?? ''} ${JSON.stringify(message.headers)}`).join('\n'),
    logs: inspect(written, { depth: null }),
    hooks: inspect(events, { depth: null }),
    errors: errors.map((of) => inspect(of, { depth: null, showHidden: true }) + JSON.stringify(of)).join('\n'),
  };
  expect(errors.length).toBe(people.length * 18);
  expect(seen.length).toBeGreaterThan(60);
  for (const [place, text] of Object.entries(texts))
    expect([place, planted.filter((value) => text.includes(value))]).toEqual([place, []]);
  // The bodies did carry them: the scan would have found them.
  expect(planted).toContain(newMobile);
});
