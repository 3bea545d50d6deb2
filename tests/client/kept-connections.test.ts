import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createClient } from '../../src/client/index.js';
import { nationalIdSchema } from '../../src/models/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { listen, mobileChange, quick, signIn, thrownBy } from './world.js';

/** The connection of a message broken before any byte of an answer. */
const breakOff = ({ socket }: IncomingMessage): void => void socket.destroy();

/** Answers the first message of each connection, and breaks it off at the second: as if it had been closed while idle. */
const closingIdle = (listener: RequestListener): RequestListener => {
  const known = new WeakSet<object>();
  return (message, response) => {
    if (known.has(message.socket)) return breakOff(message);
    known.add(message.socket);
    listener(message, response);
  };
};

const contract: RequestListener = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"version":"1","idempotency":"keyed"}');

/** Has a sandbox answer a message. */
const passOn = async (sandbox: Sandbox, url: string, message: IncomingMessage, response: ServerResponse) => {
  const { method = 'GET', headers } = message;
  const body = Buffer.concat(await message.toArray());
  const answer = await sandbox.fetch(`${url}${message.url ?? '/'}`, {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(method === 'GET' ? {} : { body }),
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
};

test('as many calls survive connections that were closed while idle as there are connections', async () => {
  const { url, seen } = await listen(closingIdle(contract));
  const client = createClient({ baseUrl: url, retries: 0, retryBudget: 1 });
  const all = () => Promise.all(Array.from({ length: 40 }, () => client.call('contract', {})));
  await all();
  expect(await all()).toHaveLength(40);
  const connections = new Set(seen.map(({ socket }) => socket)).size;
  expect(connections).toBeGreaterThan(40);
  expect(seen.length).toBeGreaterThan(80);
});

test('an unsafe call is sent again with its own key, and a call without a key is not', async () => {
  const sandbox = createSandbox();
  let isBroken = false;
  const { url, seen } = await listen((message, response) => {
    if (!isBroken) return void passOn(sandbox, url, message, response);
    isBroken = false;
    breakOff(message);
  });
  const { client, session } = await signIn(sandbox, url, 0, { retries: 0 });
  const create = () => client.call('createRequest', { body: mobileChange() });
  await create();
  const before = seen.length;
  isBroken = true;
  await create();
  const keys = seen.slice(before).map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([keys[0], keys[0]]);
  expect(sandbox.requestCount()).toBe(2);
  isBroken = true;
  const nationalId = z.decode(nationalIdSchema, sandbox.people[0] ?? '');
  expect(await thrownBy(session.push(nationalId))).toMatchObject({ code: 'connection-failed' });
});

test('a server that breaks every connection off sees no more calls than there were connections', async () => {
  let isDown = false;
  const { url, seen } = await listen((message, response) => (isDown ? breakOff(message) : contract(message, response)));
  const client = createClient({ baseUrl: url, ...quick, retries: 0 });
  await Promise.all(Array.from({ length: 5 }, () => client.call('contract', {})));
  isDown = true;
  const before = seen.length;
  for (let i = 0; i < 20; i += 1)
    expect(await thrownBy(client.call('contract', {}))).toMatchObject({ code: 'connection-failed' });
  expect(seen.length - before).toBeLessThanOrEqual(20 + 5);
  expect(seen.length - before).toBeGreaterThan(20);
});
