/** What things are: identifiers, dates, employment, qualifications, requests; their schemas and their texts. */
export * from './calendar/index.js';
export * from './employment/index.js';
export { isMartabaError, MartabaError } from './error.js';
export * from './identifiers/index.js';
export * from './platforms/index.js';
export * from './privacy/index.js';
export * from './qualifications/index.js';
export * from './requests/index.js';
export type { Failure, Issue, Params, Path, Result } from './result.js';
export * from './schema/index.js';
export * from './text/index.js';
