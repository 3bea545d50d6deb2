import type { Values } from '../columns.js';

/** What is read of a type of Arrow: its number in the format's own list, and what tells its kinds apart. */
export interface ArrowType {
  readonly typeId: number;
  /** Of dates, 0 for days and 1 for milliseconds; of timestamps, the power of a thousand in a second. */
  readonly unit?: number;
  /** Of floating numbers, 0 where they have 16 bits. */
  readonly precision?: number;
  /** The fields of a struct, or the one of a list. */
  readonly children?: readonly ArrowField[] | null;
  /** The type of what a dictionary holds. */
  readonly dictionary?: ArrowType | undefined;
  /** Its own name, as `Int32`. */
  readonly toString: () => string;
}

export interface ArrowField {
  readonly name: string;
  readonly type: ArrowType;
}

/** Numbers as Arrow holds them, those of 64 bits among them. */
export type ArrowValues = Values | BigInt64Array | BigUint64Array;

/** A stretch of rows or of a column in memory: which of it is there, and the fields of its structs. */
export interface ArrowStretch {
  readonly type: ArrowType;
  readonly length: number;
  /** Where its bits begin; its values and offsets begin at 0. */
  readonly offset: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array | null | undefined;
  readonly children: readonly ArrowData[];
}

/** A stretch of a column, in the layout that the format prescribes. */
export interface ArrowData extends ArrowStretch {
  readonly values: ArrowValues;
  readonly valueOffsets: Int32Array | BigInt64Array;
  readonly dictionary?: ArrowVector | undefined;
  /** Where texts stand that are too long for their own view. */
  readonly variadicBuffers: readonly Uint8Array[];
}

/** One column: a type, and its stretches. */
export interface ArrowVector {
  readonly type: ArrowType;
  readonly nullCount: number;
  readonly data: readonly ArrowData[];
}

/** What is read of a table, or of one of its batches: `Table` and `RecordBatch` of `apache-arrow` are such. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly ArrowField[] };
  /** Each batch as a stretch of structs. */
  readonly data: ArrowStretch | readonly ArrowStretch[];
}

/** The numbers of the types that are read, in the format's own list. */
export const typeIds = {
  null: 1,
  int: 2,
  float: 3,
  utf8: 5,
  bool: 6,
  date: 8,
  timestamp: 10,
  list: 12,
  struct: 13,
  largeUtf8: 20,
  largeList: 21,
  utf8View: 24,
  dictionary: -1,
} as const;
