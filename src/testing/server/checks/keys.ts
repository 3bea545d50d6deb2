import type { Check } from '../check.js';
import { Broken, expectSame, expectThat } from '../check.js';
import { answerOf, problemOf, secondsOf } from '../judge.js';

const replayed = 'idempotency-replayed';

/** What keys are kept for: that nothing is made twice. */
export const keyChecks: readonly Check[] = [
  {
    id: 'keys-are-kept',
    promise: { ar: 'يعلن الخادم أنه يحفظ المفاتيح.', en: 'The server says that it keeps keys.' },
    run: async (server) =>
      expectSame('idempotency', answerOf('contract', await server.knock('contract')).idempotency, 'keyed'),
  },
  {
    id: 'key-missing',
    promise: { ar: 'ما يغيّر شيئًا لا يُقبل بلا مفتاح.', en: 'What changes something is not taken without a key.' },
    run: async (server) => void problemOf('key-missing', await server.call('createRequest', { json: server.draft() })),
  },
  {
    id: 'key-again',
    promise: {
      ar: 'المفتاح نفسه بالمحتوى نفسه يعيد الرد الأول، ولا ينشأ طلب ثان.',
      en: 'The same key with the same content gives the first answer again, and makes no second request.',
    },
    run: async (server) => {
      const draft = server.draft();
      const first = await server.store(draft);
      expectSame(`${replayed} of the first answer`, first.headers.get(replayed), null);
      const { id } = answerOf('createRequest', first);
      const second = await server.store(draft);
      answerOf('createRequest', second);
      expectSame(replayed, second.headers.get(replayed), 'true');
      expectSame('same body', JSON.stringify(second.json) === JSON.stringify(first.json), true);
      const found = answerOf('requests', await server.call('requests', { query: { key: id } }));
      expectSame('requests of the key', found.items.length, 1);
    },
  },
  {
    id: 'key-of-another-content',
    promise: { ar: 'المفتاح نفسه لمحتوى آخر يُرفض.', en: 'The same key with another content is refused.' },
    run: async (server) => {
      const draft = server.draft();
      answerOf('createRequest', await server.store(draft));
      problemOf('key-reuse', await server.store(server.draft(), draft.id));
    },
  },
  {
    id: 'key-at-once',
    promise: {
      ar: 'عشرة اتصالات معًا بمفتاح واحد أثرها واحد؛ ومن سبق غيره يُمهل.',
      en: 'Ten calls at once with one key have one effect; who comes too early is told when to come again.',
    },
    run: async (server) => {
      const draft = server.draft();
      const all = await Promise.all(Array.from({ length: 10 }, () => server.store(draft)));
      const made = all.filter(({ status }) => status === 201);
      expectThat(made.length > 0, 'none of them was answered');
      expectSame(
        'answers that are not a repetition',
        made.filter(({ headers }) => headers.get(replayed) !== 'true').length,
        1,
      );
      for (const other of all) {
        if (other.status === 201) continue;
        problemOf('key-in-flight', other);
        secondsOf('retry-after', other);
      }
      const found = answerOf('requests', await server.call('requests', { query: { key: draft.id } }));
      expectSame('requests of the key', found.items.length, 1);
    },
  },
  {
    id: 'key-of-another-person',
    promise: {
      ar: 'مفتاح شخص لا يكشف شيئًا لغيره.',
      en: "A person's key tells another person nothing.",
    },
    run: async (server) => {
      const draft = server.draft();
      answerOf('createRequest', await server.store(draft));
      const found = answerOf('requests', await server.callAsOther('requests', { query: { key: draft.id } }));
      expectSame('requests of another that were told', found.items.length, 0);
      const headers = { 'idempotency-key': draft.id };
      const seen = await server.callAsOther('submitRequest', { params: { id: draft.id }, headers });
      if (seen.status < 400) throw new Broken('another person sent the draft');
      problemOf('not-found', seen);
    },
  },
];
