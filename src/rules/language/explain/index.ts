/** A decision in words (بيان النتيجة). */
export type { ExplainOptions } from './check-text.js';
export type { Line } from './explain.js';
export { explain } from './explain.js';
export type { DecisionTextOptions } from './decision-text.js';
export { decisionText } from './decision-text.js';
export { factLabel } from './fact-label.js';
