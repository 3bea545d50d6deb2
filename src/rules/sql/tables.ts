/** The name of a table or a view, with what it stands in where that is to be said: `['hr', 'employees']`. */
export type TableName = string | readonly string[];

/** Where a fact, or a field of a list's elements, is found. */
export interface ColumnSource {
  readonly column: string;
  /**
   * What `NULL` means of a fact that may be none: `unknown` unless told, or `none` where the warehouse knows that there
   * is none. Where both occur, a state column tells them apart.
   */
  readonly nullMeans?: 'unknown' | 'none';
  /** A column of numbers in the encoding of columns, read where the value is `NULL`: 1 says that there is none. */
  readonly state?: string;
  /** For lengths of time, a column with their calendar, `hijri` or `gregorian`; Hijri without one. */
  readonly calendar?: string;
}

/** The name of a column, more about it, or `null`: nobody has said anything of this fact. */
export type FactPlace = string | ColumnSource | null;

/** Where the elements of a list are found, a row to an element. */
export interface ListSource {
  readonly table: TableName;
  /** The column that names the row that the element belongs to, by that row's key. */
  readonly key: string;
  /** The fields, by name; the column of a field has its name unless told. */
  readonly columns?: Readonly<Record<string, FactPlace>>;
  /**
   * Whether there are no other elements than those found. No row cannot tell none from unknown, so it is said aloud:
   * `true` for all, or a column of truths on the main table.
   */
  readonly complete: true | string;
}

/** Where the facts are found: one row to a case, with the lists in tables of their own. */
export interface SqlTables {
  readonly main: TableName;
  /** The column that tells the rows of the main table apart. */
  readonly key: string;
  /** The facts, by their public names. The column of a fact has its name unless told; a derived fact has none unless told. */
  readonly columns?: Readonly<Record<string, FactPlace>>;
  /** The lists, by their public names; of `null` nobody has said anything. */
  readonly lists?: Readonly<Record<string, ListSource | null>>;
  /** A table with the rows of `umalquraTable`, where calendar work is left that hangs on a row. */
  readonly calendar?: TableName;
  /** What dates are held as: days since 1970-01-01 unless told, or the engine's own dates. */
  readonly dates?: 'days' | 'date';
}
