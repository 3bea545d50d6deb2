import type { Endpoint } from '../client/contract/endpoint.js';
import type { EndpointName } from '../client/contract/endpoints.js';
import { endpoints } from '../client/contract/endpoints.js';
import { isLoopback } from '../client/secure-url.js';
import type { GovernmentEntity } from '../models/platforms/entities.js';
import type { Announcement } from '../models/requests/announcement.js';
import { MartabaError } from '../models/error.js';
import { emptyAgenda } from './agenda.js';
import { jsonAnswer, problemAnswer, refuse } from './answer.js';
import type { Outgoing } from './deprecation.js';
import { deprecationHeaders } from './deprecation.js';
import { etagOf, isAmong, retryAfterOf, taggedAnswer } from './etag.js';
import { authorizePage } from './authorize-page.js';
import type { Clock } from './clock.js';
import { manualClock } from './clock.js';
import type { Faults } from './fault.js';
import { drop, isDropped, spoil } from './fault.js';
import { fingerprint } from './fingerprint.js';
import type { HandlerContext } from './handlers/context.js';
import { keepAnswer } from './keep-answer.js';
import { perform, readUpdatedBy } from './perform.js';
import type { PersonSeed } from './person.js';
import { personOf } from './person.js';
import { bringUp, change, expectAll, happen } from './progress.js';
import { resumableRandom, uuidFrom } from './random.js';
import type { RateLimitPolicy } from './rate-limit.js';
import { rateLimiter } from './rate-limit.js';
import { readInput } from './read-input.js';
import { keeper } from './keeper.js';
import type { SavedState } from './saved-state.js';
import { readState, restoreState, saveState } from './saved-state.js';
import type { Route } from './route.js';
import { routeOf } from './route.js';
import { createSigner } from './signer.js';
import { announcementsOf, entitiesOf, peopleOf } from './seeds.js';
import type { PushAnswer, Session, State } from './state.js';

/** How a sandbox is made. */
export interface SandboxOptions {
  /** The same seed, the same tokens and ids. 1447 unless said. */
  readonly seed?: number;
  /** A clock that stands at 5 July 2025 (10 Muharram 1447) unless said. */
  readonly clock?: Clock;
  /** Synthetic people; four that the package makes, unless said. */
  readonly people?: readonly PersonSeed[];
  /** What is announced; one announcement with three posts, unless said. */
  readonly announcements?: readonly Announcement[];
  /** The government entities that it knows; three that the package makes, unless said. */
  readonly entities?: readonly GovernmentEntity[];
  /** What another sandbox remembered (see {@link Sandbox.save}), with the same people: it goes on from there. */
  readonly state?: unknown;
  /** Keeps what the sandbox remembers: nothing is acknowledged before it is kept. Nowhere unless said. */
  readonly keep?: (state: SavedState) => Promise<void>;
  /** Asked before each call; for tests of what goes wrong. */
  readonly faults?: Faults;
  /** How long the work of a call takes: milliseconds, or until a promise is kept. No time unless said. */
  readonly latency?: (endpoint: EndpointName) => number | Promise<unknown>;
  /** How many calls each may make; without a limit unless said. */
  readonly rateLimit?: RateLimitPolicy;
  /** Endpoints that the sandbox says are on their way out; none unless said. */
  readonly deprecated?: Readonly<Partial<Record<EndpointName, Outgoing>>>;
  /** Seconds after which one signs in again before an update of data; never unless said. */
  readonly mostSignInAge?: number;
  /** By how many milliseconds the clock that dates identity tokens is ahead, or behind where it is negative; 0 unless said. */
  readonly clockSkew?: number;
  /** How a person answers the push of the simulated sign-in. `completed` unless said. */
  readonly push?: () => PushAnswer;
}

/** What an agency does with a request that it reviews. */
export type Review = 'ask' | 'approve' | 'reject' | 'return';

/** The contract, served from memory. */
export interface Sandbox {
  /** Answers as a server would: a drop-in for `fetch`, and a handler for any runtime. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** The national IDs of the people who can sign in, all of them synthetic. */
  readonly people: readonly string[];
  /** The codes that were sent to an e-mail address, the last one last: nothing leaves this machine. */
  readonly mailbox: (address: string) => readonly string[];
  /** All that it remembers, as plain JSON. */
  readonly save: () => SavedState;
  /** How many requests there are: for tests that nothing was made twice. */
  readonly requestCount: () => number;
  /** Does what an agency does with a request under review. @throws MartabaError `not-found`, `transition-illegal` */
  readonly review: (number: string, what: Review, note?: string) => void;
}

const pause = (of: number | Promise<unknown>): Promise<unknown> =>
  typeof of === 'number' ? new Promise((resolve) => void setTimeout(resolve, of)) : of;

/**
 * Makes a sandbox: the contract served from memory, on a clock that is moved by hand, deciding by the rule engine.
 * Nothing in it is real; it takes no password and only identifiers that it made.
 *
 * @throws MartabaError when a given person is not synthetic, or its record is not one
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * (await sandbox.fetch('http://127.0.0.1/v1/contract')).status; // 200
 * ```
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => {
  const { seed = 1447, clock = manualClock('2025-07-05T06:00:00Z'), faults, latency } = options;
  const people = (options.people ?? peopleOf()).map(personOf);
  const saved = options.state === undefined ? undefined : readState(options.state);
  const random = resumableRandom(saved?.random ?? seed);
  const state: State = {
    clock,
    random: random.next,
    randomAt: random.at,
    people: new Map(people.map((person) => [person.nationalId, person])),
    announcements: options.announcements ?? announcementsOf(),
    entities: options.entities ?? entitiesOf(),
    rounds: new Map(),
    pushAnswer: options.push ?? (() => 'completed'),
    requests: new Map(),
    agenda: emptyAgenda(),
    keys: new Map(),
    uploads: new Map(),
    sessions: new Map(),
    pushes: new Map(),
    redirects: new Map(),
    codes: new Map(),
    emailCodes: new Map(),
    mostSignInAge: options.mostSignInAge,
    signer: createSigner(options.clockSkew),
    serial: 0,
  };

  if (saved !== undefined) restoreState(state, saved);
  expectAll(state);
  const { keep } = options;
  const { changed, settled } = keeper(keep === undefined ? undefined : () => keep(saveState(state)));
  const allow = rateLimiter(options.rateLimit, clock);

  const sessionOf = (request: Request): Session | undefined => {
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    return [...state.sessions.values()].find(({ accessToken, until }) => accessToken === token && until > clock.now());
  };

  /** Answers one call of an endpoint. */
  const answerAt = async (route: Route, request: Request, url: URL, requestId: string): Promise<Response> => {
    const { name } = route;
    const endpoint: Endpoint = endpoints[name];
    const fault = faults?.(name) ?? 'none';
    if (fault === 'dropped') return drop();
    if (fault === 'unavailable' || fault === 'rate-limited')
      return problemAnswer(refuse(fault, { retryAfter: 0 }), requestId);
    const session = endpoint.scope === 'public' ? undefined : sessionOf(request);
    const subject = session?.subject;
    const { isSpent, resetAfter, headers } = allow(subject ?? 'anyone');
    const told = { ...headers, ...deprecationHeaders(options.deprecated?.[name]) };
    if (isSpent) return withHeaders(problemAnswer(refuse('rate-limited', { retryAfter: resetAfter }), requestId), told);
    const person = subject === undefined ? undefined : state.people.get(subject);
    if (endpoint.scope === 'employee' && person === undefined)
      return problemAnswer(refuse('unauthenticated'), requestId);
    const read = await readInput(endpoint, route, request, url);
    if (!read.ok) return problemAnswer(read, requestId, languageOf(request));
    const context: HandlerContext = { state, origin: url.origin, person, signedInAt: session?.signedInAt ?? 0 };
    const act = async (): Promise<Response> => {
      if (latency !== undefined) await pause(latency(name));
      if (bringUp(state)) changed();
      const ifMatch = request.headers.get('if-match');
      const updated = readUpdatedBy(endpoint);
      if (ifMatch !== null && updated !== undefined) {
        const present = await perform(updated, read.input, context);
        if (!present.ok) return problemAnswer(present, requestId, languageOf(request));
        if (!isAmong(await etagOf(present.value), ifMatch))
          return problemAnswer(refuse('precondition-failed'), requestId, languageOf(request));
      }
      const performed = await perform(name, read.input, context);
      if (!performed.ok) return problemAnswer(performed, requestId, languageOf(request));
      const json = performed.value;
      if (endpoint.method === 'GET')
        return taggedAnswer(json, requestId, request.headers.get('if-none-match'), retryAfterOf(json));
      const isAsRead = updated !== undefined && endpoints[updated].response === endpoint.response;
      return jsonAnswer(endpoint.status, json, requestId, isAsRead ? { etag: await etagOf(json) } : {});
    };
    const key = request.headers.get('idempotency-key');
    const once = (): Promise<Response> =>
      endpoint.idempotency !== 'keyed' || subject === undefined
        ? act()
        : keepAnswer(
            state,
            { name, key, subject, fingerprint: fingerprint(request.method, url.pathname, read.raw), requestId },
            act,
          );
    if (fault === 'delivered-twice') await once();
    const answered = await once();
    // What was done, and what of others' doing is told, is kept before anybody hears of it.
    if (endpoint.method !== 'GET') changed();
    await settled();
    return spoil(withHeaders(answered, told), fault);
  };

  const answer = (request: Request, requestId: string): Promise<Response> | Response => {
    const url = new URL(request.url);
    // The simulated sign-in is for this machine alone.
    if (url.pathname.startsWith('/nafath/') && !isLoopback(url.hostname))
      return problemAnswer(refuse('forbidden'), requestId);
    if (url.pathname === '/nafath/authorize') {
      changed();
      return authorizePage(state, url);
    }
    const route = routeOf(request.method, url.pathname);
    return typeof route === 'string'
      ? problemAnswer(refuse(route), requestId)
      : answerAt(route, request, url, requestId);
  };

  const fetch: Sandbox['fetch'] = async (input, init) => {
    const requestId = uuidFrom(state.random);
    try {
      return await answer(new Request(input, init), requestId);
    } catch (thrown) {
      if (isDropped(thrown)) throw thrown;
      return problemAnswer(refuse('internal'), requestId);
    }
  };

  const review: Sandbox['review'] = (number, what, note) => {
    bringUp(state);
    const stored = [...state.requests.values()].find(({ request }) => request.number === number);
    if (stored === undefined) throw new MartabaError('not-found');
    const reviewed = happen(stored.request, what, 'agency', clock.now(), note);
    if (reviewed === undefined) throw new MartabaError('transition-illegal');
    change(stored, reviewed, state);
    changed();
  };

  const mailbox: Sandbox['mailbox'] = (address) =>
    [...state.emailCodes.values()].flatMap(({ challenge, code }) =>
      challenge.email.reveal() === address ? [code] : [],
    );

  return {
    fetch,
    clock,
    people: [...state.people.keys()],
    requestCount: () => state.requests.size,
    review,
    mailbox,
    save: () => saveState(state),
  };
};

const withHeaders = (answer: Response, headers: Readonly<Record<string, string>>): Response => {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
};

const languageOf = (request: Request): 'ar' | 'en' =>
  /^ar\b/i.test(request.headers.get('accept-language') ?? '') ? 'ar' : 'en';
