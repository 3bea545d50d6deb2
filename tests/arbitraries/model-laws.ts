import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { inLanguage, issuesOf } from '../../src/models/schema/index.js';

type Wire = Readonly<Record<string, unknown>>;

const planted = 'سر1999999996';

const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.optin !== undefined;

/** Every place in a value of JSON: the path to it. */
const places = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, of]) => places(of, [...path, Array.isArray(value) ? Number(key) : key]))
    : []),
];

const changedAt = (
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  change: (old: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((of: unknown, at) => (at === key ? changedAt(of, rest, change) : of));
  const of = value as Wire;
  return { ...of, [key]: changedAt(of[key], rest, change) };
};

const changes: readonly ((old: unknown) => unknown)[] = [
  () => planted,
  () => [planted],
  () => ({ [planted]: planted }),
  (old) => (typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...old, [planted]: planted } : planted),
  (old) => (typeof old === 'string' ? `${old}${planted}` : planted),
];

/**
 * The laws of every model.
 *
 * @param schema an object of the model
 * @param wires values of it as encoding writes them
 */
export const itKeepsTheLawsOfModels = (
  schema: z.ZodObject<z.core.$ZodShape, z.core.$strict>,
  wires: fc.Arbitrary<object>,
): void => {
  test('encodes what it decoded to the same wire, which is JSON', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        const domain = z.decode(schema, JSON.parse(JSON.stringify(wire)));
        expect(z.encode(schema, domain)).toEqual(wire);
      }),
    );
  });

  test('has a JSON Schema of its wire, which requires what it requires', () => {
    const { type, required = [], additionalProperties } = z.toJSONSchema(schema, { io: 'input' });
    const needed = Object.entries(schema.shape).flatMap(([key, field]) => (isOptional(field) ? [] : key));
    expect({ type, required: required.toSorted(), additionalProperties }).toEqual({
      type: 'object',
      required: needed.toSorted(),
      additionalProperties: false,
    });
  });

  test('says of a field that is left out that it is missing, and of no optional one', () => {
    fc.assert(
      fc.property(wires, fc.constantFrom(...Object.keys(schema.shape)), (wire, key) => {
        const { [key]: _, ...rest } = wire as Wire;
        const judged = issuesOf(schema, rest);
        const found = judged.ok ? [] : judged.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
        const field = schema.shape[key];
        // Without a field that may be left out, something else may be wrong with the whole.
        const expected =
          field === undefined || isOptional(field) ? found.filter((of) => of.endsWith(' ')) : [`missing ${key}`];
        expect(found).toEqual(expected);
      }),
    );
  });

  test('refuses a field that it does not know', () => {
    fc.assert(
      fc.property(wires, (wire) => {
        const judged = issuesOf(schema, { ...wire, 'not-declared': 1 });
        expect(judged).toMatchObject({ ok: false, issues: [{ code: 'unknown-field', path: ['not-declared'] }] });
      }),
    );
  });

  test('never says what stands in a value, nor in a key that nobody declared', () => {
    fc.assert(
      fc.property(wires, fc.nat(), fc.constantFrom(...changes), (wire, place, change) => {
        const all = places(wire);
        const changed = changedAt(wire, all[place % all.length] ?? [], change);
        const judged = issuesOf(schema, changed);
        expect(JSON.stringify(judged.ok || judged)).not.toContain(planted);
        for (const language of ['ar', 'en'] as const)
          expect(
            JSON.stringify(inLanguage(schema, language)['~standard'].validate(changed).issues ?? ''),
          ).not.toContain(planted);
      }),
    );
  });
};
