/** Everything of `martaba/models`, `martaba/rules` and `martaba/client`. Unofficial; see the README. */
export * from './client/index.js';
export * from './models/index.js';
export * from './rules/index.js';
// Each room's `textOf` knows the rooms below it; the client's knows them all.
export { textOf } from './client/texts.js';
