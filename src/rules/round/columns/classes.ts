import type { Column, Columns } from '../../columns/columns.js';
import { KNOWN, NONE, UNKNOWN } from '../../columns/columns.js';

/** The facts of which something is said in some row. */
export const factsSaid = ({ rows, facts, lists }: Columns, names: readonly string[]): readonly string[] =>
  names.filter((name) => {
    const [column, list] = [facts[name], lists[name]];
    if (rows === 0) return false;
    if (list !== undefined) return (list.offsets[rows] as number) > 0 || list.complete.some((one) => one === 1);
    return column !== undefined && (column.states?.subarray(0, rows).some((state) => state !== UNKNOWN) ?? true);
  });

/** Rows by their class: those of which the same is said. */
export interface Classes {
  readonly of: Int32Array;
  /** A row of each class. */
  readonly first: Int32Array;
}

/** What is said in a row, as one number; where there is no value, or nobody knows it, one that no value is. */
const saidAt = ({ values, states }: Column, row: number): number => {
  const state = states?.[row] ?? KNOWN;
  return state === KNOWN ? (values[row] as number) : state === NONE ? Infinity : -Infinity;
};

/** Sorts each class into those of one value of a fact. */
const divide = ({ of, first }: Classes, column: Column): Classes => {
  const within = Array.from(first, () => new Map<number, number>());
  const firsts: number[] = [];
  const next = of.map((before, row) => {
    const [known, said] = [within[before], saidAt(column, row)];
    const found = known?.get(said);
    if (found !== undefined) return found;
    known?.set(said, firsts.length);
    return firsts.push(row) - 1;
  });
  return { of: next, first: Int32Array.from(firsts) };
};

/** Sorts rows into classes by some facts. Lists are not compared: by a list, each row is a class of its own. */
export const classesOf = ({ rows, facts, lists }: Columns, names: readonly string[]): Classes => {
  if (names.some((name) => lists[name] !== undefined)) {
    const each = Int32Array.from({ length: rows }, (_, row) => row);
    return { of: each, first: each };
  }
  const all: Classes = { of: new Int32Array(rows), first: new Int32Array(Math.min(1, rows)) };
  return names.reduce((sofar, name) => {
    const column = facts[name];
    return column === undefined ? sofar : divide(sofar, column);
  }, all);
};
