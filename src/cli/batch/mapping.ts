import { readFile } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';

/** A mapping of the columns of a file, `{ "name in the file": "name of the fact" }`. @throws MartabaError `file-unreadable`, `not-json` */
export const readMapping = async (file: string | undefined): Promise<Readonly<Record<string, string>>> => {
  if (file === undefined) return {};
  const text = await readFile(file, 'utf8').catch(() => {
    throw new MartabaError('file-unreadable', [file]);
  });
  try {
    return Object.fromEntries(
      Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, fact]) => [name, String(fact)]),
    );
  } catch {
    throw new MartabaError('not-json', [file]);
  }
};
