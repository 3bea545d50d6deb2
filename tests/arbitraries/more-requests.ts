import fc from 'fast-check';
import type * as z from 'zod';
import { formatCivilDate } from '../../src/models/calendar/civil-date.js';
import type {
  contactMessageSchema,
  dataSubjectOrderSchema,
  documentOrderSchema,
  medicalReportSchema,
  scholarshipFollowUpSchema,
} from '../../src/models/requests/index.js';
import {
  dataSubjectRights,
  documentKinds,
  medicalPurposes,
  messageTypes,
  scholarshipMatters,
  supportTopics,
} from '../../src/models/requests/index.js';
import { calendar, dayOfTable } from '../models/calendar/arbitraries.js';
import { codeOf, date, entity, record, text } from './wire.js';

const keysOf = <K extends string>(of: { readonly codes: Readonly<Record<K, unknown>> }): readonly K[] =>
  Object.keys(of.codes) as K[];
const long = text.map((of) => `تفاصيل الطلب: ${of}`);

export const attachments = fc.record({
  kind: fc.constantFrom(...keysOf(documentKinds)),
  mediaType: fc.constantFrom('application/pdf' as const, 'image/png' as const),
  bytes: fc.integer({ min: 1, max: 10_000_000 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

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
      { attachment: attachments },
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
  { details: long, attachments: fc.array(attachments, { maxLength: 2 }) },
);

export const contactMessages: fc.Arbitrary<z.input<typeof contactMessageSchema>> = record(
  {
    name: text,
    email: fc.stringMatching(/^[a-z]{1,8}@example\.sa$/),
    topic: codeOf(supportTopics),
    type: codeOf(messageTypes),
    body: long,
  },
  { mobile: fc.nat(99_999_999).map((n) => `+9665${String(n).padStart(8, '0')}`) },
);

export const dataSubjectOrders: fc.Arbitrary<z.input<typeof dataSubjectOrderSchema>> = record(
  { right: fc.constantFrom(...keysOf(dataSubjectRights)) },
  { fields: fc.array(fc.constantFrom('job.rank', 'personal.mobile'), { maxLength: 3 }), details: long },
);
