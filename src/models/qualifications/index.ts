export { countrySchema } from './country.js';
export type { QualificationsFramework } from './degree.js';
export { degrees, frameworks, levelIn, nationalFramework, qualificationTypes } from './degree.js';
export type { Qualification, Verification } from './qualification.js';
export { qualificationSchema, verificationSchema } from './qualification.js';
export { qualificationIssues } from './qualification-issues.js';
