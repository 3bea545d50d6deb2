/** An answer that was kept: its tag, and its content as it came. */
export interface KeptResponse {
  readonly etag: string;
  readonly json: unknown;
}

/**
 * Where answers are kept, so that a server need not send again what has not changed. A name says the session, by a
 * digest of its token, and the address; what is kept is personal data, and is used only after the server said that it
 * still holds.
 */
export interface ResponseCache {
  readonly get: (name: string) => Promise<KeptResponse | undefined>;
  readonly set: (name: string, kept: KeptResponse) => Promise<void>;
}

/**
 * Keeps answers in memory, those that were used last.
 *
 * @param most how many; 100 unless said
 * @example
 * ```ts
 * const cache = memoryCache(1);
 * await cache.set('a', { etag: '"1"', json: {} });
 * await cache.set('b', { etag: '"2"', json: {} });
 * await cache.get('a'); // undefined
 * ```
 */
export const memoryCache = (most = 100): ResponseCache => {
  const kept = new Map<string, KeptResponse>();
  return {
    // oxlint-disable-next-line require-await -- a cache is asynchronous
    get: async (name) => {
      const found = kept.get(name);
      if (found === undefined) return undefined;
      kept.delete(name);
      kept.set(name, found);
      return found;
    },
    // oxlint-disable-next-line require-await -- a cache is asynchronous
    set: async (name, of) => {
      kept.delete(name);
      kept.set(name, of);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
};
