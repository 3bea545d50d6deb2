export type { AuditEvent } from './audit.js';
export { auditEventSchema } from './audit.js';
export type { Consent, Purpose } from './consent.js';
export { consentHash, consentSchema, purposeSchema, stands } from './consent.js';
export { digest } from './digest.js';
export { redact, withheld } from './redact.js';
export { sha256Schema } from './sha256.js';
export type { Sensitivity } from './sensitivity.js';
export { sensitivities, sensitivityOf, withSensitivity } from './sensitivity.js';
