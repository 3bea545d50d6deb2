import * as z from 'zod';
import type { Endpoint, Input, Output } from '../client/contract/endpoint.js';
import type { EndpointName, Endpoints } from '../client/contract/endpoints.js';
import { endpoints } from '../client/contract/endpoints.js';
import type { Announcement } from '../models/requests/announcement.js';
import { issuesOf } from '../models/schema/issues.js';
import type { Handled, Refusal } from './answer.js';
import { problemOf, refuse } from './answer.js';
import { authorizePage } from './authorize-page.js';
import type { Clock } from './clock.js';
import { manualClock } from './clock.js';
import { fingerprint } from './fingerprint.js';
import type { HandlerContext } from './handlers/context.js';
import { handlers } from './handlers/index.js';
import type { PersonSeed } from './person.js';
import { personOf } from './person.js';
import { randomFrom } from './random.js';
import type { Route } from './route.js';
import { routeOf } from './route.js';
import { announcementsOf, peopleOf } from './seeds.js';
import type { State } from './state.js';

/** What goes wrong on purpose: nothing, the service is unavailable, or the answer is lost after the work was done. */
export type Fault = 'none' | 'unavailable' | 'lost-answer';

export interface SandboxOptions {
  /** The same seed, the same tokens and people. 1447 unless said. */
  readonly seed?: number;
  /** A clock that stands at 5 July 2025 (10 Muharram 1447) unless said. */
  readonly clock?: Clock;
  /** Synthetic people; three that the package makes, unless said. */
  readonly people?: readonly PersonSeed[];
  readonly announcements?: readonly Announcement[];
  /** Asked before each call; for tests of what goes wrong. */
  readonly faults?: (endpoint: EndpointName) => Fault;
}

/** The contract, served from memory. */
export interface Sandbox {
  /** Answers a request as a server would; a drop-in for `fetch` and for any runtime's handler. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  /** The national IDs of the people who can sign in, all of them synthetic. */
  readonly people: readonly string[];
  /** How many requests there are: for tests that nothing was made twice. */
  readonly requestCount: () => number;
}

/** A header by which `serve` knows that the connection is to be dropped instead of answered. */
export const dropHeader = 'x-sandbox-drop';

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>>): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });

const handle = <N extends EndpointName>(name: N, input: unknown, of: HandlerContext): Handled<Output<Endpoints[N]>> =>
  // The input was judged by this endpoint's own schemas.
  handlers[name](input as Input<Endpoints[N]>, of);

const problem = (refusal: Refusal, requestId: string): Response => {
  const body = problemOf(refusal, requestId);
  return json(body.status, body, {
    'content-type': 'application/problem+json',
    'x-request-id': requestId,
    ...(refusal.retryAfter === undefined ? {} : { 'retry-after': String(refusal.retryAfter) }),
  });
};

const answerOf = (
  endpoint: Endpoint,
  handled: Handled<unknown>,
  requestId: string,
): { status: number; json: unknown } =>
  handled.ok
    ? { status: endpoint.status, json: z.encode(endpoint.response, handled.value) }
    : { status: problemOf(handled, requestId).status, json: problemOf(handled, requestId) };

const readBody = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (text === '') return undefined;
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) return refuse('not-json-body');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('body-invalid');
  }
};

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'code' in value;

/** The input of an endpoint out of a request, judged by the contract. */
const inputOf = async (
  endpoint: Endpoint,
  route: Route,
  request: Request,
): Promise<Refusal | { readonly input: unknown; readonly raw: unknown }> => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const params = endpoint.params === undefined ? undefined : issuesOf(endpoint.params, route.params);
  if (params?.ok === false) return refuse('not-found');
  const asked = endpoint.query === undefined ? undefined : issuesOf(endpoint.query, query);
  if (asked?.ok === false) return refuse('parameter-invalid', { issues: asked.issues });
  const raw = endpoint.method === 'POST' ? await readBody(request) : undefined;
  if (isRefusal(raw)) return raw;
  const body = endpoint.body === undefined ? undefined : issuesOf(endpoint.body, raw);
  if (body?.ok === false) return refuse('body-invalid', { issues: body.issues });
  return { input: { params: params?.value, query: asked?.value, body: body?.value }, raw };
};

/**
 * Makes a sandbox: the contract served from memory, on a clock that is moved by hand, deciding by the rule engine.
 * Nothing in it is real; it takes no password and only identifiers that it made.
 *
 * @throws MartabaError when a given person is not synthetic, or its record is not one
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * (await sandbox.fetch(new Request('http://127.0.0.1/v1/contract'))).status; // 200
 * ```
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => {
  const { seed = 1447, clock = manualClock('2025-07-05T06:00:00Z'), faults } = options;
  const people = (options.people ?? peopleOf()).map(personOf);
  const state: State = {
    clock,
    random: randomFrom(seed),
    people: new Map(people.map((person) => [person.nationalId, person])),
    announcements: options.announcements ?? announcementsOf(),
    requests: new Map(),
    keys: new Map(),
    tokens: new Map(),
    refreshTokens: new Map(),
    pushes: new Map(),
    redirects: new Map(),
    codes: new Map(),
    serial: 0,
  };

  const subjectOf = (request: Request): string | undefined => {
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    const found = token === undefined ? undefined : state.tokens.get(token);
    return found === undefined || found.until <= clock.now() ? undefined : found.subject;
  };

  /** Keeps the first answer to a key as long as the request itself, and gives it again to the same content. */
  const keyed = (
    name: EndpointName,
    request: Request,
    subject: string,
    raw: unknown,
    act: () => { status: number; json: unknown },
    requestId: string,
  ): Response => {
    const key = request.headers.get('idempotency-key');
    if (key === null || key === '') return problem(refuse('key-missing'), requestId);
    const place = `${subject} ${name} ${key}`;
    const print = fingerprint(request.method, new URL(request.url).pathname, raw);
    const known = state.keys.get(place);
    if (known !== undefined) {
      if (known.fingerprint !== print) return problem(refuse('key-reuse'), requestId);
      if (known.answer === undefined) return problem(refuse('key-in-flight', { retryAfter: 1 }), requestId);
      return json(known.answer.status, known.answer.json, {
        'x-request-id': requestId,
        'idempotency-replayed': 'true',
      });
    }
    const entry = { fingerprint: print };
    state.keys.set(place, entry);
    const answer = act();
    // A refusal is no effect: the same key may be tried again once its cause is gone.
    if (answer.status >= 400) state.keys.delete(place);
    else Object.assign(entry, { answer });
    return json(answer.status, answer.json, { 'x-request-id': requestId });
  };

  const fetch = async (request: Request): Promise<Response> => {
    const requestId = crypto.randomUUID();
    const url = new URL(request.url);
    if (url.pathname === '/nafath/authorize') return authorizePage(state, url);
    const route = routeOf(request.method, url.pathname);
    if (typeof route === 'string') return problem(refuse(route), requestId);
    const { name } = route;
    const endpoint: Endpoint = endpoints[name];
    const fault = faults?.(name) ?? 'none';
    if (fault === 'unavailable') return problem(refuse('unavailable', { retryAfter: 0 }), requestId);
    const subject = endpoint.scope === 'public' ? undefined : subjectOf(request);
    const person = subject === undefined ? undefined : state.people.get(subject);
    if (endpoint.scope === 'employee' && person === undefined) return problem(refuse('unauthenticated'), requestId);
    const read = await inputOf(endpoint, route, request);
    if (isRefusal(read)) return problem(read, requestId);
    const act = () => answerOf(endpoint, handle(name, read.input, { state, origin: url.origin, person }), requestId);
    const response =
      endpoint.idempotency === 'keyed' && subject !== undefined
        ? keyed(name, request, subject, read.raw, act, requestId)
        : ((answer) => json(answer.status, answer.json, { 'x-request-id': requestId }))(act());
    if (fault === 'lost-answer') response.headers.set(dropHeader, '1');
    return response;
  };

  return { fetch, clock, people: [...state.people.keys()], requestCount: () => state.requests.size };
};
