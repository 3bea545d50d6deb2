import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
import type { Connect } from '../duckdb.js';
import { carriedIn } from './carrier.js';
import type { ListColumns, ParquetLayout } from './layout.js';

/** The rows of a file that a block has. */
export interface BlockRows {
  /** The file in SQL, with `file_row_number`. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** What a statement reads from, so that no other rows are taken from the disk. */
const rowsIn = ({ source, from, to }: BlockRows): string =>
  `${source} WHERE file_row_number >= ${from} AND file_row_number < ${to}`;

/** Rows of a file as they crossed from DuckDB, by chunks, which are taken away as they are read. */
export interface CrossedBlock {
  readonly rows: number;
  /** The facts, and behind them of each list whether it is complete. */
  readonly main: DuckDBDataChunk[];
  /**
   * The elements of each list: to which row one belongs, and its fields. Of a row whose list is not said there is a mark
   * with that row below zero, the first as -1.
   */
  readonly lists: readonly DuckDBDataChunk[][];
}

const chunksOf = async (connection: DuckDBConnection, statement: string): Promise<DuckDBDataChunk[]> =>
  (await connection.run(statement)).fetchAllChunks();

/** A list is taken apart where it is read. */
const elementsIn = (of: BlockRows, { value, fields }: ListColumns): string => {
  const row = `file_row_number - ${of.from}`;
  const own = [`CAST("#row" AS INTEGER)`, ...fields.map(carriedIn)];
  return `SELECT ${own.join(', ')} FROM (SELECT CASE WHEN ${value} IS NULL THEN -1 - (${row}) ELSE ${row} END AS "#row", UNNEST(coalesce(${value}, [NULL]), recursive := true) FROM ${rowsIn(of)})`;
};

/** Waits for all even where one fails: no connection is closed under a statement that runs. */
const allOf = async <T>(running: readonly Promise<T>[]): Promise<readonly T[]> => {
  await Promise.allSettled(running);
  return Promise.all(running);
};

/** Reads blocks: the facts and each list on a connection of its own, so that none waits for this process to ask for the next. */
export const blockReader = async (
  connect: Connect,
  { facts, lists }: ParquetLayout,
): Promise<(of: BlockRows) => Promise<CrossedBlock>> => {
  const own = [...facts.map(carriedIn), ...lists.map(({ complete }) => `CAST(${complete} AS INTEGER)`)];
  const ofFacts = await connect();
  const ofLists = await Promise.all(lists.map(async (list) => ({ list, connection: await connect() })));
  return async (of) => {
    const [main = [], ...elements] = await allOf([
      own.length === 0 ? Promise.resolve([]) : chunksOf(ofFacts, `SELECT ${own.join(', ')} FROM ${rowsIn(of)}`),
      ...ofLists.map(({ list, connection }) => chunksOf(connection, elementsIn(of, list))),
    ]);
    return { rows: of.to - of.from, main, lists: elements };
  };
};
