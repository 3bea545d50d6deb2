import * as z from 'zod';
import type { EndpointName } from '../../client/contract/endpoints.js';
import { draftSchema } from '../../client/contract/request-endpoints.js';
import type { Draft } from '../../client/contract/request-endpoints.js';
import { syntheticNationalId } from '../../models/identifiers/synthetic.js';
import type { Receipt } from '../../models/requests/envelope.js';
import type { Ask, Question, Seen } from './ask.js';
import { askOf, letterTo } from './ask.js';
import { Skipped } from './check.js';
import { answerOf } from './judge.js';

/** How a server is reached. */
export interface ServerOptions {
  /** Where it is; a path in it stands before each endpoint's. */
  readonly baseUrl: URL;
  /** The access token of an employee for tests. Without one, the simulated sign-in is asked for one. */
  readonly token?: string | undefined;
  /** That of another employee. */
  readonly otherToken?: string | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for each answer. */
  readonly timeout: number;
}

/** The server that is checked, as an employee for tests sees it. */
export interface Server {
  readonly ask: Ask;
  /** Asks an endpoint in the employee's session. @throws Skipped when there is none */
  readonly call: (name: EndpointName, question?: Question) => Promise<Seen>;
  /** Asks an endpoint as nobody. */
  readonly knock: (name: EndpointName, question?: Question) => Promise<Seen>;
  /** Asks an endpoint in the session of another employee. @throws Skipped when there is none */
  readonly callAsOther: (name: EndpointName, question?: Question) => Promise<Seen>;
  /** A new draft that says little. */
  readonly draft: () => Draft;
  /** Stores a draft under a key: its own id unless said. */
  readonly store: (draft: Draft, key?: string) => Promise<Seen>;
  /** Stores a new draft and sends it. */
  readonly send: () => Promise<Receipt>;
}

/** Signs in by the push of a simulated sign-in, which only a server for tests has. */
const tokenBy = async (ask: Ask, serial: number): Promise<string | undefined> => {
  const nationalId = syntheticNationalId(serial, 'citizen');
  const started = await ask(letterTo('pushStart', { json: { serviceId: 'check-server', nationalId } }));
  if (started.status >= 400) return undefined;
  const { transaction } = answerOf('pushStart', started);
  const { code } = answerOf('pushStatus', await ask(letterTo('pushStatus', { params: { transaction } })));
  if (code === undefined) return undefined;
  return answerOf('signIn', await ask(letterTo('signIn', { json: { code } }))).accessToken;
};

/** A promise that is made when it is first wanted. */
const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** The server of these options. */
export const serverOf = ({ baseUrl, token, otherToken, fetch, timeout }: ServerOptions): Server => {
  const ask = askOf(baseUrl, fetch, timeout);
  const tokenOf = (given: string | undefined, serial: number): (() => Promise<string>) =>
    once(async () => {
      const found = given ?? (await tokenBy(ask, serial));
      if (found === undefined) throw new Skipped('no token was given, and there is no simulated sign-in');
      return found;
    });
  const tokens = { own: tokenOf(token, 1), other: tokenOf(otherToken, 2) };
  const callWith =
    (of: () => Promise<string>): Server['call'] =>
    async (name, question = {}) =>
      ask(letterTo(name, { token: await of(), ...question }));
  const call = callWith(tokens.own);
  const draft: Server['draft'] = () => ({
    id: crypto.randomUUID(),
    type: 'enquiry',
    content: { subject: 'promotion', question: 'سؤال للاختبار، لا يحتاج إلى رد.' },
  });
  const store: Server['store'] = (of, key = of.id) =>
    call('createRequest', { json: z.encode(draftSchema, of), headers: { 'idempotency-key': key } });
  return {
    ask,
    call,
    knock: (name, question = {}) => ask(letterTo(name, question)),
    callAsOther: callWith(tokens.other),
    draft,
    store,
    send: async () => {
      const { id } = answerOf('createRequest', await store(draft()));
      const sent = await call('submitRequest', { params: { id }, headers: { 'idempotency-key': id } });
      return answerOf('submitRequest', sent);
    },
  };
};
