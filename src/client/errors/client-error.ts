import { MartabaError } from '../../models/error.js';
import type { Params, Path } from '../../models/result.js';

const brand = Symbol.for('martaba.client-error');

/**
 * A call that did not succeed. It holds a code, and the request's id where a server gave one; never a URL, a body or a
 * personal value.
 *
 * @example
 * ```ts
 * const error = new ClientError('timed-out', { retryable: true, requestId: 'r-1' });
 * JSON.parse(JSON.stringify(error));
 * // { name: 'ClientError', code: 'timed-out', retryable: true, requestId: 'r-1', … }
 * ```
 */
export class ClientError extends MartabaError {
  override readonly name: string = 'ClientError';
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  readonly requestId: string | undefined;

  constructor(
    code: string,
    of: {
      readonly retryable: boolean;
      readonly requestId?: string | undefined;
      readonly params?: Params;
      readonly path?: Path;
    },
  ) {
    super(code, of.path ?? [], of.params ?? {});
    this.retryable = of.retryable;
    this.requestId = of.requestId;
    Object.defineProperty(this, brand, { value: true });
  }

  override toJSON() {
    return { ...super.toJSON(), retryable: this.retryable, requestId: this.requestId };
  }
}

/**
 * Whether a thrown thing is a {@link ClientError}, of whichever build of the package.
 *
 * @example
 * ```ts
 * isClientError(new TimeoutError()); // true
 * ```
 */
export const isClientError = (thrown: unknown): thrown is ClientError =>
  typeof thrown === 'object' && thrown !== null && brand in thrown;
