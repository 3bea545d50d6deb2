import { nationalId as nationalIds } from '../../models/identifiers/national-id.js';
import { refuse } from '../answer.js';
import type { State } from '../state.js';
import { opaque } from '../state.js';
import type { Handlers } from './context.js';
import { done } from './context.js';

const signInTime = 5 * 60_000;
const sessionSeconds = 900;

const tokensFor = (state: State, subject: string) => {
  const [accessToken, refreshToken] = [opaque(state.random), opaque(state.random)];
  state.tokens.set(accessToken, { subject, until: state.clock.now() + sessionSeconds * 1_000 });
  state.refreshTokens.set(refreshToken, subject);
  return { accessToken, refreshToken, expiresIn: sessionSeconds };
};

/** The simulated national sign-in: no password, and only people whom the sandbox made. */
export const sessionHandlers = {
  contract: () => done({ version: '1', idempotency: 'keyed' as const }),

  pushStart: ({ body }, { state }) => {
    const person = state.people.get(body.nationalId.reveal());
    if (person === undefined) return refuse('identifier-not-synthetic');
    const transaction = crypto.randomUUID();
    const until = state.clock.now() + signInTime;
    state.pushes.set(transaction, { subject: nationalIds.compact(person.nationalId), until, status: 'completed' });
    const numberToMatch = String(10 + Math.floor(state.random() * 90));
    return done({ transaction, numberToMatch, expiresAt: new Date(until).toISOString() });
  },

  pushStatus: ({ params }, { state }) => {
    const push = state.pushes.get(params.transaction);
    if (push === undefined) return refuse('not-found');
    if (push.until <= state.clock.now()) return done({ status: 'expired' as const, pollAfterSeconds: 1 });
    if (push.status !== 'completed') return done({ status: push.status, pollAfterSeconds: 1 });
    const code = opaque(state.random);
    state.codes.set(code, { subject: push.subject, until: push.until });
    return done({ status: 'completed' as const, code, pollAfterSeconds: 1 });
  },

  redirectStart: ({ body }, { state, origin }) => {
    const token = opaque(state.random);
    state.redirects.set(token, { returnTo: body.returnTo });
    return done({ url: `${origin}/nafath/authorize?state=${token}`, state: token });
  },

  signIn: ({ body }, { state }) => {
    const found = state.codes.get(body.code);
    // A code is used once, whatever comes of it.
    state.codes.delete(body.code);
    if (found === undefined || found.state !== body.state) return refuse('state-unknown');
    if (found.until <= state.clock.now()) return refuse('sign-in-expired');
    return done(tokensFor(state, found.subject));
  },

  refresh: ({ body }, { state }) => {
    const subject = state.refreshTokens.get(body.refreshToken);
    state.refreshTokens.delete(body.refreshToken);
    return subject === undefined ? refuse('unauthenticated') : done(tokensFor(state, subject));
  },
} satisfies Partial<Handlers>;
