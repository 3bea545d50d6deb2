import type { DuckDBDataChunk, DuckDBDoubleVector, DuckDBIntegerVector } from '@duckdb/node-api';
import { firstDay, lastDay } from '../../../models/calendar/umalqura.js';
import type { Column } from '../../../rules/columns/columns.js';
import { KNOWN, NONE, UNKNOWN } from '../../../rules/columns/columns.js';
import type { FactType } from '../../../rules/language/fact.js';
import type { Dictionary } from './dictionary.js';

/** A fact or a field in DuckDB: where its value stands, and the state of what is none. */
export interface Carried {
  readonly declared: FactType;
  /** The value in SQL. */
  readonly value: string;
  /** The state in SQL, where the file has it. */
  readonly state: string | undefined;
  readonly dictionary: Dictionary | undefined;
}

/** Values cross from DuckDB as numbers alone, without NULL: these stand for what is unknown, and for none. */
const absent = {
  whole: { unknown: -2_147_483_648, none: -2_147_483_647, sql: ['-2147483648', '-2147483647'] },
  real: { unknown: -Infinity, none: Infinity, sql: [`CAST('-inf' AS DOUBLE)`, `CAST('inf' AS DOUBLE)`] },
} as const;

const absentOf = ({ declared }: Carried) => (declared.type === 'number' ? absent.real : absent.whole);

const valueIn = ({ declared: { type }, value, dictionary }: Carried): string => {
  switch (type) {
    case 'truth':
      return `CAST(${value} AS INTEGER)`;
    case 'date':
      // A date that is infinite is outside every table.
      return `CASE WHEN isfinite(${value}) THEN CAST(${value} - DATE '1970-01-01' AS INTEGER) ELSE 2147483647 END`;
    case 'number':
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

/** What is wrong with a number that crossed, if anything. */
const faultOf = ({ declared, dictionary }: Carried): ((value: number) => string | undefined) => {
  const { min = -Infinity, max = Infinity, integer, type } = declared;
  if (type === 'date') return (value) => (value < firstDay || value > lastDay ? 'outside-calendar' : undefined);
  if (type === 'truth') return () => undefined;
  if (type !== 'number') {
    const faults = dictionary?.faults ?? new Map<number, string>();
    return faults.size === 0 ? () => undefined : (value) => faults.get(value);
  }
  return (value) => {
    if (Number.isNaN(value)) return 'fact-type';
    if (value < min || value > max) return 'fact-outside-domain';
    return integer === true && !Number.isInteger(value) ? 'fact-type' : undefined;
  };
};

/** States in room that is a whole number of words, so that four rows can be looked at together. */
export const statesFor = (rows: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new ArrayBuffer(4 * Math.ceil(rows / 4)), 0, rows);

const roomFor = ({ declared: { type, integer, min = -Infinity, max = Infinity } }: Carried, rows: number) => {
  if (type === 'truth' || (type === 'number' && integer === true && min >= 0 && max <= 255))
    return new Uint8Array(rows);
  return type === 'number' ? new Float64Array(rows) : new Int32Array(rows);
};

/** A column of which nobody has said anything. */
export const unsaidColumn = (rows: number): Column => ({
  values: new Uint8Array(rows),
  states: statesFor(rows).fill(UNKNOWN),
});

/** The numbers of a column that crossed. */
interface Crossed {
  /** How many rows the column has. */
  readonly count: number;
  /** 1 for what crossed beside them. */
  readonly skipped?: Uint8Array;
}

/**
 * Fills a column with numbers that crossed. What is not as declared is told, and stands as unknown.
 *
 * @param chunks the result, and `at` the place of the column in it
 * @param refuse told the row of what is not as declared, and why
 */
export const columnOf = (
  carried: Carried,
  chunks: readonly DuckDBDataChunk[],
  at: number,
  { count, skipped }: Crossed,
  refuse: (row: number, code: string) => void,
): Column => {
  const { unknown, none } = absentOf(carried);
  const fault = faultOf(carried);
  const [values, states] = [roomFor(carried, count), statesFor(count)];
  let [row, crossed] = [0, 0];
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(at) as DuckDBIntegerVector | DuckDBDoubleVector;
    // Asked for once: the count comes from outside of JavaScript.
    const { rowCount } = chunk;
    for (let i = 0; i < rowCount; i += 1, crossed += 1) {
      if (skipped?.[crossed] === 1) continue;
      const value = vector.getItem(i) as number;
      if (value === unknown) states[row] = UNKNOWN;
      else if (value === none) states[row] = NONE;
      else {
        const code = fault(value);
        states[row] = code === undefined ? KNOWN : UNKNOWN;
        if (code === undefined) values[row] = value;
        else refuse(row, code);
      }
      row += 1;
    }
  }
  const { dictionary } = carried;
  return dictionary === undefined ? { values, states } : { values, states, dictionary: dictionary.entries };
};
