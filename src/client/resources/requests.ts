import type { Receipt, RequestEvent } from '../../models/requests/envelope.js';
import { isFinal } from '../../models/requests/lifecycle.js';
import type { Call, CallOptions, Caller } from '../call.js';
import type { AnyRequest, Draft } from '../contract/endpoints.js';
import { isConflict } from '../errors/problem-error.js';
import { pages } from '../pages.js';

export interface WatchOptions {
  readonly signal?: AbortSignal;
  /** The sequence of the last event that is known; 0 unless said. */
  readonly after?: number;
}

/** Requests (الطلبات): made, sent, tracked. */
export interface Requests {
  /**
   * Sends a draft. Its own id is the key: sent twice, it is one request, and the first receipt comes back.
   *
   * @throws ProblemError when the server refuses, `issues` naming each field; ConnectionError and TimeoutError when no
   * answer came, after which sending the same draft again is safe
   */
  readonly submit: (draft: Draft, options?: CallOptions) => Promise<Receipt>;
  readonly get: (number: string, options?: CallOptions) => Call<AnyRequest>;
  /** The request that a draft became, if the server has it: settles a doubt. */
  readonly find: (draftId: string, options?: CallOptions) => Promise<AnyRequest | undefined>;
  readonly list: (options?: CallOptions) => AsyncIterable<AnyRequest>;
  readonly cancel: (number: string, options?: CallOptions) => Call<AnyRequest>;
  /** What happens to a request, event by event, until it can change no more. */
  readonly watch: (number: string, options?: WatchOptions) => AsyncIterable<RequestEvent>;
}

export const requestsOf = (
  call: Caller,
  sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): Requests => {
  const find: Requests['find'] = async (key, options) => (await call('requests', { query: { key } }, options)).items[0];
  return {
    submit: async (draft, options = {}) => {
      const keyed = { ...options, key: options.key ?? draft.id };
      await call('createRequest', { body: draft }, keyed).catch((thrown: unknown) => {
        // A draft that was stored before is stored; whether it may be sent, the next call says.
        if (!isConflict(thrown)) throw thrown;
      });
      return call('submitRequest', { params: { id: draft.id } }, keyed);
    },
    get: (number, options) => call('request', { params: { number } }, options),
    find,
    list: (options) => pages((cursor) => call('requests', { query: cursor === undefined ? {} : { cursor } }, options)),
    cancel: (number, options) => call('cancelRequest', { params: { number } }, options),
    async *watch(number, { signal, after = 0 } = {}) {
      let known = after;
      for (;;) {
        const { state, events, pollAfterSeconds } = await call(
          'requestEvents',
          { params: { number }, query: { after: known } },
          signal === undefined ? {} : { signal },
        );
        for (const event of events) {
          known = event.sequence;
          yield event;
        }
        if (isFinal(state)) return;
        await sleep(pollAfterSeconds * 1_000, signal);
      }
    },
  };
};
