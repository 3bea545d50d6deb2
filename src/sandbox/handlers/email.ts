import type { ProblemCode } from '../../client/contract/problem.js';
import type { EmailChallenge } from '../../models/requests/registration/email-challenge.js';
import { emailCode, resendCode } from '../../models/requests/registration/email-challenge.js';
import { done, refuse } from '../answer.js';
import { instant } from '../clock.js';
import { wholeFrom } from '../random.js';
import type { SentCode, State } from '../state.js';
import type { HandlerContext, Handlers } from './context.js';
import { signedIn } from './context.js';

/** The sandbox's own pace, and nobody's promise. */
const [validFor, resendAfter, attempts, resends] = [600_000, 60_000, 5, 3];

const later = ({ clock }: State, milliseconds: number): string => new Date(clock.now() + milliseconds).toISOString();

/** Sends a code to the address of a challenge: into the sandbox's own mailbox, and nowhere else. */
const send = (state: State, subject: string, challenge: EmailChallenge): EmailChallenge => {
  const code = String(wholeFrom(state.random, 100_000, 999_999));
  state.emailCodes.set(challenge.id, { subject, challenge, code, confirmed: false });
  return challenge;
};

const sentTo = ({ state, ...of }: HandlerContext, id: string): SentCode | undefined => {
  const sent = state.emailCodes.get(id);
  return sent?.subject === signedIn({ state, ...of }).nationalId ? sent : undefined;
};

/** What the models refuse of a code, as problems of the contract. */
const problemOf: Readonly<Record<string, ProblemCode>> = {
  'challenge-locked': 'email-code-locked',
  'challenge-expired': 'email-code-expired',
};

export const emailHandlers = {
  sendEmailCode: ({ body: { id, email } }, of) => {
    const { state } = of;
    const challenge = {
      id,
      email,
      expiresAt: later(state, validFor),
      attemptsLeft: attempts,
      resendsLeft: resends,
      resendFrom: later(state, resendAfter),
    };
    return done(send(state, signedIn(of).nationalId, challenge));
  },

  resendEmailCode: ({ params }, of) => {
    const { state } = of;
    const sent = sentTo(of, params.challenge);
    if (sent === undefined) return refuse('not-found');
    const again = resendCode(sent.challenge, instant(state.clock));
    if (!again.ok) {
      const seconds = again.issues[0]?.params['seconds'];
      return refuse('email-code-not-resent', typeof seconds === 'number' ? { retryAfter: seconds } : {});
    }
    const renewed = {
      expiresAt: later(state, validFor),
      attemptsLeft: attempts,
      resendFrom: later(state, resendAfter),
    };
    return done(send(state, sent.subject, { ...again.value, ...renewed }));
  },

  confirmEmail: ({ params, body }, of) => {
    const { state } = of;
    const sent = sentTo(of, params.challenge);
    if (sent === undefined || sent.confirmed) return refuse('not-found');
    const { challenge } = sent;
    const typed = emailCode(challenge, body.code.reveal(), instant(state.clock));
    if (!typed.ok) return refuse(problemOf[typed.issues[0]?.code ?? ''] ?? 'email-code-wrong');
    if (typed.value.code.reveal() !== sent.code) {
      sent.challenge = { ...challenge, attemptsLeft: challenge.attemptsLeft - 1 };
      return refuse('email-code-wrong');
    }
    sent.confirmed = true;
    signedIn(of).email = challenge.email.reveal();
    return done({ challenge: challenge.id, confirmedAt: instant(state.clock) });
  },
} satisfies Partial<Handlers>;
