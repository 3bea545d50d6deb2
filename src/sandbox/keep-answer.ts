import type { EndpointName } from '../client/contract/endpoints.js';
import { jsonAnswer, problemAnswer, refuse } from './answer.js';
import type { State } from './state.js';

/** A call with an idempotency key. */
export interface KeyedCall {
  readonly name: EndpointName;
  /** The key that was sent, if one was. */
  readonly key: string | null;
  readonly subject: string;
  /** What the call says: the same for the same content. */
  readonly fingerprint: string;
  readonly requestId: string;
}

/** The most that a key may hold: it is an id, and no text. */
const isKey = (key: string | null): key is string => key !== null && /^[\w-]{1,100}$/.test(key);

/**
 * Answers a call with a key, which is unique to the subject of the session and the operation, and kept as long as the
 * request itself: the same content gets the first answer again, another one is refused, and so is a call whose first
 * one is still under way. A refusal is no effect, and is not kept.
 */
export const keepAnswer = async (
  { keys }: State,
  { name, key, subject, fingerprint, requestId }: KeyedCall,
  act: () => Promise<Response>,
): Promise<Response> => {
  if (!isKey(key)) return problemAnswer(refuse('key-missing'), requestId);
  const place = `${subject} ${name} ${key}`;
  const known = keys.get(place);
  if (known !== undefined && known.fingerprint !== fingerprint) return problemAnswer(refuse('key-reuse'), requestId);
  if (known !== undefined && known.answer === undefined)
    return problemAnswer(refuse('key-in-flight', { retryAfter: 1 }), requestId);
  if (known?.answer !== undefined)
    return jsonAnswer(known.answer.status, known.answer.json, requestId, { 'idempotency-replayed': 'true' });
  keys.set(place, { fingerprint });
  try {
    const answer = await act();
    if (answer.ok)
      keys.set(place, { fingerprint, answer: { status: answer.status, json: await answer.clone().json() } });
    return answer;
  } finally {
    if (keys.get(place)?.answer === undefined) keys.delete(place);
  }
};
