import type { Issue } from '../../models/result.js';
import { ClientError, isClientError } from './client-error.js';

interface ProblemOptions {
  readonly code: string;
  readonly status: number;
  readonly requestId?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  readonly retryAfter?: number | undefined;
}

/**
 * A refusal with a problem of RFC 9457: the server's; or `body-invalid` and `parameter-invalid` by the client itself,
 * before anything is sent.
 *
 * @example
 * ```ts
 * const error = new ProblemError({ code: 'rate-limited', status: 429, retryAfter: 30 });
 * error.retryable; // true
 * error.retryAfter; // 30
 * new ProblemError({ code: 'forbidden', status: 403 }).retryable; // false
 * ```
 */
export class ProblemError extends ClientError {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** What is wrong with the body, field by field. */
  readonly issues: readonly Issue[];
  /** After how many seconds to try again, where the server said so. */
  readonly retryAfter: number | undefined;

  constructor({ code, status, requestId, issues = [], retryAfter }: ProblemOptions) {
    const passing = status === 408 || status === 429 || status >= 500 || code === 'key-in-flight';
    super(code, { retryable: passing, requestId });
    this.status = status;
    this.issues = issues;
    this.retryAfter = retryAfter;
  }

  /** For logs: codes and places, and nothing that a server wrote of a value. */
  override toJSON() {
    const issues = this.issues.map(({ code, path }) => ({ code, path }));
    return { ...super.toJSON(), status: this.status, issues };
  }
}

/**
 * Whether the server refused.
 *
 * @example
 * ```ts
 * isProblemError(new ProblemError({ code: 'not-found', status: 404 })); // true
 * ```
 */
export const isProblemError = (thrown: unknown): thrown is ProblemError =>
  isClientError(thrown) && thrown.name === 'ProblemError';

const ofStatus =
  (status: number) =>
  (thrown: unknown): thrown is ProblemError =>
    isProblemError(thrown) && thrown.status === status;

/**
 * Whether signing in is required, and refreshing did not help.
 *
 * @example
 * ```ts
 * isUnauthenticated(new ProblemError({ code: 'unauthenticated', status: 401 })); // true
 * ```
 */
export const isUnauthenticated = ofStatus(401);
/**
 * Whether the person must sign in anew before this, however good his session is.
 *
 * @example
 * ```ts
 * isFreshSignInRequired(new ProblemError({ code: 'fresh-sign-in-required', status: 401 })); // true
 * ```
 */
export const isFreshSignInRequired = (thrown: unknown): thrown is ProblemError =>
  isUnauthenticated(thrown) && thrown.code === 'fresh-sign-in-required';
/**
 * Whether the caller may not do this.
 *
 * @example
 * ```ts
 * isForbidden(new ProblemError({ code: 'forbidden', status: 403 })); // true
 * ```
 */
export const isForbidden = ofStatus(403);
/**
 * Whether there is no such thing.
 *
 * @example
 * ```ts
 * isNotFound(new ProblemError({ code: 'not-found', status: 404 })); // true
 * ```
 */
export const isNotFound = ofStatus(404);
/**
 * Whether the state of the thing does not allow it, or another call with the key is in flight.
 *
 * @example
 * ```ts
 * isConflict(new ProblemError({ code: 'transition-illegal', status: 409 })); // true
 * ```
 */
export const isConflict = ofStatus(409);
/**
 * Whether what was to be updated has changed since it was read: read it again, and decide again.
 *
 * @example
 * ```ts
 * isPreconditionFailed(new ProblemError({ code: 'precondition-failed', status: 412 })); // true
 * ```
 */
export const isPreconditionFailed = ofStatus(412);
/**
 * Whether the content is not accepted; `issues` says why.
 *
 * @example
 * ```ts
 * isInvalid(new ProblemError({ code: 'body-invalid', status: 422 })); // true
 * ```
 */
export const isInvalid = ofStatus(422);
/**
 * Whether there were too many calls in a short time.
 *
 * @example
 * ```ts
 * isRateLimited(new ProblemError({ code: 'rate-limited', status: 429 })); // true
 * ```
 */
export const isRateLimited = ofStatus(429);
