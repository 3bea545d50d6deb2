import { ClientError, isClientError } from './client-error.js';

/**
 * The caller gave the call up.
 *
 * @example
 * ```ts
 * const error = new AbortedError();
 * error.code; // 'aborted'
 * error.retryable; // false
 * ```
 */
export class AbortedError extends ClientError {
  override readonly name = 'AbortedError';

  constructor() {
    super('aborted', { retryable: false });
  }
}

/**
 * Whether the caller gave the call up.
 *
 * @example
 * ```ts
 * isAbortedError(new AbortedError()); // true
 * ```
 */
export const isAbortedError = (thrown: unknown): thrown is AbortedError =>
  isClientError(thrown) && thrown.name === 'AbortedError';
