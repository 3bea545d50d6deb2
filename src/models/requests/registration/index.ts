export type { AccountStatus } from './account.js';
export { accountStatuses, accountStatusOf, accountStatusSchema } from './account.js';
export type { BayanatiRegistration, Instruction, PriorJob } from './bayanati-registration.js';
export { bayanatiRegistration, priorJobSchema } from './bayanati-registration.js';
export type { EmailChallenge, EmailCode } from './email-challenge.js';
export { emailChallengeSchema, emailCode, resendCode } from './email-challenge.js';
export type { IdentityClaims, IdentityMatch } from './identity.js';
export { identityClaimsSchema, identityIssues, matchIdentity } from './identity.js';
export type { Answered } from './judge-step.js';
export { judgeStep, shownFields } from './judge-step.js';
export { masarRegistration } from './masar-registration.js';
export type { AcceptedTerms, TermsReading } from './terms-reading.js';
export { acceptTerms, readOn, termsReadingSchema } from './terms-reading.js';
export { completeStep, goToStep, progressSchema, resumeWizard, startWizard, stepBack } from './walk.js';
export type {
  AnswersTo,
  FirstStep,
  WizardPlace,
  PlaceAfter,
  Progress,
  StepBefore,
  StepId,
  Wizard,
  WizardStep,
} from './wizard.js';
export { isAtStep, wizardStep } from './wizard.js';
