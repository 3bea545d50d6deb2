/**
 * The published vectors of the rule language, as `vectors/NAME.json`.
 *
 *     node --import tsx scripts/vectors.ts            fails when a file is not what is stated in tests/rules/language/vectors
 *     node --import tsx scripts/vectors.ts --write    writes the files
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { vectorFiles, writeVectors } from '../tests/rules/language/vectors/files.js';

const folder = resolve('vectors');
mkdirSync(folder, { recursive: true });

const stale: string[] = [];
for (const [name, file] of Object.entries(vectorFiles)) {
  const path = resolve(folder, `${name}.json`);
  const text = writeVectors(file);
  if (process.argv.includes('--write')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(name);
}
if (stale.length > 0) {
  process.stderr.write(`Not as they are stated: ${stale.join(', ')}. Write them with --write.\n`);
  process.exit(1);
}
