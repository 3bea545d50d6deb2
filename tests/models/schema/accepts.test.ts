import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { acceptsOf, issuesOf, jsonSchemaOf } from '../../../src/models/schema/index.js';
import { employeeWires } from '../../../src/testing/arbitraries/employment.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { mutantsOf } from '../../arbitraries/mutants.js';
import { ofEach } from '../../arbitraries/of-each.js';
import { schemas } from '../../arbitraries/schemas.js';

describe.each(schemas)('the quick answer of %s', (name, schema) => {
  const accepts = acceptsOf(schema);
  const documents = name === 'employeeSchema' ? employeeWires : documentsOf(jsonSchemaOf(schema));

  test('is the answer of the schema', () => {
    fc.assert(
      fc.property(fc.oneof(mutantsOf(documents), fc.anything()), (value) => {
        expect(accepts(value)).toBe(issuesOf(schema, value).ok);
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
  z.number().min(0),
  z.int().gt(1).lt(4),
  z.coerce.boolean(),
  z.uuid(),
  z.array(z.int()).max(1),
  z.union([z.int(), z.string()]),
  z.literal(['a', 1]),
  z.boolean().refine((of) => of),
  z.lazy(() => z.array(z.boolean())),
];

test('schemas of every kind answer alike', () => {
  const values = fc.oneof(
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'd'), fc.anything({ maxDepth: 1 })),
    fc.constantFrom('a', 'ab', ' abc ', 1, 2, 3, 4, 1.5, true, false, [true], [1], [1, 2], null, undefined),
    fc.anything(),
  );
  fc.assert(
    fc.property(values, (value) => {
      for (const schema of small)
        // Twice: a pattern with a place of its own would answer otherwise the second time.
        for (const accepts of [acceptsOf(schema)].flatMap((of) => [of, of]))
          expect([schema.def.type, accepts(value)]).toEqual([schema.def.type, schema.safeParse(value).success]);
    }),
  );
});

test('inherited keys count as they do for zod', () => {
  const schema = z.strictObject({ a: z.int() });
  for (const value of [
    Object.create({ a: 1 }),
    Object.assign(Object.create({ b: 1 }) as object, { a: 1 }),
  ] as unknown[])
    expect(acceptsOf(schema)(value)).toBe(schema.safeParse(value).success);
});
