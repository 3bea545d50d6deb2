import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { showOf } from '../../src/fp/index.js';
import * as models from '../../src/models/index.js';
import { wiresOf } from '../../src/testing/index.js';

const isSchema = (value: unknown): value is z.ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value && '~standard' in value;

/** Every schema that the models export, by its name. */
const schemas = Object.entries(models).flatMap(([name, of]): [string, z.ZodType][] =>
  isSchema(of) ? [[name, of]] : [],
);

/** The paths of what a schema says is of a person, each as keys, `[]` for the elements of a list. */
const protectedPaths = (schema: z.ZodType): readonly (readonly string[])[] =>
  Object.entries(models.fieldsOf(schema, 'en')).flatMap(([path, { sensitivity }]) =>
    sensitivity === 'personal' || sensitivity === 'sensitive'
      ? [
          path
            .replaceAll('[]', '.[]')
            .split('.')
            .filter((key) => key !== ''),
        ]
      : [],
  );

/** What stands at a path, of each element of a list on the way; of what is withheld on the way, that it is. */
const at = (value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] => {
  if (value === undefined || value === models.withheld || key === undefined) return value === undefined ? [] : [value];
  if (key === '[]') return Array.isArray(value) ? value.flatMap((element) => at(element, rest)) : [];
  return typeof value === 'object' && value !== null ? at((value as Record<string, unknown>)[key], rest) : [];
};

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

const isCode = /^[a-z]+(?:-[a-z]+)*$/;

/** Who someone is and how he is reached, wherever it stands: national IDs, IBANs, mobiles, addresses. */
const tells = /[12]999\d{6}|SA\d{22}|(?:\+966|0)5\d{8}|[\w.]+@[\w.]+/g;

describe.each(schemas)('what is shown of %s', (_, schema) => {
  const paths = protectedPaths(schema);
  const wires = fc.sample(wiresOf(schema), 6);

  test('holds in place of what is of a person a mask, or that it is withheld', () => {
    for (const wire of wires) {
      const shown = JSON.parse(showOf(schema).show(schema.parse(wire))) as unknown;
      for (const path of paths)
        for (const of of at(shown, path)) expect([path, of]).toEqual([path, expect.stringMatching(/^•••$|\*{3,}/)]);
    }
  });

  test('holds no number or address of a person, nor a text that was written of one', () => {
    for (const wire of wires) {
      const shown = showOf(schema).show(schema.parse(wire));
      expect(shown.match(tells)).toBeNull();
      for (const text of paths.flatMap((path) => at(wire, path)).flatMap(texts))
        if (text.length > 12 && !isCode.test(text)) expect(shown).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });
});

test('what is planted where a schema says that it is of a person is not shown, right or wrong', () => {
  const planted = fc.constantFrom<unknown>(
    '1999999996',
    'SA0380000000608010167519',
    '0500000009',
    'سالم بن عبدالله',
    'diabetes, since 1440',
    ['a chronic illness'],
    { diagnosis: 'a chronic illness' },
  );
  const put = (value: unknown, [key, ...rest]: readonly string[], of: unknown): unknown => {
    if (key === undefined) return of;
    if (key === '[]')
      return Array.isArray(value) ? [put(value[0], rest, of), ...(value.slice(1) as unknown[])] : [put({}, rest, of)];
    const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    return { ...object, [key]: put((object as Record<string, unknown>)[key], rest, of) };
  };
  const places = schemas.flatMap(([, schema]) => protectedPaths(schema).map((path) => ({ schema, path })));
  expect(places.length).toBeGreaterThan(100);
  for (const { schema, path } of places)
    fc.assert(
      fc.property(planted, (of) => {
        const shown = showOf(schema).show(put(undefined, path, of));
        for (const text of texts(of)) expect(shown).not.toContain(text);
      }),
      { numRuns: 7 },
    );
});
