import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import * as models from '../../../src/models/index.js';
import { beyondJsonSchema, jsonSchemaOf } from '../../../src/models/schema/index.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { mutantsOf } from '../../arbitraries/mutants.js';
import { employeeWires, postWires } from '../../../src/testing/arbitraries/employment.js';
import { qualificationWires } from '../../../src/testing/arbitraries/qualifications.js';
import { grievanceWires } from '../../../src/testing/arbitraries/request-kinds.js';
import { settlementWires } from '../../../src/testing/arbitraries/settlement.js';
import { sharingTermsWires } from '../../../src/testing/arbitraries/sharing.js';
import {
  announcementWires,
  dataUpdateRequestWires,
  dataUpdateWires,
  receiptWires,
} from '../../../src/testing/arbitraries/requests.js';
import { ofEach } from '../../arbitraries/of-each.js';
import { schemas } from '../../arbitraries/schemas.js';
import { announcedPost, announcementWire } from '../../arbitraries/wires.js';

/** Valid documents of models whose parts have to fit together, which random parts seldom do. */
const valid: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  employeeSchema: employeeWires,
  postSchema: postWires,
  qualificationSchema: qualificationWires,
  announcementSchema: announcementWires,
  dataUpdateSchema: dataUpdateWires,
  dataUpdateRequestSchema: dataUpdateRequestWires,
  receiptSchema: receiptWires,
  settlementSchema: settlementWires(),
};

const ajv = new Ajv2020({ strict: true, allErrors: false });
addFormats.default(ajv);

const codesOf = (schema: z.ZodType, document: unknown): readonly string[] => {
  const judged = models.issuesOf(schema, document);
  return judged.ok ? [] : judged.issues.map(({ code }) => code);
};

test('there are schemas to export', () => {
  expect(schemas.length).toBeGreaterThan(30);
});

describe.each(schemas)('the JSON Schema of %s', (name, schema) => {
  const exported = jsonSchemaOf(schema);
  const accepts = ajv.compile(exported);
  const own = valid[name];
  const documents = documentsOf(exported);

  test('accepts what the model accepts, and what it refuses the model refuses', () => {
    fc.assert(
      fc.property(mutantsOf(own === undefined ? documents : fc.oneof(own, documents)), (made) => {
        const document: unknown = JSON.parse(JSON.stringify(made));
        const codes = codesOf(schema, document);
        if (accepts(document)) expect(codes.filter((code) => !Object.hasOwn(beyondJsonSchema, code))).toEqual([]);
        else expect({ document, codes }).not.toEqual({ document, codes: [] });
      }),
      ofEach,
    );
  });

  test('describes documents of which the model accepts some', () => {
    const isAccepted = (document: unknown): boolean => codesOf(schema, document).length === 0 && accepts(document);
    // Most models accept one of the first few; of the others more are made.
    expect([10, 200].some((count) => fc.sample(own ?? documents, count).some(isAccepted))).toBe(true);
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    expect(exported['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

const one = <T>(of: fc.Arbitrary<T>): T => fc.sample(of, { numRuns: 1, seed: 1447 })[0] as T;
const without = (wire: object, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(wire).filter(([name]) => !names.includes(name)));

const aSettlement = {
  employeeId: 'e-1001',
  reason: 'resignation',
  endedOn: '1447-01-10H',
  state: 'open',
  periods: [],
  items: [{ item: 'salary', amount: 100 }],
  total: 101,
};

const [, , , , , { answers: reviewedStep }, , { answers: instructionsStep }, { answers: termsStep }] =
  models.bayanatiRegistration().steps;
const { text, version, hash } = aConsent();
const aDocument = { kind: 'promotion-decision', number: '1550', issuedOn: '1440-06-09H' };
const aReading = { text, version, hash, language: 'ar', length: 100, readTo: 100 };
const acceptedTerms = { reading: aReading, consent: aConsent(), agreed: true };

/** For each check that JSON Schema cannot say, a document of a model that only this check refuses. */
const refusedOnlyBy = {
  checksum: [models.nationalIdSchema, '1999999997'],
  'national-id-as-key': [models.employeeIdSchema, '1999-999-996'],
  'outside-calendar': [models.dualDateSchema, '1924-01-01'],
  'day-outside-month': [models.dualDateSchema, '2025-02-29'],
  'period-reversed': [
    models.announcementSchema,
    { ...announcementWire, opensOn: '1447-01-12H', lastDay: '1447-01-05H' },
  ],
  'step-outside-rank': [models.jobSectionSchema, { ...aJob(), rank: 15, step: 11 }],
  'withdrawn-before-given': [
    models.consentSchema,
    { ...aConsent(), givenAt: '2025-07-05T09:00:00Z', withdrawnAt: '2025-07-04T09:00:00Z' },
  ],
  'nothing-changes': [models.dataUpdateSchema, { reason: 'data-update', consent: aConsent() }],
  'attested-not-changed': [
    models.dataUpdateSchema,
    {
      reason: 'data-update',
      personal: { mobile: '0500000009' },
      attested: [{ field: 'job.rank', document: aDocument }],
      consent: aConsent(),
    },
  ],
  'wish-twice': [models.promotionApplicationSchema, { announcement: 'A-1', wishes: ['P-1', 'P-1'] }],
  'entity-twice': [
    models.entityListSchema,
    {
      source: 'an example',
      readOn: '2026-11-26',
      entities: ['First', 'Second'].map((en) => ({ code: 'example:1', name: { ar: 'جهة', en } })),
    },
  ],
  'post-twice': [
    models.announcementSchema,
    { ...announcementWire, posts: [announcedPost, { ...announcedPost, vacancy: 'in-effect' }] },
  ],
  'not-a-promotion-way': [models.announcementSchema, { ...announcementWire, type: 'exceptional', route: 'offer' }],
  'grievance-against-nothing': [models.grievanceSchema, without(one(grievanceWires), 'decision', 'request')],
  'known-before-decided': [
    models.grievanceSchema,
    {
      ...one(grievanceWires),
      decision: { kind: 'promotion-decision', number: '1550', issuedOn: '1447-01-10H' },
      knownOn: '1447-01-09H',
    },
  ],
  'works-after-end': [
    models.endOfServiceSchema,
    { reason: 'resignation', endsOn: '1448-01-01H', lastWorkingDay: '1448-01-02H' },
  ],
  'purpose-not-said': [
    models.sharingTermsSchema,
    without({ ...one(sharingTermsWires), purpose: 'other' }, 'purposeText'),
  ],
  'scope-twice': [
    models.sharingTermsSchema,
    {
      ...one(sharingTermsWires),
      scopes: one(sharingTermsWires)
        .scopes.slice(0, 1)
        .flatMap((of) => [of, of]),
    },
  ],
  'authorization-not-named': [models.documentOrderSchema, { document: 'sharing-authorization', language: 'ar' }],
  'authorization-not-wanted': [
    models.documentOrderSchema,
    { document: 'service-statement', language: 'ar', authorization: 'ABCD-1234' },
  ],
  'total-differs': [models.settlementSchema, aSettlement],
  'read-beyond-end': [models.termsReadingSchema, { ...aReading, readTo: 101 }],
  'terms-unread': [termsStep, { ...acceptedTerms, reading: { ...aReading, readTo: 99 } }],
  'terms-other': [termsStep, { ...acceptedTerms, reading: { ...aReading, version: '2' } }],
  'not-agreed': [termsStep, { ...acceptedTerms, agreed: false }],
  'consent-withdrawn': [
    termsStep,
    { ...acceptedTerms, consent: { ...aConsent(), withdrawnAt: '2099-01-01T00:00:00Z' } },
  ],
  'not-reviewed': [reviewedStep, { email: null, qualification: null, reviewed: false }],
  'instruction-skipped': [instructionsStep, { followed: ['i-1'] }],
  'access-not-eligible': [models.masarRegistration.steps[0].answers, { outcome: 'undetermined' }],
} satisfies Record<keyof typeof beyondJsonSchema, readonly [z.ZodType, unknown]>;

describe('the list of what JSON Schema cannot say', () => {
  test.each(Object.entries(refusedOnlyBy))(
    'holds %s, for which alone a model refuses a document',
    (code, [of, wire]) => {
      expect(ajv.compile(jsonSchemaOf(of))(wire)).toBe(true);
      expect([...new Set(codesOf(of, wire))]).toEqual([code]);
    },
  );

  test('holds nothing else', () => {
    expect(Object.keys(refusedOnlyBy).toSorted()).toEqual(Object.keys(beyondJsonSchema).toSorted());
  });
});

test('labels and hints of fields are the titles and descriptions of one language', () => {
  for (const language of ['ar', 'en'] as const) {
    const { properties } = jsonSchemaOf(models.personalSectionSchema, { language });
    const { mobile } = models.fieldsOf(models.personalSectionSchema, language);
    expect(properties?.['mobile']).toMatchObject({ title: mobile?.label, description: mobile?.hint });
    expect(ajv.compile(jsonSchemaOf(models.dataUpdateSchema, { language }))({})).toBe(false);
  }
});

test('lengths of text count as the model counts them, also of characters outside the basic plane', () => {
  for (const model of [z.string(), z.string().min(1), z.string().max(3), z.string().min(2).max(4)].flatMap((of) => [
    of,
    of.clone(
      z
        .string()
        .trim()
        .check(...(of.def.checks ?? [])).def,
    ),
  ])) {
    const accepts = ajv.compile(jsonSchemaOf(model));
    for (const text of [
      '',
      ' ',
      'a',
      ' a ',
      '😀',
      ' 😀 ',
      'ab',
      ' a b ',
      'abcd',
      ' abcd ',
      'abcde',
      '😀😀',
      '😀😀😀😀😀',
    ])
      expect([text, accepts(text)]).toEqual([text, model.safeParse(text).success]);
  }
});

function aConsent() {
  return { text: 't', version: '1', hash: 'a'.repeat(64), purpose: 'service', givenAt: '2025-07-05T09:00:00Z' };
}

function aJob() {
  return {
    currentPosition: { number: 'P-1' },
    officialJobTitle: 'باحث',
    positionStartDate: '1440-06-09H',
    rank: 7,
    step: 1,
    entity: 'example:moh',
  };
}
