/** What the law says: rule sets, and the readings of their expressions. */
export * from './language/index.js';
export { bayanatiAccess } from './access/bayanati.js';
export { entityFiles, entityRounds } from './access/entity.js';
export { freshSignIn } from './access/fresh-sign-in.js';
export { masarAccess } from './access/masar.js';
export { promotionAccess } from './access/promotion.js';
export { appointmentCompetition } from './appointment/competition.js';
export { appointmentByWaiver, appointmentConditions, appointmentConduct } from './appointment/conditions.js';
export { contractConditions } from './appointment/conditions.js';
export { fitnessDeferral, medicalFitness } from './appointment/fitness.js';
export { levelImprovement } from './appointment/level-improvement.js';
export { notificationMeans } from './appointment/notification.js';
export { appointmentStart } from './appointment/start.js';
export * from './catalogue/index.js';
export * from './columns/index.js';
export { consultantContract, nonSaudiContract, retireeContract } from './contract/persons.js';
export { fullTimeContract, partTimeContract } from './contract/post.js';
export { temporaryContract } from './contract/temporary.js';
export { personalData, sensitiveData } from './data-protection/index.js';
export { personalDataProcessing } from './data-protection/processing.js';
export { dataSubjectDeadline } from './data-protection/request-deadline.js';
export { deputyPower, powersDelegation } from './delegation/delegate.js';
export { delegationInForce } from './delegation/end.js';
export { disciplinaryDecision } from './discipline/decision.js';
export { employeeDuties } from './duties/index.js';
export { prohibitedConduct } from './duties/prohibitions.js';
export { employeeFactsOf, factsOf, postFactsOf } from './facts/facts-of.js';
export type { RecordHistory, RecordSheet } from './facts/record.js';
export { recordFacts } from './facts/record.js';
export { candidatePresence, fitnessAttempts, jobAnnouncement } from './frameworks/recruitment.js';
export { incapacityReasonChange, sickDoctorLimits, sicknessReported } from './frameworks/sickness.js';
export { postTitleChange } from './frameworks/title-change.js';
export { administrativeSuits } from './grievance/index.js';
export { benefitsExchangeLaw } from './law/benefits-exchange.js';
export { boardOfGrievancesLaw } from './law/board-of-grievances-law.js';
export { boardOfGrievancesProcedureLaw } from './law/board-of-grievances-procedure-law.js';
export { cabinetResolution455 } from './law/cabinet-resolution-455.js';
export { cabinetResolution721 } from './law/cabinet-resolution-721.js';
export { extensionResolution } from './law/extension-categories.js';
export { hrsdFrameworks } from './law/hrsd-frameworks.js';
export { civilRetirementLaw, civilServiceLaw, salaryScaleOrder } from './law/instruments.js';
export { bayanatiDescription, hrRegulation, jobDisciplineLaw, masarDescription } from './law/instruments.js';
export { personalDataProtectionLaw } from './law/personal-data-protection-law.js';
export { socialInsuranceDecree, socialInsuranceLaw } from './law/social-insurance.js';
export { familyLeaveSets } from './leave/family.js';
export * from './leave/public.js';
export { assignmentTermsAllowed, missionTermAllowed } from './movement/assignment-duration.js';
export { postAssignment } from './movement/assignment.js';
export { borrowingConditions, borrowingEnd } from './movement/borrowing.js';
export type { AssignmentType } from './movement/codes.js';
export { assignmentTypes } from './movement/codes.js';
export { secondmentConditions, secondmentDecision } from './movement/secondment.js';
export { supportJobs } from './movement/support-jobs.js';
export { interAgencyTransfer, internalTransfer, transferStart } from './movement/transfer.js';
export { charterAmendment, forcedDistribution, performanceCharter } from './performance/charter.js';
export { performanceAmendment, performanceCommittee } from './performance/evaluation.js';
export { rankLowering, titleChange } from './posts/changes.js';
export { internalAnnouncement, postFilling } from './posts/filling.js';
export { probationDismissal, probationEvaluation } from './probation/decision.js';
export { probationContinuity } from './probation/length.js';
export { probationMoves } from './probation/moves.js';
export * from './promotion/comparison/index.js';
export * from './promotion/criteria/index.js';
export { promotionEffect } from './promotion/decision.js';
export { exceptionalPromotion } from './promotion/exceptional.js';
export { ordinaryPromotion } from './promotion/ordinary.js';
export * from './promotion/types/index.js';
export { transferWithPromotion } from './promotion/with-transfer.js';
export * from './questions/index.js';
export { absherRegistered, accessPath } from './requests/access-path.js';
export { applicationWindow } from './requests/application-window.js';
export type { ContactWay, Reach } from './requests/contact.js';
export { contactBy, contactWay } from './requests/contact.js';
export type { EnquiryContext } from './requests/enquiry.js';
export { answerEnquiry, enquiryByScale } from './requests/enquiry.js';
export { absherDescription, dataProtectionRegulation } from './requests/instruments.js';
export type { Needed } from './requests/least-data.js';
export { leastData } from './requests/least-data.js';
export * from './requests/lint/index.js';
export type { Route, Routing } from './requests/route.js';
export { routeRequest, routes } from './requests/route.js';
export { lintSettlement, settlementConsistent } from './requests/settlement.js';
export type { GranteeReading } from './requests/sharing.js';
export { granteeAccess, mayRead } from './requests/sharing.js';
export { recordRecent } from './requests/staleness.js';
export { compulsoryRetirement } from './retirement/age.js';
export type { ExtensionCategory } from './retirement/categories.js';
export { extensionCategories } from './retirement/categories.js';
export { earlyRetirement, pensionOnLeaving } from './retirement/early.js';
export { categoryExtension, individualExtension } from './retirement/extension.js';
export { joinedPeriods } from './retirement/joined-periods.js';
export { earlierPeriodCounted } from './retirement/return.js';
export { earlyPensionMonths, pensionAges } from './retirement/transitional-table.js';
export * from './round/index.js';
export { ruleSets } from './rule-sets.js';
export { salaryAttachment } from './salary/attachment.js';
export { voluntaryDemotion } from './salary/demotion.js';
export { kinship, paragraphLetters } from './scope/index.js';
export * from './sql/index.js';
export { bondWaiver, scholarReturn } from './study/bond.js';
export { dispatchConditions, scholarshipConditions, trainingAbroad } from './study/conditions.js';
export { scholarshipDegrees } from './study/degrees.js';
export {
  dispatchChange,
  dispatchExtension,
  dispatchFees,
  dispatchHigherDegree,
  dispatchWithdrawal,
} from './study/dispatch.js';
export { studyFramework } from './study/framework.js';
export { courseAbroad } from './study/local-equivalent.js';
export { distinguishedProgramme } from './study/programme.js';
export { scholarshipChange, scholarshipExtension, scholarshipHigherDegree } from './study/scholarship.js';
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
export { ruleTexts, textOf } from './texts.js';
export * from './worktime/public.js';
