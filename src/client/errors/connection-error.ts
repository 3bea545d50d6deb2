import { ClientError, isClientError } from './client-error.js';

/**
 * No answer came: the host is unreachable, or the connection broke.
 *
 * @example
 * ```ts
 * import { textOf } from 'martaba/client';
 *
 * const error = new ConnectionError();
 * textOf(error, 'en'); // 'The server cannot be reached.'
 * error.retryable; // true
 * ```
 */
export class ConnectionError extends ClientError {
  override readonly name = 'ConnectionError';

  constructor() {
    super('connection-failed', { retryable: true });
  }
}

/**
 * Whether no answer came.
 *
 * @example
 * ```ts
 * isConnectionError(new ConnectionError()); // true
 * ```
 */
export const isConnectionError = (thrown: unknown): thrown is ConnectionError =>
  isClientError(thrown) && thrown.name === 'ConnectionError';
