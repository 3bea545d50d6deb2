export { dataUpdateConsistent, qualificationConsistent } from './data-update.js';
export { medicalReportConsistent, scholarshipConsistent, sharingConsistent } from './dates.js';
export type { Lint, LintContext } from './lint.js';
export type { Linter } from './lint-request.js';
export { lintField, linters, lintRequest } from './lint-request.js';
