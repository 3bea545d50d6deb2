import { writeFile } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';
import { isDuckDBThere } from './duckdb.js';
import { kindOf } from './file-kind.js';
import { batchLines } from './line-engine.js';
import { joinTexts } from './merge.js';
import type { BatchOptions } from './options.js';
import { lockOutput } from './output-lock.js';
import { batchParquet } from './parquet/parquet-engine.js';
import { questionOf } from './question.js';
import { summaryOf, summaryText } from './summary.js';
import { sumOf } from './tally.js';
import { written } from './unwritable.js';
import { openWork } from './work.js';

/** The files beside the output: rows that could not be read, and the sums. */
export const besideOutput = (output: string) => ({
  rejects: `${output}.rejects.ndjson`,
  summary: `${output}.summary.json`,
});

/** Which engine works: the one asked for, or DuckDB where a file of Parquet is read or written. */
const engineFor = async ({ engine, input, output, notice }: BatchOptions): Promise<'js' | 'duckdb'> => {
  const parquet = [input, output].find((file) => kindOf(file) === 'parquet');
  if (engine === 'js' && parquet !== undefined) throw new MartabaError('engine-unfit', [parquet]);
  if (parquet !== undefined || engine === 'duckdb') {
    if (!(await isDuckDBThere())) throw new MartabaError('duckdb-missing');
    return 'duckdb';
  }
  if (engine === undefined && !(await isDuckDBThere())) notice?.('duckdb-not-there', 0);
  return 'js';
};

/** Judges all rows, or those that an interrupted run has left. */
const judgeAll = async (options: BatchOptions): Promise<string> => {
  const { input, output, notice } = options;
  const work = await openWork(output, await questionOf(options));
  if (work.anew) notice?.('batch-anew', 0);
  try {
    if (work.kept > 0) notice?.('batch-resumed', sumOf(work.tallies()).rows);
    const { parts, tally } = await (kindOf(input) === 'parquet' ? batchParquet : batchLines)(options, work);
    const rejects = Array.from({ length: parts }, (_, part) => work.partFile(part, 'rejects'));
    await joinTexts(rejects, '', work.file('rejects'), output);
    const summary = summaryOf(tally, options);
    await written(output, writeFile(work.file('summary'), `${JSON.stringify(summary, undefined, 2)}\n`));
    const beside = besideOutput(output);
    // The output comes last: where it stands, all of it stands.
    await work.publish([
      ['rejects', beside.rejects],
      ['summary', beside.summary],
      ['verdicts', output],
    ]);
    return summaryText(summary, input);
  } catch (thrown) {
    await work.remove();
    throw thrown;
  }
};

/**
 * `martaba batch`: decides a set over every row of a file. The work is kept by parts beside the output, so that a run
 * that was interrupted goes on where it stopped. The verdicts, the rejected rows and the sums get their names when all
 * is done; of a run that failed nothing is left. Two runs on
 * one output do not go at once.
 *
 * @returns the sums, for a person
 * @throws MartabaError naming file and column: `file-kind-unknown`, `engine-unfit`, `duckdb-missing`, `file-unreadable`,
 * `file-unwritable`, `disk-full`, `output-held`, `column-absent`, `column-type`, `input-broken`, and those of compiling a set for a date
 */
export const batch = async (options: BatchOptions): Promise<string> => {
  await engineFor(options);
  const free = await lockOutput(options.output);
  try {
    return await judgeAll(options);
  } finally {
    await free();
  }
};
