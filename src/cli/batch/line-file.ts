import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { written } from './unwritable.js';

/** A file that lines are written to. */
export interface LineFile {
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How much is written at once, in signs. */
const together = 1 << 16;

/**
 * Opens a file for lines.
 *
 * @param file its name
 * @param named the file that is told of where it cannot be written
 * @throws MartabaError `file-unwritable`, `disk-full`; so do the functions of the result
 */
export const lineFile = async (file: string, named: string = file): Promise<LineFile> => {
  const handle: FileHandle = await written(named, open(file, 'w'));
  let block = '';
  const flush = (): Promise<void> => {
    const text = block;
    block = '';
    return written(named, handle.writeFile(text));
  };
  return {
    write: async (line) => {
      block += `${line}\n`;
      if (block.length > together) await flush();
    },
    close: async () => {
      try {
        await flush();
      } finally {
        await written(named, handle.close());
      }
    },
  };
};
