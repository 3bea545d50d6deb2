import { readFile, writeFile } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';
import { analyse } from '../../rules/language/analysis.js';
import type { RuleSet } from '../../rules/language/rule-set.js';
import { toSql } from '../../rules/sql/to-sql.js';
import { batchOnDuckDB } from './duckdb-engine.js';
import { kindOf } from './file-kind.js';
import { batchInProcess } from './js-engine.js';
import { completeOf, stateOf } from './schema.js';
import { summaryOf, summaryText } from './summary.js';
import { writeWhole } from './whole-file.js';

/** What is to be judged, and how. */
export interface BatchOptions {
  readonly set: RuleSet;
  readonly input: string;
  readonly output: string;
  readonly asOf: string;
  readonly engine: 'js' | 'duckdb' | undefined;
  readonly encoding: string | undefined;
  /** Names of columns as the file has them, to names of facts. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether a column that is missing means that nobody has said anything of its fact. */
  readonly absentIsUnknown: boolean;
  /** Told after each block: rows so far, and the share of the file. */
  readonly progress: (rows: number, share: number) => void;
}

/** The files beside the output: rows that could not be read, and the sums. */
export const besideOutput = (output: string) => ({
  rejects: `${output}.rejects.ndjson`,
  summary: `${output}.summary.json`,
});

/**
 * `martaba batch`: decides a set over every row of a file. The verdicts, the rejected rows and the sums get their names
 * when all is done; nothing half-written is left.
 *
 * @returns the sums, for a person
 * @throws MartabaError naming file and column: `file-kind-unknown`, `engine-unfit`, `duckdb-missing`, `file-unreadable`,
 * `file-unwritable`, `column-absent`, `column-type`, `input-broken`, and those of compiling a set for a date
 */
export const batch = (options: BatchOptions): Promise<string> =>
  writeWhole(async ({ part }) => {
    const { input, output } = options;
    const engine = options.engine ?? (kindOf(input) === 'parquet' ? 'duckdb' : 'js');
    kindOf(output);
    const { rejects, summary } = besideOutput(output);
    const run = engine === 'duckdb' ? batchOnDuckDB : batchInProcess;
    const tally = await run(options, part(output), part(rejects));
    await writeFile(part(summary), `${JSON.stringify(summaryOf(tally), undefined, 2)}\n`);
    return summaryText(tally);
  });

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

/** The statement for a cluster, over tables `employees`, one for each list by its name, and `umalqura`; and its parameters. */
export const sparkText = (set: RuleSet, asOf: string): string => {
  const { registry } = set;
  const facts = analyse(set).facts;
  const sources = (fields: readonly string[], maybe: (name: string) => boolean) =>
    Object.fromEntries(
      fields.map((name) => [name, maybe(name) ? { column: name, state: stateOf(name) } : { column: name }]),
    );
  const plain = facts.filter(
    (name) => registry.declarations[name]?.type !== 'list' && registry.derived[name] === undefined,
  );
  const lists = facts.flatMap((name) => {
    const declared = registry.declarations[name];
    if (declared?.type !== 'list') return [];
    const columns = sources(Object.keys(declared.fields), (field) => declared.fields[field]?.maybe === true);
    return [[name, { table: name, key: 'id', columns, complete: completeOf(name) }] as const];
  });
  const { text, parameters } = toSql(set, {
    dialect: 'spark',
    asOf,
    tables: {
      main: 'employees',
      key: 'id',
      columns: sources(plain, (name) => {
        const declared = registry.declarations[name];
        return declared?.type !== 'list' && declared?.maybe === true;
      }),
      lists: Object.fromEntries(lists),
      calendar: 'umalqura',
      dates: 'date',
    },
  });
  const args = Object.fromEntries(parameters.map((value, i) => [`p${i + 1}`, value]));
  return `-- spark.sql(text, args=${JSON.stringify(args)})\n${text}`;
};
