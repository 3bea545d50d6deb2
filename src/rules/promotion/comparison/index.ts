export type { CriteriaSet, CriterionName, TieBreaker } from './criteria.js';
export { criterionLabels, tieBreakerLabels } from './criteria.js';
export type { Comparison, Placed } from './order.js';
export { compareCandidates } from './order.js';
export { publishedCriteria } from './published.js';
export { comparisonValidity } from './validity.js';
export type { Candidate, Mark, Score, ScorePart } from './score.js';
export { score } from './score.js';
