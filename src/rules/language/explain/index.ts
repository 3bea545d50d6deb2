/** A decision in words (بيان النتيجة). */
export type { ExplainOptions } from './check-text.js';
export type { Line } from './explain.js';
export { explain } from './explain.js';
export { explainText } from './explain-text.js';
export { factLabel } from './fact-label.js';
