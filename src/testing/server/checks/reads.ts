import type { Endpoint } from '../../../client/contract/endpoint.js';
import type { EndpointName } from '../../../client/contract/endpoints.js';
import { endpoints } from '../../../client/contract/endpoints.js';
import type { Question, Seen } from '../ask.js';
import type { Check } from '../check.js';
import { Broken, expectSame, expectThat } from '../check.js';
import { answerOf } from '../judge.js';
import type { Server } from '../server.js';

const table = Object.entries(endpoints) as [EndpointName, Endpoint][];

/** Every read of the contract that asks for nothing but who is asking. */
const reads = table
  .filter(([, { idempotency, params }]) => idempotency === 'safe' && params === undefined)
  .map(([name]) => name);
const personal = reads.filter((name) => endpoints[name].scope === 'employee');

const read = (server: Server, name: EndpointName, question?: Question): Promise<Seen> =>
  endpoints[name].scope === 'public' ? server.knock(name, question) : server.call(name, question);

const etagOf = (name: string, { headers }: Seen): string => {
  const etag = headers.get('etag');
  if (etag === null) throw new Broken(`${name}: no ETag`);
  return etag;
};

/** What every read keeps. */
export const readChecks: readonly Check[] = [
  ...reads.map((name): Check => ({
    id: `read-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    promise: {
      ar: `${endpoints[name].path}: الرد يوافق العقد.`,
      en: `${endpoints[name].path} answers by the contract.`,
    },
    run: async (server) => void answerOf(name, await read(server, name)),
  })),
  {
    id: 'reads-have-etags',
    promise: { ar: 'لكل قراءة بصمة (ETag).', en: 'Every read has an ETag.' },
    run: async (server) => {
      for (const name of reads) etagOf(name, await read(server, name));
    },
  },
  {
    id: 'unchanged-is-304',
    promise: {
      ar: 'من عنده البصمة نفسها يجاب بـ304 بلا محتوى.',
      en: 'Who has the ETag is answered 304, with no content.',
    },
    run: async (server) => {
      for (const name of reads) {
        const etag = etagOf(name, await read(server, name));
        const again = await read(server, name, { headers: { 'if-none-match': etag } });
        expectSame(`${name}: status`, again.status, 304);
        expectSame(`${name}: bytes`, again.text.length, 0);
        const other = await read(server, name, { headers: { 'if-none-match': '"another"' } });
        expectSame(`${name}: status for another tag`, other.status, 200);
      }
    },
  },
  {
    id: 'personal-is-not-stored',
    promise: {
      ar: 'ما فيه بيانات شخصية لا تخزّنه الوسائط (no-store).',
      en: 'What holds personal data is kept by no cache on the way (no-store).',
    },
    run: async (server) => {
      for (const name of personal) {
        const { headers } = await read(server, name);
        expectThat(/\bno-store\b/.test(headers.get('cache-control') ?? ''), `${name}: Cache-Control without no-store`);
      }
    },
  },
];
