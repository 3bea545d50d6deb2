import type { ProblemCode } from '../client/contract/problem.js';
import { problems } from '../client/contract/problem.js';
import type { Issue } from '../models/result.js';
import type { Language } from '../models/text/language.js';

/** What a handler says: a value of the contract's response, or a problem. */
export type Handled<T> = { readonly ok: true; readonly value: T } | Refusal;

/** What a handler says, at once or later. */
export type Handling<T> = Handled<T> | Promise<Handled<T>>;

export interface Refusal {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly issues?: readonly Issue[];
  /** After how many seconds to try again. */
  readonly retryAfter?: number;
}

export const done = <T>(value: T): Handled<T> => ({ ok: true, value });

export const refuse = (code: ProblemCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal => ({
  ok: false,
  code,
  ...more,
});

/** An answer in JSON; `no-store`, for it may hold personal data. */
export const jsonAnswer = (
  status: number,
  body: unknown,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-request-id': requestId, ...headers },
  });

/** What is to be done for a token that is accepted (RFC 6750); a fresh sign-in, by RFC 9470. */
const challenges: Readonly<Partial<Record<ProblemCode, string>>> = {
  'fresh-sign-in-required': 'Bearer error="insufficient_user_authentication"',
};

/** A refusal as a problem of RFC 9457, in a language. */
export const problemAnswer = (
  { code, issues, retryAfter }: Refusal,
  requestId: string,
  language: Language = 'en',
): Response => {
  const { status, [language]: title } = problems[code];
  const body = {
    type: `urn:martaba:problem:${code}`,
    title,
    status,
    code,
    requestId,
    ...(issues === undefined ? {} : { issues }),
  };
  return jsonAnswer(status, body, requestId, {
    'content-type': 'application/problem+json',
    'content-language': language,
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    ...(status === 401 ? { 'www-authenticate': challenges[code] ?? 'Bearer' } : {}),
  });
};
