import { ClientError, isClientError } from './client-error.js';

/** The time for the call was over before the whole answer, its body included, had come. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';

  constructor(requestId?: string) {
    super('timed-out', { retryable: true, requestId });
  }
}

/**
 * Whether the time for the call was over.
 *
 * @example
 * ```ts
 * isTimeoutError(new TimeoutError()); // true
 * ```
 */
export const isTimeoutError = (thrown: unknown): thrown is TimeoutError =>
  isClientError(thrown) && thrown.name === 'TimeoutError';
