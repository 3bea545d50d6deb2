import type { Duration } from '../../models/calendar/duration.js';

/** The state of a value in its column: it is known, it is known that there is none, or nobody has said. */
export const KNOWN = 0;
export const NONE = 1;
export const UNKNOWN = 2;

/** The arrays in which values stand, one to a row. */
export type Values =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/**
 * One fact of every row. Truths are 0 and 1, numbers themselves, dates whole days since 1970-01-01; codes and lengths of
 * time are places in a dictionary. Where the state is not `KNOWN` the value says nothing, but it must be one that
 * could stand there: 0 always can.
 */
export interface Column {
  readonly values: Values;
  /** One to a row; without it every value is known. */
  readonly states?: Uint8Array;
  /** The codes, or the lengths of time, at whose places the values point. */
  readonly dictionary?: readonly (string | Duration)[];
}

/**
 * One list of every row, reduced to columns: the elements of all rows stand one after another, those of row `i` from
 * `offsets[i]` up to `offsets[i + 1]`, and each field of theirs is a column. Nothing of it hangs on a date or on a rule,
 * so that the same columns serve every set and every day.
 */
export interface ListColumn {
  /** One more than there are rows. */
  readonly offsets: Int32Array;
  /** 1 where there are no other elements than those named, 0 where there may be. */
  readonly complete: Uint8Array;
  /** `UNKNOWN` where the list is not complete or a field of an element is not known; `KNOWN` otherwise. */
  readonly states: Uint8Array;
  /** The fields of the elements; one that is absent is not known of any. */
  readonly fields: Readonly<Record<string, Column>>;
}

/** The facts of many cases, a row to a case. */
export interface Columns {
  readonly rows: number;
  /** By the public name of the fact. */
  readonly facts: Readonly<Record<string, Column>>;
  readonly lists: Readonly<Record<string, ListColumn>>;
}
