/**
 * What the descriptions of the platforms ask for, R1 to R205, each with where it lives and the test that holds it, the
 * reason why not, or the room in which it is planned: `docs/requirements.json` as a page.
 *
 *     node --import tsx scripts/requirements.ts            fails on a requirement without any, on a path or a test that
 *                                                          does not exist, and on a page that is not that of the data
 *     node --import tsx scripts/requirements.ts --write    writes `docs/requirements.md`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { faultsOf, pageOf, readRequirements, tallyOf } from './requirements/requirements.js';

const page = resolve('docs/requirements.md');
const requirements = readRequirements(readFileSync(resolve('docs/requirements.json'), 'utf8'));
const faults = [...faultsOf(requirements)];
const text = pageOf(requirements);

if (process.argv.includes('--write')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) faults.push('docs/requirements.md is not that of docs/requirements.json');

const { held, planned, not } = tallyOf(requirements);
process.stdout.write(`${faults.map((fault) => `${fault}\n`).join('')}${held} held, ${planned} planned, ${not} not\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
