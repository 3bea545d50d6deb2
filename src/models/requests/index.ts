export type { Happening, InState, Living } from './advance.js';
export { advance, isInState, replayEvents } from './advance.js';
export type { AnnouncedPost, Announcement } from './announcement.js';
export { announcedPostSchema, announcementSchema } from './announcement.js';
export type { DataUpdate, DataUpdateDraft, DataUpdateRequest, DataUpdateWire } from './data-update.js';
export {
  attestationSchema,
  dataUpdateDraftSchema,
  dataUpdateRequestSchema,
  dataUpdateSchema,
  jobSectionSchema,
  personalSectionSchema,
  qualificationSectionSchema,
  updateReasons,
} from './data-update.js';
export type { Receipt, RequestEnvelope, RequestEvent } from './envelope.js';
export {
  channelSchema,
  draftIdSchema,
  receiptSchema,
  requestEventNameSchema,
  requestEventSchema,
  requestSchema,
  requestStateSchema,
} from './envelope.js';
export { sharingPurposes, dataDomains, dataScopes } from './sharing-codes.js';
export type { DataScope } from './sharing-codes.js';
export type { Grantee } from './grantee.js';
export { granteeSchema, sectorTypes } from './grantee.js';
export type { VerificationAnswer, VerificationChallenge } from './verification-challenge.js';
export { answer, refused, verificationChallengeSchema } from './verification-challenge.js';
export type { SharingAuthorization, SharingDraft, SharingRequest, SharingTerms } from './sharing-authorization.js';
export {
  revoke,
  sharingAuthorizationSchema,
  sharingDraftSchema,
  sharingRequestSchema,
  sharingTermsSchema,
} from './sharing-authorization.js';
export type { SharingStep } from './sharing-steps.js';
export { sharingSteps } from './sharing-steps.js';
export type {
  ActorOf,
  EventFrom,
  FinalState,
  RequestActor,
  RequestEventName,
  RequestState,
  StateAfter,
  Transition,
} from './lifecycle.js';
export { eventsFrom, isEditable, isFinal, stateAfter, transition, transitions } from './lifecycle.js';
export { requestEvents, requestStates } from './lifecycle-labels.js';
export type {
  PromotionApplication,
  PromotionApplicationDraft,
  PromotionApplicationRequest,
} from './promotion-application.js';
export {
  applicationIssues,
  promotionApplicationDraftSchema,
  promotionApplicationRequestSchema,
  promotionApplicationSchema,
} from './promotion-application.js';
export type { ContactMessage, ContactReceipt } from './contact-message.js';
export { contactMessageSchema, contactReceiptSchema, messageTypes, supportTopics } from './contact-message.js';
export type {
  DataSubjectClock,
  DataSubjectDraft,
  DataSubjectOrder,
  DataSubjectRequest,
} from './data-subject-request.js';
export {
  dataSubjectClockSchema,
  dataSubjectDraftSchema,
  dataSubjectOrderSchema,
  dataSubjectRequestSchema,
  dataSubjectRights,
} from './data-subject-request.js';
export type { DocumentDraft, DocumentOrder, DocumentRequest, DocumentType } from './document-request.js';
export { documentDraftSchema, documentOrderSchema, documentRequestSchema, documentTypes } from './document-request.js';
export type { MedicalReport, MedicalReportDraft, MedicalReportRequest } from './medical-report.js';
export {
  medicalPurposes,
  medicalReportDraftSchema,
  medicalReportRequestSchema,
  medicalReportSchema,
} from './medical-report.js';
export type { Issuer, Printable } from './printable.js';
export {
  documentHtml,
  printAuthorization,
  printEmploymentStatus,
  printServiceStatement,
  specimenMark,
} from './printable.js';
export type {
  ScholarshipFollowUp,
  ScholarshipFollowUpDraft,
  ScholarshipFollowUpRequest,
} from './scholarship-follow-up.js';
export {
  scholarshipFollowUpDraftSchema,
  scholarshipFollowUpRequestSchema,
  scholarshipFollowUpSchema,
  scholarshipMatters,
} from './scholarship-follow-up.js';
export type { ContactPreference, Notification } from './contact-preference.js';
export { contactPreferenceSchema, notificationSchema, notificationText } from './contact-preference.js';
export type { Enquiry, EnquiryAnswer, EnquiryDraft, EnquiryRequest } from './enquiry.js';
export {
  enquiryAnswerSchema,
  enquiryDraftSchema,
  enquiryRequestSchema,
  enquirySchema,
  enquirySubjects,
} from './enquiry.js';
export type { RecordChange } from './record-changes.js';
export { recordChangeKinds, recordChanges } from './record-changes.js';
export type { Settlement } from './settlement.js';
export { settlementItems, settlementSchema, settlementStates } from './settlement.js';
export type { Workplace } from './workplace.js';
export { workplaceOf } from './workplace.js';
export { requestDraftSchema } from './draft.js';
export type { EndOfService, EndOfServiceDraft, EndOfServiceReason, EndOfServiceRequest } from './end-of-service.js';
export {
  endOfServiceDraftSchema,
  endOfServiceParagraphs,
  endOfServiceRequestSchema,
  endOfServiceSchema,
  reasonOfRetirement,
} from './end-of-service.js';
export type { Grievance, GrievanceDraft, GrievanceRequest, GrievanceWire } from './grievance.js';
export {
  grievanceDraftSchema,
  grievanceOverPromotion,
  grievanceReasons,
  grievanceRequestSchema,
  grievanceSchema,
} from './grievance.js';
export type { Placement, PlacementDraft, PlacementRequest, PlacementWish } from './placement.js';
export { placementDraftSchema, placementRequestSchema, placementSchema, placementWishSchema } from './placement.js';
export type { Retirement, RetirementDraft, RetirementKind, RetirementRequest } from './retirement.js';
export { retirementDraftSchema, retirementKinds, retirementRequestSchema, retirementSchema } from './retirement.js';
export type { Attachment, DocumentKind, DocumentRef } from './supporting-document.js';
export { attachmentSchema, documentKinds, documentRefSchema } from './supporting-document.js';
export type { Transfer, TransferDraft, TransferKind, TransferRequest } from './transfer.js';
export {
  isAnnouncedTransfer,
  isTransferWithPromotion,
  transferDraftSchema,
  transferKinds,
  transferRequestSchema,
  transferSchema,
} from './transfer.js';
export { wishesSchema } from './wishes.js';
export * from './registration/index.js';
export type { AnyDraft, AnyRequest, RequestOf, RequestType } from './any-request.js';
export { anyDraftSchema, anyRequestSchema, requestTypeSchema } from './any-request.js';
export { requestTypes } from './request-types.js';
export type { Confirmation } from './confirmation.js';
export { confirmationSchema, confirmRequest } from './confirmation.js';
