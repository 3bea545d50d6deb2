import type { Endpoint } from '../contract/endpoint.js';
import { endpoints } from '../contract/endpoints.js';
import { ClientError } from '../errors/client-error.js';
import type { Parts } from '../prepare.js';
import { prepare } from '../prepare.js';
import { conditional, isTag } from './conditional.js';
import type { ResponseCache } from './response-cache.js';

const readOf = ({ updates }: Endpoint): Endpoint | undefined =>
  Object.entries<Endpoint>(endpoints).find(([name]) => name === updates)?.[1];

/**
 * The tag that an update is to hang on: the one that was given, or that of the read which the cache keeps.
 *
 * @param ifMatch a tag, or `cached`
 * @throws ClientError `tag-unknown`, before anything is sent
 */
export const tagToMatch = async (
  ifMatch: string,
  endpoint: Endpoint,
  { params }: Parts,
  of: { readonly base: URL; readonly cache: ResponseCache | undefined; readonly token: string },
): Promise<string> => {
  const read = readOf(endpoint);
  const cached =
    ifMatch !== 'cached' || read === undefined || of.cache === undefined
      ? undefined
      : await conditional(of.cache, of.token, prepare(of.base, read, { params, query: {} }).url);
  const tag = ifMatch === 'cached' ? cached?.etag : ifMatch;
  if (read === undefined || !isTag(tag)) throw new ClientError('tag-unknown', { retryable: false });
  return tag;
};
