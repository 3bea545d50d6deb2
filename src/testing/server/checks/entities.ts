import type { Check } from '../check.js';
import { expectThat, Skipped } from '../check.js';
import { answerOf, problemOf } from '../judge.js';

/** What is an entity's own: files of its employees, and its rounds. */
const owned = ['entityEmployees', 'entityRounds'] as const;

/** What an employee sees of entities: nobody is the specialist of all of them. */
export const entityChecks: readonly Check[] = [
  {
    id: 'entity-is-for-its-own',
    promise: {
      ar: 'ملفات الجهة ودوراتها لمختصيها؛ ويُرفض غيرهم بـ403.',
      en: "An entity's files and rounds are for its own specialists; others are refused with 403.",
    },
    run: async (server) => {
      const { items } = answerOf('entities', await server.knock('entities'));
      if (items.length < 2) throw new Skipped('fewer than two entities are known');
      for (const name of owned) {
        let refused = 0;
        for (const { code } of items) {
          const seen = await server.call(name, { params: { entity: code } });
          if (seen.status === 403) {
            problemOf('access-refused', seen);
            refused += 1;
          } else answerOf(name, seen);
        }
        expectThat(refused > 0, `${name}: one employee reads all ${items.length} entities`);
      }
    },
  },
  {
    id: 'entity-unknown',
    promise: {
      ar: 'جهة لا يعرفها الخادم يجاب عنها بـ404، وبلا دخول بـ401.',
      en: 'An entity that is not known is 404, and without a sign-in 401.',
    },
    run: async (server) => {
      const params = { entity: 'example:none-such' };
      for (const name of owned) {
        problemOf('not-found', await server.call(name, { params }));
        problemOf('unauthenticated', await server.knock(name, { params }));
      }
    },
  },
];
