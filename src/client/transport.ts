import ky, { HTTPError, TimeoutError as KyTimeout } from 'ky';
import type { Deadline } from './deadline.js';
import { ConnectionError } from './errors/connection-error.js';
import { isResponseError } from './errors/response-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { Answer } from './read-answer.js';
import { readAnswer } from './read-answer.js';
import { retryBudget } from './retry-budget.js';

/** How calls are made. Every figure has a default. */
export interface TransportOptions {
  /** The `fetch` to call: of a proxy, a private CA, a service bus. The runtime's own unless said. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds for one attempt, from its start to the end of the answer's body. 10,000 unless said. */
  readonly timeout?: number;
  /** Milliseconds for the whole call: every attempt, the waits between them, signing in again. 60,000 unless said. */
  readonly totalTimeout?: number;
  /** How often a call that may be repeated is repeated. 2 unless said. */
  readonly retries?: number;
  /**
   * How many repetitions all calls of the client together may make before calls must have succeeded again: five that
   * did give one back. 100 unless said.
   */
  readonly retryBudget?: number;
  /** The longest wait before a call is repeated, where the server asks for none, in milliseconds. 5,000 unless said. */
  readonly mostBackoff?: number;
  /** The longest wait that a server may ask for, in milliseconds. 10,000 unless said. */
  readonly mostRetryAfter?: number;
  /** The largest answer that is read, in bytes. 5,000,000 unless said. */
  readonly mostBytes?: number;
}

/** What is sent. */
export interface Exchange {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the answer may be that nothing has changed. */
  readonly conditional?: boolean;
  /** Whether the call may be repeated. */
  readonly repeatable: boolean;
  readonly deadline: Deadline;
}

const passing = [408, 429, 500, 502, 503, 504];

const codeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined;

/** Makes the function that sends an exchange and reads its answer to the end. The only file that knows ky. */
export const createTransport = ({
  fetch = globalThis.fetch,
  timeout = 10_000,
  retries = 2,
  retryBudget: mostRepetitions = 100,
  mostBackoff = 5_000,
  mostRetryAfter = 10_000,
  mostBytes = 5_000_000,
}: TransportOptions): ((exchange: Exchange) => Promise<Answer>) => {
  const budget = retryBudget(mostRepetitions);
  return async ({ url, method, headers, body, conditional = false, repeatable, deadline }) => {
    let answer: Answer | undefined;
    // The body is read as part of the attempt, so that the attempt's time and its repetition cover it.
    const attempt: typeof globalThis.fetch = async (input, init) => {
      answer = undefined;
      answer = await readAnswer(await fetch(input, init), mostBytes, conditional);
      return new Response(null, { status: answer.status, headers: answer.headers });
    };
    // A status that may pass is thrown, so that ky repeats the call; so is a key that is still in flight.
    const mayPass = (status: number): boolean =>
      passing.includes(status) || (status === 409 && codeOf(answer?.json) === 'key-in-flight');
    try {
      await ky(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        fetch: attempt,
        redirect: 'manual',
        // Where a runtime has no cookies, naming them is an error.
        ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
        signal: deadline.signal,
        timeout,
        throwHttpErrors: (status) => repeatable && mayPass(status),
        retry: {
          limit: repeatable ? retries : 0,
          methods: [method === 'GET' ? 'get' : 'post'],
          statusCodes: [...passing, 409],
          afterStatusCodes: [409, 429, 503],
          maxRetryAfter: mostRetryAfter,
          backoffLimit: mostBackoff,
          jitter: true,
          retryOnTimeout: true,
          // Which errors of a runtime are of the network, no two runtimes agree: each that is not ours is one.
          shouldRetry: ({ error }) => {
            if (isResponseError(error) || !budget.take()) return false;
            return error instanceof HTTPError || error instanceof KyTimeout ? undefined : true;
          },
        },
      });
    } catch (thrown) {
      const ended = deadline.ended();
      if (ended !== undefined) throw ended;
      if (isResponseError(thrown)) throw thrown;
      if (thrown instanceof KyTimeout) throw new TimeoutError();
      // Never rethrown, and never a cause: the message of ky's error holds the whole URL.
      if (!(thrown instanceof HTTPError)) throw new ConnectionError();
    }
    if (answer === undefined) throw new ConnectionError();
    if (!passing.includes(answer.status)) budget.earn();
    return answer;
  };
};
