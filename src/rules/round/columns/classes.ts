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
  /** By row, the first row of its class. */
  readonly standIn: Int32Array;
  /** The first row of each class. */
  readonly first: Int32Array;
}

/** A whole number of each row, which two rows share where the same is said of them, and how many numbers there can be. */
interface Codes {
  readonly of: Float64Array;
  readonly count: number;
}

/** Numbers the different values, in the order in which they are found. */
const numbered = (values: Float64Array): Codes => {
  const known = new Map<number, number>();
  const of = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] as number;
    const found = known.get(value) ?? known.size;
    if (found === known.size) known.set(value, found);
    of[i] = found;
  }
  return { of, count: known.size };
};

/** What is said of a fact in some rows: nothing, that there is none, or a value. */
const codesOf = ({ values, states }: Column, rows: Int32Array): Codes => {
  const said = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) said[i] = values[rows[i] as number] as number;
  const isWhole = !(values instanceof Float32Array || values instanceof Float64Array);
  const { of, count } = isWhole ? { of: said, count: 0 } : numbered(said);
  let [least, greatest] = [Infinity, Math.max(0, count - 1)];
  for (let i = 0; i < of.length; i += 1) {
    least = Math.min(least, of[i] as number);
    greatest = Math.max(greatest, of[i] as number);
  }
  for (let i = 0; i < of.length; i += 1) {
    const state = states?.[rows[i] as number] ?? KNOWN;
    of[i] = state === KNOWN ? (of[i] as number) - least + 2 : state === NONE ? 1 : 0;
  }
  return { of, count: greatest - least + 3 };
};

/** Sets apart by two things at once. Where their numbers together would be too great, the first are numbered anew. */
const together = (a: Codes, b: Codes): Codes => {
  const { of, count } = a.count * b.count > Number.MAX_SAFE_INTEGER ? numbered(a.of) : a;
  const both = new Float64Array(of.length);
  for (let i = 0; i < of.length; i += 1) both[i] = (of[i] as number) * b.count + (b.of[i] as number);
  return { of: both, count: count * b.count };
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
  const standIn = new Int32Array(length);
  if (names.some((name) => lists[name] !== undefined)) {
    for (const row of rows) standIn[row] = row;
    return { standIn, first: rows };
  }
  const all = names.reduce<Codes>(
    (sofar, name) => {
      const column = facts[name];
      return column === undefined ? sofar : together(sofar, codesOf(column, rows));
    },
    { of: new Float64Array(rows.length), count: 1 },
  );
  const { of, count } = numbered(all.of);
  const first = new Int32Array(count).fill(-1);
  rows.forEach((row, i) => {
    const code = of[i] as number;
    if (first[code] === -1) first[code] = row;
    standIn[row] = first[code] as number;
  });
  return { standIn, first };
};
