import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { openApi } from '../../../src/client/index.js';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const shipped: unknown = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const document = openApi(version);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, of]): readonly [string, string, Operation] => [
    `${method} ${path}`,
    path,
    of as object as Operation,
  ]),
);

test('the file that is shipped is the document of the table', () => {
  expect(shipped).toEqual(document);
});

/** The schemas of a schema, with where each stands, as deep as it goes. */
const schemasIn = (of: unknown, place: string): readonly (readonly [string, Readonly<Record<string, unknown>>])[] => {
  if (typeof of !== 'object' || of === null) return [];
  const inner = Object.entries(of).flatMap(([key, value]) => schemasIn(value, `${place}/${key}`));
  return Array.isArray(of) ? inner : [[place, of as Record<string, unknown>], ...inner];
};

// What linters of OpenAPI hold against a document: https://redocly.com/docs/cli/rules/recommended
describe('the document', () => {
  test('holds only schemas that are schemas of JSON Schema 2020-12', () => {
    const ajv = new Ajv2020({ strict: false, validateSchema: true });
    addFormats.default(ajv);
    ajv.addSchema(
      { $id: 'https://contract.example/openapi.json', ...document },
      'https://contract.example/openapi.json',
    );
    for (const name of Object.keys(document.components.schemas))
      expect(ajv.getSchema(`https://contract.example/openapi.json#/components/schemas/${name}`)).toBeTypeOf('function');
    for (const [place, , { parameters }] of operations)
      for (const of of parameters)
        expect([place, ajv.validateSchema((of as { schema?: object }).schema ?? {})]).toEqual([place, true]);
  });

  test('requires no property that it does not declare', () => {
    const bad = schemasIn(document.components.schemas, '').filter(
      ([, { required, properties, additionalProperties }]) =>
        Array.isArray(required) &&
        typeof additionalProperties !== 'object' &&
        required.some((name) => !Object.hasOwn(properties ?? {}, String(name))),
    );
    expect(bad.map(([place]) => place)).toEqual([]);
  });

  test('gives each value of an enum the type of its schema', () => {
    const typeOf = (value: unknown): string => (value === null ? 'null' : typeof value);
    const bad = schemasIn(document.components.schemas, '').filter(
      ([, of]) =>
        Array.isArray(of['enum']) &&
        typeof of['type'] === 'string' &&
        of['enum'].some((value) => typeOf(value) !== (of['type'] === 'integer' ? 'number' : of['type'])),
    );
    expect(bad.map(([place]) => place)).toEqual([]);
  });

  test('has names of schemas, operations and tags that may stand in an address', () => {
    const names = [
      ...Object.keys(document.components.schemas),
      ...operations.flatMap(([, , { operationId, tags }]) => [operationId, ...tags]),
    ];
    expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
    expect(new Set(operations.map(([, , { operationId }]) => operationId)).size).toBe(operations.length);
  });

  test('says what each tag is, and uses each', () => {
    const declared = (document['tags'] as readonly { name: string; description: string }[]).map((of) => {
      expect(of.description.length).toBeGreaterThan(10);
      return of.name;
    });
    expect(new Set(operations.flatMap(([, , { tags }]) => tags))).toEqual(new Set(declared));
    expect(new Set(declared).size).toBe(declared.length);
  });

  test('has no two paths between which a call could not tell', () => {
    const parts = Object.keys(document.paths).map((path) => path.split('/'));
    const isVariable = (part: string): boolean => part.startsWith('{');
    const variables = (path: readonly string[]): number => path.filter(isVariable).length;
    const alike = (a: readonly string[], b: readonly string[]): boolean =>
      a !== b &&
      a.length === b.length &&
      variables(a) === variables(b) &&
      a.every((part, i) => part === b[i] || isVariable(part) || isVariable(b[i] ?? ''));
    expect(parts.flatMap((a) => parts.filter((b) => alike(a, b)).map((b) => [a.join('/'), b.join('/')]))).toEqual([]);
  });
});

test.each(operations)(
  '%s has a summary, an answer, a refusal, each parameter once, a scheme that exists',
  (_, path, of) => {
    expect(of.summary.length).toBeGreaterThan(5);
    const statuses = Object.keys(of.responses);
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    expect(statuses.some((status) => status.startsWith('4'))).toBe(true);
    const names = of.parameters.map((each) => `${each.in} ${each.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(of.parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`)).toEqual(
      path.match(/\{\w+\}/g) ?? [],
    );
    expect(Object.keys(document.components['securitySchemes'] as object)).toEqual(
      expect.arrayContaining(of.security.flatMap((scheme) => Object.keys(scheme))),
    );
  },
);
