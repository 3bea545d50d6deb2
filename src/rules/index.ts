/** What the law says: rule sets, and the readings of their expressions. */
export * from './language/index.js';
export { bayanatiAccess } from './access/bayanati.js';
export * from './catalogue/index.js';
export { masarAccess } from './access/masar.js';
export { employeeFactsOf, factsOf, postFactsOf } from './facts/facts-of.js';
export type { RecordHistory, RecordSheet } from './facts/record.js';
export { recordFacts } from './facts/record.js';
export { civilRetirementLaw, civilServiceLaw, salaryScaleOrder } from './law/instruments.js';
export { bayanatiDescription, hrRegulation, jobDisciplineLaw, masarDescription } from './law/instruments.js';
export * from './promotion/comparison/index.js';
export { ordinaryPromotion } from './promotion/ordinary.js';
export { ruleTexts, textOf } from './texts.js';
export { applicationWindow } from './requests/application-window.js';
export { salaryAttachment } from './salary/attachment.js';
export { voluntaryDemotion } from './salary/demotion.js';
export { ruleSets } from './rule-sets.js';
