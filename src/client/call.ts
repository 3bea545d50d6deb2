import * as z from 'zod';
import { issuesOf } from '../models/schema/issues.js';
import type { Endpoint, Input, Output } from './contract/endpoint.js';
import type { EndpointName, Endpoints } from './contract/endpoints.js';
import { endpoints } from './contract/endpoints.js';
import { problemSchema } from './contract/problem.js';
import { ProblemError, isUnauthenticated } from './errors/problem-error.js';
import { ResponseError } from './errors/response-error.js';
import type { Session } from './sessions/session.js';
import type { Answer, TransportOptions } from './transport.js';
import { createTransport, secureUrl } from './transport.js';

/** What a caller may say of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The idempotency key of an unsafe call; the draft's id, or made for the call, unless said. */
  readonly key?: string;
}

/** What is seen of a call, and nothing else: no URL, no body, no header of it. */
export interface CallEvent {
  readonly endpoint: EndpointName;
  readonly status?: number;
  readonly requestId?: string;
}
export interface Hooks {
  readonly onRequest?: (event: CallEvent) => void;
  readonly onResponse?: (event: CallEvent) => void;
}

/** The data of an answer with what came along. */
export interface Reply<T> {
  readonly data: T;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly replayed: boolean;
}

/** A promise of the data that also gives the whole reply. */
export type Call<T> = Promise<T> & { readonly withReply: () => Promise<Reply<T>> };

export interface CallerOptions extends TransportOptions {
  readonly baseUrl: string;
  readonly session?: Session;
  readonly hooks?: Hooks;
}

/** Calls any endpoint of the contract by its name. */
export type Caller = <N extends EndpointName>(
  name: N,
  input: Input<Endpoints[N]>,
  options?: CallOptions,
) => Call<Output<Endpoints[N]>>;

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

/** The body as the wire carries it. @throws ProblemError `body-invalid` before anything is sent */
const encodeBody = (endpoint: Endpoint, body: unknown): string | undefined => {
  if (endpoint.body === undefined) return undefined;
  const encoded = z.safeEncode(endpoint.body, body);
  if (encoded.success) return JSON.stringify(encoded.data);
  const judged = issuesOf(endpoint.body, body);
  throw new ProblemError({
    code: 'body-invalid',
    status: 422,
    issues: judged.ok ? [] : [...judged.issues].map(mutable),
  });
};
const mutable = ({
  path,
  ...rest
}: {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly params: object;
  readonly severity: 'error' | 'warning';
}) => ({
  ...rest,
  params: { ...rest.params },
  path: [...path],
});

const urlOf = (base: URL, endpoint: Endpoint, { params = {}, query = {} }: Parts): URL => {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const url = new URL(base.pathname.replace(/\/$/, '') + path, base);
  for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
};

/** Reads an answer by the contract. @throws ProblemError, ResponseError */
const readReply = <E extends Endpoint>(endpoint: E, answer: Answer): Reply<Output<E>> => {
  const { status, requestId, json, headers } = answer;
  if (status >= 400) {
    const problem = problemSchema.safeParse(json);
    throw new ProblemError(problem.success ? { ...problem.data, status } : { code: 'refused-with', status, requestId });
  }
  const judged = issuesOf(endpoint.response, json);
  if (!judged.ok) throw new ResponseError('response-shape', requestId, judged.issues[0]?.path ?? []);
  // The endpoint's own schema has judged it.
  return {
    data: judged.value as Output<E>,
    status,
    requestId,
    replayed: headers.get('idempotency-replayed') === 'true',
  };
};

/** A caller of the contract's endpoints on one server, in one session. */
export const createCaller = (options: CallerOptions): Caller => {
  const base = secureUrl(options.baseUrl);
  const transport = createTransport(options);
  const { session, hooks } = options;
  let kept: Promise<boolean> | undefined;

  /** Whether the server keeps keys; asked once, before the first unsafe call. Against one that does not, none is repeated. */
  const keepsKeys = (): Promise<boolean> => {
    kept ??= send('contract', {}, {}).then(
      ({ data }) => data.idempotency === 'keyed',
      () => {
        kept = undefined;
        return false;
      },
    );
    return kept;
  };

  const send = async <N extends EndpointName>(
    name: N,
    parts: Parts,
    call: CallOptions,
  ): Promise<Reply<Output<Endpoints[N]>>> => {
    const endpoint: Endpoints[N] & Endpoint = endpoints[name];
    const body = encodeBody(endpoint, parts.body);
    const keyed = endpoint.idempotency === 'keyed';
    const key = keyed ? (call.key ?? crypto.randomUUID()) : undefined;
    const repeatable = endpoint.idempotency === 'safe' || (keyed && (await keepsKeys()));
    const once = async (token: string | undefined): Promise<Reply<Output<Endpoints[N]>>> => {
      hooks?.onRequest?.({ endpoint: name });
      const answer = await transport({
        url: urlOf(base, endpoint, parts),
        method: endpoint.method,
        headers: {
          accept: 'application/json, application/problem+json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        ...(body === undefined ? {} : { body }),
        repeatable,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
      });
      hooks?.onResponse?.({
        endpoint: name,
        status: answer.status,
        ...(answer.requestId === undefined ? {} : { requestId: answer.requestId }),
      });
      return readReply<Endpoints[N] & Endpoint>(endpoint, answer);
    };
    if (endpoint.scope === 'public' || session === undefined) return once(undefined);
    const token = await session.token();
    try {
      return await once(token);
    } catch (thrown) {
      // One renewal for all callers together, and one more try.
      if (!isUnauthenticated(thrown)) throw thrown;
      return once(await session.renew(token));
    }
  };

  return (name, input, call = {}) => {
    const reply = send(name, input as Parts, call);
    return Object.assign(
      reply.then(({ data }) => data),
      { withReply: () => reply },
    );
  };
};
