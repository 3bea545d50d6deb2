import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import type { Entry } from './bench.js';

const file = 'bench/results.json';

/** Writes an entry into `bench/results.json`, in place of the entry of the same name. */
export const keepResult = (entry: Entry): void => {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Entry[]) : [];
  const at = before.findIndex(({ name }) => name === entry.name);
  const after = at < 0 ? [...before, entry] : before.with(at, entry);
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
};
