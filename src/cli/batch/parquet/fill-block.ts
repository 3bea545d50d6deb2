import type { DuckDBDataChunk, DuckDBIntegerVector } from '@duckdb/node-api';
import type { Columns } from '../../../rules/columns/columns.js';
import { KNOWN, UNKNOWN } from '../../../rules/columns/columns.js';
import type { Refusal } from '../refusal.js';
import { columnName } from '../unlisted.js';
import type { BlockRoom, ListRoom } from './block-room.js';
import { fillColumn } from './carrier.js';
import type { ListColumns, ParquetLayout } from './layout.js';
import type { CrossedBlock } from './read-block.js';

/** Rows of a file as columns, and what of them is not as declared. */
export interface FilledBlock {
  /** Room for more rows than the block may have. */
  readonly columns: Columns;
  readonly rows: number;
  /** The first thing that is wrong with a row, by its place in the block. */
  readonly refused: ReadonlyMap<number, Refusal>;
  /** The rows of the codes that are in no list, by column, a row once for each. */
  readonly unlisted: ReadonlyMap<string, readonly number[]>;
}

/** Whole numbers of a column, one after another. */
const eachOf = (chunks: readonly DuckDBDataChunk[], at: number, tell: (value: number, row: number) => void): void => {
  let row = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(at) as DuckDBIntegerVector;
    const { rowCount } = chunk;
    for (let i = 0; i < rowCount; i += 1, row += 1) tell(vector.getItem(i) as number, row);
  }
};

/** Whether one place in a row comes before another, in the order in which facts, elements and fields are read. */
const isBefore = (a: Refusal['path'], b: Refusal['path'], { order }: ParquetLayout): boolean => {
  const [nameA, elementA = 0] = a;
  const [nameB, elementB = 0] = b;
  const between = order.indexOf(String(nameA)) - order.indexOf(String(nameB));
  return between === 0 ? Number(elementA) < Number(elementB) : between < 0;
};

/** Lays out which elements a row has; of a row whose list is not said there is a mark, which is none of them. */
const fillOffsets = (
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  { column, owners, marks }: ListRoom,
): boolean => {
  const { offsets, complete } = column;
  let [element, marked] = [0, 0];
  offsets.fill(0);
  eachOf(chunks, 0, (row, crossed) => {
    const isMark = row < 0;
    marks[crossed] = isMark ? 1 : 0;
    if (isMark) {
      complete[-1 - row] = 0;
      marked += 1;
    } else {
      owners[element] = row;
      offsets[row + 1] = (offsets[row + 1] as number) + 1;
      element += 1;
    }
  });
  for (let row = 0; row < rows; row += 1) offsets[row + 1] = (offsets[row + 1] as number) + (offsets[row] as number);
  return marked > 0;
};

/** Fills a list, which is known where it is complete and each field of its elements is. */
const fillList = (
  list: ListColumns,
  room: ListRoom,
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  refuse: (row: number, refusal: Refusal) => void,
  note: (row: number, column: string) => void,
): void => {
  const { column, owners, marks } = room;
  const { offsets, complete, states } = column;
  const isMarked = fillOffsets(chunks, rows, room);
  const wanting = list.fields.length < Object.keys(list.declared.fields).length;
  for (let row = 0; row < rows; row += 1) {
    const isOpen = complete[row] === 0 || (wanting && (offsets[row + 1] as number) > (offsets[row] as number));
    states[row] = isOpen ? UNKNOWN : KNOWN;
  }
  const open = (element: number): void => void (states[owners[element] as number] = UNKNOWN);
  for (const [i, field] of list.fields.entries()) {
    const tell = (element: number, code: string): void => {
      const row = owners[element] as number;
      refuse(row, { code, path: [list.name, element - (offsets[row] as number), field.name] });
    };
    const into = room.fields[field.name];
    const noted = columnName(list.name, field.name);
    const telling = {
      skipped: isMarked ? marks : undefined,
      open,
      note: (element: number): void => note(owners[element] as number, noted),
      refuse: tell,
    };
    if (into !== undefined) fillColumn(field, into, chunks, i + 1, telling);
  }
};

/** Fills the columns of a block with what crossed; what they held before is gone. */
export const fillBlock = ({ rows, main, lists }: CrossedBlock, room: BlockRoom, layout: ParquetLayout): FilledBlock => {
  const refused = new Map<number, Refusal>();
  const refuse = (row: number, refusal: Refusal): void => {
    const before = refused.get(row);
    if (before === undefined || isBefore(refusal.path, before.path, layout)) refused.set(row, refusal);
  };
  const unlisted = new Map<string, number[]>();
  const note = (row: number, column: string): void => {
    const rows = unlisted.get(column);
    if (rows === undefined) unlisted.set(column, [row]);
    else rows.push(row);
  };
  for (const [at, fact] of layout.facts.entries()) {
    const tell = (row: number, code: string): void => refuse(row, { code, path: [fact.name] });
    const into = room.facts[fact.name];
    if (into !== undefined)
      fillColumn(fact, into, main, at, { note: (row) => note(row, columnName(fact.name)), refuse: tell });
  }
  for (const [i, list] of layout.lists.entries()) {
    const crossed = lists[i] ?? [];
    const into = room.listOf(
      list,
      crossed.reduce((sum, { rowCount }) => sum + rowCount, 0),
    );
    eachOf(main, layout.facts.length + i, (said, row) => (into.column.complete[row] = said));
    fillList(list, into, crossed, rows, refuse, note);
  }
  return { columns: room.columns(), rows, refused, unlisted };
};
