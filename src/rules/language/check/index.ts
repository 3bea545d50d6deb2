/** Static checks of the law (فحص القواعد). */
export type { LawCheck } from './check-law.js';
export { checkLaw } from './check-law.js';
export type { LawFinding, NotChecked } from './finding.js';
export { findingTexts } from './finding.js';
