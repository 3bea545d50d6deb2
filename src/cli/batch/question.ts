import { open, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { MartabaError } from '../../models/error.js';
import type { BatchOptions } from './options.js';
import { partRows } from './options.js';
import { version } from '../version.js';

/** How much of each end of a file is read to know it again: in Parquet the end holds the bounds of every column. */
const ends = 1 << 20;

/** What tells a file from another: its size, when it was changed, and its two ends. */
const fingerprintOf = async (file: string): Promise<string> => {
  const refuse = (): never => {
    throw new MartabaError('file-unreadable', [file]);
  };
  const { size, mtimeMs } = await stat(file).catch(refuse);
  const handle = await open(file).catch(refuse);
  try {
    const hash = createHash('sha256');
    for (const position of [0, Math.max(0, size - ends)]) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(ends), 0, ends, position).catch(refuse);
      hash.update(buffer.subarray(0, bytesRead));
    }
    return `${size} ${mtimeMs} ${hash.digest('hex')}`;
  } finally {
    await handle.close();
  }
};

/**
 * All that the parts of a work hang on, as text: what was kept goes with the same question alone.
 *
 * @throws MartabaError `file-unreadable`
 */
export const questionOf = async (options: BatchOptions): Promise<string> => {
  const { set, input, output, asOf, diff, encoding, columns, absentIsUnknown, part = partRows } = options;
  return JSON.stringify({
    version,
    input: await fingerprintOf(input),
    kinds: [input, output].map((file) => file.slice(file.lastIndexOf('.'))),
    rules: createHash('sha256').update(JSON.stringify(set)).digest('hex'),
    law: [set.id, asOf, diff],
    read: [encoding, Object.entries(columns).toSorted(([a], [b]) => a.localeCompare(b, 'en')), absentIsUnknown, part],
  });
};
