export type { Deadline } from './ask.js';
export { compute, deadline, placesOf } from './ask.js';
export { catalogue } from './catalogue.js';
export type { Computation } from './compute.js';
export { decideRule } from './decide-rule.js';
export type { Formula } from './formula.js';
export type { Catalogue, CatalogueLine, Place } from './places.js';
export type { FormulaResult, ResultType } from './result.js';
