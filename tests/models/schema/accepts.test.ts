import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { acceptsOf, issuesOf, jsonSchemaOf } from '../../../src/models/schema/index.js';
import { employeeWires } from '../../../src/testing/arbitraries/employment.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { mutantsOf } from '../../arbitraries/mutants.js';
import { ofEach } from '../../arbitraries/of-each.js';
import { smallObjects, smallSchemas, smallValues } from '../../arbitraries/small-schemas.js';
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

test('schemas of every kind answer alike', () => {
  const all = smallSchemas.map((schema) => [schema, acceptsOf(schema)] as const);
  const answerAlike = (value: unknown): void => {
    for (const [schema, accepts] of all) {
      const expected = [schema.def.type, schema.safeParse(value).success];
      // Twice: a pattern with a place of its own would answer otherwise the second time.
      expect([schema.def.type, accepts(value)]).toEqual(expected);
      expect([schema.def.type, accepts(value)]).toEqual(expected);
    }
  };
  smallObjects.forEach(answerAlike);
  fc.assert(fc.property(smallValues, answerAlike));
});

test('inherited keys count as they do for zod', () => {
  const schema = z.strictObject({ a: z.int() });
  for (const value of [
    Object.create({ a: 1 }),
    Object.assign(Object.create({ b: 1 }) as object, { a: 1 }),
  ] as unknown[])
    expect(acceptsOf(schema)(value)).toBe(schema.safeParse(value).success);
});
