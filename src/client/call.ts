import { issuesOf } from '../models/schema/issues.js';
import type { Language } from '../models/text/language.js';
import type { AnswerNotices, Deprecation } from './answer-notices.js';
import { noticesIn } from './answer-notices.js';
import { conditional } from './cache/conditional.js';
import { tagToMatch } from './cache/tag-to-match.js';
import type { ResponseCache } from './cache/response-cache.js';
import type { Endpoint, Input, Output } from './contract/endpoint.js';
import type { EndpointName, Endpoints } from './contract/endpoints.js';
import { endpoints } from './contract/endpoints.js';
import { problemSchema } from './contract/problem.js';
import { deadlineIn } from './deadline.js';
import { ProblemError } from './errors/problem-error.js';
import { ResponseError } from './errors/response-error.js';
import { inSession } from './in-session.js';
import type { Parts } from './prepare.js';
import { prepare } from './prepare.js';
import type { Answer } from './read-answer.js';
import { secureUrl } from './secure-url.js';
import type { Session } from './sessions/session.js';
import type { TransportOptions } from './transport.js';
import { createTransport } from './transport.js';

/** What a caller may say of one call. */
export interface CallOptions {
  /** Gives the call up: at once, also while it waits to be repeated. */
  readonly signal?: AbortSignal;
  /** Milliseconds for the whole call; the client's `totalTimeout` unless said. */
  readonly totalTimeout?: number;
  /** The idempotency key of an unsafe call; the draft's id, or made for the call, unless said. */
  readonly key?: string;
  /**
   * Makes an update hang on what was read: the tag of a reply, or `cached` for the one that the client's cache keeps. What
   * has changed meanwhile is not updated (`precondition-failed`).
   */
  readonly ifMatch?: string;
}

/** What is seen of a call, and nothing else: no URL, no body, no header of it. */
export interface CallEvent {
  readonly endpoint: EndpointName;
  readonly status?: number;
  readonly requestId?: string;
}
/** An endpoint that is on its way out. */
export interface DeprecationEvent extends Deprecation {
  readonly endpoint: EndpointName;
}
/** Told of each call; for logs and measurements. */
export interface Hooks {
  readonly onRequest?: (event: CallEvent) => void;
  readonly onResponse?: (event: CallEvent) => void;
  /** Told once of each endpoint that the server says is on its way out. */
  readonly onDeprecated?: (event: DeprecationEvent) => void;
}

/** The data of an answer with what came along. */
export interface Reply<T> extends AnswerNotices {
  readonly data: T;
  readonly status: number;
  readonly requestId: string | undefined;
  /** Whether it is the first answer again, to a call that was repeated. */
  readonly replayed: boolean;
  /** Whether the server said that what the cache holds still holds. */
  readonly unchanged: boolean;
}

/** A promise of the data that also gives the whole reply. */
export type Call<T> = Promise<T> & { readonly withReply: () => Promise<Reply<T>> };

export interface CallerOptions extends TransportOptions {
  /** Where the server is: https, or this machine. A path in it stands before each endpoint's. */
  readonly baseUrl: string;
  /** Who is signed in. Without one, only public endpoints can be called. */
  readonly session?: Session;
  readonly hooks?: Hooks;
  /** Where answers to reads are kept, to be asked for again only if they have changed. Nowhere unless said. */
  readonly cache?: ResponseCache;
  /** The language that a server is asked to write in. Texts of this package need no server: see `textOf`. */
  readonly language?: Language;
}

/** Calls any endpoint of the contract by its name. */
export type Caller = <N extends EndpointName>(
  name: N,
  input: Input<Endpoints[N]>,
  options?: CallOptions,
) => Call<Output<Endpoints[N]>>;

/** Reads an answer by the contract. @throws ProblemError, ResponseError */
const readReply = <E extends Endpoint>(endpoint: E, answer: Answer): Reply<Output<E>> => {
  const { status, requestId, json, headers } = answer;
  if (status >= 400) {
    const problem = problemSchema.safeParse(json);
    const said = problem.success ? problem.data : { code: 'refused-with', requestId };
    throw new ProblemError({ ...said, status, retryAfter: noticesIn(headers).retryAfter });
  }
  const judged = issuesOf(endpoint.response, json);
  if (!judged.ok) throw new ResponseError('response-shape', requestId, judged.issues[0]?.path ?? []);
  // The endpoint's own schema has judged it.
  const data = judged.value as Output<E>;
  return {
    data,
    status,
    requestId,
    replayed: headers.get('idempotency-replayed') === 'true',
    unchanged: status === 304,
    ...noticesIn(headers),
  };
};

/** A caller of the contract's endpoints on one server, in one session. */
export const createCaller = (options: CallerOptions): Caller => {
  const base = secureUrl(options.baseUrl);
  const transport = createTransport(options);
  const { session, hooks, cache, language } = options;
  const withToken = session === undefined ? undefined : inSession(session);
  let kept: Promise<boolean> | undefined;
  const outgoing = new Set<EndpointName>();

  /** Tells of an answer, and once of an endpoint that is on its way out. */
  const tell = (endpoint: EndpointName, { status, requestId, headers }: Answer): void => {
    hooks?.onResponse?.({ endpoint, status, ...(requestId === undefined ? {} : { requestId }) });
    const { deprecation } = noticesIn(headers);
    if (deprecation === undefined || outgoing.has(endpoint)) return;
    outgoing.add(endpoint);
    hooks?.onDeprecated?.({ endpoint, ...deprecation });
  };

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
    const { url, body } = prepare(base, endpoint, parts);
    const key = endpoint.idempotency === 'keyed' ? (call.key ?? crypto.randomUUID()) : undefined;
    const deadline = deadlineIn(call.totalTimeout ?? options.totalTimeout ?? 60_000, call.signal);
    let ifMatch: string | undefined;
    const once = async (token: string | undefined, repeatable: boolean): Promise<Reply<Output<Endpoints[N]>>> => {
      hooks?.onRequest?.({ endpoint: name });
      const kept =
        cache === undefined || token === undefined || endpoint.idempotency !== 'safe'
          ? undefined
          : await deadline.within(conditional(cache, token, url));
      const answer = await transport({
        url,
        method: endpoint.method,
        headers: {
          accept: 'application/json, application/problem+json',
          ...(language === undefined ? {} : { 'accept-language': language }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
          ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        },
        ...(body === undefined ? {} : { body }),
        conditional: kept?.etag !== undefined,
        repeatable,
        deadline,
      });
      tell(name, answer);
      const reply = readReply<Endpoints[N] & Endpoint>(endpoint, kept?.complete(answer) ?? answer);
      await kept?.keep(answer);
      return reply;
    };
    try {
      const repeatable = endpoint.idempotency === 'safe' || (key !== undefined && (await deadline.within(keepsKeys())));
      if (endpoint.scope === 'public' || withToken === undefined) return await once(undefined, repeatable);
      return await withToken(deadline, async (token) => {
        if (call.ifMatch !== undefined)
          ifMatch ??= await deadline.within(tagToMatch(call.ifMatch, endpoint, parts, { base, cache, token }));
        return once(token, repeatable);
      });
    } finally {
      deadline.clear();
    }
  };

  return (name, input, call = {}) => {
    const reply = send(name, input as Parts, call);
    const data = reply.then((of) => of.data);
    const withReply = (): typeof reply => {
      // Whoever takes the reply has the refusal from it, and not twice.
      data.catch(() => undefined);
      return reply;
    };
    return Object.assign(data, { withReply });
  };
};
