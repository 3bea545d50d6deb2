import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codecOf, eqOf, ordDate, ordRank, showOf } from '../../src/fp/index.js';
import * as models from '../../src/models/index.js';
import { documentsOf } from '../../src/testing/arbitraries/documents.js';
import { employeeWires } from '../../src/testing/arbitraries/employment.js';
import { date } from '../../src/testing/arbitraries/wire.js';
import { mutantsOf } from '../arbitraries/mutants.js';
import { schemas } from '../arbitraries/schemas.js';

/** Documents on both sides of a schema; of an employee, whose parts must fit together, own ones. */
const documents = (name: string, schema: z.ZodType): readonly unknown[] => {
  const some = name === 'employeeSchema' ? employeeWires : documentsOf(models.jsonSchemaOf(schema));
  return [...fc.sample(some, 2), ...fc.sample(mutantsOf(some), 8)].map(
    (of): unknown => JSON.parse(JSON.stringify(of)) as unknown,
  );
};

describe.each(schemas)('of %s', (name, schema) => {
  test('the codec decodes what the schema does, alone and beside others of io-ts, and its values are equal and shown', () => {
    const codec = codecOf(schema);
    const beside = t.intersection([t.type({ of: codec }), t.type({ more: t.number })]);
    const [eq, show] = [eqOf(schema), showOf(schema)];
    for (const document of documents(name, schema)) {
      const decoded = codec.decode(document);
      const parsed = schema.safeParse(document);
      expect(E.isRight(decoded)).toBe(parsed.success);
      const both = beside.decode({ of: document, more: 1 });
      expect(E.isRight(both)).toBe(parsed.success);
      if (E.isLeft(decoded)) {
        expect(PathReporter.report(decoded).every((text) => text.length > 0)).toBe(true);
        continue;
      }
      // What is read of what was written is equal, and written alike.
      const again = codec.decode(codec.encode(decoded.right));
      expect(E.isRight(again) && eq.equals(decoded.right, again.right)).toBe(true);
      expect(typeof show.show(decoded.right)).toBe('string');
    }
  });
});

describe('the order', () => {
  test('of dates is that of their days, and of ranks that of rank and step', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [a, b] = [models.dualDateSchema.parse(one), models.dualDateSchema.parse(other)];
        expect(ordDate.compare(a, b)).toBe(Math.sign(a.day - b.day));
        expect(ordDate.equals(a, b)).toBe(a.day === b.day);
      }),
    );
    const rank = fc.record({ rank: fc.integer({ min: 1, max: 15 }), step: fc.integer({ min: 1, max: 15 }) });
    fc.assert(
      fc.property(rank, rank, (a, b) => {
        expect(ordRank.compare(a, b)).toBe(Math.sign(a.rank - b.rank || a.step - b.step));
      }),
    );
  });
});

test('two values are not equal that are written otherwise', () => {
  const [one, same, other] = ['1999999996', '١٩٩٩٩٩٩٩٩٦', models.syntheticNationalId(1, 'resident')].map((of) =>
    models.nationalIdSchema.parse(of),
  );
  const { equals } = eqOf(models.nationalIdSchema);
  if (one === undefined || same === undefined || other === undefined) throw new Error('three values');
  expect([equals(one, same), equals(one, other)]).toEqual([true, false]);
});
