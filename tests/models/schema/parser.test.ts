import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test, vi } from 'vitest';
import * as models from '../../../src/models/index.js';
import { issuesOf, jsonSchemaOf, parserOf } from '../../../src/models/schema/index.js';
import { documentsOf } from '../../../src/testing/arbitraries/documents.js';
import { employeeWires } from '../../../src/testing/arbitraries/employment.js';
import { mutantsOf } from '../../arbitraries/mutants.js';
import { ofEach } from '../../arbitraries/of-each.js';
import { smallObjects, smallSchemas, smallValues } from '../../arbitraries/small-schemas.js';
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

test('schemas of every kind read alike', () => {
  const parsers = smallSchemas.map((schema) => [schema, parserOf(schema)] as const);
  const readAlike = (value: unknown): void => {
    for (const [schema, parse] of parsers)
      expect([schema.def.type, parse(value)]).toStrictEqual([schema.def.type, issuesOf(schema, value)]);
  };
  smallObjects.forEach(readAlike);
  fc.assert(fc.property(smallValues, readAlike));
});

test('the keys of what is read stand in the order in which the schema gives them', () => {
  const { a, b, c } = { a: z.int(), b: z.int().optional(), c: z.int() };
  const read = parserOf(z.strictObject({ a, b, c }))({ c: 1, b: 2, a: 3 });
  expect(read.ok && Object.keys(read.value)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['a policy forbids it', () => vi.stubGlobal('Function', () => expect.fail('code was written'))],
  ['zod is told so', () => z.config({ jitless: true })],
])('where no code may be written, since %s, zod is asked, and the answers are the same', (_, forbid) => {
  const schema = z.strictObject({ rank: z.int(), from: models.dualDateSchema });
  const run = vi.spyOn(schema._zod, 'run');
  forbid();
  const parse = parserOf(schema);
  vi.unstubAllGlobals();
  z.config({ jitless: false });
  expect(parse({ rank: 7, from: '1447-01-10H' })).toEqual({
    ok: true,
    value: { rank: 7, from: models.parseDualDate('1447-01-10H') },
  });
  expect(run).toHaveBeenCalled();
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
