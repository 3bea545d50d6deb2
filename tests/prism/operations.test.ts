import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Client, EndpointName } from '../../src/client/index.js';
import { bearer, createClient, endpoints } from '../../src/client/index.js';
import type { Endpoint } from '../../src/client/contract/endpoint.js';
import document from '../../openapi.json' with { type: 'json' };
import { startPrism } from './prism.js';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly example?: unknown }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly example: unknown } } };
}

const operations = Object.values(document.paths).flatMap((of) => Object.values(of) as readonly Operation[]);

/** What the document itself shows of the parameters in a place. */
const shown = ({ parameters }: Operation, place: 'path' | 'query'): object =>
  Object.fromEntries(parameters.flatMap((of) => (of.in === place ? [[of.name, of.example]] : [])));

/** An input of an operation as the document shows it, with or without what may be left out of its address. */
const inputOf = (operation: Operation, endpoint: Endpoint, isAsked: boolean): object => {
  const { params, query, body } = endpoint;
  return {
    ...(params === undefined ? {} : { params: z.parse(params, shown(operation, 'path')) }),
    ...(query === undefined ? {} : { query: isAsked ? z.parse(query, shown(operation, 'query')) : {} }),
    ...(body === undefined ? {} : { body: z.parse(body, operation.requestBody?.content['application/json'].example) }),
  };
};

let prism: Awaited<ReturnType<typeof startPrism>>;
let client: Client;
beforeAll(async () => {
  prism = await startPrism();
  client = createClient({ baseUrl: prism.url, session: bearer(async () => 'token'), retries: 0 });
}, 120_000);
afterAll(() => prism.stop());

/** Calls an operation: its input is that of its own endpoint, which no one type says of all. */
const call = (name: EndpointName, input: object) =>
  (client.call as (of: EndpointName, input: object) => ReturnType<Client['call']>)(name, input).withReply();

describe('against the mock server of the document, the client calls', () => {
  test.each(operations.map((of) => [of.operationId, of] as const))('%s', async (operationId, operation) => {
    const name = operationId as EndpointName;
    const endpoint: Endpoint = endpoints[name];
    for (const isAsked of endpoint.query === undefined ? [false] : [false, true]) {
      const { status, data } = await call(name, inputOf(operation, endpoint, isAsked));
      expect(status).toBe(endpoint.status);
      // What was read can be written out again, and then it is read as before.
      const written = z.encode(endpoint.response, data);
      expect(z.decode(endpoint.response, written)).toEqual(data);
    }
  });
});

test('there is no endpoint of the table that was not called', () => {
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(endpoints).toSorted());
});

test('the mock server refuses what the document does not allow', async () => {
  const answer = await fetch(`${prism.url}/nafath/push`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ serviceId: 1 }),
  });
  expect(answer.status).toBe(422);
});
