import ky, { HTTPError, TimeoutError as KyTimeout } from 'ky';
import { MartabaError } from '../models/error.js';
import { AbortedError } from './errors/aborted-error.js';
import { ConnectionError } from './errors/connection-error.js';
import { ResponseError } from './errors/response-error.js';
import { TimeoutError } from './errors/timeout-error.js';

/** How calls are made. Every figure has a default. */
export interface TransportOptions {
  /** The `fetch` to call: of a proxy, a private CA, a service bus. The runtime's own unless said. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds until an answer must have begun, an attempt. 10,000 unless said. */
  readonly timeout?: number;
  /** Milliseconds for the whole call: every attempt, the waits between them, and the body. 60,000 unless said. */
  readonly totalTimeout?: number;
  /** How often a call that may be repeated is repeated. 2 unless said. */
  readonly retries?: number;
  /** The longest wait that a server may ask for, in milliseconds. 10,000 unless said. */
  readonly mostRetryAfter?: number;
  /** The largest answer that is read, in bytes. 5,000,000 unless said. */
  readonly mostBytes?: number;
}

export interface Exchange {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Whether the call may be repeated. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal;
}

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  readonly json: unknown;
}

const repeated = [408, 429, 500, 502, 503, 504];

const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/**
 * The base URL of a server. @throws MartabaError `insecure-url` for anything but https, except to this machine
 */
export const secureUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url === undefined || !secure) throw new MartabaError('insecure-url');
  return url;
};

const requestIdOf = (headers: Headers): string | undefined => headers.get('x-request-id') ?? undefined;

/** The body as text, read no further than is accepted. */
const readText = async (response: Response, most: number): Promise<string> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      // What is left unread is given back at once; nobody waits for it.
      void reader.cancel().catch(() => undefined);
      throw new ResponseError('response-too-large', requestIdOf(response.headers));
    }
    text += decoder.decode(value, { stream: true });
  }
};

const isJson = (headers: Headers): boolean =>
  /^application\/(?:[a-z.]+\+)?json\b/i.test(headers.get('content-type') ?? '');

const readAnswer = async (response: Response, most: number): Promise<Answer> => {
  const { status, headers } = response;
  const requestId = requestIdOf(headers);
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    throw new ResponseError('redirect-refused', requestId);
  if (!isJson(headers)) throw new ResponseError('response-not-json', requestId);
  const text = await readText(response, most);
  try {
    return { status, headers, requestId, json: JSON.parse(text) as unknown };
  } catch {
    throw new ResponseError('response-not-json', requestId);
  }
};

const codeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'code' in data ? data.code : undefined;

/** Makes the function that sends an exchange and reads its answer to the end. The only file that knows ky. */
export const createTransport = ({
  fetch,
  timeout = 10_000,
  totalTimeout = 60_000,
  retries = 2,
  mostRetryAfter = 10_000,
  mostBytes = 5_000_000,
}: TransportOptions): ((exchange: Exchange) => Promise<Answer>) => {
  return async ({ url, method, headers, body, repeatable, signal }) => {
    const overall = new AbortController();
    const timer = setTimeout(() => overall.abort(), totalTimeout);
    const signals = signal === undefined ? overall.signal : AbortSignal.any([signal, overall.signal]);
    try {
      const response = await ky(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(fetch === undefined ? {} : { fetch }),
        redirect: 'manual',
        credentials: 'omit',
        signal: signals,
        timeout,
        // A status that may pass is thrown, so that ky repeats the call; every other answer is read here.
        throwHttpErrors: (status) => repeatable && (repeated.includes(status) || status === 409),
        retry: {
          limit: repeatable ? retries : 0,
          methods: [method === 'GET' ? 'get' : 'post'],
          statusCodes: [...repeated, 409],
          afterStatusCodes: [409, 429, 503],
          maxRetryAfter: mostRetryAfter,
          backoffLimit: 5_000,
          jitter: true,
          retryOnTimeout: true,
          shouldRetry: ({ error }) =>
            error instanceof HTTPError && error.response.status === 409
              ? codeOf(error.data) === 'key-in-flight'
              : undefined,
        },
      });
      return await readAnswer(response, mostBytes);
    } catch (thrown) {
      // Never rethrown, and never a cause: its message holds the whole URL.
      if (thrown instanceof HTTPError) {
        const { status, headers } = thrown.response;
        return { status, headers, requestId: requestIdOf(headers), json: thrown.data };
      }
      if (thrown instanceof ResponseError) throw thrown;
      if (signal?.aborted === true) throw new AbortedError();
      if (overall.signal.aborted || thrown instanceof KyTimeout) throw new TimeoutError();
      throw new ConnectionError();
    } finally {
      clearTimeout(timer);
    }
  };
};
