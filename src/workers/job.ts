import type { RuleSet } from '../rules/language/rule-set.js';
import type { Columns } from '../rules/columns/columns.js';
import type { ColumnSettings } from '../rules/columns/compile-columns.js';
import type { Verdicts } from '../rules/columns/verdicts.js';

/** What a worker is started with: a set is data, and comes as such. */
export interface Task {
  readonly set: RuleSet;
  readonly settings: ColumnSettings;
}

/** Columns to judge, all arrays in shared memory. */
export interface Job {
  readonly columns: Columns;
  readonly verdicts: Verdicts;
  /** How many rows a block has, and the number of the next one that nobody has taken. */
  readonly block: number;
  readonly next: Int32Array;
}

/** What a worker says when no block is left, or when one could not be judged: which, and why. */
export interface Done {
  readonly failed?: { readonly block: number; readonly error: unknown };
}
