import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { ClientOptions } from '../../src/client/index.js';
import { bearer, createClient } from '../../src/client/index.js';
import { listen, thrownBy } from '../client/world.js';
import { evidence } from './evidence.js';
import { isDeep, scale, tell } from './scale.js';

const { keep, hooks, fetch } = evidence();
const json = { 'content-type': 'application/json' };
const session = bearer(async () => 'secret-token');

const asking = async (baseUrl: string, more: Partial<ClientOptions> = {}, signal?: AbortSignal) => {
  const client = createClient({ baseUrl, session, hooks, fetch, ...more });
  const start = performance.now();
  const thrown = await thrownBy(client.call('announcements', { query: {} }, signal === undefined ? {} : { signal }));
  keep(thrown);
  return { thrown, milliseconds: performance.now() - start };
};

/** Writes pieces for as long as they are taken, and says of each that it was. */
const pour = (response: ServerResponse, pieces: number, piece: string, onTaken: () => void): void => {
  const write = (left: number): void => {
    if (left === 0 || response.destroyed) {
      response.end();
      return;
    }
    response.write(piece, (failed) => {
      if (failed === null || failed === undefined) onTaken();
      write(failed === null || failed === undefined ? left - 1 : 0);
    });
  };
  write(pieces);
};

test('a body that stalls ends at the timeout', async () => {
  const { url } = await listen((_, response) => response.writeHead(200, json).write('{"items":['));
  const over: number[] = [];
  for (let i = 0; i < scale(3, 50); i += 1) {
    const { thrown, milliseconds } = await asking(url, { timeout: 100, retries: 0 });
    expect(thrown).toMatchObject({ code: 'timed-out' });
    over.push(milliseconds - 100);
  }
  expect(Math.min(...over)).toBeGreaterThan(-5);
  expect(Math.max(...over)).toBeLessThan(isDeep ? 400 : 10_000);
  tell('stalled body', { calls: over.length, timeout: 100, longestOver: Math.max(...over).toFixed(1) });
});

test('giving up during a wait to repeat ends it at once', async () => {
  const { url, seen } = await listen((_, response) => response.writeHead(503, { 'retry-after': '9' }).end());
  const took: number[] = [];
  for (let i = 0; i < scale(5, 200); i += 1) {
    const controller = new AbortController();
    const call = asking(url, { retries: 5 }, controller.signal);
    while (seen.length <= i) await new Promise((resolve) => void setTimeout(resolve, 1));
    await new Promise((resolve) => void setTimeout(resolve, 15));
    const start = performance.now();
    controller.abort();
    expect((await call).thrown).toMatchObject({ code: 'aborted' });
    took.push(performance.now() - start);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Infinity;
  // Beside all other tests a call may wait for its turn; by itself none does. The wait to repeat would be 9 seconds.
  expect(at(1)).toBeLessThan(isDeep ? 100 : 5_000);
  expect(seen).toHaveLength(took.length);
  tell('abort', {
    calls: took.length,
    median: at(0.5).toFixed(2),
    p95: at(0.95).toFixed(2),
    longest: at(1).toFixed(2),
    over100: took.filter((of) => of >= 100).length,
  });
});

describe('what no server should send', () => {
  test('50 MB are read to the bound and no further', async () => {
    let written = 0;
    const piece = ' '.repeat(65_536);
    const { url } = await listen((_, response) => {
      response.writeHead(200, json);
      pour(response, 800, piece, () => {
        written += piece.length;
      });
    });
    const { thrown } = await asking(url, { mostBytes: 1_000_000, retries: 0 });
    expect(thrown).toMatchObject({ code: 'response-too-large' });
    expect(written).toBeLessThan(20_000_000);
    tell('50 MB body', { bound: 1_000_000, written });
  });

  test('JSON nested a million deep ends as no answer of the contract', async () => {
    const { url } = await listen((_, response) => {
      response.writeHead(200, json).end('['.repeat(1_000_000) + ']'.repeat(1_000_000));
    });
    const { thrown, milliseconds } = await asking(url, { retries: 0 });
    expect(['response-shape', 'response-not-json']).toContain((thrown as { code: string }).code);
    tell('deep JSON', { depth: 1_000_000, milliseconds: milliseconds.toFixed(0) });
  });

  test.each(['text/html', 'text/plain', 'application/octet-stream', 'application/xml', ''])(
    'a content type of %j is no answer',
    async (type) => {
      const { url } = await listen((_, response) => {
        response.writeHead(200, type === '' ? {} : { 'content-type': type }).end('{"items":[],"next":null}');
      });
      expect((await asking(url, { retries: 0 })).thrown).toMatchObject({ code: 'response-not-json' });
    },
  );

  test.each([301, 302, 303, 307, 308])('a redirect by %i leads nowhere, and takes no token there', async (status) => {
    const other = await listen((_, response) => response.writeHead(200, json).end('{"items":[],"next":null}'));
    const { url, seen } = await listen((_, response) => {
      response.writeHead(status, { location: other.url.replace('127.0.0.1', 'localhost') }).end();
    });
    expect((await asking(url)).thrown).toMatchObject({ code: 'redirect-refused' });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret-token']);
    expect(other.seen).toEqual([]);
  });
});
