import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { anyDraftSchema } from '../../../src/models/requests/index.js';
import {
  retirementKinds,
  retirementSchema,
  transferKinds,
  transferSchema,
} from '../../../src/models/requests/index.js';
import { contactMessageSchema } from '../../../src/models/requests/index.js';
import { ibanSchema, mobileSchema, nationalIdSchema } from '../../../src/models/identifiers/index.js';
import { inLanguage, jsonSchemaOf } from '../../../src/models/schema/index.js';
import { withoutMarks } from '../../../src/models/text/bidi.js';
import type { Language } from '../../../src/models/text/language.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { mutantsOf } from '../../arbitraries/mutants.js';

const said = (schema: z.core.$ZodType, value: unknown, language: Language): readonly string[] =>
  (inLanguage(schema, language)['~standard'].validate(value).issues ?? []).map(({ message }) => message);

const contents = anyDraftSchema.options.map(({ shape: { type, content } }): [string, z.core.$ZodType] => [
  type.value,
  content,
]);

describe.each([...contents, ['contact-message', contactMessageSchema] as const])('a wrong %s', (_, schema) => {
  const isolated = /\u2066[^\u2066-\u2069]*\u2069|\u2068[^\u2066-\u2069]*\u2069/g;

  test('is told in whole sentences of one language, whose numbers and codes stand apart', () => {
    const wrong = fc.oneof(
      fc.constantFrom<unknown>({}, { kind: 'x' }, { kind: 'x', type: '', reason: '' }),
      mutantsOf(documentsOf(jsonSchemaOf(schema))),
    );
    fc.assert(
      fc.property(wrong, (value) => {
        for (const message of said(schema, value, 'en')) expect(message).toMatch(/^[A-Z][^{}\u0600-\u06ff]*\.$/);
        for (const message of said(schema, value, 'ar')) {
          expect(message).toMatch(/^[\u0600-\u06ff][^{}]*\.$/);
          // Beside what is isolated only the sign of an address is Latin.
          expect(message.replace(isolated, '')).not.toMatch(/[A-Za-z]|\d{2}|[\u2066-\u2069]/);
        }
      }),
    );
  });
});

describe('a kind that is none', () => {
  test.each([
    [retirementSchema, retirementKinds.codes],
    [transferSchema, transferKinds.codes],
  ] as const)('is answered with the names of all that are', (schema, names) => {
    for (const language of ['ar', 'en'] as const) {
      const [message = '', ...more] = said(schema, { kind: 'none' }, language);
      expect(more).toEqual([]);
      for (const [code, name] of Object.entries(names)) {
        expect(message).toContain(name[language]);
        if (language === 'ar') expect(message).not.toContain(code);
      }
    }
  });
});

describe('an identifier that begins otherwise', () => {
  test.each([
    [nationalIdSchema, '3999999990', ['1', '2']],
    [mobileSchema, '0401234567', ['05']],
    [ibanSchema, 'DE89370400440532013000', ['SA']],
  ])('is answered with what it begins with', (schema, value, beginnings) => {
    for (const language of ['ar', 'en'] as const) {
      const words = said(schema, value, language).flatMap((message) => withoutMarks(message).split(/[ .]/));
      expect(words).toEqual(expect.arrayContaining(beginnings));
    }
  });
});
