import * as z from 'zod';
import { dataSubjectDraftSchema, dataSubjectRequestSchema } from './data-subject-request.js';
import { dataUpdateDraftSchema, dataUpdateRequestSchema } from './data-update.js';
import { documentDraftSchema, documentRequestSchema } from './document-request.js';
import { endOfServiceDraftSchema, endOfServiceRequestSchema } from './end-of-service.js';
import { enquiryDraftSchema, enquiryRequestSchema } from './enquiry.js';
import { grievanceDraftSchema, grievanceRequestSchema } from './grievance.js';
import { medicalReportDraftSchema, medicalReportRequestSchema } from './medical-report.js';
import { placementDraftSchema, placementRequestSchema } from './placement.js';
import { promotionApplicationDraftSchema, promotionApplicationRequestSchema } from './promotion-application.js';
import { retirementDraftSchema, retirementRequestSchema } from './retirement.js';
import { scholarshipFollowUpDraftSchema, scholarshipFollowUpRequestSchema } from './scholarship-follow-up.js';
import { sharingDraftSchema, sharingRequestSchema } from './sharing-authorization.js';
import { transferDraftSchema, transferRequestSchema } from './transfer.js';

/**
 * A request of any type in its envelope (طلب من أي نوع), told apart by its `type`.
 *
 * @example
 * ```ts
 * anyRequestSchema.options.length === Object.keys(requestTypes).length; // true
 * ```
 */
export const anyRequestSchema = z.discriminatedUnion('type', [
  dataUpdateRequestSchema,
  promotionApplicationRequestSchema,
  sharingRequestSchema,
  documentRequestSchema,
  medicalReportRequestSchema,
  scholarshipFollowUpRequestSchema,
  enquiryRequestSchema,
  endOfServiceRequestSchema,
  grievanceRequestSchema,
  placementRequestSchema,
  retirementRequestSchema,
  transferRequestSchema,
  dataSubjectRequestSchema,
]);
export type AnyRequest = z.output<typeof anyRequestSchema>;
/** The types of requests. */
export type RequestType = AnyRequest['type'];

/**
 * The type of a request by its name (نوع الطلب).
 *
 * @example
 * ```ts
 * requestTypeSchema.safeParse('enquiry').success; // true
 * ```
 */
export const requestTypeSchema = z.enum(anyRequestSchema.options.map(({ shape }) => shape.type.value));
/** The request of a type. */
export type RequestOf<T extends RequestType> = Extract<AnyRequest, { readonly type: T }>;

/**
 * A draft of a request of any type (مسودة طلب من أي نوع), as a client makes it.
 *
 * @example
 * ```ts
 * const draft = anyDraftSchema.parse({ id: crypto.randomUUID(), type: 'data-subject', content: { right: 'copy' } });
 * draft.type; // 'data-subject'
 * anyDraftSchema.safeParse({ ...draft, type: 'transfer' }).success; // false: the content is of another type
 * ```
 */
export const anyDraftSchema = z.discriminatedUnion('type', [
  dataUpdateDraftSchema,
  promotionApplicationDraftSchema,
  sharingDraftSchema,
  documentDraftSchema,
  medicalReportDraftSchema,
  scholarshipFollowUpDraftSchema,
  enquiryDraftSchema,
  endOfServiceDraftSchema,
  grievanceDraftSchema,
  placementDraftSchema,
  retirementDraftSchema,
  transferDraftSchema,
  dataSubjectDraftSchema,
]);
export type AnyDraft = z.output<typeof anyDraftSchema>;
