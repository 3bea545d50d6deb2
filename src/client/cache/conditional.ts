import type { Answer } from '../read-answer.js';
import type { KeptResponse, ResponseCache } from './response-cache.js';

/** A read that may be answered from what is kept. */
export interface Conditional {
  /** The tag to send, where something is kept. */
  readonly etag: string | undefined;
  /** The answer with its content: what came, or what was kept when nothing has changed. */
  readonly complete: (answer: Answer) => Answer;
  /** Keeps an answer that was found to be by the contract. */
  readonly keep: (answer: Answer) => Promise<void>;
}

const digestOf = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** A tag as RFC 9110 writes it, of a length that a header may have. */
export const isTag = (tag: string | null | undefined): tag is string =>
  typeof tag === 'string' && /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/.test(tag);

/** A cache that fails is one that has nothing. */
const found = async (cache: ResponseCache, name: string): Promise<KeptResponse | undefined> => {
  try {
    const kept = await cache.get(name);
    return kept !== undefined && isTag(kept.etag) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Looks up a read of one session. Another token is another session: no person is ever shown what another one read. */
export const conditional = async (cache: ResponseCache, token: string, url: URL): Promise<Conditional> => {
  const name = `${await digestOf(token)} ${url.href}`;
  const kept = await found(cache, name);
  return {
    etag: kept?.etag,
    complete: (answer) => (answer.status === 304 && kept !== undefined ? { ...answer, json: kept.json } : answer),
    keep: async ({ status, headers, json }) => {
      const etag = headers.get('etag');
      if (status !== 200 || !isTag(etag)) return;
      await cache.set(name, { etag, json }).catch(() => undefined);
    },
  };
};
