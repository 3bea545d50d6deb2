import type { Columns, ListColumn } from '../../../rules/columns/columns.js';
import { UNKNOWN } from '../../../rules/columns/columns.js';
import type { ColumnRoom } from './carrier.js';
import { columnRoom, statesFor, unsaidColumn } from './carrier.js';
import type { ListColumns, ParquetLayout } from './layout.js';

/** Room for a list of every row of a block. */
export interface ListRoom {
  readonly column: ListColumn;
  readonly fields: Readonly<Record<string, ColumnRoom>>;
  /** How many elements there is room for. */
  readonly size: number;
  /** The row of each element. */
  readonly owners: Int32Array;
}

/**
 * Room for the columns of a block, which is filled with one block after another: kernels are compiled for the very arrays
 * that they run over, so that other arrays would be compiled for anew.
 */
export interface BlockRoom {
  readonly facts: Readonly<Record<string, ColumnRoom>>;
  /** The room of a list, larger than before where it has to hold more. */
  readonly listOf: (list: ListColumns, size: number) => ListRoom;
  /** All columns: the same until a list has become larger. */
  readonly columns: () => Columns;
}

const blankList = (rows: number): Omit<ListColumn, 'fields'> => ({
  offsets: new Int32Array(rows + 1),
  complete: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
});

const listRoom = ({ declared, fields: read }: ListColumns, rows: number, size: number): ListRoom => {
  const fields = Object.fromEntries(
    Object.keys(declared.fields).map((name) => {
      const field = read.find((of) => of.name === name);
      return [name, field === undefined ? unsaidColumn(size) : columnRoom(field, size)];
    }),
  );
  const column = { ...blankList(rows), fields };
  return { column, fields, size, owners: new Int32Array(size) };
};

/** @param rows the most that a block has */
export const blockRoom = ({ facts: read, unsaid, unsaidLists }: ParquetLayout, rows: number): BlockRoom => {
  const facts: Readonly<Record<string, ColumnRoom>> = {
    ...Object.fromEntries(unsaid.map((name) => [name, unsaidColumn(rows)])),
    ...Object.fromEntries(read.map((fact) => [fact.name, columnRoom(fact, rows)])),
  };
  const nothingSaid = Object.fromEntries(unsaidLists.map((name) => [name, { ...blankList(rows), fields: {} }]));
  const lists = new Map<string, ListRoom>();
  let columns: Columns | undefined;
  return {
    facts,
    listOf: (list, size) => {
      const known = lists.get(list.name);
      if (known !== undefined && known.size >= size) return known;
      // Blocks differ a little: room to spare keeps the arrays as they are.
      const room = listRoom(list, rows, Math.ceil(1.25 * size) + 1024);
      lists.set(list.name, room);
      columns = undefined;
      return room;
    },
    columns: () => {
      const of = [...lists].map(([name, { column }]) => [name, column] as const);
      columns ??= { rows, facts, lists: { ...nothingSaid, ...Object.fromEntries(of) } };
      return columns;
    },
  };
};
