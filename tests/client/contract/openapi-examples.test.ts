import { expect, test } from 'vitest';
import type { Endpoint } from '../../../src/client/contract/endpoint.js';
import { endpoints, openApi } from '../../../src/client/index.js';
import { issuesOf } from '../../../src/models/schema/issues.js';

interface Shown {
  readonly content: { readonly 'application/json': { readonly example: unknown } };
}
interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly example?: unknown }[];
  readonly requestBody?: Shown;
  readonly responses: Readonly<Record<string, Shown>>;
}

const { paths } = openApi('0.1.0');
const table: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

test.each(table)('%s: the contract accepts each example that the document shows', (_, endpoint) => {
  const { path, method, params, query, body, response, status } = endpoint;
  const operation = paths[path]?.[method.toLowerCase()] as object as Operation;
  const shown = (place: string) =>
    Object.fromEntries(operation.parameters.flatMap((of) => (of.in === place ? [[of.name, of.example]] : [])));
  const exampleOf = (of: Shown | undefined) => of?.content['application/json'].example;
  const pairs = [
    [params, shown('path')],
    [query, shown('query')],
    [body, exampleOf(operation.requestBody)],
    [response, exampleOf(operation.responses[status])],
  ] as const;
  for (const [schema, example] of pairs)
    if (schema !== undefined) expect(issuesOf(schema, example)).toMatchObject({ ok: true });
});
