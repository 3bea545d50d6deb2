/** One side of a comparison, as its own process runs it. */
export interface Prepared {
  /** Does the whole work once over the data, and gives a sum that depends on each result: nothing can be left out. */
  readonly pass: () => number | Promise<number>;
  /** How many operations a pass is. */
  readonly operations: number;
}

/** What an engine's module exports: builds the data from the seed, outside the time that is measured. */
export type Prepare = (seed: number, of?: string) => Prepared | Promise<Prepared>;

/** What an engine's process reports of one turn. */
export interface Turn {
  readonly nanoseconds: number;
  readonly sum: number;
}
