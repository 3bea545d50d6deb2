import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { MartabaError } from '../../models/error.js';

/** A file that lines are written to. */
export interface LineFile {
  readonly write: (line: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file for lines; a disk that is slower is waited for. @throws MartabaError `file-unwritable` */
export const lineFile = (file: string): LineFile => {
  const stream = createWriteStream(file);
  let failed = false;
  stream.once('error', () => {
    failed = true;
  });
  let block = '';
  const check = (): void => {
    if (failed) throw new MartabaError('file-unwritable', [file]);
  };
  const flush = async (): Promise<void> => {
    check();
    const full = !stream.write(block);
    block = '';
    if (full) await Promise.race([once(stream, 'drain'), once(stream, 'error')]).catch(() => undefined);
    check();
  };
  return {
    write: async (line) => {
      block += `${line}\n`;
      if (block.length > 1 << 16) await flush();
    },
    close: async () => {
      check();
      stream.end(block);
      await once(stream, 'close').catch(() => undefined);
      check();
    },
  };
};
