import type { RuleSet } from '../../rules/language/rule-set.js';

/** What is to be judged, and how. */
export interface BatchOptions {
  readonly set: RuleSet;
  readonly input: string;
  readonly output: string;
  readonly asOf: string;
  /** Civil date of another law, under which all are judged too, on the same date: what a change of the law does. */
  readonly diff?: string | undefined;
  readonly engine: 'js' | 'duckdb' | undefined;
  readonly encoding: string | undefined;
  /** Names of columns as the file has them, to names of facts. */
  readonly columns: Readonly<Record<string, string>>;
  /** Whether a column that is missing means that nobody has said anything of its fact. */
  readonly absentIsUnknown: boolean;
  /** Rows to a part of the work, which an interruption loses at most; 122,880 unless told, a row group of Parquet. */
  readonly part?: number;
  /** Told after each part: rows so far, and the share of the file. */
  readonly progress: (rows: number, share: number) => void;
  /** Told what a person should know of the run: that it goes on from an interrupted one, or why it does not. */
  readonly notice?: (code: BatchNotice, rows: number) => void;
}

/** What a person is told of a run beside its result. */
export type BatchNotice = 'batch-resumed' | 'batch-anew' | 'duckdb-not-there';

/** Rows to a part of the work unless told. */
export const partRows = 122_880;
