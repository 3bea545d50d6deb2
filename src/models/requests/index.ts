export type { Happening, InState, Living } from './advance.js';
export { advance, isInState, replayEvents } from './advance.js';
export type { AnnouncedPost, Announcement } from './announcement.js';
export { announcedPostSchema, announcementSchema } from './announcement.js';
export type { DataUpdate, DataUpdateDraft, DataUpdateRequest, DataUpdateWire } from './data-update.js';
export {
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
export type {
  ActorOf,
  EventFrom,
  FinalState,
  RequestActor,
  RequestEventName,
  RequestState,
  StateAfter,
} from './lifecycle.js';
export {
  eventsFrom,
  isEditable,
  isFinal,
  requestEvents,
  requestStates,
  stateAfter,
  transition,
  transitions,
} from './lifecycle.js';
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
