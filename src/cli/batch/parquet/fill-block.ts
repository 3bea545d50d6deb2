import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { Columns } from '../../../rules/columns/columns.js';
import { KNOWN, UNKNOWN } from '../../../rules/columns/columns.js';
import type { Refusal } from '../refusal.js';
import { columnName } from '../unlisted.js';
import type { BlockRoom, ListRoom } from './block-room.js';
import type { Crossed } from './carrier.js';
import { columnFiller } from './carrier.js';
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

/**
 * Takes chunks in their order, and lets go of each: the views of its memory die young, which costs least.
 *
 * @param take told the chunk and how many rows it has
 */
const takeEach = (chunks: DuckDBDataChunk[], take: (chunk: DuckDBDataChunk, count: number) => void): void => {
  chunks.reverse();
  for (let chunk = chunks.pop(); chunk !== undefined; chunk = chunks.pop()) take(chunk, chunk.rowCount);
};

const vectorAt = (chunk: DuckDBDataChunk, at: number): Crossed => chunk.getColumnVector(at) as Crossed;

/** Whether one place in a row comes before another, in the order in which facts, elements and fields are read. */
const isBefore = (a: Refusal['path'], b: Refusal['path'], { order }: ParquetLayout): boolean => {
  const [nameA, elementA = 0] = a;
  const [nameB, elementB = 0] = b;
  const between = order.indexOf(String(nameA)) - order.indexOf(String(nameB));
  return between === 0 ? Number(elementA) < Number(elementB) : between < 0;
};

/** What is told of rows while a block is filled. */
interface RowTelling {
  readonly refuse: (row: number, refusal: Refusal) => void;
  /** Told the row and the column of a code that is in no list. */
  readonly note: (row: number, column: string) => void;
}

/**
 * Fills a list, which is known where it is complete and each field of its elements is. Of a row whose list is not said a
 * mark crossed, which is none of its elements.
 */
const fillList = (
  list: ListColumns,
  { column, owners, fields }: ListRoom,
  chunks: DuckDBDataChunk[],
  rows: number,
  { refuse, note }: RowTelling,
): void => {
  const { offsets, complete, states } = column;
  const wrong: (readonly [element: number, code: string, field: string])[] = [];
  const ownerOf = (element: number): number => owners[element] as number;
  const open = (element: number): void => void (states[ownerOf(element)] = UNKNOWN);
  const fillers = list.fields.flatMap((field) => {
    const noted = columnName(list.name, field.name);
    const into = fields[field.name];
    const telling = {
      open,
      note: (element: number): void => note(ownerOf(element), noted),
      refuse: (element: number, code: string): void => void wrong.push([element, code, field.name]),
    };
    return into === undefined ? [] : [columnFiller(field, into, telling)];
  });
  offsets.fill(0);
  states.fill(KNOWN, 0, rows);
  let [elements, marks] = [0, new Uint8Array(0)];
  takeEach(chunks, (chunk, count) => {
    if (marks.length < count) marks = new Uint8Array(count);
    const vector = vectorAt(chunk, 0);
    let isMarked = false;
    for (let i = 0; i < count; i += 1) {
      const row = vector.getItem(i) as number;
      marks[i] = row < 0 ? 1 : 0;
      if (row < 0) {
        complete[-1 - row] = 0;
        isMarked = true;
      } else {
        owners[elements] = row;
        offsets[row + 1] = (offsets[row + 1] as number) + 1;
        elements += 1;
      }
    }
    for (const [i, fill] of fillers.entries()) fill(vectorAt(chunk, i + 1), count, isMarked ? marks : undefined);
  });
  const wanting = list.fields.length < Object.keys(list.declared.fields).length;
  for (let row = 0; row < rows; row += 1) {
    if (complete[row] === 0 || (wanting && offsets[row + 1] !== 0)) states[row] = UNKNOWN;
    offsets[row + 1] = (offsets[row + 1] as number) + (offsets[row] as number);
  }
  for (const [element, code, field] of wrong) {
    const row = ownerOf(element);
    refuse(row, { code, path: [list.name, element - (offsets[row] as number), field] });
  }
};

/** Fills the columns of a block with what crossed; what they held before is gone, and so are the chunks. */
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
  const into = layout.lists.map((list, i) => {
    const elements = lists[i] ?? [];
    return room.listOf(
      list,
      elements.reduce((sum, { rowCount }) => sum + rowCount, 0),
    );
  });
  const fillers = layout.facts.flatMap((fact) => {
    const of = room.facts[fact.name];
    const telling = {
      note: (row: number): void => note(row, columnName(fact.name)),
      refuse: (row: number, code: string): void => refuse(row, { code, path: [fact.name] }),
    };
    return of === undefined ? [] : [columnFiller(fact, of, telling)];
  });
  let filled = 0;
  takeEach(main, (chunk, count) => {
    for (const [at, fill] of fillers.entries()) fill(vectorAt(chunk, at), count);
    for (const [i, { column }] of into.entries()) {
      const vector = vectorAt(chunk, fillers.length + i);
      for (let row = 0; row < count; row += 1) column.complete[filled + row] = vector.getItem(row) as number;
    }
    filled += count;
  });
  for (const [i, list] of layout.lists.entries())
    fillList(list, into[i] as ListRoom, lists[i] ?? [], rows, { refuse, note });
  return { columns: room.columns(), rows, refused, unlisted };
};
