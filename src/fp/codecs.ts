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

/** A national ID or iqama number (رقم الهوية). */
export const NationalId: CodecOf<typeof nationalIdSchema> = codecOf(nationalIdSchema, { name: 'NationalId' });
/** A mobile number (رقم الجوال). */
export const Mobile: CodecOf<typeof mobileSchema> = codecOf(mobileSchema, { name: 'Mobile' });
/** An IBAN (رقم الآيبان). */
export const Iban: CodecOf<typeof ibanSchema> = codecOf(ibanSchema, { name: 'Iban' });
/** An e-mail address (البريد الإلكتروني). */
export const Email: CodecOf<typeof emailSchema> = codecOf(emailSchema, { name: 'Email' });
/** A date that keeps the calendar in which it was entered (التاريخ). */
export const DualDate: CodecOf<typeof dualDateSchema> = codecOf(dualDateSchema, { name: 'DualDate' });
/** An employee's record (السجل الوظيفي). */
export const Employee: CodecOf<typeof employeeSchema> = codecOf(employeeSchema, { name: 'Employee' });
/** What a data-update request holds (طلب تحديث البيانات). */
export const DataUpdate: CodecOf<typeof dataUpdateSchema> = codecOf(dataUpdateSchema, { name: 'DataUpdate' });
/** A draft of a data-update request. */
export const DataUpdateDraft: CodecOf<typeof dataUpdateDraftSchema> = codecOf(dataUpdateDraftSchema, {
  name: 'DataUpdateDraft',
});
/** A draft of an application for promotion (طلب الترقية). */
export const PromotionApplicationDraft: CodecOf<typeof promotionApplicationDraftSchema> = codecOf(
  promotionApplicationDraftSchema,
  { name: 'PromotionApplicationDraft' },
);
/** An announcement of promotions (إعلان ترقيات). */
export const Announcement: CodecOf<typeof announcementSchema> = codecOf(announcementSchema, { name: 'Announcement' });
/** What comes back when a request is submitted (إشعار الإرسال). */
export const Receipt: CodecOf<typeof receiptSchema> = codecOf(receiptSchema, { name: 'Receipt' });
