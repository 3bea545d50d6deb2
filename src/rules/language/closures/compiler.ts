import type { Duration } from '../../../models/calendar/duration.js';
import type { Node } from '../node.js';
import type { Registry } from '../registry.js';
import type { Row, Rows } from '../sheet.js';
import type { Truth } from '../truth.js';
import type { Slot } from './slots.js';

/** One node of an expression over the facts that are loaded, with everything that does not hang on them settled. */
export type Read<B> = () => B;

/** The least and the greatest that a number or a date can be, each read by itself so that neither is ever allocated. */
export interface NumberReads {
  readonly least: Read<number>;
  readonly greatest: Read<number>;
}

/** The shortest and the longest that a length of time can be. */
export type Span = readonly [least: Duration, greatest: Duration | null];

/** Holds the element of a list that is under judgement. */
export interface Cell {
  row: Row;
}

/** A list expression: its rows, and how surely the row in the cell belongs to it. */
export interface ListReads {
  readonly cell: Cell;
  readonly rows: Read<Rows>;
  readonly member: Read<Truth>;
  /** Whether there can be a member that nobody has named. */
  readonly unseen: Read<Truth>;
  /** The least and the greatest day on which the row in the cell happened. */
  readonly happened: NumberReads;
}

/** Compiles lowered expressions for one day; each function makes the closures of one kind of value. */
export interface Compiler {
  readonly registry: Registry;
  readonly asOf: number;
  /** Where a fact under judgement is read: it costs no look-up of its name. */
  readonly slotOf: (fact: string) => Slot;
  readonly cellOf: (list: string) => Cell;
  readonly truth: (node: Node) => Read<Truth>;
  readonly numbers: (node: Node) => NumberReads;
  readonly code: (node: Node) => Read<string | undefined>;
  readonly presence: (node: Node) => Read<Truth>;
  readonly span: (node: Node) => Read<Span>;
  readonly list: (node: Node) => ListReads;
  readonly last: (list: Node) => Read<LastRead>;
}

/** The rows that can be the one that happened last, and whether there is one. */
export interface LastRead {
  readonly candidates: readonly Row[];
  readonly present: Truth;
}

/** An element of which nothing is known. */
export const anyRow: Row = {};
