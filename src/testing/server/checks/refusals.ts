import { syntheticNationalId } from '../../../models/identifiers/synthetic.js';
import { requestNumberFrom } from '../../../models/identifiers/request-number.js';
import type { Check } from '../check.js';
import { expectSame, expectThat } from '../check.js';
import { problemOf } from '../judge.js';

/** What would be the number of a request, and is none's. */
const nobodys = requestNumberFrom(1343, 9_999_999);

/** How a server refuses. */
export const refusalChecks: readonly Check[] = [
  {
    id: 'unauthenticated',
    promise: { ar: 'بلا دخول أو برمز غير معروف يُرفض بـ401.', en: 'Without a token, or with an unknown one: 401.' },
    run: async (server) => {
      problemOf('unauthenticated', await server.knock('profile'));
      problemOf('unauthenticated', await server.knock('profile', { token: crypto.randomUUID() }));
    },
  },
  {
    id: 'not-found',
    promise: { ar: 'ما لا وجود له يجاب عنه بـ404.', en: 'What does not exist is 404.' },
    run: async (server) => {
      problemOf('not-found', await server.ask({ method: 'GET', path: '/v1/nothing-of-the-contract' }));
      problemOf('not-found', await server.call('request', { params: { number: nobodys } }));
    },
  },
  {
    id: 'method-unknown',
    promise: { ar: 'الإجراء الذي لا يعرفه العنوان يُرفض بـ405.', en: 'A method that an address does not know is 405.' },
    run: async (server) =>
      void problemOf('method-unknown', await server.ask({ method: 'DELETE', path: '/v1/contract' })),
  },
  {
    id: 'not-json-body',
    promise: { ar: 'المحتوى من غير نوع JSON يُرفض بـ415.', en: 'A body that is not JSON is 415.' },
    run: async (server) => {
      const headers = { 'content-type': 'text/plain', 'idempotency-key': crypto.randomUUID() };
      problemOf('not-json-body', await server.call('createRequest', { json: server.draft(), headers }));
    },
  },
  {
    id: 'body-invalid',
    promise: {
      ar: 'المحتوى غير المقبول يُرفض بـ422 مع موضع الخطأ.',
      en: 'A body that is not accepted is 422, and says where.',
    },
    run: async (server) => {
      const json = { ...server.draft(), content: { subject: 'promotion' } };
      const headers = { 'idempotency-key': json.id };
      const { issues = [] } = problemOf('body-invalid', await server.call('createRequest', { json, headers }));
      expectThat(issues.length > 0, 'no issues');
      expectSame('place of the issue', issues[0]?.path.join('.'), 'content.question');
    },
  },
  {
    id: 'values-are-not-repeated',
    promise: {
      ar: 'لا يعيد الرفض قيمة شخصية مما أُرسل.',
      en: 'A refusal repeats no personal value of what was sent.',
    },
    run: async (server) => {
      const value = syntheticNationalId(99_999, 'citizen');
      const json = { ...server.draft(), content: { subject: value, question: 1, [value]: value } };
      const headers = { 'idempotency-key': json.id };
      const seen = await server.call('createRequest', { json, headers });
      problemOf('body-invalid', seen);
      const said = seen.text + JSON.stringify([...seen.headers]);
      expectThat(!said.includes(value), 'the answer holds a national ID that was sent');
    },
  },
  {
    id: 'problems-in-arabic',
    promise: { ar: 'يُكتب الرفض بالعربية لمن طلبها.', en: 'A refusal is in Arabic for who asks for it.' },
    run: async (server) => {
      const headers = { 'accept-language': 'ar', 'idempotency-key': crypto.randomUUID() };
      const { title } = problemOf('body-invalid', await server.call('createRequest', { json: {}, headers }));
      expectThat(/[\u0621-\u064a]/.test(title), 'the title is not Arabic');
    },
  },
];
