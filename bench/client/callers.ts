import ky from 'ky';
import { bearer, createClient, endpoints } from 'martaba/client';
import { issuesOf } from 'martaba/models';

import { loadPeer } from '../peers/load.js';

/** Reads the record of the one who is signed in, and judges it by the contract. */
export type Caller = () => Promise<unknown>;

interface OpenApiFetch {
  readonly default: (options: { readonly baseUrl: string }) => {
    readonly GET: (path: string, options: { readonly headers: object }) => Promise<{ readonly data?: unknown }>;
  };
}

const { path, response } = endpoints.profile;

/** The same parse for all: the endpoint's own schema. */
const judged = (json: unknown): unknown => {
  const found = issuesOf(response, json);
  if (!found.ok) throw new Error('The answer is not as the contract says.');
  return found.value;
};

/** Ways to make one call: ours, and what one would write without it. */
export const callersOf = async (baseUrl: string) => {
  const headers = { accept: 'application/json', authorization: 'Bearer token' };
  const url = baseUrl + path;
  const client = createClient({ baseUrl, session: bearer(() => Promise.resolve('token')) });
  const { default: createOpenApiFetch } = await loadPeer<OpenApiFetch>('openapi-fetch');
  const openApi = createOpenApiFetch({ baseUrl });
  return {
    ours: () => client.call('profile', {}),
    ky: async () => judged(await ky(url, { headers }).json()),
    openapiFetch: async () => judged((await openApi.GET(path, { headers })).data),
    fetch: async () => judged(await (await fetch(url, { headers })).json()),
  } satisfies Record<string, Caller>;
};
