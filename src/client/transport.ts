import ky, { HTTPError } from 'ky';
import type { Deadline } from './deadline.js';
import { ConnectionError } from './errors/connection-error.js';
import { isResponseError } from './errors/response-error.js';
import { isTimeoutError } from './errors/timeout-error.js';
import { isBrokenConnection, keptConnections } from './kept-connections.js';
import type { Answer } from './read-answer.js';
import { readAnswer } from './read-answer.js';
import { retryBudget } from './retry-budget.js';
import { timed } from './timed.js';
import { wait } from './wait.js';

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

/** Whether an answer says no more than that the call may succeed later: so does a key that is still in flight. */
const mayPass = ({ status, json }: Answer): boolean =>
  passing.includes(status) || (status === 409 && codeOf(json) === 'key-in-flight');

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
  const connections = keptConnections();

  /** Sends an exchange over one connection. */
  const send = async ({ url, method, headers, body }: Exchange, signal: AbortSignal): Promise<Response> => {
    const end = connections.begin();
    let isAnswered = false;
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        // Where a runtime has no cookies, naming them is an error.
        ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
        signal,
      });
      isAnswered = true;
      return response;
    } finally {
      end(isAnswered);
    }
  };

  /**
   * Sends an exchange, and once more where the server had closed the connection while it was idle. That is no trouble of
   * the server, and takes nothing of the budget: after a pause of this process all kept connections are such.
   */
  const sendOverOpen = async (exchange: Exchange, signal: AbortSignal): Promise<Response> => {
    try {
      return await send(exchange, signal);
    } catch (thrown) {
      if (!exchange.repeatable || !isBrokenConnection(thrown) || !connections.takeBroken()) throw thrown;
      // Until the runtime has seen which others of its connections are closed.
      await wait(1, signal);
      return send(exchange, signal);
    }
  };

  /** One attempt: the body is read as part of it, so that its time covers the body. */
  const attempt = (exchange: Exchange): Promise<Answer> =>
    timed(timeout, exchange.deadline, async (signal) =>
      readAnswer(await sendOverOpen(exchange, signal), mostBytes, exchange.conditional),
    );

  /** Repeats a call whose first attempt came to nothing: when, how often and after which wait is ky's. */
  const repeated = async (first: () => Promise<Answer>, exchange: Exchange): Promise<Answer> => {
    let answer: Answer | undefined;
    let next = first;
    const replay = async (): Promise<Response> => {
      answer = undefined;
      const tried = next;
      next = () => attempt(exchange);
      answer = await tried();
      return new Response(null, { status: answer.status, headers: answer.headers });
    };
    try {
      await ky(exchange.url, {
        method: exchange.method,
        fetch: replay,
        signal: exchange.deadline.signal,
        // Each attempt has its own time.
        timeout: false,
        throwHttpErrors: () => answer !== undefined && mayPass(answer),
        retry: {
          limit: retries,
          methods: [exchange.method === 'GET' ? 'get' : 'post'],
          statusCodes: [...passing, 409],
          afterStatusCodes: [409, 429, 503],
          maxRetryAfter: mostRetryAfter,
          backoffLimit: mostBackoff,
          jitter: true,
          // Which errors of a runtime are of the network, no two runtimes agree: each that is not ours is one.
          shouldRetry: ({ error }) => {
            if (isResponseError(error) || !budget.take()) return false;
            return error instanceof HTTPError ? undefined : true;
          },
        },
      });
    } catch (thrown) {
      if (!(thrown instanceof HTTPError)) throw thrown;
    }
    if (answer === undefined) throw new ConnectionError();
    return answer;
  };

  return async (exchange) => {
    try {
      // Most calls succeed at once, and ky does nothing for those that would be worth a part of their time.
      const first = attempt(exchange);
      const answer = await first.catch((thrown: unknown) => {
        if (isResponseError(thrown) || !exchange.repeatable) throw thrown;
        return undefined;
      });
      const isDone = answer !== undefined && !(exchange.repeatable && mayPass(answer));
      const last = isDone ? answer : await repeated(() => first, exchange);
      if (!passing.includes(last.status)) budget.earn();
      return last;
    } catch (thrown) {
      const ended = exchange.deadline.ended();
      if (ended !== undefined) throw ended;
      if (isResponseError(thrown) || isTimeoutError(thrown)) throw thrown;
      // Never rethrown, and never a cause: the message of a runtime's or of ky's error holds the whole URL.
      throw new ConnectionError();
    }
  };
};
