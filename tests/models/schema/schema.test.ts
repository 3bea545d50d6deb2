import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  dataUpdateSchema,
  employeeSchema,
  fieldsOf,
  inLanguage,
  issuesOf,
  modelTexts,
  textOf,
} from '../../../src/models/index.js';

const anything = fc.oneof(
  fc.anything({ maxDepth: 5, withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.object({
    key: fc.constantFrom('reason', 'job', 'rank', '__proto__', 'constructor', 'consent', 'personal'),
    maxDepth: 4,
  }),
);

describe('issues in our own words', () => {
  it('have a code with a text in both languages, for anything that is decoded, and nothing is thrown', () => {
    fc.assert(
      fc.property(anything, (input) => {
        for (const schema of [dataUpdateSchema, employeeSchema]) {
          const found = issuesOf(schema, input);
          if (found.ok) continue;
          expect(found.issues.length).toBeGreaterThan(0);
          for (const issue of found.issues) {
            expect(Object.keys(modelTexts)).toContain(issue.code);
            expect(textOf(issue, 'ar')).not.toMatch(/\{\w+\}/);
          }
        }
        expect(Object.prototype).not.toHaveProperty('rank');
      }),
    );
  });

  it('never hold a value', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z]{12,20}$/), (secret) => {
        const found = issuesOf(dataUpdateSchema, {
          reason: secret.toUpperCase(),
          personal: { mobile: secret, email: secret },
          job: { rank: secret, step: secret, entity: secret, positionStartDate: secret, officialJobTitle: [secret] },
          consent: secret,
        });
        expect(found.ok).toBe(false);
        expect(JSON.stringify(found)).not.toContain(secret);
      }),
    );
  });

  it.each([
    [z.string().min(3), 'ab', 'too-short'],
    [z.string().max(3), 'abcd', 'too-long'],
    [z.array(z.int()).min(1), [], 'too-few'],
    [z.array(z.int()).max(1), [1, 2], 'too-many'],
    [z.int().min(3), 2, 'too-small'],
    [z.int().max(3), 4, 'too-big'],
    [z.int(), 1.5, 'wrong-type'],
    [z.int(), '1', 'wrong-type'],
    [z.enum(['a', 'b']), 'c', 'not-one-of'],
    [z.uuid(), 'c', 'wrong-format'],
    [z.union([z.int(), z.boolean()]), 'c', 'wrong-shape'],
    [z.int(), undefined, 'missing'],
    [z.enum(['a']), undefined, 'missing'],
    [z.strictObject({}), { a: 1 }, 'unknown-field'],
  ])('%# are %s of their kind', (schema, input, code) => {
    const found = issuesOf(schema, input);
    expect(found.ok ? [] : found.issues.map((issue) => issue.code)).toEqual([code]);
  });
});

describe('a schema in a language', () => {
  it('is a Standard Schema whose messages are ours', () => {
    for (const language of ['ar', 'en'] as const) {
      const { validate, version } = inLanguage(dataUpdateSchema, language)['~standard'];
      expect(version).toBe(1);
      const judged = validate({ reason: 'data-correction' });
      expect(judged.issues?.map(({ message, path }) => [path.join('.'), message])).toEqual([
        ['consent', textOf({ code: 'missing' }, language)],
      ]);
    }
  });
});

describe('the fields of a form', () => {
  it('have a label in the language, a direction and an input mode, by their path', () => {
    const ar = fieldsOf(dataUpdateSchema, 'ar');
    expect(ar['job.rank']).toEqual({
      label: 'المرتبة الحالية',
      dir: 'ltr',
      inputMode: 'numeric',
      required: true,
      sensitivity: 'internal',
    });
    expect(ar['personal.mobile']).toMatchObject({
      dir: 'ltr',
      inputMode: 'tel',
      required: false,
      sensitivity: 'personal',
    });
    expect(ar['qualifications[].degree']?.label).toBe('الدرجة العلمية');
    expect(Object.keys(fieldsOf(dataUpdateSchema, 'en'))).toEqual(Object.keys(ar));
  });
});
