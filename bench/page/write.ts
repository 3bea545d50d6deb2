/** Writes docs/benchmarks.md from bench/results.json, after `npm run bench`: `node --import tsx bench/page/write.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';

import type { Entry } from '../kit/bench.js';
import { pageOf } from './page.js';

writeFileSync('docs/benchmarks.md', pageOf(JSON.parse(readFileSync('bench/results.json', 'utf8')) as readonly Entry[]));
