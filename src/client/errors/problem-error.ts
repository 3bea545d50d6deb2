import type { Issue } from '../../models/result.js';
import type { Problem } from '../contract/problem.js';
import { ClientError, isClientError } from './client-error.js';

/** The server refused, with a problem of RFC 9457. */
export class ProblemError extends ClientError {
  override readonly name = 'ProblemError';
  readonly status: number;
  /** What is wrong with the body, field by field. */
  readonly issues: readonly Issue[];

  constructor({
    code,
    status,
    requestId,
    issues,
  }: Pick<Problem, 'code' | 'status' | 'issues'> & { readonly requestId?: string | undefined }) {
    super(code, { retryable: status === 408 || status === 429 || status >= 500, requestId });
    this.status = status;
    this.issues = issues ?? [];
  }

  override toJSON() {
    return { ...super.toJSON(), status: this.status, issues: this.issues };
  }
}

export const isProblemError = (thrown: unknown): thrown is ProblemError =>
  isClientError(thrown) && thrown.name === 'ProblemError';

const ofStatus =
  (status: number) =>
  (thrown: unknown): thrown is ProblemError =>
    isProblemError(thrown) && thrown.status === status;

/** Signing in is required, and refreshing did not help. */
export const isUnauthenticated = ofStatus(401);
/** The caller may not do this. */
export const isForbidden = ofStatus(403);
export const isNotFound = ofStatus(404);
/** The state of the thing does not allow it, or another call with the key is in flight. */
export const isConflict = ofStatus(409);
/** The content is not accepted; `issues` says why. */
export const isInvalid = ofStatus(422);
export const isRateLimited = ofStatus(429);
