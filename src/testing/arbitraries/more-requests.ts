import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../models/calendar/civil-date.js';
import type {
  contactMessageSchema,
  dataSubjectOrderSchema,
  documentOrderSchema,
  medicalReportSchema,
  scholarshipFollowUpSchema,
} from '../../models/requests/index.js';
import {
  dataSubjectRights,
  medicalPurposes,
  messageTypes,
  scholarshipMatters,
  supportTopics,
} from '../../models/requests/index.js';
import { calendar, dayOfTable } from './calendar.js';
import { mobiles } from './identifiers.js';
import { attachmentWires } from './request-kinds.js';
import { email } from './requests.js';
import { codeOf, date, entity, keysOf, record, text } from './wire.js';

const long = text.map((of) => `تفاصيل الطلب: ${of}`);

export const documentOrders: fc.Arbitrary<z.input<typeof documentOrderSchema>> = record(
  {
    document: fc.constantFrom('employment-status' as const, 'service-statement' as const),
    language: fc.constantFrom('ar' as const, 'en' as const),
  },
  { addressee: entity },
);

export const medicalReports: fc.Arbitrary<z.input<typeof medicalReportSchema>> = fc
  .tuple(
    record(
      {
        purpose: fc.constantFrom(...keysOf(medicalPurposes)),
        reportNumber: fc.stringMatching(/^[A-Z0-9]{4,12}$/),
        provider: text,
        issuedOn: date,
      },
      { attachment: attachmentWires },
    ),
    dayOfTable,
    dayOfTable,
    calendar,
  )
  .map(([of, a, b, calendar]) => ({
    ...of,
    from: formatCivilDate(Math.min(a, b), calendar),
    lastDay: formatCivilDate(Math.max(a, b), calendar),
  }));

export const followUps: fc.Arbitrary<z.input<typeof scholarshipFollowUpSchema>> = record(
  {
    kind: fc.constantFrom('scholarship' as const, 'study-dispatch' as const),
    decisionNumber: fc.stringMatching(/^[0-9]{1,6}$/),
    decidedOn: date,
    matter: codeOf(scholarshipMatters),
  },
  { details: long, attachments: fc.array(attachmentWires, { maxLength: 2 }) },
);

export const contactMessages: fc.Arbitrary<z.input<typeof contactMessageSchema>> = record(
  {
    name: text,
    email: email,
    topic: codeOf(supportTopics),
    type: codeOf(messageTypes),
    body: long,
  },
  { mobile: mobiles },
);

export const dataSubjectOrders: fc.Arbitrary<z.input<typeof dataSubjectOrderSchema>> = record(
  { right: fc.constantFrom(...keysOf(dataSubjectRights)) },
  { fields: fc.array(fc.constantFrom('job.rank', 'personal.mobile'), { maxLength: 3 }), details: long },
);
