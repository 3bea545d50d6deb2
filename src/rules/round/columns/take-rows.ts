import type { Column, Columns, ListColumn, Values } from '../../columns/columns.js';
import { KNOWN } from '../../columns/columns.js';
import { MartabaError } from '../../../models/error.js';

/** Room into which rows of columns are copied again and again: always the same arrays, so that what is bound to them stays. */
export interface Taken {
  readonly facts: Readonly<Record<string, Column>>;
  readonly lists: Readonly<Record<string, ListColumn>>;
  /** Copies the rows `which[from]` up to `which[to]`, as many as there is room for, and says how many those are. */
  readonly take: (which: Int32Array, from: number, to: number) => number;
}

/** Copies what stands at some places of an array. */
const copy = (of: Values, into: Values, which: Int32Array, from: number, count: number): void => {
  for (let i = 0; i < count; i += 1) into[i] = of[which[from + i] as number] as number;
};

/** Room that holds whatever an array of some kind can hold. */
const roomLike = (values: Values, most: number): Values =>
  values instanceof Float32Array || values instanceof Float64Array || values instanceof Uint32Array
    ? new Float64Array(most)
    : new Int32Array(most);

interface TakenColumn {
  readonly column: Column;
  readonly take: (which: Int32Array, from: number, count: number) => void;
}

/** Room for flags of rows. Where all rows have one and the same, it stands there once and for all. */
const takenFlags = (flags: Uint8Array, most: number): { readonly room: Uint8Array; readonly same: boolean } => {
  const [first = 0] = flags;
  let same = true;
  for (let i = 0; i < flags.length && same; i += 1) same = flags[i] === first;
  return { room: new Uint8Array(most).fill(first), same };
};

const takenColumn = ({ values, states, dictionary }: Column, most: number): TakenColumn => {
  const room = roomLike(values, most);
  const state = states === undefined ? undefined : takenFlags(states, most);
  const isNever = state?.same === true && states?.[0] !== KNOWN;
  return {
    column: {
      values: room,
      ...(state === undefined ? {} : { states: state.room }),
      ...(dictionary === undefined ? {} : { dictionary }),
    },
    take: (which, from, count) => {
      // A value that nobody has need not be carried about.
      if (!isNever) copy(values, room, which, from, count);
      if (states !== undefined && state?.same === false) copy(states, state.room, which, from, count);
    },
  };
};

interface TakenList {
  readonly list: ListColumn;
  readonly take: (which: Int32Array, from: number, count: number) => number;
}

const longestOf = (offsets: Int32Array): number => {
  let longest = 0;
  for (let i = 1; i < offsets.length; i += 1)
    longest = Math.max(longest, (offsets[i] as number) - (offsets[i - 1] as number));
  return longest;
};

const takenList = ({ offsets, complete, states, fields }: ListColumn, most: number): TakenList => {
  // Most lists are empty. There is room for the longest, so that one row always fits.
  const elements = Math.max(most, longestOf(offsets));
  const places = new Int32Array(elements);
  const offsetRoom = new Int32Array(most + 1);
  const [whole, state] = [takenFlags(complete, most), takenFlags(states, most)];
  const taken = Object.entries(fields).map(([name, column]) => [name, takenColumn(column, elements)] as const);
  return {
    list: {
      offsets: offsetRoom,
      complete: whole.room,
      states: state.room,
      fields: Object.fromEntries(taken.map(([name, { column }]) => [name, column])),
    },
    take: (which, from, count) => {
      let [used, rows] = [0, 0];
      for (; rows < count; rows += 1) {
        const row = which[from + rows] as number;
        const [start, end] = [offsets[row] as number, offsets[row + 1] as number];
        if (used + end - start > elements) break;
        for (let at = start; at < end; at += 1) places[used + at - start] = at;
        used += end - start;
        offsetRoom[rows + 1] = used;
      }
      if (!whole.same) copy(complete, whole.room, which, from, rows);
      if (!state.same) copy(states, state.room, which, from, rows);
      for (const [, { take }] of taken) take(places, 0, used);
      return rows;
    },
  };
};

/**
 * Makes room for rows of columns.
 *
 * @param columns where the rows are
 * @param names the facts and lists that are wanted
 * @param most how many rows there is room for; a multiple of four
 * @throws MartabaError `column-missing`
 */
export const takenFrom = (columns: Columns, names: readonly string[], most: number): Taken => {
  const missing = names.find((name) => columns.facts[name] === undefined && columns.lists[name] === undefined);
  if (missing !== undefined) throw new MartabaError('column-missing', [missing]);
  const facts = names.flatMap((name) => {
    const column = columns.facts[name];
    return column === undefined ? [] : [[name, takenColumn(column, most)] as const];
  });
  const lists = names.flatMap((name) => {
    const list = columns.lists[name];
    return list === undefined ? [] : [[name, takenList(list, most)] as const];
  });
  return {
    facts: Object.fromEntries(facts.map(([name, { column }]) => [name, column])),
    lists: Object.fromEntries(lists.map(([name, { list }]) => [name, list])),
    take: (which, from, to) => {
      let count = Math.min(most, to - from);
      for (const [, { take }] of lists) count = take(which, from, count);
      for (const [, { take }] of facts) take(which, from, count);
      return count;
    },
  };
};

/** Rows of columns as columns of their own. Only facts, and no lists. */
export const rowsTaken = (columns: Columns, names: readonly string[], which: Int32Array): Columns => {
  // A room of whole words, so that four rows can be looked at together.
  const { facts, lists, take } = takenFrom(columns, names, Math.max(4, 4 * Math.ceil(which.length / 4)));
  take(which, 0, which.length);
  return { rows: which.length, facts, lists };
};
