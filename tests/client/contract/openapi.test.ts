import { expect, test } from 'vitest';
import { documentation, endpoints, openApi, problems } from '../../../src/client/index.js';

const document = openApi('0.1.0');
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Every value of a field, as deep as a document goes. */
const allOf = (name: string, of: unknown): readonly unknown[] => {
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => [...(key === name ? [value] : []), ...allOf(name, value)]);
};

test('each endpoint of the table is one operation, and there is no other', () => {
  const named = operations.map(
    ({ path, method, operation }) => `${JSON.stringify(operation['operationId'])} ${method} ${path}`,
  );
  const declared = Object.entries(endpoints).map(([name, of]) => `"${name}" ${of.method.toLowerCase()} ${of.path}`);
  expect(new Set(named)).toEqual(new Set(declared));
  expect(named).toHaveLength(declared.length);
});

test('each reference leads to a schema, and each schema is led to', () => {
  const references = allOf('$ref', document).map(String);
  const places = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  expect(references.filter((of) => !places.includes(of))).toEqual([]);
  expect(places.filter((of) => !references.includes(of))).toEqual([]);
});

test.each(Object.entries(endpoints))('%s says its status, its key and each refusal', (name, endpoint) => {
  const { operation } = operations.find((of) => of.operation['operationId'] === name) ?? { operation: {} };
  const { responses, parameters, security } = operation as {
    responses: Record<string, { description: string }>;
    parameters: { name: string; in: string }[];
    security: unknown[];
  };
  const told = documentation[name as keyof typeof endpoints];
  const isConditional = endpoint.method === 'GET' && endpoint.scope === 'employee';
  const statuses = [
    endpoint.status,
    ...(isConditional ? [304] : []),
    ...told.problems.map((code) => problems[code].status),
  ];
  expect(Object.keys(responses).toSorted()).toEqual([...new Set(statuses.map(String))].toSorted());
  for (const code of told.problems)
    expect(responses[String(problems[code].status)]?.description).toContain(`\`${code}\``);
  expect(parameters.some((of) => of.in === 'header' && of.name === 'Idempotency-Key')).toBe(
    endpoint.idempotency === 'keyed',
  );
  expect(parameters.some((of) => of.in === 'header' && of.name === 'If-None-Match')).toBe(isConditional);
  expect(security.length).toBe(endpoint.scope === 'public' ? 0 : 1);
});

test('it is plain JSON, names no address but this machine, and says that it is unofficial', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(allOf('$id', document)).toEqual([]);
  expect(allOf('url', document['servers'])).toEqual(['http://127.0.0.1:8080']);
  expect(JSON.stringify(document.info)).toContain('Unofficial');
});
