import { markHoles } from './holes.js';

/** How a loop finds the rows of what it reads. */
export interface Rows {
  /** The variable that holds the row of a fact or a list. */
  readonly of: (name: string) => string;
  /** What stands at the head of the loop, to set those variables. */
  readonly head: string;
  /** What stands before the rows of a block: `x` is not zero where any of them may have something unknown in it. */
  readonly mark: string;
  /** Whether the row under judgement has something unknown in it. */
  readonly hole: string;
}

/** Rows that are judged where they stand, all columns being of one length. */
export const ownRows = (states: readonly string[]): Rows => ({
  of: () => 'i',
  head: '',
  mark: markHoles(states),
  hole: 'h[i-b]!==0',
});

/**
 * Rows of two sides that are judged pair by pair, none of them copied: the row of the one side stands in `P`, that of the
 * other in `Q`, and what marks the rows with something unknown in `L` and `K`.
 */
export const pairRows = (isRight: (name: string) => boolean): Rows => ({
  of: (name) => (isRight(name) ? 'r' : 'l'),
  head: 'const l=P[i],r=Q[i];',
  mark: 'const x=1;',
  hole: '(L[l]|K[r])!==0',
});
