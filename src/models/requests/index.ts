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
