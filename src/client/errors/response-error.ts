import type { Path } from '../../models/result.js';
import { ClientError, isClientError } from './client-error.js';

/**
 * What came is not what the contract says: no JSON, too large, another shape, a redirect.
 *
 * @example
 * ```ts
 * const error = new ResponseError('response-shape', 'r-1', ['state']);
 * error.message; // 'response-shape at state'
 * error.retryable; // false
 * ```
 */
export class ResponseError extends ClientError {
  override readonly name = 'ResponseError';

  constructor(
    code: 'response-not-json' | 'response-too-large' | 'response-shape' | 'redirect-refused',
    requestId?: string,
    path: Path = [],
  ) {
    super(code, { retryable: false, requestId, path });
  }
}

/**
 * Whether what came is not what the contract says.
 *
 * @example
 * ```ts
 * isResponseError(new ResponseError('response-shape')); // true
 * ```
 */
export const isResponseError = (thrown: unknown): thrown is ResponseError =>
  isClientError(thrown) && thrown.name === 'ResponseError';
