import type { DuckDBConnection, DuckDBDataChunk, DuckDBIntegerVector } from '@duckdb/node-api';
import type { Column, Columns, ListColumn } from '../../../rules/columns/columns.js';
import { KNOWN, UNKNOWN } from '../../../rules/columns/columns.js';
import type { Refusal } from '../refusal.js';
import { carriedIn, columnOf, statesFor, unsaidColumn } from './carrier.js';
import type { ListColumns, ParquetLayout } from './layout.js';

/** Rows of a file as columns, and what of them is not as declared. */
export interface ReadBlock {
  readonly columns: Columns;
  /** The first thing that is wrong with a row, by its place in the block. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

const chunksOf = async (connection: DuckDBConnection, statement: string): Promise<readonly DuckDBDataChunk[]> =>
  (await connection.run(statement)).fetchAllChunks();

/** Whole numbers of a column, one after another. */
const eachOf = (chunks: readonly DuckDBDataChunk[], at: number, tell: (value: number, row: number) => void): void => {
  let row = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(at) as DuckDBIntegerVector;
    const { rowCount } = chunk;
    for (let i = 0; i < rowCount; i += 1, row += 1) tell(vector.getItem(i) as number, row);
  }
};

const nothingSaid = (rows: number): ListColumn => ({
  offsets: new Int32Array(rows + 1),
  complete: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
  fields: {},
});

/** A list is known where it is complete and each field of its elements is. */
const listStates = (
  { declared, fields: read }: ListColumns,
  offsets: Int32Array,
  complete: Uint8Array,
  fields: Readonly<Record<string, Column>>,
): Uint8Array => {
  const states = statesFor(complete.length);
  const wanting = read.length < Object.keys(declared.fields).length;
  const known = Object.values(fields).map((column) => column.states);
  for (let row = 0; row < complete.length; row += 1) {
    const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
    let isOpen = complete[row] === 0 || (wanting && to > from);
    for (let at = from; at < to && !isOpen; at += 1) for (const of of known) if (of?.[at] === UNKNOWN) isOpen = true;
    states[row] = isOpen ? UNKNOWN : KNOWN;
  }
  return states;
};

/** The row that an element belongs to: the last that begins at it or before. */
const rowOf = (offsets: Int32Array, element: number): number => {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] as number) <= element) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Whether one place in a row comes before another, in the order in which facts, elements and fields are read. */
const isBefore = (a: Refusal['path'], b: Refusal['path'], { order }: ParquetLayout): boolean => {
  const [nameA, elementA = 0] = a;
  const [nameB, elementB = 0] = b;
  const between = order.indexOf(String(nameA)) - order.indexOf(String(nameB));
  return between === 0 ? Number(elementA) < Number(elementB) : between < 0;
};

/** The rows of a file that a block has. */
export interface BlockRows {
  /** The file in SQL, with `file_row_number`. */
  readonly source: string;
  readonly from: number;
  readonly to: number;
}

/** What a statement reads from, so that no other rows are taken from the disk. */
export const rowsIn = ({ source, from, to }: BlockRows): string =>
  `${source} WHERE file_row_number >= ${from} AND file_row_number < ${to}`;

/**
 * Reads a list. It is taken apart where it is read: an element says to which row it belongs, and of a row whose list is
 * not said there is one mark.
 */
const readList = async (
  connection: DuckDBConnection,
  of: BlockRows,
  list: ListColumns,
  complete: Uint8Array,
  refuse: (row: number, refusal: Refusal) => void,
): Promise<ListColumn> => {
  const { value, fields: read } = list;
  const own = ['CAST("#row" AS INTEGER)', 'CAST("#unsaid" AS INTEGER)', ...read.map(carriedIn)];
  const chunks = await chunksOf(
    connection,
    `SELECT ${own.join(', ')} FROM (SELECT file_row_number - ${of.from} AS "#row", ${value} IS NULL AS "#unsaid", UNNEST(CASE WHEN ${value} IS NULL THEN [NULL] ELSE ${value} END, recursive := true) FROM ${rowsIn(of)})`,
  );
  const marks = new Uint8Array(chunks.reduce((sum, { rowCount }) => sum + rowCount, 0));
  eachOf(chunks, 1, (unsaid, element) => (marks[element] = unsaid));
  const offsets = new Int32Array(complete.length + 1);
  eachOf(chunks, 0, (row, element) => {
    if (marks[element] === 1) complete[row] = 0;
    else offsets[row + 1] = (offsets[row + 1] as number) + 1;
  });
  for (let row = 0; row < complete.length; row += 1)
    offsets[row + 1] = (offsets[row + 1] as number) + (offsets[row] as number);
  const rows = { count: offsets[complete.length] as number, skipped: marks };
  const fields = Object.fromEntries(
    read.map((field, i) => {
      const tell = (element: number, code: string): void => {
        const row = rowOf(offsets, element);
        refuse(row, { code, path: [list.name, element - (offsets[row] as number), field.name] });
      };
      return [field.name, columnOf(field, chunks, i + 2, rows, tell)] as const;
    }),
  );
  return { offsets, complete, states: listStates(list, offsets, complete, fields), fields };
};

/** Reads the rows of a block. */
export const readBlock = async (
  connection: DuckDBConnection,
  of: BlockRows,
  layout: ParquetLayout,
): Promise<ReadBlock> => {
  const refused = new Map<number, Refusal>();
  const refuse = (row: number, refusal: Refusal): void => {
    const before = refused.get(row);
    if (before === undefined || isBefore(refusal.path, before.path, layout)) refused.set(row, refusal);
  };
  const { facts, lists, unsaid, unsaidLists } = layout;
  const rows = of.to - of.from;
  const own = [...facts.map(carriedIn), ...lists.map(({ complete }) => `CAST(${complete} AS INTEGER)`)];
  const main = own.length === 0 ? [] : await chunksOf(connection, `SELECT ${own.join(', ')} FROM ${rowsIn(of)}`);
  const found: Record<string, Column> = Object.fromEntries(unsaid.map((name) => [name, unsaidColumn(rows)]));
  for (const [at, fact] of facts.entries()) {
    const tell = (row: number, code: string): void => refuse(row, { code, path: [fact.name] });
    found[fact.name] = columnOf(fact, main, at, { count: rows }, tell);
  }
  const foundLists: Record<string, ListColumn> = Object.fromEntries(
    unsaidLists.map((name) => [name, nothingSaid(rows)]),
  );
  for (const [i, list] of lists.entries()) {
    const complete = new Uint8Array(rows);
    eachOf(main, facts.length + i, (said, row) => (complete[row] = said));
    foundLists[list.name] = await readList(connection, of, list, complete, refuse);
  }
  return { columns: { rows, facts: found, lists: foundLists }, refused };
};
