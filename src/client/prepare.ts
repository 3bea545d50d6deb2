import type * as z from 'zod';
import type { Endpoint } from './contract/endpoint.js';
import type { problems } from './contract/problem.js';
import { encoded } from './encode.js';
import { ProblemError } from './errors/problem-error.js';

/** The parts of a call's input. */
export interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** A call as it is sent. */
export interface Prepared {
  readonly url: URL;
  readonly body?: string;
}

/** What the client refuses itself. The table of problems is a type here: its texts are not for the client to load. */
const statuses = { 'parameter-invalid': 400, 'body-invalid': 422 } as const satisfies {
  readonly [C in keyof typeof problems]?: (typeof problems)[C]['status'];
};

const byContract = (schema: z.ZodType | undefined, value: unknown, code: keyof typeof statuses): unknown => {
  if (schema === undefined) return undefined;
  const judged = encoded(schema, value);
  if (judged.ok) return judged.value;
  throw new ProblemError({ code, status: statuses[code], issues: judged.issues });
};

const entriesOf = (of: unknown): readonly (readonly [string, unknown])[] =>
  typeof of === 'object' && of !== null ? Object.entries(of) : [];

/**
 * Makes the address and the body of a call. All is judged by the contract before anything is sent, so that nothing
 * but a request's number, a draft's id or a code ever stands in an address.
 *
 * @throws ProblemError `parameter-invalid`, `body-invalid`; they name the place and never the value
 */
export const prepare = (base: URL, endpoint: Endpoint, parts: Parts): Prepared => {
  const params = new Map(entriesOf(byContract(endpoint.params, parts.params, 'parameter-invalid')));
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params.get(name))));
  const url = new URL(base);
  url.pathname = base.pathname.replace(/\/$/, '') + path;
  url.search = '';
  for (const [name, value] of entriesOf(byContract(endpoint.query, parts.query, 'parameter-invalid')))
    if (typeof value === 'string' || typeof value === 'number') url.searchParams.set(name, String(value));
  const body = byContract(endpoint.body, parts.body, 'body-invalid');
  return endpoint.body === undefined ? { url } : { url, body: JSON.stringify(body) };
};
