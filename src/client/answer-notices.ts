import { isTag } from './cache/conditional.js';

/** How many calls are left, as the server says (`RateLimit`, by the draft of the IETF's HTTPAPI group). */
export interface RateLimit {
  /** The policy that it is about, by the server's own name. */
  readonly policy: string;
  readonly remaining: number;
  /** Seconds until there are more; absent where the server does not say. */
  readonly resetAfter?: number;
}

/** That an endpoint is on its way out (`Deprecation` of RFC 9745, `Sunset` of RFC 8594). Moments are ISO 8601, in UTC. */
export interface Deprecation {
  readonly since: string;
  /** From when on it will not answer any more, where the server says so. */
  readonly sunset?: string;
}

/** What the headers of an answer tell beside its content. What is not written as it should be is not there. */
export interface AnswerNotices {
  /** After how many seconds to ask again, where the server said so. */
  readonly retryAfter: number | undefined;
  /** The tag of the content, to be sent with an update as `ifMatch`. */
  readonly etag: string | undefined;
  readonly rateLimit: RateLimit | undefined;
  readonly deprecation: Deprecation | undefined;
}

const secondsIn = (text: string | null): number | undefined => {
  const seconds = /^\d{1,6}$/.exec(text ?? '')?.[0];
  return seconds === undefined ? undefined : Number(seconds);
};

const rateLimitIn = (text: string | null): RateLimit | undefined => {
  const [, policy, params] = /^"([\w.-]{1,64})"((?:;[a-z]{1,10}=[^;,]{1,40}){1,8})/.exec(text ?? '') ?? [];
  if (policy === undefined || params === undefined) return undefined;
  const [remaining, resetAfter] = ['r', 't'].map((name) =>
    secondsIn(new RegExp(`;${name}=(\\d{1,6})(?:;|$)`).exec(params)?.[1] ?? null),
  );
  if (remaining === undefined) return undefined;
  return { policy, remaining, ...(resetAfter === undefined ? {} : { resetAfter }) };
};

const moment = (milliseconds: number): string | undefined =>
  Number.isNaN(new Date(milliseconds).getTime()) ? undefined : new Date(milliseconds).toISOString();

const deprecationIn = (headers: Headers): Deprecation | undefined => {
  const seconds = /^@(\d{1,11})$/.exec(headers.get('deprecation') ?? '')?.[1];
  const since = seconds === undefined ? undefined : moment(Number(seconds) * 1_000);
  if (since === undefined) return undefined;
  const sunset = moment(Date.parse(headers.get('sunset') ?? ''));
  return { since, ...(sunset === undefined ? {} : { sunset }) };
};

/** Reads what the headers of an answer tell. */
export const noticesIn = (headers: Headers): AnswerNotices => {
  const etag = headers.get('etag');
  return {
    retryAfter: secondsIn(headers.get('retry-after')),
    etag: isTag(etag) ? etag : undefined,
    rateLimit: rateLimitIn(headers.get('ratelimit')),
    deprecation: deprecationIn(headers),
  };
};
