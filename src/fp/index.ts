/** The same for users of fp-ts and io-ts: codecs derived from the schemas, `Either` and `TaskEither`. */
export type { FpClient } from './client.js';
export { createClient } from './client.js';
export { codec } from './codec.js';
export { either, validate } from './either.js';
