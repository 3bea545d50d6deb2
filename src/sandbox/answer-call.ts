import type { Endpoint } from '../client/contract/endpoint.js';
import { endpoints } from '../client/contract/endpoints.js';
import { jsonAnswer, problemAnswer, refuse } from './answer.js';
import { deprecationHeaders } from './deprecation.js';
import { etagOf, isAmong, retryAfterOf, taggedAnswer } from './etag.js';
import { drop, spoil } from './fault.js';
import { fingerprint } from './fingerprint.js';
import type { HandlerContext } from './handlers/context.js';
import { keepAnswer } from './keep-answer.js';
import type { Keeper } from './keeper.js';
import { perform, readUpdatedBy } from './perform.js';
import { bringUp } from './progress.js';
import { rateLimiter } from './rate-limit.js';
import { readInput } from './read-input.js';
import type { Route } from './route.js';
import type { SandboxOptions } from './sandbox-options.js';
import type { Session, State } from './state.js';

const pause = (of: number | Promise<unknown>): Promise<unknown> =>
  typeof of === 'number' ? new Promise((resolve) => void setTimeout(resolve, of)) : of;

/** The session whose token a request carries, while it holds. */
const sessionOf = (request: Request, { sessions, clock }: State): Session | undefined => {
  const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return [...sessions.values()].find(({ accessToken, until }) => accessToken === token && until > clock.now());
};

/** Answers a call of the endpoint that its route names. */
export type CallAnswerer = (route: Route, request: Request, url: URL, requestId: string) => Promise<Response>;

/** Makes what answers calls: who asks, what he may ask for, what is done of it, and how it is told. */
export const callAnswerer = (
  state: State,
  { changed, settled }: Keeper,
  { faults, latency, rateLimit, deprecated }: SandboxOptions,
): CallAnswerer => {
  const allow = rateLimiter(rateLimit, state.clock);
  return async (route, request, url, requestId) => {
    const { name } = route;
    const endpoint: Endpoint = endpoints[name];
    const fault = faults?.(name) ?? 'none';
    if (fault === 'dropped') return drop();
    if (fault === 'unavailable' || fault === 'rate-limited')
      return problemAnswer(refuse(fault, { retryAfter: 0 }), requestId);
    const session = endpoint.scope === 'public' ? undefined : sessionOf(request, state);
    const subject = session?.subject;
    const { isSpent, resetAfter, headers } = allow(subject ?? 'anyone');
    const told = { ...headers, ...deprecationHeaders(deprecated?.[name]) };
    if (isSpent) return withHeaders(problemAnswer(refuse('rate-limited', { retryAfter: resetAfter }), requestId), told);
    const person = subject === undefined ? undefined : state.people.get(subject);
    if (endpoint.scope === 'employee' && person === undefined)
      return problemAnswer(refuse('unauthenticated'), requestId);
    const read = await readInput(endpoint, route, request, url);
    if (!read.ok) return problemAnswer(read, requestId, languageOf(request));
    const context: HandlerContext = { state, origin: url.origin, person, signedInAt: session?.signedInAt ?? 0 };
    const act = async (): Promise<Response> => {
      if (latency !== undefined) await pause(latency(name));
      if (bringUp(state)) changed();
      const ifMatch = request.headers.get('if-match');
      const updated = readUpdatedBy(endpoint);
      if (ifMatch !== null && updated !== undefined) {
        const present = await perform(updated, read.input, context);
        if (!present.ok) return problemAnswer(present, requestId, languageOf(request));
        if (!isAmong(await etagOf(present.value), ifMatch))
          return problemAnswer(refuse('precondition-failed'), requestId, languageOf(request));
      }
      const performed = await perform(name, read.input, context);
      if (!performed.ok) return problemAnswer(performed, requestId, languageOf(request));
      const json = performed.value;
      if (endpoint.method === 'GET')
        return taggedAnswer(json, requestId, request.headers.get('if-none-match'), retryAfterOf(json));
      const isAsRead = updated !== undefined && endpoints[updated].response === endpoint.response;
      return jsonAnswer(endpoint.status, json, requestId, isAsRead ? { etag: await etagOf(json) } : {});
    };
    const key = request.headers.get('idempotency-key');
    const once = (): Promise<Response> =>
      endpoint.idempotency !== 'keyed' || subject === undefined
        ? act()
        : keepAnswer(
            state,
            { name, key, subject, fingerprint: fingerprint(request.method, url.pathname, read.raw), requestId },
            act,
          );
    if (fault === 'delivered-twice') await once();
    const answered = await once();
    // What was done, and what of others' doing is told, is kept before anybody hears of it.
    if (endpoint.method !== 'GET') changed();
    await settled();
    return spoil(withHeaders(answered, told), fault);
  };
};

const withHeaders = (answer: Response, headers: Readonly<Record<string, string>>): Response => {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
};

const languageOf = (request: Request): 'ar' | 'en' =>
  /^ar\b/i.test(request.headers.get('accept-language') ?? '') ? 'ar' : 'en';
