/**
 * Where an outbox keeps its lines. A line is opaque, holds no line break, and holds personal data: a place of one's own
 * keeps it as one keeps such data.
 */
export interface OutboxStore {
  /** All lines in the order in which they were added. A line that was never acknowledged may be among them, whole. */
  readonly load: () => Promise<readonly string[]>;
  /** Adds a line, whole or not at all. When the promise is kept, the line outlives the process. */
  readonly append: (line: string) => Promise<void>;
  /** Puts lines in place of all that are there, at once or not at all. */
  readonly replace: (lines: readonly string[]) => Promise<void>;
}

/**
 * Keeps an outbox in memory: for tests, and where nothing is to outlive the page.
 *
 * @example
 * ```ts
 * const store = memoryOutbox();
 * await store.append('line');
 * await store.load(); // ['line']
 * ```
 */
export const memoryOutbox = (): OutboxStore => {
  let lines: readonly string[] = [];
  return {
    // oxlint-disable-next-line require-await -- a store is asynchronous
    load: async () => lines,
    // oxlint-disable-next-line require-await -- a store is asynchronous
    append: async (line) => {
      lines = [...lines, line];
    },
    // oxlint-disable-next-line require-await -- a store is asynchronous
    replace: async (fresh) => {
      lines = fresh;
    },
  };
};
