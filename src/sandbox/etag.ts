import { jsonAnswer } from './answer.js';

/** The tag of a content: the same for the same content, and for no other that anyone would find by chance. */
export const etagOf = async (json: unknown): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(json)));
  return `"${[...new Uint8Array(bytes, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
};

const tagsIn = (header: string): readonly string[] => header.split(',').map((tag) => tag.trim());

/** Whether the header of an update names this tag: exactly, for a weak one says too little (RFC 9110, 13.1.1). */
export const isAmong = (etag: string, ifMatch: string): boolean =>
  ifMatch.trim() === '*' || tagsIn(ifMatch).includes(etag);

/** Where an answer says when to ask again, its header says it too. */
export const retryAfterOf = (json: unknown): Readonly<Record<string, string>> =>
  typeof json === 'object' && json !== null && 'pollAfterSeconds' in json
    ? { 'retry-after': String(json.pollAfterSeconds) }
    : {};

/** The answer to a read, with its tag; nothing but the tag for who has it already. */
export const taggedAnswer = async (
  json: unknown,
  requestId: string,
  known: string | null,
  headers: Readonly<Record<string, string>>,
): Promise<Response> => {
  const etag = await etagOf(json);
  const isKnown = tagsIn(known ?? '').some((tag) => tag.replace(/^W\//, '') === etag);
  if (!isKnown) return jsonAnswer(200, json, requestId, { ...headers, etag });
  return new Response(null, {
    status: 304,
    headers: { etag, 'cache-control': 'no-store', 'x-request-id': requestId, ...headers },
  });
};
