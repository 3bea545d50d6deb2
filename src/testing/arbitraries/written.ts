import fc from 'fast-check';
import type * as z from 'zod';
import { civilDateSchema, dualDateSchema } from '../../models/calendar/schemas.js';
import { employeeSchema } from '../../models/employment/employee.js';
import { gradeSchema } from '../../models/employment/grade.js';
import { moneySchema } from '../../models/employment/money.js';
import { postSchema } from '../../models/employment/post.js';
import {
  emailSchema,
  employeeIdSchema,
  entityCodeSchema,
  ibanSchema,
  mobileSchema,
  nationalIdSchema,
  requestNumberSchema,
} from '../../models/identifiers/schemas.js';
import { consentSchema } from '../../models/privacy/consent.js';
import { qualificationSchema } from '../../models/qualifications/qualification.js';
import { announcementSchema } from '../../models/requests/announcement.js';
import { anyDraftSchema, anyRequestSchema } from '../../models/requests/any-request.js';
import { contactMessageSchema } from '../../models/requests/contact-message.js';
import { jobSectionSchema } from '../../models/requests/data-update.js';
import { receiptSchema } from '../../models/requests/envelope.js';
import { settlementSchema } from '../../models/requests/settlement.js';
import { countrySchema } from '../../models/qualifications/country.js';
import { sha256Schema } from '../../models/privacy/sha256.js';
import { sharingAuthorizationSchema } from '../../models/requests/sharing-authorization.js';
import { attachmentSchema, documentRefSchema } from '../../models/requests/supporting-document.js';
import { contents, draftsOfType, draftWires, requestsOfAnyType } from './any-request.js';
import { amounts, employeeWires, placements, postWires } from './employment.js';
import { requestWires } from './envelope.js';
import { emails, ibans, mobiles, nationalIds, requestNumbers } from './identifiers.js';
import { contactMessages } from './more-requests.js';
import { qualificationWires } from './qualifications.js';
import { attachmentWires, documentRefWires } from './request-kinds.js';
import { announcementWires, job, receiptWires } from './requests.js';
import { settlementWires } from './settlement.js';
import { authorizationWires, consents } from './sharing.js';
import { date, employeeId, entity } from './wire.js';

type Written = readonly [z.core.$ZodType, fc.Arbitrary<unknown>];

/** Each type of request: its content, its draft, itself. */
const ofRequests = (): readonly Written[] => [
  ...anyDraftSchema.options.map((of): Written => [of, draftsOfType(of.shape.type.value)]),
  ...anyRequestSchema.options.flatMap((of): readonly Written[] => {
    const type = of.shape.type.value;
    return [
      [of, requestWires(type, contents[type])],
      [of.shape.content, contents[type]],
    ];
  }),
];

const everyWritten = (): readonly Written[] => [
  [nationalIdSchema, nationalIds],
  [mobileSchema, mobiles],
  [ibanSchema, ibans],
  [emailSchema, emails],
  [requestNumberSchema, requestNumbers],
  [employeeIdSchema, employeeId],
  [entityCodeSchema, entity],
  [moneySchema, amounts],
  [dualDateSchema, date],
  [civilDateSchema, date],
  [employeeSchema, employeeWires],
  [gradeSchema, placements],
  [postSchema, postWires],
  [qualificationSchema, qualificationWires],
  [consentSchema, consents],
  [sha256Schema, fc.stringMatching(/^[0-9a-f]{64}$/)],
  [countrySchema, fc.stringMatching(/^[A-Z]{2}$/)],
  [jobSectionSchema, job],
  [attachmentSchema, attachmentWires],
  [documentRefSchema, documentRefWires],
  [contactMessageSchema, contactMessages],
  [announcementSchema, announcementWires],
  [receiptSchema, receiptWires],
  [sharingAuthorizationSchema, authorizationWires],
  [settlementSchema, settlementWires()],
  [anyRequestSchema, requestsOfAnyType],
  [anyDraftSchema, draftWires],
  ...ofRequests(),
];

let written: ReadonlyMap<z.core.$ZodType, fc.Arbitrary<unknown>> | undefined;

/**
 * Arbitraries that are written by hand: of what must fit together, and of what has to look as people write it. Of all
 * other models the schema says enough.
 */
export const writtenFor = (schema: z.core.$ZodType): fc.Arbitrary<unknown> | undefined => {
  // Made when the first is asked for, and then kept: that takes longer than any one of them.
  written ??= new Map(everyWritten());
  return written.get(schema);
};
