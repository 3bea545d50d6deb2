import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { employeeSchema, gradeSchema, postSchema } from '../../../src/models/employment/index.js';
import { announcementSchema, dataUpdateRequestSchema } from '../../../src/models/requests/index.js';
import { inLanguage, issuesOf } from '../../../src/models/schema/index.js';
import { naming, oneOf } from '../../../src/models/schema/choice.js';
import { labelled } from '../../../src/models/schema/field.js';
import { schemaTexts } from '../../../src/models/schema/issues.js';
import { modelTexts } from '../../../src/models/text/catalogue.js';

const names = { one: { ar: 'الأول', en: 'The one' }, other: { ar: 'الثاني', en: 'The other' } };
const letters = z.string().regex(/^[a-z]+$/);
const cases: readonly (readonly [string, z.ZodType, unknown, readonly unknown[]])[] = [
  ['a field that is left out', z.object({ a: z.int() }), {}, [['missing', ['a'], {}]]],
  ['nothing at all', z.object({ a: z.int() }), undefined, [['missing', [], {}]]],
  ['null', z.object({ a: z.int() }), { a: null }, [['wrong-type', ['a'], {}]]],
  ['text for a number', z.object({ a: z.int() }), { a: '1' }, [['wrong-type', ['a'], {}]]],
  ['a fraction', z.int(), 1.5, [['wrong-type', [], {}]]],
  ['not a number', z.number(), NaN, [['wrong-type', [], {}]]],
  ['too little', z.int().min(3), 2, [['too-small', [], { least: 3 }]]],
  ['too much', z.int().max(3), 4, [['too-big', [], { greatest: 3 }]]],
  ['a short text', z.string().min(3), 'ab', [['too-short', [], { least: 3 }]]],
  ['a long text', z.string().max(3), 'abcd', [['too-long', [], { greatest: 3 }]]],
  ['too few', z.array(z.int()).min(1), [], [['too-few', [], { least: 1 }]]],
  ['too many', z.array(z.int()).max(1), [1, 2], [['too-many', [], { greatest: 1 }]]],
  ['too many of a set', z.set(z.int()).max(1), new Set([1, 2]), [['too-big', [], { greatest: 1 }]]],
  ['a text of another form', letters, 'A', [['wrong-format', [], {}]]],
  ['not a UUID', z.uuid(), 'x', [['wrong-format', [], {}]]],
  ['not a multiple', z.int().multipleOf(5), 7, [['wrong-format', [], {}]]],
  ['another value', z.enum(['a', 'b']), 'c', [['not-one-of', [], { options: 'a, b' }]]],
  ['another literal', z.literal('a'), 'c', [['not-one-of', [], { options: 'a' }]]],
  ['no value of several', z.object({ a: z.enum(['a', 'b']) }), {}, [['missing', ['a'], {}]]],
  ['no shape of several', z.union([z.int(), z.boolean()]), 'c', [['wrong-shape', [], {}]]],
  ['an empty text that must hold something', z.string().trim().min(2), '  ', [['empty', [], {}]]],
  [
    'a value of several with names',
    z.object({ a: labelled(oneOf(names), 'ا', 'a').optional() }),
    { a: 'c' },
    [
      [
        'not-one-of',
        ['a'],
        { options: 'one, other', 'options.ar': 'الأول، الثاني', 'options.en': 'The one; The other' },
      ],
    ],
  ],
  [
    'a kind of several, some with names',
    naming(
      names,
      z.discriminatedUnion('kind', [
        z.object({ kind: labelled(z.literal('one'), 'ا', 'a') }),
        z.object({ kind: z.literal('b') }),
      ]),
    ),
    { kind: 'c' },
    [['not-one-of', ['kind'], { options: 'one, b', 'options.ar': 'الأول، b', 'options.en': 'The one; b' }]],
  ],
  [
    'no kind of several',
    z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })]),
    {},
    [['missing', ['kind'], {}]],
  ],
  [
    'fields that nobody knows',
    z.strictObject({ a: z.int() }),
    { a: 1, b: 2, c: 3 },
    [
      ['unknown-field', ['b'], {}],
      ['unknown-field', ['c'], {}],
    ],
  ],
  ['a key that says who', z.strictObject({}), { '1999999996': 1 }, [['unknown-field', [], {}]]],
  ['a name as a key', z.object({ a: z.strictObject({}) }), { a: { سالم: 1 } }, [['unknown-field', ['a'], {}]]],
  ['a value under such a key', z.record(z.string(), z.int()), { '1999999996': 'x' }, [['wrong-type', [], {}]]],
  ['a wrong key', z.record(letters, z.int()), { '1999999996': 1 }, [['wrong-format', [], {}]]],
  ['a wrong element of a map', z.map(z.date(), z.int()), new Map([[new Date(0), 'x']]), [['wrong-format', [], {}]]],
  ['an element', z.array(z.object({ a: z.int() })), [{ a: 1 }, {}], [['missing', [1, 'a'], {}]]],
  ['a refinement without a code', z.string().refine(() => false, 'no'), 'a', [['not-accepted', [], {}]]],
  [
    'a refinement with our code',
    z.string().refine(() => false, { params: { code: 'checksum', expected: 10 } }),
    'a',
    [['checksum', [], { expected: 10 }]],
  ],
];

describe('what is wrong, in our words', () => {
  test.each(cases)('of %s', (_, schema, input, expected) => {
    const judged = issuesOf(schema, input);
    expect(judged.ok ? [] : judged.issues.map(({ code, path, params }) => [code, path, params])).toEqual(expected);
    expect(judged.ok || judged.issues.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('is nothing where nothing is wrong: the value is the decoded one', () => {
    expect(issuesOf(z.object({ a: z.string().trim() }), { a: ' x ' })).toEqual({ ok: true, value: { a: 'x' } });
  });

  const every = [employeeSchema, gradeSchema, postSchema, announcementSchema, dataUpdateRequestSchema];
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true }),
    fc.dictionary(
      fc.constantFrom(...every.flatMap(({ shape }) => Object.keys(shape)), '__proto__', 'constructor'),
      fc.anything(),
    ),
  );

  test.each(every)('of anything at all never throws, has a text for each code, and pollutes no prototype', (schema) => {
    fc.assert(
      fc.property(anything, (input) => {
        const judged = issuesOf(schema, input);
        expect(judged.ok).toBe(false);
        for (const { code, params } of judged.ok ? [] : judged.issues) {
          expect(Object.hasOwn(modelTexts, code) ? '' : code).toBe('');
          const slots = (modelTexts[code]?.en.match(/(?<=\{)\w+(?=\})/g) ?? []).filter((of) => !(of in params));
          expect(slots).toEqual([]);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

describe('a schema in a language', () => {
  it('is a Standard Schema that says the same as issuesOf, at the same paths', () => {
    for (const [, schema, input] of cases)
      for (const language of ['ar', 'en'] as const) {
        const { version, vendor, validate } = inLanguage(schema, language)['~standard'];
        expect([version, vendor]).toEqual([1, 'martaba']);
        const judged = issuesOf(schema, input);
        const said = validate(input).issues ?? [];
        expect(said.map(({ path }) => path)).toEqual(judged.ok ? [] : judged.issues.map(({ path }) => path));
      }
  });

  it('speaks only that language, in sentences of ours, without a slot left open', () => {
    for (const [, schema, input] of cases) {
      const said = (language: 'ar' | 'en') =>
        (inLanguage(schema, language)['~standard'].validate(input).issues ?? []).map(({ message }) => message);
      for (const message of said('ar')) expect(message).toMatch(/^[\u0600-\u06ff][^{}]*[.]$/);
      for (const message of said('en')) expect(message).toMatch(/^[A-Z][^{}\u0600-\u06ff]*[.]$/);
    }
  });

  it('says nothing that zod says', () => {
    const messages = cases.flatMap(([, schema, input]) => schema.safeParse(input).error?.issues ?? []);
    const ours = new Set<string>(Object.values(schemaTexts).map(({ en }) => en));
    expect(messages.filter(({ message }) => ours.has(message))).toEqual([]);
    expect(inLanguage(z.int(), 'ar')['~standard'].validate('x')).toEqual({
      issues: [{ message: schemaTexts['wrong-type'].ar, path: [] }],
    });
  });

  it('refuses a schema that waits for something, for nobody waits here', () => {
    expect(() => issuesOf(z.promise(z.string()), Promise.resolve('x'))).toThrow(
      expect.objectContaining({ code: 'schema-asynchronous' }) as Error,
    );
  });

  it('gives the decoded value', () => {
    const validate = inLanguage(z.object({ a: z.string().trim() }), 'ar')['~standard'].validate;
    expect(validate({ a: ' x ' })).toEqual({ value: { a: 'x' } });
  });

  it('has the types of its schema, by which form libraries type their fields', () => {
    const schema = inLanguage(z.codec(z.string(), z.number(), { decode: Number, encode: String }), 'ar');
    type Types = NonNullable<(typeof schema)['~standard']['types']>;
    expectTypeOf<Types['input']>().toEqualTypeOf<string>();
    expectTypeOf<Types['output']>().toEqualTypeOf<number>();
  });
});
