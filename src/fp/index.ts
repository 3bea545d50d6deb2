/** The same for users of fp-ts: io-ts codecs, `Eq`, `Ord` and `Show` of the schemas, `Either` and `TaskEither` views. */
export type { FpCaller, FpClient } from './client.js';
export { createClient } from './client.js';
export type { CodecOf, CodecOptions } from './codec.js';
export { codecOf } from './codec.js';
export * from './codecs.js';
export { eitherOf } from './either.js';
export { eqOf, ordDate, ordRank, showOf } from './instances.js';
export type { TaskEithers } from './task-either.js';
export { taskEithers } from './task-either.js';
export type { Validator } from './validators.js';
export { email, employeeId, entityCode, iban, mobile, nationalId, requestNumber, validator } from './validators.js';
