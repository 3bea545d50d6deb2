export { AbortedError, isAbortedError } from './aborted-error.js';
export { ClientError, isClientError } from './client-error.js';
export { ConnectionError, isConnectionError } from './connection-error.js';
export {
  isConflict,
  isForbidden,
  isFreshSignInRequired,
  isInvalid,
  isNotFound,
  isPreconditionFailed,
  isProblemError,
  isRateLimited,
  isUnauthenticated,
  ProblemError,
} from './problem-error.js';
export { isResponseError, ResponseError } from './response-error.js';
export { isTimeoutError, TimeoutError } from './timeout-error.js';
