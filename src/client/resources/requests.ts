import type { AnyRequest } from '../../models/requests/any-request.js';
import type { Receipt, RequestEvent } from '../../models/requests/envelope.js';
import { isFinal } from '../../models/requests/lifecycle.js';
import type { Call, CallOptions, Caller } from '../call.js';
import type { Draft, Supplement } from '../contract/request-endpoints.js';
import { isClientError } from '../errors/client-error.js';
import { isProblemError } from '../errors/problem-error.js';
import { pages } from '../pages.js';

export interface WatchOptions {
  readonly signal?: AbortSignal;
  /** The sequence of the last event that is known; 0 unless said. */
  readonly after?: number;
}

/** What may be said of a call whose key is the draft's own id. */
export type DraftOptions = Omit<CallOptions, 'key'>;

export interface ListOptions extends CallOptions {
  /** Only requests of this type. */
  readonly type?: Draft['type'];
}

/** Requests (الطلبات): made, sent, tracked. */
export interface Requests {
  /**
   * Sends a draft. Its own id is the key: sent twice, it is one request, and the first receipt comes back.
   *
   * @throws ProblemError when the server refuses, `issues` naming each field; ConnectionError and TimeoutError when no
   * answer came, after which sending the same draft again is safe
   */
  readonly submit: (draft: Draft, options?: DraftOptions) => Promise<Receipt>;
  /** Stores a draft without sending it (مسودة). Its own id is the key. */
  readonly create: (draft: Draft, options?: DraftOptions) => Call<AnyRequest>;
  readonly get: (number: string, options?: CallOptions) => Call<AnyRequest>;
  /** The request that a draft became, if the server has it: settles a doubt. */
  readonly find: (draftId: string, options?: CallOptions) => Promise<AnyRequest | undefined>;
  /** All of one's requests, or those of a type; the newest first. */
  readonly list: (of?: ListOptions) => AsyncIterable<AnyRequest>;
  readonly cancel: (number: string, options?: CallOptions) => Call<AnyRequest>;
  /** Sends further details that the destination asked for. Its own id is the key. */
  readonly supplement: (number: string, supplement: Supplement, options?: DraftOptions) => Call<AnyRequest>;
  /** Sends a returned request again, with another content. The new draft's id is the key. */
  readonly revise: (number: string, draft: Draft, options?: DraftOptions) => Call<Receipt>;
  /**
   * What happens to a request, event by event, until it can change no more. Asks again when the server says
   * (`Retry-After`), and goes on after some trouble on the way.
   */
  readonly watch: (number: string, options?: WatchOptions) => AsyncIterable<RequestEvent>;
}

/** How often in a row a question of `watch` may fail, and the longest it then waits, in milliseconds. */
const mostTroubles = 5;
const mostPause = 600_000;

export const requestsOf = (
  call: Caller,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): Requests => {
  const find: Requests['find'] = async (key, options) => (await call('requests', { query: { key } }, options)).items[0];
  const create: Requests['create'] = (draft, options) =>
    call('createRequest', { body: draft }, { ...options, key: draft.id });
  return {
    create,
    submit: async (draft, options = {}) => {
      await create(draft, options).catch((thrown: unknown) => {
        // A draft that was stored before is stored; whether it may be sent, the next call says.
        if (!(isProblemError(thrown) && thrown.code === 'draft-exists')) throw thrown;
      });
      return call('submitRequest', { params: { id: draft.id } }, { ...options, key: draft.id });
    },
    get: (number, options) => call('request', { params: { number } }, options),
    find,
    list: ({ type, ...options } = {}) => pages((cursor) => call('requests', { query: { cursor, type } }, options)),
    cancel: (number, options) => call('cancelRequest', { params: { number } }, options),
    supplement: (number, supplement, options) =>
      call('supplementRequest', { params: { number }, body: supplement }, { ...options, key: supplement.id }),
    revise: (number, draft, options) =>
      call('reviseRequest', { params: { number }, body: draft }, { ...options, key: draft.id }),
    async *watch(number, { signal, after = 0 } = {}) {
      let [known, troubles] = [after, 0];
      for (;;) {
        const asked = call(
          'requestEvents',
          { params: { number }, query: { after: known } },
          signal === undefined ? {} : { signal },
        );
        let reply: Awaited<ReturnType<typeof asked.withReply>>;
        try {
          reply = await asked.withReply();
          troubles = 0;
        } catch (thrown) {
          // A server in trouble is asked again, later each time, or when it says.
          troubles += 1;
          if (!isClientError(thrown) || !thrown.retryable || troubles > mostTroubles) throw thrown;
          const told = isProblemError(thrown) ? thrown.retryAfter : undefined;
          await sleep(Math.min(mostPause, 1_000 * Math.max(told ?? 0, 2 ** troubles)), signal);
          continue;
        }
        const { state, events, pollAfterSeconds } = reply.data;
        for (const event of events) {
          known = event.sequence;
          yield event;
        }
        if (isFinal(state)) return;
        await sleep(1_000 * Math.max(pollAfterSeconds, reply.retryAfter ?? 0), signal);
      }
    },
  };
};
