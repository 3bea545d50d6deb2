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
  /** By row, its class. */
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
const divide = ({ of, first }: Classes, column: Column, rows: Int32Array): Classes => {
  const within = Array.from(first, () => new Map<number, number>());
  const firsts: number[] = [];
  const next = new Int32Array(of.length);
  for (const row of rows) {
    const [known, said] = [within[of[row] as number], saidAt(column, row)];
    let found = known?.get(said);
    if (found === undefined) {
      found = firsts.push(row) - 1;
      known?.set(said, found);
    }
    next[row] = found;
  }
  return { of: next, first: Int32Array.from(firsts) };
};

/**
 * Sorts rows into classes by some facts. Lists are not compared: by a list, each row is a class of its own.
 *
 * @param columns where the rows are
 * @param names the facts that set classes apart
 * @param rows the rows that are sorted; the class of others says nothing
 */
export const classesOf = (
  { rows: length, facts, lists }: Columns,
  names: readonly string[],
  rows: Int32Array,
): Classes => {
  const of = new Int32Array(length);
  if (names.some((name) => lists[name] !== undefined)) {
    rows.forEach((row, i) => (of[row] = i));
    return { of, first: rows };
  }
  return names.reduce<Classes>(
    (sofar, name) => {
      const column = facts[name];
      return column === undefined ? sofar : divide(sofar, column, rows);
    },
    { of, first: rows.subarray(0, 1) },
  );
};
