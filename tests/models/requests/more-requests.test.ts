import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it, test } from 'vitest';
import { redact } from '../../../src/models/privacy/index.js';
import {
  contactMessageSchema,
  contactReceiptSchema,
  dataSubjectOrderSchema,
  documentOrderSchema,
  medicalReportSchema,
  scholarshipFollowUpSchema,
} from '../../../src/models/requests/index.js';
import { issuesOf } from '../../../src/models/schema/index.js';
import {
  contactMessages,
  dataSubjectOrders,
  documentOrders,
  followUps,
  medicalReports,
} from '../../../src/testing/arbitraries/more-requests.js';
import { itKeepsTheLawsOfModels } from '../../arbitraries/model-laws.js';
import { moment } from '../../../src/testing/arbitraries/wire.js';
import { requestNumbers } from '../../../src/testing/arbitraries/identifiers.js';

const codesOf = (schema: z.core.$ZodType, input: unknown): readonly string[] => {
  const judged = issuesOf(schema, input);
  return judged.ok ? [] : judged.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('a request for a document', () => {
  itKeepsTheLawsOfModels(documentOrderSchema, documentOrders);

  it('names an authorisation where one is to be printed, and only there', () => {
    const order = { document: 'sharing-authorization', language: 'ar' };
    expect(codesOf(documentOrderSchema, order)).toEqual([': authorization-not-named']);
    expect(codesOf(documentOrderSchema, { ...order, authorization: 'ABCD-1234' })).toEqual([]);
    expect(
      codesOf(documentOrderSchema, { ...order, document: 'service-statement', authorization: 'ABCD-1234' }),
    ).toEqual([': authorization-not-wanted']);
  });
});

describe('a medical report', () => {
  itKeepsTheLawsOfModels(medicalReportSchema, medicalReports);

  it('is shown in no part where it is redacted', () => {
    fc.assert(
      fc.property(medicalReports, (wire) => {
        const shown = redact(medicalReportSchema, z.decode(medicalReportSchema, wire));
        expect(new Set(Object.values(shown as object))).toEqual(new Set(['•••']));
      }),
    );
  });

  it('ends not before it begins, and asks for no diagnosis', () => {
    fc.assert(
      fc.property(medicalReports, (wire) => {
        fc.pre(wire.from !== wire.lastDay);
        expect(codesOf(medicalReportSchema, { ...wire, from: wire.lastDay, lastDay: wire.from })).toEqual([
          'lastDay: period-reversed',
        ]);
        expect(codesOf(medicalReportSchema, { ...wire, diagnosis: 'x' })).toEqual(['diagnosis: unknown-field']);
      }),
    );
  });
});

describe('a follow-up of a scholarship', () => {
  itKeepsTheLawsOfModels(scholarshipFollowUpSchema, followUps);
});

describe('a contact message', () => {
  itKeepsTheLawsOfModels(contactMessageSchema, contactMessages);

  test('redacted says neither who wrote it nor what', () => {
    fc.assert(
      fc.property(contactMessages, (wire) => {
        const shown = JSON.stringify(redact(contactMessageSchema, z.decode(contactMessageSchema, wire)));
        for (const of of [wire.name, wire.body, wire.email, wire.mobile])
          if (of !== undefined) expect(shown).not.toContain(JSON.stringify(of).slice(1, -1));
      }),
    );
  });

  test('that was sent comes back as a number to follow it by, and as nothing that was written', () => {
    fc.assert(
      fc.property(requestNumbers, moment, contactMessages, (number, receivedAt, message) => {
        const receipt = contactReceiptSchema.parse({ number, receivedAt });
        expect(Object.keys(receipt)).toEqual(['number', 'receivedAt']);
        expect(codesOf(contactReceiptSchema, { ...receipt, body: message.body })).toEqual(['body: unknown-field']);
        expect(codesOf(contactReceiptSchema, { receivedAt })).toEqual(['number: missing']);
      }),
    );
  });
});

describe('the request of a data subject', () => {
  itKeepsTheLawsOfModels(dataSubjectOrderSchema, dataSubjectOrders);

  it('names fields and never values, and takes no consent', () => {
    expect(codesOf(dataSubjectOrderSchema, { right: 'copy', fields: ['1999999996'] })).toEqual([
      'fields.0: wrong-format',
    ]);
    expect(codesOf(dataSubjectOrderSchema, { right: 'copy', consent: {} })).toEqual(['consent: unknown-field']);
  });
});
