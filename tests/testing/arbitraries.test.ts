import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import * as models from '../../src/models/index.js';
import { valuesOf, wiresOf } from '../../src/testing/index.js';
import { ofEach } from '../arbitraries/of-each.js';
import { schemas } from '../arbitraries/schemas.js';

/** Numbers that could be those of a person. */
const numbersIn = (wire: unknown): readonly string[] =>
  JSON.stringify(wire).match(/(?<![\w.-])[12]\d{9}(?![\w.])/g) ?? [];

test('there are many models', () => {
  expect(schemas.length).toBeGreaterThan(90);
});

describe.each(schemas)('the arbitrary of %s', (_, schema) => {
  test('gives wires that the model accepts, which are JSON, and of nobody', () => {
    fc.assert(
      fc.property(wiresOf(schema), (wire) => {
        expect(schema.safeParse(wire).success).toBe(true);
        expect(schema.safeParse(JSON.parse(JSON.stringify(wire))).success).toBe(true);
        expect(numbersIn(wire).filter((of) => models.nationalId.is(of) && !models.isSynthetic(of))).toEqual([]);
      }),
      ofEach,
    );
  });

  test('gives values of the domain, which the model encodes', () => {
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        expect(z.safeEncode(schema, value).success).toBe(true);
      }),
      ofEach,
    );
  });

  test('gives more than one value where the model has more than one', () => {
    const made = fc.sample(wiresOf(schema), 30).map((wire) => JSON.stringify(wire));
    expect(new Set(made).size).toBeGreaterThan(1);
  });
});

test('a model of one’s own has an arbitrary too', () => {
  const own = z.strictObject({ employee: models.employeeIdSchema, rank: models.rankSchema });
  fc.assert(fc.property(valuesOf(own), ({ rank }) => rank >= 1 && rank <= 15));
});
