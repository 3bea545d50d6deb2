import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { checkServer } from '../../src/testing/index.js';
import { serveOpenly } from './open-server.js';
import { served } from '../client/world.js';

/** What a server between the checker and a sandbox does to a call and to its answer. */
interface Breach {
  readonly call?: (request: Request) => Request;
  readonly answer?: (answer: Response, request: Request) => Promise<Response> | Response;
}

const withHeaders = (answer: Response, change: (headers: Headers) => void): Response => {
  const headers = new Headers(answer.headers);
  change(headers);
  return new Response(answer.status === 304 ? null : answer.body, { status: answer.status, headers });
};

const without = (name: string) => (answer: Response) => withHeaders(answer, (headers) => headers.delete(name));

const withJson = async (answer: Response, change: (json: Record<string, unknown>) => unknown): Promise<Response> =>
  answer.status === 304
    ? answer
    : new Response(JSON.stringify(change((await answer.json()) as Record<string, unknown>)), {
        status: answer.status,
        headers: answer.headers,
      });

const withStatus = (from: number, to: number) => (answer: Response) =>
  answer.status === from ? new Response(answer.body, { status: to, headers: answer.headers }) : answer;

const ofProblems =
  (change: (json: Record<string, unknown>) => unknown) =>
  (answer: Response): Promise<Response> | Response =>
    answer.status >= 400 ? withJson(answer, change) : answer;

const rekeyed = (request: Request, key: string | undefined): Request => {
  const headers = new Headers(request.headers);
  if (key === undefined) headers.delete('idempotency-key');
  else headers.set('idempotency-key', key);
  return new Request(request, { headers });
};

/** Servers that keep the whole contract but for one promise, and the check that finds it. */
const breaches: Readonly<Record<string, readonly [string, Breach]>> = {
  'forgets keys': [
    'key-again',
    { call: (of) => (of.headers.has('idempotency-key') ? rekeyed(of, crypto.randomUUID()) : of) },
  ],
  'takes a call without a key': [
    'key-missing',
    {
      call: (of) =>
        of.method === 'POST' && !of.headers.has('idempotency-key') ? rekeyed(of, crypto.randomUUID()) : of,
    },
  ],
  'does not say that an answer is a repetition': ['key-again', { answer: without('idempotency-replayed') }],
  'says that it keeps no keys': [
    'keys-are-kept',
    {
      answer: (answer, { url }) =>
        url.endsWith('/v1/contract') ? withJson(answer, (of) => ({ ...of, idempotency: 'none' })) : answer,
    },
  ],
  'has no ETag': ['reads-have-etags', { answer: without('etag') }],
  'answers in full what has not changed': [
    'unchanged-is-304',
    {
      call: (of) =>
        new Request(of, { headers: new Headers([...of.headers].filter(([name]) => name !== 'if-none-match')) }),
    },
  ],
  'has no request id': ['read-contract', { answer: without('x-request-id') }],
  'gives problems another type': ['not-found', { answer: ofProblems((of) => ({ ...of, type: 'about:blank' })) }],
  'gives problems another code': ['unauthenticated', { answer: ofProblems((of) => ({ ...of, code: 'refused' })) }],
  'says of a problem that it is JSON like any other': [
    'not-found',
    {
      answer: (of) =>
        of.status >= 400 ? withHeaders(of, (headers) => headers.set('content-type', 'application/json')) : of,
    },
  ],
  'writes problems in English alone': [
    'problems-in-arabic',
    {
      call: (of) =>
        new Request(of, { headers: new Headers([...of.headers].filter(([name]) => name !== 'accept-language')) }),
    },
  ],
  'says nothing of where a body is wrong': ['body-invalid', { answer: ofProblems((of) => ({ ...of, issues: [] })) }],
  'repeats what was sent': [
    'values-are-not-repeated',
    { answer: ofProblems((of) => ({ ...of, detail: 'Unknown key: 1999999996' })) },
  ],
  'has no Retry-After': ['events-say-when-to-ask-again', { answer: without('retry-after') }],
  'asks to come again at another time than its header says': [
    'events-say-when-to-ask-again',
    {
      answer: (of) =>
        withHeaders(of, (headers) => void (headers.has('retry-after') && headers.set('retry-after', '7'))),
    },
  ],
  'lets caches keep what is personal': ['personal-is-not-stored', { answer: without('cache-control') }],
  'answers 200 for what was made': ['submitted-is-not-applied', { answer: withStatus(201, 200) }],
  'calls what was submitted applied': [
    'submitted-is-not-applied',
    { answer: (of) => (of.status === 202 ? withJson(of, (json) => ({ ...json, state: 'applied' })) : of) },
  ],
  'answers 403 for what is unknown': ['not-found', { answer: withStatus(404, 403) }],
  'answers 401 with 403': ['unauthenticated', { answer: withStatus(401, 403) }],
  'gives the first page for ever': [
    'pages-hold-each-item-once',
    {
      answer: (answer, { url }) =>
        url.includes('limit=2') ? withJson(answer, (of) => ({ ...of, next: 'more' })) : answer,
    },
  ],
  'lets every employee read every entity': [
    'entity-is-for-its-own',
    {
      answer: (of) =>
        of.status === 403
          ? new Response('{"items":[],"next":null}', {
              headers: { ...Object.fromEntries(of.headers), 'content-type': 'application/json' },
            })
          : of,
    },
  ],
  'refuses an entity with a problem of another kind': [
    'entity-is-for-its-own',
    { answer: ofProblems((of) => ({ ...of, code: 'forbidden' })) },
  ],
  'says of an entity that is not known that it is refused': ['entity-unknown', { answer: withStatus(404, 403) }],
  'adds a field': [
    'read-training',
    {
      answer: (answer, { url }) =>
        url.endsWith('/training') ? withJson(answer, (of) => ({ ...of, more: 1 })) : answer,
    },
  ],
  'publishes its secret': [
    'signing-keys-are-public',
    {
      answer: (answer, { url }) =>
        url.endsWith('/keys')
          ? withJson(answer, (of) => ({ keys: (of['keys'] as object[]).map((key) => ({ ...key, d: 'secret' })) }))
          : answer,
    },
  ],
};

const failed = async (url: string, only?: readonly string[]): Promise<readonly string[]> => {
  const { checks } = await checkServer({ baseUrl: url, ...(only === undefined ? {} : { only }) });
  return checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
};

describe('a server that keeps the contract', () => {
  test('passes every check, and none is skipped', async () => {
    const { url } = await served();
    const { passed, checks, ...others } = await checkServer({ baseUrl: url });
    expect(checks.filter(({ status }) => status !== 'passed')).toEqual([]);
    expect(others).toEqual({ failed: 0, skipped: 0 });
    expect(passed).toBe(checks.length);
    expect(passed).toBeGreaterThan(35);
  });

  test('passes them also where work takes time, so that keys are in flight', async () => {
    const { url } = await served({ latency: (name) => (name === 'createRequest' ? 20 : 0) });
    expect(await failed(url)).toEqual([]);
  });

  test('may stand under a path of its own', async () => {
    const sandbox = createSandbox();
    const { url } = await serveOpenly((request) => {
      const at = new URL(request.url);
      at.pathname = at.pathname.replace(/^\/gateway/, '');
      return sandbox.fetch(new Request(at, request));
    });
    expect(await failed(`${url}/gateway/`)).toEqual([]);
  });
});

describe('a server that breaks one promise is found out', () => {
  test.each(Object.entries(breaches))('it %s', async (_, [check, { call, answer }]) => {
    const sandbox = createSandbox();
    const { url } = await serveOpenly(async (request) => {
      const asked = call?.(request.clone()) ?? request;
      const answered = await sandbox.fetch(asked);
      return (await answer?.(answered, request)) ?? answered;
    });
    expect(await failed(url, [check])).toEqual([check]);
  });

  test('it makes a request twice', async () => {
    // Each call goes to one of two sandboxes in turn, as through a gateway to two servers that share nothing.
    const [one, two] = [createSandbox(), createSandbox()];
    let calls = 0;
    const { url } = await serveOpenly((request) => {
      calls += 1;
      return (calls % 2 === 0 ? one : two).fetch(request);
    });
    expect(await failed(url, ['key-again', 'submitted-twice-is-one'])).toHaveLength(2);
  });
});

test('without a token, where there is no simulated sign-in, what needs one is skipped and the rest is checked', async () => {
  const sandbox = createSandbox();
  const { url } = await serveOpenly((request) =>
    sandbox.fetch(request.url.includes('/nafath/') ? new URL('/v1/nothing', request.url) : request),
  );
  const { passed, failed: wrong, skipped } = await checkServer({ baseUrl: url });
  expect(wrong).toBe(0);
  expect(passed).toBeGreaterThan(8);
  expect(skipped).toBeGreaterThan(10);
});

test('what is seen is said without a value of a person', async () => {
  const sandbox = createSandbox();
  const { url } = await serveOpenly(async (request) =>
    ofProblems((of) => ({ ...of, code: '1999999996', title: '1999999996', requestId: '1999999996' }))(
      await sandbox.fetch(request),
    ),
  );
  const report = await checkServer({ baseUrl: url });
  expect(report.failed).toBeGreaterThan(5);
  expect(JSON.stringify(report)).not.toContain('1999999996');
});
