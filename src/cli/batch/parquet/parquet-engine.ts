import { writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { isMartabaError, MartabaError } from '../../../models/error.js';
import { answererOf } from '../answers.js';
import { textIn, withDuckDB } from '../duckdb.js';
import type { BatchOptions } from '../options.js';
import { partRows } from '../options.js';
import type { Refusal } from '../refusal.js';
import { refusalLine } from '../refusal.js';
import { addAnswers, blankTally } from '../tally.js';
import { written } from '../unwritable.js';
import type { Work } from '../work.js';
import type { ParquetShape } from './check-columns.js';
import { checkColumns } from './check-columns.js';
import type { ParquetLayout } from './layout.js';
import { layOut } from './layout.js';
import type { BlockRows, ReadBlock } from './read-block.js';
import { readBlock, rowsIn } from './read-block.js';
import { unfitKeys } from './unfit-keys.js';
import type { BlockTable } from './write-part.js';
import { partWriter } from './write-part.js';

/** A block that has been read, and a table with what is written beside its answers. */
interface Loaded {
  readonly block: ReadBlock;
  readonly table: string;
}

/** Reads blocks; two are there at once, so that one is read while the other is judged. */
const loaderOf = (
  connection: DuckDBConnection,
  layout: ParquetLayout,
  { column }: ParquetShape,
  rowsOf: (part: number) => BlockRows,
) => {
  const beside = new Set(['id', 'entity', 'employee.rank'].flatMap((name) => column(name) ?? []));
  return async (part: number): Promise<Loaded> => {
    const rows = rowsOf(part);
    const table = `block_${part % 2}`;
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS SELECT ${[...beside].join(', ')} FROM ${rowsIn(rows)}`);
    return { table, block: await readBlock(connection, rows, layout) };
  };
};

const rowCount = async (connection: DuckDBConnection, input: string): Promise<number> => {
  const found = await connection.runAndReadAll(`SELECT sum(num_rows) FROM parquet_file_metadata(${textIn(input)})`);
  return Number(found.getRows()[0]?.[0]);
};

/** What of the input is broken shows when it is read. */
const orBroken = async <T>(input: string, reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (thrown) {
    if (isMartabaError(thrown)) throw thrown;
    throw new MartabaError('input-broken', [input]);
  }
};

/** The rows of a block that are set aside, in their order: those without a key of their own, and those not as declared. */
const refusalsOf = (
  first: number,
  { columns: { rows }, refused }: ReadBlock,
  unfit: ReadonlyMap<number, Refusal>,
): readonly (readonly [row: number, why: Refusal])[] =>
  unfit.size === 0 && refused.size === 0
    ? []
    : Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
        const why = unfit.get(first + row) ?? refused.get(row);
        return why === undefined ? [] : [[row, why] as const];
      });

/** Judges a file of Parquet: DuckDB reads and writes it block by block, and the compiled rules judge the blocks. */
export const batchParquet = (options: BatchOptions, work: Work): Promise<number> =>
  withDuckDB(async (reading, writing) => {
    const { input, output, set, asOf, diff, progress, part: size = partRows } = options;
    const source = `read_parquet(${textIn(input)}, file_row_number = true)`;
    const shape = await checkColumns(reading, source, options);
    const rows = await orBroken(input, rowCount(reading, input));
    const parts = Math.ceil(rows / size);
    if (work.kept >= parts) return parts;
    const unfit = await orBroken(input, unfitKeys(reading, source, shape.column('id') ?? 'id'));
    const layout = await orBroken(input, layOut(reading, source, options, shape));
    const load = loaderOf(reading, layout, shape, (part) => ({
      source,
      from: part * size,
      to: Math.min(rows, (part + 1) * size),
    }));
    const answerer = answererOf(set, asOf, diff);
    const writer = await partWriter(writing, diff !== undefined, output);
    const judge = async ({ block, table }: Loaded, part: number): Promise<void> => {
      const tally = blankTally();
      const places = answerer.answer(block.columns);
      const refusals = refusalsOf(part * size, block, unfit);
      for (const [row] of refusals) places[row] = -1;
      addAnswers(tally, answerer.answers, places);
      tally.rejected = refusals.length;
      const of: BlockTable = {
        table,
        id: shape.column('id') ?? 'id',
        entity: shape.column('entity'),
        rank: shape.column('employee.rank'),
      };
      await writer.write(of, answerer.answers, places, work.partFile(part, 'verdicts'), tally);
      const lines = refusals.map(([row, why]) => `${refusalLine(part * size + row + 1, why)}\n`);
      await written(output, writeFile(work.partFile(part, 'rejects'), lines.join('')));
      await work.keep(part, tally);
    };
    let next = load(work.kept);
    try {
      for (let part = work.kept; part < parts; part += 1) {
        const loaded = await orBroken(input, next);
        if (part + 1 < parts) next = load(part + 1);
        // Whatever goes wrong with the next is told when it is its turn.
        next.catch(() => undefined);
        await judge(loaded, part);
        progress(Math.min(rows, (part + 1) * size), (part + 1) / parts);
      }
    } finally {
      // A connection is not closed under a statement that runs.
      await next.catch(() => undefined);
    }
    return parts;
  });
