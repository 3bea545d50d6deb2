import type { DuckDBDoubleVector, DuckDBIntegerVector } from '@duckdb/node-api';
import { firstDay, lastDay } from '../../../models/calendar/umalqura.js';
import type { Column } from '../../../rules/columns/columns.js';
import { KNOWN, NONE, UNKNOWN } from '../../../rules/columns/columns.js';
import type { FactType } from '../../../rules/language/fact.js';
import type { Dictionary } from './dictionary.js';

/** A fact or a field in DuckDB: where its value stands, and the state of what is none. */
export interface Carried {
  readonly declared: FactType;
  /** The value in SQL, and its type there. */
  readonly value: string;
  readonly type: string;
  /** The state in SQL, where the file has it. */
  readonly state: string | undefined;
  readonly dictionary: Dictionary | undefined;
}

/** Values cross from DuckDB as numbers alone, without NULL: these stand for what is unknown, and for none. */
const absent = {
  whole: { unknown: -2_147_483_648, none: -2_147_483_647, sql: ['-2147483648', '-2147483647'] },
  real: { unknown: -Infinity, none: Infinity, sql: [`CAST('-inf' AS DOUBLE)`, `CAST('inf' AS DOUBLE)`] },
} as const;

/** Whether values cross as whole numbers: all but numbers of a type that holds others too. */
const isWhole = ({ declared: { type, min = -Infinity }, type: held }: Carried): boolean =>
  type !== 'number' || (/^(INTEGER|U?SMALLINT|U?TINYINT)$/.test(held) && min > absent.whole.none);

const absentOf = (carried: Carried) => (isWhole(carried) ? absent.whole : absent.real);

const valueIn = (carried: Carried): string => {
  const { declared, value, dictionary } = carried;
  switch (declared.type) {
    case 'truth':
      return `CAST(${value} AS INTEGER)`;
    case 'date':
      // A date that is infinite is outside every table.
      return `CASE WHEN isfinite(${value}) THEN CAST(${value} - DATE '1970-01-01' AS INTEGER) ELSE 2147483647 END`;
    case 'number':
      if (isWhole(carried)) return `CAST(${value} AS INTEGER)`;
      return `CASE WHEN isinf(CAST(${value} AS DOUBLE)) THEN CAST('nan' AS DOUBLE) ELSE CAST(${value} AS DOUBLE) END`;
    default:
      return `CAST(enum_code(CAST(CAST(${value} AS VARCHAR) AS ${dictionary?.type ?? ''})) AS INTEGER)`;
  }
};

/** The number in SQL as which a value crosses. */
export const carriedIn = (carried: Carried): string => {
  const [unknown, none] = absentOf(carried).sql;
  const { declared, value, state } = carried;
  const isNone = declared.maybe && state !== undefined ? `WHEN ${state} = 1 THEN ${none} ` : '';
  return `CASE WHEN ${value} IS NOT NULL THEN ${valueIn(carried)} ${isNone}ELSE ${unknown} END`;
};

/** The numbers that are as declared, and what is wrong with one that is not. */
interface Domain {
  readonly least: number;
  readonly greatest: number;
  readonly whole: boolean;
  readonly faultOf: (value: number) => string;
}

const most = Number.MAX_VALUE;
const numbers = ({ min = -most, max = most, integer }: FactType): Domain => ({
  least: min,
  greatest: max,
  whole: integer === true,
  faultOf: (value) => (value < min || value > max ? 'fact-outside-domain' : 'fact-type'),
});

const domainOf = ({ declared, dictionary }: Carried): Domain => {
  switch (declared.type) {
    case 'number':
      return numbers(declared);
    case 'truth':
      return { least: 0, greatest: 1, whole: false, faultOf: () => 'fact-type' };
    case 'date':
      return { least: firstDay, greatest: lastDay, whole: false, faultOf: () => 'outside-calendar' };
    default: {
      const { entries, faults } = dictionary ?? { entries: [], faults: new Map<number, string>() };
      return {
        least: 0,
        greatest: entries.length - 1,
        whole: false,
        faultOf: (place) => faults.get(place) ?? 'fact-type',
      };
    }
  }
};

/** States in room that is a whole number of words, so that four rows can be looked at together. */
export const statesFor = (rows: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new ArrayBuffer(4 * Math.ceil(rows / 4)), 0, rows);

/** A column that can be filled again and again. */
export interface ColumnRoom extends Column {
  readonly states: Uint8Array;
}

/** Room for a column of so many rows. */
export const columnRoom = (carried: Carried, rows: number): ColumnRoom => {
  // All that is whole in arrays of one kind: the loop that fills them is made for that kind.
  const values = isWhole(carried) ? new Int32Array(rows) : new Float64Array(rows);
  const [states, { dictionary }] = [statesFor(rows), carried];
  return dictionary === undefined ? { values, states } : { values, states, dictionary: dictionary.entries };
};

/** A column of which nobody has said anything. */
export const unsaidColumn = (rows: number): ColumnRoom => ({
  values: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
});

/** What is told of values while a column is filled. */
export interface Telling {
  /** Told the row of what is not known. */
  readonly open?: (row: number) => void;
  /** Told the row of a code that is in no list. */
  readonly note: (row: number) => void;
  /** Told the row of what is not as declared, and why. */
  readonly refuse: (row: number, code: string) => void;
}

/** Numbers that crossed. */
export type Crossed = DuckDBIntegerVector | DuckDBDoubleVector;

/**
 * Fills a column from its first row on with numbers that crossed, one vector after another. What is not as declared is
 * told, and stands as unknown.
 *
 * @returns takes so many numbers of a vector, but those that are skipped: 1 for what is no value
 */
export const columnFiller = (
  carried: Carried,
  { values, states }: ColumnRoom,
  { open, note, refuse }: Telling,
): ((vector: Crossed, count: number, skipped?: Uint8Array) => void) => {
  const { unknown, none } = absentOf(carried);
  const { least, greatest, whole, faultOf } = domainOf(carried);
  const { faults, unlisted } = carried.dictionary ?? { faults: new Map<number, string>(), unlisted: new Set<number>() };
  const isFree = faults.size === 0 && unlisted.size === 0;
  let filled = 0;
  return (vector, count, skipped) => {
    let row = filled;
    for (let i = 0; i < count; i += 1) {
      if (skipped !== undefined && skipped[i] === 1) continue;
      const value = vector.getItem(i) as number;
      if (
        value >= least &&
        value <= greatest &&
        (!whole || Number.isInteger(value)) &&
        (isFree || !faults.has(value))
      ) {
        values[row] = value;
        states[row] = KNOWN;
        if (!isFree && unlisted.has(value)) note(row);
      } else if (value === none) states[row] = NONE;
      else {
        states[row] = UNKNOWN;
        open?.(row);
        if (value !== unknown) refuse(row, faultOf(value));
      }
      row += 1;
    }
    filled = row;
  };
};
