import type { DuckDBConnection, DuckDBDataChunk } from '@duckdb/node-api';
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

/** Reads the rows of a block. */
export const readBlock = async (
  connection: DuckDBConnection,
  of: BlockRows,
  { facts, lists }: ParquetLayout,
): Promise<CrossedBlock> => {
  const own = [...facts.map(carriedIn), ...lists.map(({ complete }) => `CAST(${complete} AS INTEGER)`)];
  const main = own.length === 0 ? [] : await chunksOf(connection, `SELECT ${own.join(', ')} FROM ${rowsIn(of)}`);
  const elements: DuckDBDataChunk[][] = [];
  for (const list of lists) elements.push(await chunksOf(connection, elementsIn(of, list)));
  return { rows: of.to - of.from, main, lists: elements };
};
