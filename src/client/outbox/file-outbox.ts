import { MartabaError } from '../../models/error.js';
import type { OutboxStore } from './outbox-store.js';

interface Waiting {
  readonly text: string;
  readonly kept: () => void;
  readonly failed: (thrown: MartabaError) => void;
}

const notWritten = (thrown: unknown): MartabaError => {
  const reason = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'unknown';
  return new MartabaError('outbox-not-written', [], { reason });
};

/** The lines of a file's text, each behind the digest of itself; and how many bytes of it are whole lines. */
const readLines = (
  text: string,
  digestOf: (line: string) => string,
): { readonly lines: readonly string[]; readonly whole: number } => {
  const lines: string[] = [];
  let whole = 0;
  while (whole < text.length) {
    const end = text.indexOf('\n', whole);
    const line = end < 0 ? undefined : text.slice(whole + 17, end);
    if (line === undefined || text.slice(whole, whole + 16) !== digestOf(line)) {
      // What a crash left behind stands at the end; anywhere else something was changed, and nothing is guessed.
      if (end < 0 || end === text.length - 1) break;
      throw new MartabaError('outbox-damaged', [lines.length]);
    }
    lines.push(line);
    whole = end + 1;
  }
  return { lines, whole: Buffer.byteLength(text.slice(0, whole)) };
};

/**
 * Keeps an outbox in a file, for Node: each line is one append that is on the disk before it is acknowledged; those that
 * come together are written together. What a crash left half-written was never acknowledged, and is cut off. The file
 * is readable by its owner alone. One process has a file at a time.
 *
 * @param path where the file is, or is to be; its folder is there
 * @throws MartabaError `outbox-not-written`, `outbox-damaged`, from the functions of the store
 * @example
 * ```ts
 * const store = fileOutbox('/no/such/folder/outbox');
 * await store.append('line'); // throws 'outbox-not-written'
 * ```
 */
export const fileOutbox = (path: string): OutboxStore => {
  const waiting: Waiting[] = [];
  let isWriting = false;
  // Asked for when it is called and not imported, so that a bundle for the browser is made of the client.
  const node = () => {
    const { open, readFile, rename, truncate } = process.getBuiltinModule('node:fs/promises');
    const { createHash } = process.getBuiltinModule('node:crypto');
    const digestOf = (line: string): string => createHash('sha256').update(line).digest('hex').slice(0, 16);
    const write = async (to: string, flags: 'a' | 'w', lines: readonly string[]): Promise<void> => {
      const file = await open(to, flags, 0o600);
      try {
        const { size } = await file.stat();
        const bytes = Buffer.from(lines.map((line) => `${digestOf(line)} ${line}\n`).join(''));
        const { bytesWritten } = await file.write(bytes);
        if (bytesWritten === bytes.length) {
          await file.datasync();
        } else {
          // A disk that is full took a part: what was there before stays as it was.
          await file.truncate(size);
          throw new MartabaError('outbox-not-written', [], { reason: 'ENOSPC' });
        }
      } finally {
        await file.close();
      }
    };
    return { digestOf, readFile, rename, truncate, write };
  };

  /** Writes all that waits, as one append. */
  const drain = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0);
      try {
        await node().write(
          path,
          'a',
          batch.map(({ text }) => text),
        );
        for (const { kept } of batch) kept();
      } catch (thrown) {
        for (const { failed } of batch) failed(thrown instanceof MartabaError ? thrown : notWritten(thrown));
      }
    }
    isWriting = false;
  };

  return {
    load: async () => {
      const { digestOf, readFile, truncate } = node();
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (thrown) {
        if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ENOENT') return [];
        throw notWritten(thrown);
      }
      const { lines, whole } = readLines(text, digestOf);
      if (whole < Buffer.byteLength(text)) await truncate(path, whole);
      return lines;
    },
    append: (text) =>
      new Promise((kept, failed) => {
        waiting.push({ text, kept, failed });
        void drain();
      }),
    replace: async (lines) => {
      const { write, rename } = node();
      try {
        await write(`${path}.next`, 'w', lines);
        await rename(`${path}.next`, path);
      } catch (thrown) {
        throw thrown instanceof MartabaError ? thrown : notWritten(thrown);
      }
    },
  };
};
