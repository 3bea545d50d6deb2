import { readFile } from 'node:fs/promises';
import { MartabaError } from '../models/error.js';

/**
 * The value in a file of JSON. The byte-order mark that some editors write at its beginning is no part of it.
 *
 * @throws MartabaError `file-unreadable`, `not-json`; both with the file as it was named
 */
export const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new MartabaError('file-unreadable', [file]);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new MartabaError('not-json', [file]);
  }
};
