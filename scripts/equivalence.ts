/** Holds every rule set in SQL against the interpreter on the real engines, and writes `docs/equivalence.md`. */
import { writeFileSync } from 'node:fs';

import fc from 'fast-check';

import { MartabaError } from '../src/models/error.js';
import { ruleSets, sqlVerdict, toSql } from '../src/rules/index.js';
import { analyse } from '../src/rules/language/analysis.js';
import { showDay } from '../src/rules/language/show.js';
import { interpreted } from '../tests/rules/columns/interpreted.js';
import { asOf, holeyFacts } from '../tests/rules/language/arbitraries.js';
import { openDuckDB } from '../tests/engines/duckdb.js';
import type { Engine } from '../tests/engines/engine.js';
import { openPGlite } from '../tests/engines/pglite.js';
import { dayOfLaw, tablesOfFacts, whereFactsAre } from '../tests/rules/sql/rows.js';

const seed = Number(process.env['MARTABA_SEED'] ?? 1447);
const samples = Number(process.env['MARTABA_SAMPLES'] ?? 1000);
const days = 4;

interface Certified {
  readonly engine: string;
  readonly sets: number;
  readonly rows: number;
  readonly mismatches: number;
  /** Sets with something that cannot be written in SQL. */
  readonly inexpressible: readonly string[];
}

const certify = async (engine: Engine): Promise<Certified> => {
  let [rows, mismatches] = [0, 0];
  const inexpressible: string[] = [];
  for (const [place, set] of ruleSets.entries()) {
    const facts = fc.oneof(holeyFacts(set.registry, 0), holeyFacts(set.registry, 4), holeyFacts(set.registry));
    const sheets = fc.sample(facts, { seed: seed + place, numRuns: samples });
    const settings = [
      {},
      ...[...analyse(set).readings].flatMap(([id, { options }]) => options.map((option) => ({ [id]: option }))),
    ];
    await engine.load(tablesOfFacts(set.registry, sheets));
    for (const [turn, day] of fc.sample(asOf, { seed: seed + place, numRuns: days }).entries()) {
      const chosen = { asOf: showDay(dayOfLaw(set, day)), readings: settings[turn % settings.length] ?? {} };
      try {
        const statement = toSql(set, { ...chosen, dialect: engine.dialect, tables: whereFactsAre(set.registry) });
        const found = await engine.rows(statement);
        for (const [i, sheet] of sheets.entries()) {
          const [said, wanted] = [sqlVerdict(statement, found[i] ?? {}), interpreted(set, sheet, chosen)];
          if (JSON.stringify(said) !== JSON.stringify(wanted)) mismatches += 1;
        }
        rows += sheets.length;
      } catch (thrown) {
        if (!(thrown instanceof MartabaError) || thrown.code !== 'sql-inexpressible') throw thrown;
        inexpressible.push(set.id);
      }
    }
  }
  return { engine: engine.version, sets: ruleSets.length, rows, mismatches, inexpressible };
};

const grouped = (count: number): string => count.toLocaleString('en');

const certificates: Certified[] = [];
for (const open of [openDuckDB, openPGlite]) {
  const engine = await open();
  certificates.push(await certify(engine));
  await engine.close();
}

const lines = certificates.map(
  ({ engine, sets, rows, mismatches, inexpressible }) =>
    `| ${engine} | ${sets} | ${grouped(rows)} | ${mismatches} | ${inexpressible.length === 0 ? 'none' : [...new Set(inexpressible)].join(', ')} |`,
);
writeFileSync(
  'docs/equivalence.md',
  `# The same decision in SQL

\`toSql\` writes a rule set as a statement. That it decides as \`decide\` does is not claimed but tried, on the engines
themselves: random sheets of facts for every rule set of the package, a third of them whole, a third with few holes, a third with many, among
them lists that are not complete, elements of unknown dates, and given values that contradict what follows from others. Of each row the
outcome and every bit of the reasons, unknowns and conflicts are compared with the interpreter; one bit that differs is a mismatch.

| engine | rule sets | rows judged | mismatches | not expressible |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

Generator: fast-check 4.10.2, seed ${seed} and the place of the set, ${grouped(samples)} sheets to a set, each judged on ${days} days at the ends
of Hijri months from 1445H to 1447H, with the options of the readings in turn. \`node --import tsx scripts/equivalence.ts\` tries again and
writes this page; \`MARTABA_SEED\` and \`MARTABA_SAMPLES\` choose other sheets.

Not run: Apache Spark. \`toSql\` writes its dialect, and no engine has executed it here.

What SQL cannot say: the length of time of the last element of a list, whose bounds hang on the order of the elements. No rule
set of the package asks for one; \`toSql\` refuses with \`sql-inexpressible\`. Fractions are added in no particular order, so a sum of them may
differ in its last digit from the interpreter's where it is compared with a number that it hits to that digit.
`,
);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = certificates.some(({ mismatches }) => mismatches > 0) ? 1 : 0;
