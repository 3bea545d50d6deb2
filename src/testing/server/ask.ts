import type { Endpoint } from '../../client/contract/endpoint.js';
import type { EndpointName } from '../../client/contract/endpoints.js';
import { endpoints } from '../../client/contract/endpoints.js';
import { Broken } from './check.js';

/** One question to a server, written out: nothing is repeated, renewed or judged before it is sent. */
export interface Question {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, as it is to go over the wire. */
  readonly json?: unknown;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, as it came. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** A question to any path. */
export interface Letter extends Omit<Question, 'params'> {
  readonly method: string;
  readonly path: string;
}

/** Sends a letter to a server. @throws Broken when no answer comes in time */
export type Ask = (letter: Letter) => Promise<Seen>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A path without its variable parts: a number of a request names somebody's matter. */
const withoutNumbers = (path: string): string =>
  path
    .split('/')
    .map((part) => (/\d/.test(part) ? '…' : part))
    .join('/');

/** Makes what sends letters to a server. */
export const askOf = (baseUrl: URL, fetch: typeof globalThis.fetch, timeout: number): Ask => {
  const base = baseUrl.pathname.replace(/\/$/, '');
  return async ({ method, path, query = {}, json, token, headers = {} }) => {
    const url = new URL(baseUrl);
    url.pathname = base + path;
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    try {
      const response = await fetch(url, {
        method,
        headers: {
          accept: 'application/json, application/problem+json',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: parsed(text) };
    } catch {
      // What the runtime says of it may hold the address.
      throw new Broken(`${method} ${withoutNumbers(path)}: no whole answer came`);
    }
  };
};

/** The letter that asks an endpoint of the contract. */
export const letterTo = (name: EndpointName, { params = {}, ...question }: Question): Letter => {
  const { method, path }: Endpoint = endpoints[name];
  return {
    ...question,
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? '')),
  };
};
