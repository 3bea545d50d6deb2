export { countrySchema } from './country.js';
export type { QualificationsFramework } from './degree.js';
export { degrees, levelIn, nationalFramework, qualificationTypes } from './degree.js';
export type { Qualification, Verification } from './qualification.js';
export { qualificationSchema, verificationSchema } from './qualification.js';
