import type { Check } from '../check.js';
import { expectThat } from '../check.js';
import { answerOf, problemOf } from '../judge.js';

/** Signing in. */
export const sessionChecks: readonly Check[] = [
  {
    id: 'codes-are-not-guessed',
    promise: { ar: 'رمز الدخول غير المعروف يُرفض.', en: 'A code of the sign-in that is not known is refused.' },
    run: async (server) =>
      void problemOf('state-unknown', await server.knock('signIn', { json: { code: crypto.randomUUID() } })),
  },
  {
    id: 'tokens-are-not-guessed',
    promise: { ar: 'رمز التجديد غير المعروف يُرفض بـ401.', en: 'A refresh token that is not known is 401.' },
    run: async (server) =>
      void problemOf('unauthenticated', await server.knock('refresh', { json: { refreshToken: crypto.randomUUID() } })),
  },
  {
    id: 'signing-keys-are-public',
    promise: { ar: 'مفاتيح التوقيع المنشورة ليس فيها سر.', en: 'The keys that are published hold no secret.' },
    run: async (server) => {
      const { keys } = answerOf('signingKeys', await server.knock('signingKeys'));
      const secret = keys.some((key) => ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'].some((name) => name in key));
      expectThat(keys.length > 0, 'no key');
      expectThat(!secret, 'a private part of a key is published');
    },
  },
];
