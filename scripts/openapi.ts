/**
 * The contract as `openapi.json` (OpenAPI 3.1), read off the table of endpoints.
 *
 *     node --import tsx scripts/openapi.ts            fails when the file is not that of the table
 *     node --import tsx scripts/openapi.ts --write    writes the file
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { openApi } from '../src/client/contract/openapi.js';

const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string };
const path = resolve('openapi.json');
const text = `${JSON.stringify(openApi(version), null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  process.stderr.write('openapi.json is not that of the table of endpoints. Write it with `npm run openapi`.\n');
  process.exit(1);
}
