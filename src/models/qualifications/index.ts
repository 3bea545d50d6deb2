export type { Qualification, Verification } from './qualification.js';
export { degrees, qualificationSchema, verificationSchema } from './qualification.js';
