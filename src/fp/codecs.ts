import { dualDateSchema } from '../models/calendar/schemas.js';
import { employeeSchema } from '../models/employment/employee.js';
import { emailSchema, ibanSchema, mobileSchema, nationalIdSchema } from '../models/identifiers/schemas.js';
import { announcementSchema } from '../models/requests/announcement.js';
import { dataUpdateDraftSchema, dataUpdateSchema } from '../models/requests/data-update.js';
import { receiptSchema } from '../models/requests/envelope.js';
import { promotionApplicationDraftSchema } from '../models/requests/promotion-application.js';
import type { CodecOf } from './codec.js';
import { codecOf } from './codec.js';

/*
 * Codecs of the models that cross a wire. Any other schema becomes one by `codecOf`.
 */

/**
 * A national ID or iqama number (رقم الهوية): decoded, a value that prints as its mask.
 *
 * @example
 * ```ts
 * import { isRight } from 'fp-ts/Either';
 *
 * const decoded = NationalId.decode('1999999996');
 * isRight(decoded) ? NationalId.encode(decoded.right) : undefined; // '1999999996'
 * NationalId.decode('1999999995')._tag; // 'Left'
 * ```
 */
export const NationalId: CodecOf<typeof nationalIdSchema> = codecOf(nationalIdSchema, { name: 'NationalId' });
/**
 * A mobile number (رقم الجوال): decoded, a value that prints as its mask.
 *
 * @example
 * ```ts
 * Mobile.decode('٠٥٠٠٠٠٠٠٠٩')._tag; // 'Right'
 * Mobile.decode('0400000009')._tag; // 'Left'
 * ```
 */
export const Mobile: CodecOf<typeof mobileSchema> = codecOf(mobileSchema, { name: 'Mobile' });
/**
 * An IBAN (رقم الآيبان): decoded, a value that prints as its mask.
 *
 * @example
 * ```ts
 * Iban.decode('SA0380000000608010167519')._tag; // 'Right'
 * Iban.decode('SA0380000000608010167518')._tag; // 'Left'
 * ```
 */
export const Iban: CodecOf<typeof ibanSchema> = codecOf(ibanSchema, { name: 'Iban' });
/**
 * An e-mail address (البريد الإلكتروني): decoded, a value that prints as its mask.
 *
 * @example
 * ```ts
 * import { PathReporter } from 'io-ts/PathReporter';
 *
 * PathReporter.report(Email.decode('a@example')).some((line) => line.includes('a@example'));
 * // false: no report holds a value
 * ```
 */
export const Email: CodecOf<typeof emailSchema> = codecOf(emailSchema, { name: 'Email' });
/**
 * A date that keeps the calendar in which it was entered (التاريخ).
 *
 * @example
 * ```ts
 * import { isRight } from 'fp-ts/Either';
 *
 * const decoded = DualDate.decode('1447-01-10H');
 * isRight(decoded) ? decoded.right.gregorian : undefined; // '2025-07-05'
 * isRight(decoded) ? DualDate.encode(decoded.right) : undefined; // '1447-01-10H'
 * ```
 */
export const DualDate: CodecOf<typeof dualDateSchema> = codecOf(dualDateSchema, { name: 'DualDate' });
/**
 * An employee's record (السجل الوظيفي).
 *
 * @example
 * ```ts
 * import { people } from 'martaba/testing';
 *
 * Employee.decode(people()[0]?.record)._tag; // 'Right'
 * Employee.decode({ employeeId: '1999999996' })._tag; // 'Left'
 * ```
 */
export const Employee: CodecOf<typeof employeeSchema> = codecOf(employeeSchema, { name: 'Employee' });
/**
 * What a data-update request holds (طلب تحديث البيانات).
 *
 * @example
 * ```ts
 * const consent = {
 *   text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z',
 * };
 * DataUpdate.decode({ reason: 'data-update', personal: { mobile: '0500000009' }, consent })._tag; // 'Right'
 * DataUpdate.decode({ reason: 'data-update', consent })._tag; // 'Left': it changes nothing
 * ```
 */
export const DataUpdate: CodecOf<typeof dataUpdateSchema> = codecOf(dataUpdateSchema, { name: 'DataUpdate' });
/**
 * A draft of a data-update request (مسودة طلب تحديث البيانات).
 *
 * @example
 * ```ts
 * const consent = {
 *   text: 'terms', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2026-01-01T09:00:00Z',
 * };
 * const content = { reason: 'data-update', personal: { email: 'a@example.sa' }, consent };
 * DataUpdateDraft.decode({ id: crypto.randomUUID(), type: 'data-update', content })._tag; // 'Right'
 * DataUpdateDraft.decode({ id: 'mine', type: 'data-update', content })._tag; // 'Left'
 * ```
 */
export const DataUpdateDraft: CodecOf<typeof dataUpdateDraftSchema> = codecOf(dataUpdateDraftSchema, {
  name: 'DataUpdateDraft',
});
/**
 * A draft of an application for promotion (طلب الترقية).
 *
 * @example
 * ```ts
 * const draft = {
 *   id: crypto.randomUUID(), type: 'promotion-application', content: { announcement: 'A-1', wishes: ['P-1'] },
 * };
 * PromotionApplicationDraft.decode(draft)._tag; // 'Right'
 * PromotionApplicationDraft.decode({ ...draft, type: 'transfer' })._tag; // 'Left'
 * ```
 */
export const PromotionApplicationDraft: CodecOf<typeof promotionApplicationDraftSchema> = codecOf(
  promotionApplicationDraftSchema,
  { name: 'PromotionApplicationDraft' },
);
/**
 * An announcement of promotions (إعلان ترقيات).
 *
 * @example
 * ```ts
 * import { announcementsOf } from 'martaba/sandbox';
 *
 * const [announcement] = announcementsOf();
 * const wire = Announcement.encode(announcement);
 * wire.posts[0]?.minExperience; // 'P4Y'
 * Announcement.decode({ ...wire, posts: [] })._tag; // 'Left'
 * ```
 */
export const Announcement: CodecOf<typeof announcementSchema> = codecOf(announcementSchema, { name: 'Announcement' });
/**
 * What comes back when a request is submitted (إشعار الإرسال).
 *
 * @example
 * ```ts
 * const receipt = {
 *   number: 'MRT-1447-0000123-98', draftId: crypto.randomUUID(), type: 'enquiry', destination: 'example:moh',
 *   state: 'submitted', submittedAt: '2026-01-01T09:00:00Z',
 * };
 * Receipt.decode(receipt)._tag; // 'Right'
 * Receipt.decode({ ...receipt, state: 'applied-at-once' })._tag; // 'Left'
 * ```
 */
export const Receipt: CodecOf<typeof receiptSchema> = codecOf(receiptSchema, { name: 'Receipt' });
