import { afterEach, describe, expect, it } from 'vitest';
import {
  bearer,
  createClient,
  isAbortedError,
  isConnectionError,
  isInvalid,
  isResponseError,
  isTimeoutError,
  isUnauthenticated,
  nafath,
  textOf,
} from '../../src/client/index.js';
import { isMartabaError, nationalId } from '../../src/models/index.js';
import type { EndpointName } from '../../src/client/index.js';
import { answerJson, draftOf, scene, serverOf } from './support.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});
const kept = <T extends { readonly close: () => Promise<void> }>(of: T): T => {
  closing.push(of.close);
  return of;
};
const contract = { version: '1', idempotency: 'keyed' };
const to = (url: string, options = {}) =>
  createClient({ baseUrl: url, session: bearer(async () => 'token'), ...options });

describe('submitting', () => {
  it('twice, or from two clicks at once, makes one request with one receipt', async () => {
    const { client, sandbox } = kept(await scene());
    const draft = draftOf();
    const receipts = await Promise.all([
      client.requests.submit(draft),
      client.requests.submit(draft),
      client.requests.submit(draft),
    ]);
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1);
    expect(sandbox.requestCount()).toBe(1);
  });

  it('another content under the same key is refused', async () => {
    const { client } = kept(await scene());
    const draft = draftOf();
    await client.requests.submit(draft);
    await expect(client.requests.submit(draftOf('0500000055', draft.id))).rejects.toSatisfy(
      (thrown: unknown) => isInvalid(thrown) && thrown.code === 'key-reuse',
    );
  });

  it('is settled when the connection drops after the work was done: once, and none lost', async () => {
    const lost = new Map<EndpointName, number>();
    const faults = (endpoint: EndpointName) => {
      if (endpoint !== 'createRequest' && endpoint !== 'submitRequest') return 'none';
      const times = (lost.get(endpoint) ?? 0) + 1;
      lost.set(endpoint, times);
      return times % 2 === 1 ? 'lost-answer' : 'none';
    };
    const { client, sandbox } = kept(await scene({ faults }));
    const numbers = new Set<string>();
    for (let i = 0; i < 5; i += 1) numbers.add((await client.requests.submit(draftOf())).number);
    expect(numbers.size).toBe(5);
    expect(sandbox.requestCount()).toBe(5);
    expect(lost.get('submitRequest')).toBe(10);
  });

  it('is repeated with the same key, and says that the answer is a replay', async () => {
    const { client } = kept(await scene());
    const draft = draftOf();
    await client.requests.submit(draft);
    const reply = await client.call('submitRequest', { params: { id: draft.id } }, { key: draft.id }).withReply();
    expect(reply.replayed).toBe(true);
  });

  it('is never repeated against a server that does not keep keys', async () => {
    const server = kept(
      await serverOf((request, response) => {
        if (request.url === '/v1/contract') answerJson(response, 200, { version: '1', idempotency: 'none' });
        else answerJson(response, 503, {});
      }),
    );
    await expect(to(server.url).requests.submit(draftOf())).rejects.toMatchObject({ status: 503, retryable: true });
    expect(server.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('carries one key on every attempt', async () => {
    const server = kept(
      await serverOf((request, response, nth) => {
        if (request.url === '/v1/contract') answerJson(response, 200, contract);
        else if (nth < 4) answerJson(response, 503, {}, { 'retry-after': '0' });
        else
          answerJson(response, 404, {
            type: 'urn:martaba:problem:not-found',
            title: '-',
            status: 404,
            code: 'not-found',
            requestId: 'r',
          });
      }),
    );
    const draft = draftOf();
    await expect(to(server.url).requests.submit(draft)).rejects.toMatchObject({ code: 'not-found' });
    const keys = server.asked
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([draft.id, draft.id, draft.id]);
  });
});

describe('a session', () => {
  it('that is over is renewed once for fifty callers together', async () => {
    const sent: EndpointName[] = [];
    const { sandbox, url } = kept(await scene());
    const session = nafath({ gateway: url, serviceId: 'test' });
    const id = nationalId.validate(sandbox.people[0]);
    if (!id.ok) throw new Error('no person');
    await (await session.push(id.value)).completed();
    let renewed = 0;
    const counted = {
      token: session.token,
      renew: (stale: string) =>
        session.renew(stale).finally(() => {
          renewed += 1;
        }),
    };
    sandbox.clock.advance(3_600_000);
    const mine = createClient({
      baseUrl: url,
      session: counted,
      hooks: { onRequest: ({ endpoint }) => sent.push(endpoint) },
    });
    const records = await Promise.all(Array.from({ length: 50 }, () => mine.profile.get()));
    expect(new Set(records.map(({ employeeId }) => employeeId))).toEqual(new Set(['E-0001']));
    expect(renewed).toBe(50);
    // Fifty were refused and fifty sent again; had there been two renewals, one refresh token would have been used twice and refused.
    expect(sent).toHaveLength(100);
  });

  it('that cannot be renewed fails as unauthenticated, once', async () => {
    const server = kept(
      await serverOf((_request, response) => {
        answerJson(response, 401, {
          type: 'urn:martaba:problem:unauthenticated',
          title: '-',
          status: 401,
          code: 'unauthenticated',
          requestId: 'r',
        });
      }),
    );
    await expect(to(server.url).profile.get()).rejects.toSatisfy(isUnauthenticated);
    expect(server.asked).toHaveLength(2);
  });
});

describe('an answer that is not as the contract says', () => {
  it.each([
    ['is no JSON by its type', 'response-not-json', { 'content-type': 'text/html' }, '<html>'],
    ['is no JSON by its content', 'response-not-json', { 'content-type': 'application/json' }, '{"cut'],
    ['has another shape', 'response-shape', { 'content-type': 'application/json' }, '{"employeeId": 7}'],
    [
      'is larger than is read',
      'response-too-large',
      { 'content-type': 'application/json' },
      `"${'x'.repeat(200_000)}"`,
    ],
  ])('and %s is %s', async (_what, code, headers, body) => {
    const server = kept(
      await serverOf((_request, response) => {
        response.writeHead(200, headers);
        response.end(body);
      }),
    );
    await expect(to(server.url, { mostBytes: 100_000 }).profile.get()).rejects.toSatisfy(
      (thrown: unknown) => isResponseError(thrown) && thrown.code === code,
    );
  });

  it('of fifty megabytes is given up long before its end', async () => {
    let sent = 0;
    const server = kept(
      await serverOf((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const chunk = Buffer.alloc(64_000, 32);
        const more = (): void => {
          while (sent < 50_000_000) {
            sent += chunk.length;
            if (!response.write(chunk)) return;
          }
          response.end();
        };
        response.on('drain', more);
        more();
      }),
    );
    await expect(to(server.url).profile.get()).rejects.toMatchObject({ code: 'response-too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('and redirects to another host is refused, and the token does not go there', async () => {
    const other = kept(await serverOf((_request, response) => answerJson(response, 200, {})));
    const server = kept(
      await serverOf((_request, response) => {
        response.writeHead(302, { location: `${other.url}/v1/me/profile` }).end();
      }),
    );
    await expect(to(server.url).profile.get()).rejects.toMatchObject({ code: 'redirect-refused' });
    expect(other.asked).toHaveLength(0);
  });
});

describe('time', () => {
  it('ends a call whose body stalls', async () => {
    const server = kept(
      await serverOf((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"employee');
      }),
    );
    await expect(to(server.url, { totalTimeout: 150 }).profile.get()).rejects.toSatisfy(isTimeoutError);
  });

  it('ends a call whose answer never begins', async () => {
    const server = kept(await serverOf(() => undefined));
    await expect(to(server.url, { timeout: 50, retries: 0 }).profile.get()).rejects.toSatisfy(isTimeoutError);
  });

  it('is not waited out when the caller gives up during a back-off', async () => {
    const server = kept(await serverOf((_request, response) => answerJson(response, 503, {}, { 'retry-after': '5' })));
    const controller = new AbortController();
    const call = to(server.url).profile.get({ signal: controller.signal });
    setTimeout(() => controller.abort(), 60);
    const started = performance.now();
    await expect(call).rejects.toSatisfy(isAbortedError);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('between two questions of a watch can be given up too', async () => {
    const { client } = kept(await scene());
    const receipt = await client.requests.submit(draftOf());
    const controller = new AbortController();
    const watched = (async () => {
      for await (const { event } of client.requests.watch(receipt.number, { signal: controller.signal })) {
        expect(event).toBe('submit');
        setTimeout(() => controller.abort(), 20);
      }
    })();
    await expect(watched).rejects.toSatisfy(isAbortedError);
  });
});

describe('a host', () => {
  it('that cannot be reached is a connection error with a text in both languages', async () => {
    const server = await serverOf(() => undefined);
    await server.close();
    const failed = await to(server.url, { retries: 0 })
      .profile.get()
      .catch((thrown: unknown) => thrown);
    expect(isConnectionError(failed)).toBe(true);
    if (!isMartabaError(failed)) throw new Error('not ours');
    expect(textOf(failed, 'ar')).toMatch(/[\u0600-\u06ff]/);
    expect(failed.message).not.toContain('127.0.0.1');
  });

  it.each(['http://example.sa', 'ftp://127.0.0.1', 'nonsense'])('%s is refused before anything is sent', (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(expect.objectContaining({ code: 'insecure-url' }));
  });
});

describe('nothing personal', () => {
  it('is in a URL, an error, an event or their JSON', async () => {
    const urls: string[] = [];
    const events: unknown[] = [];
    const spy: typeof fetch = (input, init) => {
      urls.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    const hooks = {
      onRequest: (event: unknown) => events.push(event),
      onResponse: (event: unknown) => events.push(event),
    };
    const { client, sandbox } = kept(await scene({}, { fetch: spy, hooks }));
    await client.requests.submit(draftOf('0500000077'));
    await client.profile.get();
    const failed = await client.requests.get('MRT-1447-9999999-00').catch((thrown: unknown) => thrown);
    const all = JSON.stringify([urls, events, failed, String(failed)]);
    for (const secret of [...sandbox.people, '500000077', '0500000001', 'موظف']) expect(all).not.toContain(secret);
    expect(urls.length).toBeGreaterThan(3);
  });
});

describe('the surface of the client', () => {
  it('has no parameter for a password', () => {
    // @ts-expect-error -- a session by Nafath takes no password
    expect(() => nafath({ gateway: 'https://example.sa', serviceId: 'x', password: 'y' })).not.toThrow();
    // @ts-expect-error -- nor does a client
    expect(() => createClient({ baseUrl: 'https://example.sa', password: 'y' })).not.toThrow();
  });
});
