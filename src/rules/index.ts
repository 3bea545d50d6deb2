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
export { promotionEffect } from './promotion/decision.js';
export { exceptionalPromotion } from './promotion/exceptional.js';
export { transferWithPromotion } from './promotion/with-transfer.js';
export { ordinaryPromotion } from './promotion/ordinary.js';
export { ruleTexts, textOf } from './texts.js';
export { applicationWindow } from './requests/application-window.js';
export { salaryAttachment } from './salary/attachment.js';
export { voluntaryDemotion } from './salary/demotion.js';
export { benefitsExchangeLaw } from './law/benefits-exchange.js';
export { extensionResolution } from './law/extension-categories.js';
export { goldenHandshakeResolution } from './law/golden-handshake.js';
export { socialInsuranceDecree, socialInsuranceLaw } from './law/social-insurance.js';
export { compulsoryRetirement } from './retirement/age.js';
export type { ExtensionCategory } from './retirement/categories.js';
export { extensionCategories } from './retirement/categories.js';
export { earlyRetirement, pensionOnLeaving } from './retirement/early.js';
export { categoryExtension, individualExtension } from './retirement/extension.js';
export { joinedPeriods } from './retirement/joined-periods.js';
export { earlierPeriodCounted } from './retirement/return.js';
export { earlyPensionMonths, pensionAges } from './retirement/transitional-table.js';
export { endingForAbsence, endingForLateExcuse, endingForNoReturn, returnAfter226 } from './termination/absence.js';
export { dismissalByLaw } from './termination/by-law.js';
export { returnAfterIncapacity } from './termination/incapacity.js';
export { goldenHandshake, returnAfterDismissal } from './termination/other-ends.js';
export {
  resignationAcceptance,
  resignationDeferral,
  resignationEffect,
  resignationWithdrawal,
} from './termination/resignation.js';
export { endingForInsufficiency } from './termination/unsatisfactory.js';
export { ruleSets } from './rule-sets.js';
export { absherRegistered, accessPath } from './requests/access-path.js';
export { dataSubjectDeadline } from './requests/data-subject-deadline.js';
export { absherDescription, dataProtectionRegulation } from './requests/instruments.js';
export * from './requests/lint/index.js';
export type { Needed } from './requests/least-data.js';
export { leastData } from './requests/least-data.js';
export type { Route, Routing } from './requests/route.js';
export { routeRequest, routes } from './requests/route.js';
export type { GranteeReading } from './requests/sharing.js';
export { granteeAccess, mayRead } from './requests/sharing.js';
export { recordRecent } from './requests/staleness.js';
