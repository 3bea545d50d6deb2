import { inspect } from 'node:util';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import {
  bearer,
  createClient,
  isAbortedError,
  isClientError,
  isConnectionError,
  isResponseError,
  isTimeoutError,
} from '../../src/client/index.js';
import { isMartabaError } from '../../src/models/index.js';
import { collect, listen, quick, thrownBy } from './world.js';

const json = { 'content-type': 'application/json', 'x-request-id': 'request-1' };
const page = JSON.stringify({ items: [], next: null });
const session = bearer(async () => 'secret-token');

const clientOf = (baseUrl: string, more: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, session, ...quick, ...more });

const first = (baseUrl: string, more: Partial<ClientOptions> = {}, signal?: AbortSignal) =>
  clientOf(baseUrl, more).call('announcements', { query: {} }, signal === undefined ? {} : { signal });

const write = (response: ServerResponse, status: number, headers: object, body: string): void => {
  response.writeHead(status, { ...headers });
  response.end(body);
};

test('an unreachable host is a connection error, and may be tried again', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const thrown = await thrownBy(first(`http://127.0.0.1:${port}`, { retries: 0 }));
  expect(isConnectionError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ code: 'connection-failed', retryable: true });
});

test('a body that stalls ends at the time of an attempt, and the attempt is repeated', async () => {
  let asked = 0;
  const { url } = await listen((_, response) => {
    asked += 1;
    response.writeHead(200, json);
    response.write('{"items"');
    if (asked > 1) response.end(':[],"next":null}');
  });
  expect(await first(url, { timeout: 150, retries: 5 })).toEqual({ items: [], next: null });
  expect(asked).toBeGreaterThan(1);
});

test('an answer that never begins ends at the time of an attempt', async () => {
  const { url } = await listen(() => undefined);
  expect(isTimeoutError(await thrownBy(first(url, { timeout: 50, retries: 0 })))).toBe(true);
});

test('a body that comes in drops ends at the time of the whole call', async () => {
  const { url } = await listen((_, response) => {
    response.writeHead(200, json);
    const drops = setInterval(() => response.write(' '), 5);
    response.once('close', () => clearInterval(drops));
  });
  const thrown = await thrownBy(first(url, { timeout: 10_000, totalTimeout: 80 }));
  expect(isTimeoutError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ code: 'timed-out', retryable: true });
});

test('the whole time of a call covers its waits, and may be said for one call', async () => {
  const { url } = await listen((_, response) => write(response, 503, { ...json, 'retry-after': '30' }, '{}'));
  const client = clientOf(url, { mostRetryAfter: 30_000 });
  const thrown = await thrownBy(client.call('announcements', { query: {} }, { totalTimeout: 50 }));
  expect(isTimeoutError(thrown)).toBe(true);
});

test('giving up while waiting to repeat ends the call at once', async () => {
  const controller = new AbortController();
  const { url, seen } = await listen((_, response) => {
    write(response, 503, { ...json, 'retry-after': '30' }, '{}');
    response.once('finish', () => setTimeout(() => controller.abort(), 20));
  });
  const begin = performance.now();
  const thrown = await thrownBy(first(url, { mostRetryAfter: 30_000 }, controller.signal));
  expect(isAbortedError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ code: 'aborted', retryable: false });
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(seen).toHaveLength(1);
});

test('giving up before the call sends nothing', async () => {
  const { url, seen } = await listen((_, response) => write(response, 200, json, page));
  expect(isAbortedError(await thrownBy(first(url, {}, AbortSignal.abort())))).toBe(true);
  expect(seen).toEqual([]);
});

test('giving up ends a call that waits for the session too', async () => {
  const { url } = await listen((_, response) => write(response, 200, json, page));
  const never = bearer(() => new Promise<string>(() => undefined));
  const controller = new AbortController();
  const call = first(url, { session: never }, controller.signal);
  controller.abort();
  expect(isAbortedError(await thrownBy(call))).toBe(true);
});

test('a wait that a server asks for is capped', async () => {
  let asked = 0;
  const { url } = await listen((_, response) => {
    asked += 1;
    if (asked === 1) write(response, 429, { ...json, 'retry-after': '86400' }, '{}');
    else write(response, 200, json, page);
  });
  expect(await first(url, { mostRetryAfter: 5 })).toEqual({ items: [], next: null });
});

test.each([500, 502, 503, 504, 429, 408])(
  'a call that may be repeated is repeated on %i, so often and no more',
  async (status) => {
    const { url, seen } = await listen((_, response) =>
      write(response, status, { 'content-type': 'text/html', 'retry-after': '0' }, '<h1>Bad gateway</h1>'),
    );
    expect(await thrownBy(first(url, { retries: 2 }))).toMatchObject({ code: 'refused-with', status, retryable: true });
    expect(seen).toHaveLength(3);
  },
);

test('no error holds the address of its call, nor what the transport threw', async () => {
  const { url } = await listen((message, response) => {
    if (message.url?.includes('broken') === true) message.socket.destroy();
    else write(response, 503, json, '{}');
  });
  for (const cursor of ['broken-cursor-1', 'refused-cursor-1']) {
    const call = clientOf(url, { retries: 1 }).call('announcements', { query: { cursor } });
    const thrown = await thrownBy(call);
    expect(isClientError(thrown)).toBe(true);
    expect(inspect(thrown, { depth: null, showHidden: true })).not.toMatch(/cursor-1|127\.0\.0\.1|cause/);
  }
});

test.each([400, 403, 404, 409, 410, 422, 501])('a call is not repeated on %i', async (status) => {
  const { url, seen } = await listen((_, response) => write(response, status, json, '{}'));
  expect(await thrownBy(first(url))).toMatchObject({ code: 'refused-with', status });
  expect(seen).toHaveLength(1);
});

test('an answer of 50 MB is left unread from where it is too large', async () => {
  let sent = 0;
  const piece = Buffer.alloc(1_000_000, ' ');
  const { url } = await listen((_, response) => {
    response.writeHead(200, json);
    const more = (): void => {
      while (sent < 50_000_000) {
        sent += piece.length;
        if (!response.write(piece)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  });
  const thrown = await thrownBy(first(url));
  expect(isResponseError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ code: 'response-too-large', requestId: 'request-1', retryable: false });
  expect(sent).toBeLessThan(50_000_000);
});

test('JSON that is nested without end is not by the contract', async () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  const { url } = await listen((_, response) => write(response, 200, json, `{"items":${deep},"next":null}`));
  expect(await thrownBy(first(url))).toMatchObject({ code: 'response-shape' });
});

test.each([
  ['text/html', page],
  ['application/jsonp', page],
  ['application/json', '{"items":[],'],
  ['application/json', ''],
])('an answer of type %s that says %j is refused as no JSON', async (type, body) => {
  const { url, seen } = await listen((_, response) => write(response, 200, { 'content-type': type }, body));
  expect(await thrownBy(first(url))).toMatchObject({ code: 'response-not-json', retryable: false });
  expect(seen).toHaveLength(1);
});

test('an answer of another shape is refused, with the place and never the value', async () => {
  const { url } = await listen((_, response) => write(response, 200, json, '{"items":[],"next":1999999996}'));
  const thrown = await thrownBy(first(url));
  expect(thrown).toMatchObject({ code: 'response-shape', path: ['next'] });
  expect(JSON.stringify(thrown)).not.toContain('1999999996');
});

test('an answer whose type says more than JSON is JSON', async () => {
  const { url } = await listen((_, response) =>
    write(response, 200, { 'content-type': 'application/json; charset=utf-8' }, page),
  );
  expect(await first(url)).toEqual({ items: [], next: null });
});

test.each([301, 302, 303, 307, 308])(
  'a redirect of %i is not followed, and no token reaches the other host',
  async (status) => {
    const other = await listen((_, response) => write(response, 200, json, page));
    const { url, seen } = await listen((_, response) =>
      write(response, status, { location: `${other.url}/v1/promotions/announcements` }, ''),
    );
    expect(await thrownBy(first(url))).toMatchObject({ code: 'redirect-refused', retryable: false });
    expect(seen).toHaveLength(1);
    expect(other.seen).toEqual([]);
  },
);

test('pages that lead back to themselves end', async () => {
  const { url } = await listen((_, response) => write(response, 200, json, '{"items":[],"next":"again"}'));
  expect(await thrownBy(collect(clientOf(url).promotions.announcements()))).toMatchObject({
    code: 'response-shape',
    path: ['next'],
  });
});

test.each([
  ['http://example.sa', 'insecure-url'],
  ['ftp://127.0.0.1', 'insecure-url'],
  ['http://127.0.0.1.example.sa', 'insecure-url'],
  ['http://localhost.example.sa', 'insecure-url'],
  ['no url', 'not-a-url'],
  ['agency.example', 'not-a-url'],
  ['//x', 'not-a-url'],
])('no client is made for %s: %s', async (baseUrl, code) => {
  const thrown = await thrownBy(Promise.resolve().then(() => createClient({ baseUrl })));
  expect(isMartabaError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ code });
  expect(String(thrown)).not.toContain('example');
});

test.each(['https://example.sa', 'http://localhost:1', 'http://127.0.0.9:1', 'http://[::1]:1'])(
  'a client is made for %s',
  (baseUrl) => {
    expect(typeof createClient({ baseUrl }).call).toBe('function');
  },
);

test('a path of the base stands before that of each endpoint, and names no other host', async () => {
  const { url, seen } = await listen((_, response) => write(response, 200, json, page));
  await first(`${url}/gateway/`);
  await first(`${url}//example.sa`);
  expect(seen.map((message) => message.url)).toEqual([
    '/gateway/v1/promotions/announcements',
    '//example.sa/v1/promotions/announcements',
  ]);
});

test('an injected fetch is the only one that is called', async () => {
  const asked: string[] = [];
  const client = clientOf('https://example.sa', {
    fetch: async (input) => {
      asked.push(new URL(new Request(input).url).host);
      return new Response(page, { headers: json });
    },
  });
  expect(await client.call('announcements', { query: {} })).toEqual({ items: [], next: null });
  expect(asked).toEqual(['example.sa']);
});

test('a language that is asked for is said to the server', async () => {
  const { url, seen } = await listen((_, response) => write(response, 200, json, page));
  await first(url, { language: 'ar' });
  expect(seen[0]?.headers['accept-language']).toBe('ar');
});

test('hooks see the endpoint, the status and the request id, and nothing else', async () => {
  const { url } = await listen((_, response) => write(response, 200, json, page));
  const events: unknown[] = [];
  const hooks = { onRequest: (of: unknown) => events.push(of), onResponse: (of: unknown) => events.push(of) };
  const { requestId, status } = await first(url, { hooks }).withReply();
  expect(events).toEqual([
    { endpoint: 'announcements' },
    { endpoint: 'announcements', status: 200, requestId: 'request-1' },
  ]);
  expect([status, requestId]).toEqual([200, 'request-1']);
});

test('who takes the reply has the refusal from it alone', async () => {
  const stray: unknown[] = [];
  const note = (thrown: unknown): void => void stray.push(thrown);
  process.on('unhandledRejection', note);
  onTestFinished(() => void process.off('unhandledRejection', note));
  const { url } = await listen((_, response) => write(response, 404, json, '{}'));
  expect(await thrownBy(first(url).withReply())).toMatchObject({ status: 404 });
  await new Promise((resolve) => void setImmediate(resolve));
  expect(stray).toEqual([]);
});
