import { done, refuse } from '../answer.js';
import { opaqueFrom, uuidFrom, wholeFrom } from '../random.js';
import type { State } from '../state.js';
import type { Handlers } from './context.js';

const signInTime = 5 * 60_000;
const sessionSeconds = 900;

const tokensFor = (state: State, subject: string, signedInAt: number) => {
  const [accessToken, refreshToken] = [opaqueFrom(state.random), opaqueFrom(state.random)];
  state.sessions.set(refreshToken, {
    subject,
    accessToken,
    signedInAt,
    until: state.clock.now() + sessionSeconds * 1_000,
  });
  return { accessToken, refreshToken, expiresIn: sessionSeconds };
};

/** The simulated national sign-in: no password, and only people whom the sandbox made. */
export const sessionHandlers = {
  contract: () => done({ version: '1', idempotency: 'keyed' as const }),

  pushStart: ({ body }, { state }) => {
    const person = state.people.get(body.nationalId.reveal());
    if (person === undefined) return refuse('identifier-not-synthetic');
    const transaction = uuidFrom(state.random);
    const until = state.clock.now() + signInTime;
    const code = opaqueFrom(state.random);
    state.codes.set(code, { subject: person.nationalId, serviceId: body.serviceId, nonce: transaction, until });
    // The code is told to who asks once the person has confirmed, however often he asks; it is used once.
    state.pushes.set(transaction, { code, until, status: state.pushAnswer() });
    const numberToMatch = String(wholeFrom(state.random, 10, 99));
    return done({ transaction, numberToMatch, expiresAt: new Date(until).toISOString() });
  },

  pushStatus: ({ params }, { state }) => {
    const push = state.pushes.get(params.transaction);
    if (push === undefined) return refuse('not-found');
    if (push.until <= state.clock.now()) return done({ status: 'expired' as const, pollAfterSeconds: 1 });
    if (push.status !== 'completed') return done({ status: push.status, pollAfterSeconds: 1 });
    return done({ status: push.status, code: push.code, pollAfterSeconds: 1 });
  },

  redirectStart: ({ body }, { state, origin }) => {
    const token = opaqueFrom(state.random);
    state.redirects.set(token, { returnTo: body.returnTo, serviceId: body.serviceId });
    return done({ url: `${origin}/nafath/authorize?state=${token}`, state: token });
  },

  signingKeys: async (_input, { state }) => done({ keys: [await state.signer.publicKey()] }),

  signIn: async ({ body }, { state, origin }) => {
    const found = state.codes.get(body.code);
    // A code is used once, whatever comes of it.
    state.codes.delete(body.code);
    if (found === undefined || found.state !== body.state) return refuse('state-unknown');
    if (found.until <= state.clock.now()) return refuse('sign-in-expired');
    const { serviceId, nonce, subject } = found;
    const sub = state.people.get(subject)?.record.employeeId ?? '';
    const identityToken = await state.signer.sign({ iss: origin, sub, aud: serviceId, nonce }, sessionSeconds);
    return done({ ...tokensFor(state, subject, state.clock.now()), identityToken });
  },

  refresh: ({ body }, { state }) => {
    const session = state.sessions.get(body.refreshToken);
    state.sessions.delete(body.refreshToken);
    return session === undefined
      ? refuse('unauthenticated')
      : done(tokensFor(state, session.subject, session.signedInAt));
  },

  signOut: ({ body }, { state }) => {
    state.sessions.delete(body.refreshToken);
    return done({ signedOut: true as const });
  },
} satisfies Partial<Handlers>;
