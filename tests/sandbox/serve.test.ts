import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { endpoints, problemSchema } from '../../src/client/index.js';
import { createSandbox, serve } from '../../src/sandbox/index.js';
import { served } from '../client/world.js';

const problemOf = async (answer: Response) => {
  const problem = problemSchema.parse(await answer.json());
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('x-request-id')).toBe(problem.requestId);
  expect(problem.type).toBe(`urn:martaba:problem:${problem.code}`);
  expect(problem.status).toBe(answer.status);
  return [answer.status, problem.code];
};

/** Sends bytes as they are, which no `fetch` would. */
const raw = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('every refusal is a problem with a request id', () => {
  test.each([
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['GET', '/', 404, 'not-found'],
    ['GET', '/v1/requests/%E0%A4%A', 401, 'unauthenticated'],
    ['DELETE', '/v1/requests', 405, 'method-unknown'],
    ['GET', '/v1/session', 405, 'method-unknown'],
    ['GET', '/v1/me/profile', 401, 'unauthenticated'],
    ['GET', '/nafath/push/not-a-uuid', 404, 'not-found'],
  ])('%s %s: %i %s', async (method, path, status, code) => {
    const { url } = await served();
    const answer = await fetch(url + path, { method });
    expect([
      [404, 'not-found'],
      [status, code],
    ]).toContainEqual(await problemOf(answer));
    expect(answer.status === status || path.includes('%E0')).toBe(true);
  });

  test.each([
    ['text/plain', '{}', 415, 'not-json-body'],
    ['application/json', '{', 422, 'body-invalid'],
    ['application/json', '', 422, 'body-invalid'],
    ['application/json', '[]', 422, 'body-invalid'],
    ['application/json', '{"serviceId":"x","nationalId":"1999999996","password":"x"}', 422, 'body-invalid'],
  ])('a body of %s that says %j: %i %s', async (type, body, status, code) => {
    const { url } = await served();
    const answer = await fetch(`${url}/nafath/push`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(await problemOf(answer)).toEqual([status, code]);
  });

  test('a body without end is not kept, and is refused', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}/nafath/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ serviceId: 'x'.repeat(3_000_000) }),
    });
    expect(await problemOf(answer)).toEqual([413, 'body-too-large']);
  });

  test('in the language that was asked for', async () => {
    const { url } = await served();
    const answer = await fetch(`${url}/nafath/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'ar-SA,ar;q=0.9' },
      body: '{}',
    });
    expect(answer.headers.get('content-language')).toBe('ar');
    expect(problemSchema.parse(await answer.json()).title).toMatch(/[\u0600-\u06ff]/);
  });
});

describe('the sandbox is for this machine', () => {
  test('it is served on the loopback interface alone', async () => {
    const { url } = await served();
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  test('a message that names another host is refused', async () => {
    const { url } = await served();
    const answer = await raw(url, 'GET /v1/contract HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain('"code":"forbidden"');
  });

  test('an address that names another host names this one', async () => {
    const { url } = await served();
    const answer = await raw(
      url,
      'GET //evil.example/v1/contract HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('the simulated sign-in answers under no other name', async () => {
    const { fetch } = createSandbox();
    for (const path of ['push', 'redirect', 'authorize?state=x'])
      expect((await fetch(`https://sandbox.example/nafath/${path}`, { method: 'POST' })).status).toBe(403);
  });

  test('it brings people back to pages alone', async () => {
    const { url } = await served();
    const body = { serviceId: 'x', returnTo: 'javascript:alert(1)' };
    const answer = await fetch(`${url}/nafath/redirect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await problemOf(answer)).toEqual([422, 'body-invalid']);
  });
});

/** The first answers of a sandbox. */
const walk = async (seed: number) => {
  const { fetch: handler, people } = createSandbox({ seed });
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await handler(`http://127.0.0.1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  return [
    await post('/nafath/push', { serviceId: 'x', nationalId: people[0] }),
    await post('/nafath/redirect', { serviceId: 'x', returnTo: 'https://app.example.sa/' }),
  ];
};

describe('serving', () => {
  test('ends when it is closed, also with connections open', async () => {
    const { url, close } = await serve(createSandbox());
    expect((await fetch(`${url}/v1/contract`)).status).toBe(200);
    await close();
    await expect(fetch(`${url}/v1/contract`)).rejects.toThrow('fetch failed');
  });

  test('two on one port are not possible, and the second says so', async () => {
    const { url } = await served();
    await expect(serve(createSandbox(), { port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('the handler runs without a server, and answers as it does with one', async () => {
    const { fetch: handler } = createSandbox();
    const { url } = await served();
    const [without, withOne] = [await handler('http://127.0.0.1/v1/contract'), await fetch(`${url}/v1/contract`)];
    expect([without.status, await without.json()]).toEqual([withOne.status, await withOne.json()]);
  });

  test('one seed is one sequence of answers', async () => {
    expect(await walk(1)).toEqual(await walk(1));
    expect(await walk(1)).not.toEqual(await walk(2));
  });

  test('every endpoint of the table is routed', async () => {
    const { fetch: handler } = createSandbox();
    for (const { method, path } of Object.values(endpoints)) {
      const address = `http://127.0.0.1${path.replace(/\{\w+\}/g, 'x')}`;
      const { status } = await handler(address, { method });
      expect([path, [404, 405].includes(status) && !path.includes('{')]).toEqual([path, false]);
      expect(status).not.toBe(500);
    }
  });
});
