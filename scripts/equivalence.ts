/** Holds every rule set in SQL against the interpreter on the real engines, and writes `docs/equivalence.md`. */
import { writeFileSync } from 'node:fs';

import fc from 'fast-check';

import type { RuleSet } from '../src/rules/index.js';
import { ordinaryPromotion, ruleSets } from '../src/rules/index.js';
import { analyse } from '../src/rules/language/analysis.js';
import type { Facts } from '../src/rules/language/sheet.js';
import { showDay } from '../src/rules/language/show.js';
import { openDuckDB } from '../tests/engines/duckdb.js';
import { openPGlite } from '../tests/engines/pglite.js';
import { openPostgres } from '../tests/engines/postgres.js';
import { openSpark } from '../tests/engines/spark.js';
import { asOf, holeyFacts } from '../tests/rules/language/arbitraries.js';
import { dayOfLaw } from '../tests/rules/sql/rows.js';
import { pageOf } from './equivalence/page.js';
import { compareAll, newTally } from './equivalence/tally.js';

const numberOf = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const seed = numberOf('MARTABA_SEED', 1447);
const samples = numberOf('MARTABA_SAMPLES', 1000);
const rows = numberOf('MARTABA_ROWS', 1_000_000);
const days = 4;
/** How many rows of the large set are loaded at once. */
const block = 100_000;

const openers = { duckdb: openDuckDB, pglite: openPGlite, postgres: openPostgres, spark: openSpark };
const isEngine = (name: string): name is keyof typeof openers => name in openers;
const names = (process.env['MARTABA_ENGINES'] ?? Object.keys(openers).join(',')).split(',').filter(isEngine);

const sheetsOf = ({ registry }: RuleSet, from: number, count: number): readonly Facts[] =>
  fc.sample(fc.oneof(holeyFacts(registry, 0), holeyFacts(registry, 4), holeyFacts(registry)), {
    seed: from,
    numRuns: count,
  });

const engines = await Promise.all(names.map((name) => openers[name]()));
const [every, large] = [engines.map(newTally), engines.map(newTally)];

for (const [place, set] of ruleSets.entries()) {
  const readings = [
    {},
    ...[...analyse(set).readings].flatMap(([id, { options }]) => options.map((option) => ({ [id]: option }))),
  ];
  const settings = fc.sample(asOf, { seed: seed + place, numRuns: days }).map((day, turn) => ({
    asOf: showDay(dayOfLaw(set, day)),
    readings: readings[turn % readings.length] ?? {},
  }));
  await compareAll(every, set, sheetsOf(set, seed + place, samples), settings);
}

for (let done = 0; done < rows; done += block) {
  const sheets = sheetsOf(ordinaryPromotion, seed + ruleSets.length + done, Math.min(block, rows - done));
  await compareAll(large, ordinaryPromotion, sheets, [{ asOf: '1447-01-10H' }]);
  process.stderr.write(`${done + sheets.length} of ${rows} rows\n`);
}

await Promise.all(engines.map((engine) => engine.close()));
const page = pageOf({ seed, sets: ruleSets.length, samples, days, every, large, largeSet: ordinaryPromotion.id });
writeFileSync('docs/equivalence.md', page);
process.stdout.write(page);
process.exitCode = [...every, ...large].some(({ mismatches }) => mismatches > 0) ? 1 : 0;
