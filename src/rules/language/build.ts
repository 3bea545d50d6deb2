/** The functions that build expressions: small, typed, and yielding plain data. */
export { above, atLeast, atMost, below, between, differs, equals, is } from './compare.js';
export { code, date, duration, elementOf, facts, flag, list, maybe, quantity } from './fact.js';
export { count, covered, latest, some, total, where } from './list.js';
export { all, always, any, atLeastOf, never, no } from './logic.js';
export { from, given } from './parameter.js';
export { reading } from './reading.js';
export { bar, citing, condition, consistency, exception, post } from './rule.js';
export { after, asOf, before, countable, daysAfter, within, yearStart } from './time.js';
export { byBand, choose, holds, lasting, number, on, plus, present, the } from './value.js';
