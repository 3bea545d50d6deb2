import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as fp from '../../src/fp/index.js';
import * as models from '../../src/models/index.js';
import { modelTexts } from '../../src/models/text/catalogue.js';
import { documentsOf } from '../../src/testing/arbitraries/documents.js';
import { mutantsOf } from '../arbitraries/mutants.js';
import { ofEach } from '../arbitraries/of-each.js';
import { schemas } from '../arbitraries/schemas.js';

const identifiers = [
  models.nationalId,
  models.mobile,
  models.iban,
  models.email,
  models.requestNumber,
  models.employeeId,
  models.entityCode,
];

/** What stands in every hostile input, and may stand in nothing that is said of it. */
const planted = '1999999996';

const prototypeKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];

const nested = (depth: number, asList: boolean): unknown => {
  let value: unknown = planted;
  for (let at = 0; at < depth; at += 1) value = asList ? [value] : { a: value };
  return value;
};

const circular = (): unknown => {
  const value: Record<string, unknown> = { [planted]: planted };
  value['self'] = value;
  return value;
};

const throwing = (): unknown => ({ toString: () => planted, toJSON: () => planted, valueOf: () => planted });

/** Hostile inputs that random ones seldom are: first large ones, then others. */
const hostile: readonly unknown[] = [
  nested(2_000, false),
  nested(2_000, true),
  Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, planted])),
  Array.from({ length: 20_000 }, () => planted),
  planted.repeat(100_000),
  ' '.repeat(500_000) + planted,
  `${'\u200f '.repeat(200_000)}x`,
  `${'a-'.repeat(100_000)}@${'a.'.repeat(100_000)}`,
  `${'٠'.repeat(300_000)}-`,
  '\ud800',
  `${planted}\udfff\ud800`,
  '\u0000',
  circular(),
  throwing(),
  Object.create(null),
  JSON.parse(`{"__proto__":{"polluted":"${planted}"},"constructor":{"prototype":{"polluted":1}}}`),
  new Map([[planted, planted]]),
  new Date(NaN),
  Symbol('s'),
  10n ** 40n,
  NaN,
  -0,
  () => planted,
];

/** How many of them are large. */
const large = 9;

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map((of) => of + planted),
  fc.string({
    unit: fc.constantFrom('\ud800', '\udc00', '\u200f', '\u2067', '0', '٣', '-', ':', '@', '.', 'S', 'A'),
    maxLength: 60,
  }),
);

const anything = fc.oneof(
  fc.anything({
    key: fc.oneof(fc.string(), fc.constantFrom(...prototypeKeys)),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  }),
  texts,
  fc.constantFrom(...hostile.slice(large)),
);

/** The fields of a schema with anything in them, and keys of the prototype beside. */
const filledWith = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  schema instanceof z.ZodObject
    ? fc.dictionary(fc.constantFrom(...Object.keys(schema.shape), ...prototypeKeys), anything, { maxKeys: 6 })
    : anything;

const inputsOf = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.oneof(anything, filledWith(schema), mutantsOf(documentsOf(models.jsonSchemaOf(schema))));

const before = Object.getOwnPropertyNames(Object.prototype).join();
const expectNoPollution = (): void => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(Object.keys(Array.prototype)).toEqual([]);
};

/** Whether what is said of an input holds a piece of it that could say who someone is. */
const expectOurs = (issues: readonly models.Issue[]): void => {
  for (const found of issues) {
    expect([found.code, Object.hasOwn(modelTexts, found.code)]).toEqual([found.code, true]);
    const said = JSON.stringify(found) + models.textOf(found, 'ar') + models.textOf(found, 'en');
    expect(said.includes(planted)).toBe(false);
    expect(said).not.toMatch(/[\ud800-\udfff]|undefined|\{\w+\}/);
  }
};

describe.each(schemas)('%s, given anything', (_, schema) => {
  test('answers alike in every form, with a value or with issues of ours, throws nothing and changes no prototype', () => {
    const codec = fp.codecOf(schema);
    const spoken = (['ar', 'en'] as const).map((language) => [language, models.inLanguage(schema, language)] as const);
    fc.assert(
      fc.property(inputsOf(schema), (input) => {
        const judged = models.issuesOf(schema, input);
        if (!judged.ok) {
          expect(judged.issues.length).toBeGreaterThan(0);
          expectOurs(judged.issues);
        }
        const decoded = codec.decode(input);
        expect(decoded._tag).toBe(judged.ok ? 'Right' : 'Left');
        for (const { value, message } of decoded._tag === 'Left' ? decoded.left : [])
          expect([value, message?.includes(planted)]).toEqual([undefined, false]);
        for (const [language, of] of spoken) {
          const { issues } = of['~standard'].validate(input);
          const ours = judged.ok ? undefined : judged.issues.map((found) => models.textOf(found, language));
          expect(issues?.map(({ message }) => message)).toEqual(ours);
        }
        expectNoPollution();
      }),
      ofEach,
    );
  });

  test('is quick with every hostile input', () => {
    const start = performance.now();
    for (const input of hostile) models.issuesOf(schema, input);
    // No hang: a pattern that is not linear takes minutes for these.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe.each(identifiers.map((of) => [of.name, of] as const))('the identifier %s, given anything', (_, of) => {
  test('answers with a secret or with issues of ours, throws nothing', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const judged = of.validate(input);
        expect(of.is(input)).toBe(judged.ok);
        if (!judged.ok) expectOurs(judged.issues);
        if (typeof input === 'string') {
          const shown = of.mask(input);
          if (!judged.ok) expect(shown).toBe('***');
          expect(typeof of.format(input)).toBe('string');
        }
        expectNoPollution();
      }),
    );
  });

  test('is as an Either what it is as a result', () => {
    const either = fp.validator<string>(of);
    fc.assert(
      fc.property(anything, (input) => {
        const judged = of.validate(input);
        const found = either(input);
        expect(found._tag).toBe(judged.ok ? 'Right' : 'Left');
        if (found._tag === 'Left') expectOurs(found.left);
      }),
    );
  });
});

describe('the readers of dates, durations and amounts', () => {
  const readers = {
    safeParseCivilDate: models.safeParseCivilDate,
    safeParseDualDate: models.safeParseDualDate,
    safeParseDuration: models.safeParseDuration,
  };
  test.each(Object.entries(readers))('%s throws nothing, whatever it is given', (_, read) => {
    fc.assert(
      fc.property(anything, (input) => {
        const judged = read(input);
        if (!judged.ok) expectOurs(judged.issues);
      }),
    );
  });

  test('safeParseRiyals throws nothing of any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const judged = models.safeParseRiyals(text);
        if (!judged.ok) expectOurs(judged.issues);
      }),
    );
  });
});
