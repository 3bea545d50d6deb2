import { ClientError, isClientError } from './client-error.js';

/**
 * The time for the call was over before the whole answer, its body included, had come.
 *
 * @example
 * ```ts
 * const error = new TimeoutError('r-1');
 * error.code; // 'timed-out'
 * error.requestId; // 'r-1'
 * ```
 */
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
