/** Random material for the tests of the language: a foreign registry, its expressions, sets of rules, and sheets of any registry. */
export { crate, crateFacts, move, part, stop } from './random/crates.js';
export type { CrateSheet } from './random/crates.js';
export { coded, condition, dated, expression, lasting, numeric } from './random/expressions.js';
export { crateSet, readings, ruleOf, setOf, source } from './random/sets.js';
export {
  completedFacts,
  completionOf,
  fullFacts,
  holeyFacts,
  nearby,
  sheetOfFacts,
  withHoles,
} from './random/sheets.js';
export { anythingOf, asOf, day, length, middle, rowOf, rowsOf, valueOf } from './random/values.js';
