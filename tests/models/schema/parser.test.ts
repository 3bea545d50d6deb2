import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test, vi } from 'vitest';
import * as models from '../../../src/models/index.js';
import { issuesOf, jsonSchemaOf, parserOf } from '../../../src/models/schema/index.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { employeeWires } from '../../../src/testing/arbitraries/employment.js';
import { mutantsOf } from '../../arbitraries/mutants.js';
import { ofEach } from '../../arbitraries/of-each.js';
import { schemas } from '../../arbitraries/schemas.js';

describe.each(schemas)('the quick reading of %s', (name, schema) => {
  const parse = parserOf(schema);
  const documents = name === 'employeeSchema' ? employeeWires : documentsOf(jsonSchemaOf(schema));

  test('gives the value, or the issues, that the schema gives', () => {
    fc.assert(
      fc.property(fc.oneof(documents, mutantsOf(documents), fc.anything()), (value) => {
        expect(parse(value)).toStrictEqual(issuesOf(schema, value));
      }),
      ofEach,
    );
  });
});

const small: readonly z.ZodType[] = [
  z.object({ a: z.int() }),
  z.strictObject({ a: z.int().optional(), b: z.unknown(), c: z.string().default('x') }),
  z.strictObject({ a: z.string().trim().min(1).max(2) }),
  z.strictObject({ a: z.string().regex(/^a/g).nullable() }),
  z.strictObject({
    a: z.array(z.int()).default([]),
    b: z.int().nullable().optional(),
    c: z.int().optional().nullable(),
  }),
  z.strictObject({ a: z.int().prefault(3), b: z.int().catch(4), c: z.int().default(1).optional() }),
  z.array(z.string().trim()),
  z.coerce.boolean(),
  z.literal(['a', 1]),
  z.boolean().transform(String),
];

test('schemas of every kind read alike', () => {
  const values = fc.oneof(
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'd'), fc.anything({ maxDepth: 1 })),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(undefined, null, 1, 'a', ' a ', [1])),
    fc.constantFrom('a', 1, true, [' a '], [1], null, undefined),
    fc.anything(),
  );
  fc.assert(
    fc.property(values, (value) => {
      for (const schema of small)
        expect([schema.def.type, parserOf(schema)(value)]).toStrictEqual([schema.def.type, issuesOf(schema, value)]);
    }),
  );
});

test('what is read shares no list with what was given', () => {
  const given = { a: [1] };
  const read = parserOf(z.strictObject({ a: z.array(z.int()) }))(given);
  expect(read.ok && read.value.a).not.toBe(given.a);
});

test('an object of fields that are known is read without zod, and equal dates are read once', () => {
  const schema = z.strictObject({
    rank: z.int(),
    from: models.dualDateSchema,
    lastDay: models.dualDateSchema.nullable(),
  });
  const parse = parserOf(schema);
  const run = vi.spyOn(schema._zod, 'run');
  const read = parse({ rank: 7, from: '1447-01-10H', lastDay: '1447-01-10H' });
  expect(read.ok && read.value.from).toEqual(models.parseDualDate('1447-01-10H'));
  expect(read.ok && read.value.lastDay).toBe(read.ok && read.value.from);
  expect(run).not.toHaveBeenCalled();
});
