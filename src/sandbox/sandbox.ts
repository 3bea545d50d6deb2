import { isLoopback } from '../client/secure-url.js';
import { MartabaError } from '../models/error.js';
import { emptyAgenda } from './agenda.js';
import { problemAnswer, refuse } from './answer.js';
import { callAnswerer } from './answer-call.js';
import { authorizePage } from './authorize-page.js';
import type { Clock } from './clock.js';
import { manualClock } from './clock.js';
import { isDropped } from './fault.js';
import { personOf } from './person.js';
import { bringUp, change, expectAll, happen } from './progress.js';
import { resumableRandom, uuidFrom } from './random.js';
import { keeper } from './keeper.js';
import type { SandboxOptions } from './sandbox-options.js';
import type { SavedState } from './saved-state.js';
import { readState, restoreState, saveState } from './saved-state.js';
import { routeOf } from './route.js';
import { createSigner } from './signer.js';
import { announcementsOf, entitiesOf, peopleOf } from './seeds.js';
import type { State } from './state.js';

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
  const { seed = 1447, clock = manualClock('2025-07-05T06:00:00Z') } = options;
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
  const answerAt = callAnswerer(state, { changed, settled }, options);

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
