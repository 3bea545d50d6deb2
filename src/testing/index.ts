/** For tests of what is built on this package: deterministic fixtures, and values of every model for property tests. Nothing in it is real. */
export { valuesOf, wiresOf } from './arbitraries/of-schema.js';
export type { Agency } from './fixtures/agencies.js';
export { agencies } from './fixtures/agencies.js';
export { people } from './fixtures/people.js';
export { draftOf } from './fixtures/requests.js';
export type { CheckOutcome, CheckServerOptions, ServerReport } from './server/check-server.js';
export { checkServer } from './server/check-server.js';
export { sample } from './fixtures/sample.js';
export type { PersonSeed } from '../sandbox/person.js';
