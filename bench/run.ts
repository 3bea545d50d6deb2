/** `npm run bench [-- NAME ...]`: see README.md beside this file. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Bench, runBench } from './kit/bench.js';
import { keepResult } from './kit/results.js';

const wanted = process.argv.slice(2);
const seed = Number(process.env['MARTABA_SEED'] ?? 1447);
if (!Number.isSafeInteger(seed)) throw new RangeError('MARTABA_SEED must be a whole number.');

const files = readdirSync('bench', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.bench.ts') && !name.includes('node_modules'),
);
const benches: Bench[] = [];
for (const file of files.toSorted()) {
  const module = (await import(pathToFileURL(resolve('bench', file)).href)) as { readonly entries: readonly Bench[] };
  benches.push(...module.entries);
}

const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
if (chosen.length === 0) {
  process.stderr.write(`No bench of that name. There are: ${benches.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

process.stdout.write(`seed ${seed}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n`);
for (const bench of chosen) {
  const entry = await runBench(bench, seed);
  keepResult(entry);
  const sign = bench.keeps === 'at-least' ? '≥' : '≤';
  const verdict = entry.holds ? 'holds' : 'DOES NOT HOLD';
  process.stdout.write(
    `${entry.name}: ${entry.ratio} (bar ${sign} ${entry.bar}, ${verdict}), against ${entry.against}\n`,
  );
  process.stdout.write(`  ${JSON.stringify(entry.detail)}\n`);
}
