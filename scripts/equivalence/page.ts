import type { Tally } from './tally.js';

/** What was tried: how many sheets of each set, and how many rows of one. */
export interface Tried {
  readonly seed: number;
  readonly sets: number;
  readonly samples: number;
  readonly days: number;
  readonly every: readonly Tally[];
  readonly large: readonly Tally[];
  readonly largeSet: string;
}

const grouped = (count: number): string => count.toLocaleString('en');

const everyLine =
  ({ sets }: Tried) =>
  ({ engine, rows, mismatches }: Tally): string =>
    `| ${engine.version} | ${sets} | ${grouped(rows)} | ${mismatches} |`;

const largeLine = ({ engine, rows, mismatches, seconds }: Tally): string =>
  `| ${engine.version} | ${grouped(rows)} | ${mismatches} | ${rows === 0 ? '' : ((seconds * 1_000_000) / rows).toFixed(0)} |`;

/** The page that says how it came out. */
export const pageOf = (tried: Tried): string => `# The same decision in SQL

\`toSql\` writes a rule set as a statement. That it decides as \`decide\` does is not claimed but tried, on the engines
themselves: random sheets of facts for every rule set of the package, a third of them whole, a third with few holes, a third with many, among
them lists that are not complete, elements of unknown dates, and given values that contradict what follows from others. Of each row the
outcome and every bit of the reasons, unknowns and conflicts are compared with the interpreter itself; one bit that differs is a mismatch.

| engine | rule sets | rows judged | mismatches |
| --- | --- | --- | --- |
${tried.every.map(everyLine(tried)).join('\n')}

Generator: fast-check 4.10.2, seed ${tried.seed} and the place of the set, ${grouped(tried.samples)} sheets to a set, each judged on ${tried.days} days at the ends
of Hijri months from 1445H to 1447H, with the options of the readings in turn.

## Many rows of one set

\`${tried.largeSet}\` reads 28 facts, among them four lists (penalties, promotions, qualifications, periods). The same rows, with holes, on each engine, and again the interpreter's answer
beside each of them. The seconds are those of the statements alone, a hundred thousand rows to
a statement, to the last row of the answer in the client, by the million rows, on two cores beside other work.

| engine | rows judged | mismatches | seconds a million rows |
| --- | --- | --- | --- |
${tried.large.map(largeLine).join('\n')}

\`node --import tsx scripts/equivalence.ts\` tries again and writes this page. \`MARTABA_SEED\`, \`MARTABA_SAMPLES\` and \`MARTABA_ROWS\` choose other
sheets; \`MARTABA_ENGINES=duckdb,pglite,postgres,spark\` chooses the engines, of which Spark needs \`MARTABA_SPARK_PYTHON\`, the Python
in which \`npm run test:spark\` has installed it.

What SQL cannot say: the length of time of the last element of a list, whose bounds hang on the order of the elements. No rule
set of the package asks for one; \`toSql\` refuses with \`sql-inexpressible\`. Fractions are added in no particular order, so a sum of them may
differ in its last digit from the interpreter's where it is compared with a number that it hits to that digit.
`;
