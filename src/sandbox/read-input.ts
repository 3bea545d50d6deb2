import type { Endpoint } from '../client/contract/endpoint.js';
import { issuesOf } from '../models/schema/issues.js';
import type { Refusal } from './answer.js';
import { refuse } from './answer.js';
import type { Route } from './route.js';

const readJson = async (request: Request): Promise<Refusal | { readonly ok: true; readonly raw: unknown }> => {
  const text = await request.text();
  if (text === '') return { ok: true, raw: undefined };
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return refuse('not-json-body');
  try {
    return { ok: true, raw: JSON.parse(text) as unknown };
  } catch {
    return refuse('body-invalid');
  }
};

/** What a call says, judged by the contract; `raw` is its body as it came. */
export interface ReadInput {
  readonly ok: true;
  readonly input: { readonly params: unknown; readonly query: unknown; readonly body: unknown };
  readonly raw: unknown;
}

/** The input of an endpoint out of a request, judged by the contract's schemas and by nothing else. */
export const readInput = async (
  endpoint: Endpoint,
  route: Route,
  request: Request,
  url: URL,
): Promise<Refusal | ReadInput> => {
  const params = endpoint.params === undefined ? undefined : issuesOf(endpoint.params, route.params);
  if (params?.ok === false) return refuse('not-found');
  const asked =
    endpoint.query === undefined ? undefined : issuesOf(endpoint.query, Object.fromEntries(url.searchParams));
  if (asked?.ok === false) return refuse('parameter-invalid', { issues: asked.issues });
  const input = { params: params?.value, query: asked?.value };
  // A body that nobody declared is not read.
  if (endpoint.body === undefined) return { ok: true, input: { ...input, body: undefined }, raw: undefined };
  const json = await readJson(request);
  if (!json.ok) return json;
  const body = issuesOf(endpoint.body, json.raw);
  if (!body.ok) return refuse('body-invalid', { issues: body.issues });
  return { ok: true, input: { ...input, body: body.value }, raw: json.raw };
};
