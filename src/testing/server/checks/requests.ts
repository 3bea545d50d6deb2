import type { Check } from '../check.js';
import { expectSame, expectThat } from '../check.js';
import { answerOf, problemOf, secondsOf } from '../judge.js';

/** The life of a request. */
export const requestChecks: readonly Check[] = [
  {
    id: 'submitted-is-not-applied',
    promise: {
      ar: 'الإرسال يعطي رقمًا، وليس تنفيذًا.',
      en: 'Submitting gives a number, and applies nothing.',
    },
    run: async (server) => {
      const { number, state } = await server.send();
      expectSame('state of the receipt', state, 'submitted');
      const request = answerOf('request', await server.call('request', { params: { number } }));
      expectSame('number', request.number, number);
      expectThat(request.state !== 'applied' && request.state !== 'draft', `the request is ${request.state}`);
    },
  },
  {
    id: 'submitted-twice-is-one',
    promise: {
      ar: 'إرسال المسودة مرتين طلب واحد برقم واحد.',
      en: 'A draft sent twice is one request, with one number.',
    },
    run: async (server) => {
      const { id } = answerOf('createRequest', await server.store(server.draft()));
      const send = () => server.call('submitRequest', { params: { id }, headers: { 'idempotency-key': id } });
      const first = answerOf('submitRequest', await send());
      const second = await send();
      expectSame('number', answerOf('submitRequest', second).number, first.number);
      expectSame('idempotency-replayed', second.headers.get('idempotency-replayed'), 'true');
    },
  },
  {
    id: 'events-say-when-to-ask-again',
    promise: {
      ar: 'أحداث الطلب مرتبة، وتقول متى يُسأل عنها ثانية (Retry-After).',
      en: 'Events are in order, and say when to ask again (Retry-After).',
    },
    run: async (server) => {
      const { number } = await server.send();
      const seen = await server.call('requestEvents', { params: { number } });
      const { events, pollAfterSeconds } = answerOf('requestEvents', seen);
      expectSame('retry-after', secondsOf('retry-after', seen), pollAfterSeconds);
      expectThat(events.length > 0, 'no event');
      expectSame('first sequence', events[0]?.sequence, 1);
      expectThat(
        events.every(({ sequence }, at) => sequence === at + 1),
        'the sequences are not 1, 2, 3 …',
      );
      const after = String(events.length);
      const later = await server.call('requestEvents', { params: { number }, query: { after } });
      expectThat(
        answerOf('requestEvents', later).events.every(({ sequence }) => sequence > events.length),
        'events came again that were said to be known',
      );
    },
  },
  {
    id: 'cancelled-once',
    promise: { ar: 'ما أُلغي لا يُلغى ثانية.', en: 'What is cancelled is not cancelled again.' },
    run: async (server) => {
      const { number } = await server.send();
      const cancel = () =>
        server.call('cancelRequest', { params: { number }, headers: { 'idempotency-key': crypto.randomUUID() } });
      expectSame('state', answerOf('cancelRequest', await cancel()).state, 'cancelled');
      problemOf('transition-illegal', await cancel());
    },
  },
  {
    id: 'requests-of-others-are-unknown',
    promise: { ar: 'طلب غيرك كأنه غير موجود.', en: "Another's request is as if it did not exist." },
    run: async (server) => {
      const { number } = await server.send();
      problemOf('not-found', await server.callAsOther('request', { params: { number } }));
      problemOf('not-found', await server.callAsOther('requestEvents', { params: { number } }));
      const headers = { 'idempotency-key': crypto.randomUUID() };
      problemOf('not-found', await server.callAsOther('cancelRequest', { params: { number }, headers }));
    },
  },
];
