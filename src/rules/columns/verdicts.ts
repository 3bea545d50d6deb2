import type { Outcome } from '../language/rule-set.js';

/**
 * The outcomes (النتائج) by their number in a column of verdicts.
 *
 * @example
 * ```ts
 * import { blankVerdicts, outcomes } from 'martaba/rules';
 *
 * const { outcome } = blankVerdicts({ words: 1, conflictWords: 0 }, 1);
 * outcomes[outcome[0] ?? 0]; // 'eligible'
 * outcomes.indexOf('undetermined'); // 2
 * ```
 */
export const outcomes = ['eligible', 'ineligible', 'undetermined'] as const satisfies readonly Outcome[];

/** What is said of every row. A row has `words` words of reasons and of unknowns, its first at `row * words`. */
export interface Verdicts {
  /** The place of the outcome in {@link outcomes}. */
  readonly outcome: Uint8Array;
  /** The rules that refuse, each by its bit: its place in the set. */
  readonly reasons: Uint32Array;
  /** The rules that are open. */
  readonly unknown: Uint32Array;
  /** What contradicts itself, by the places in the `conflicts` of the kernel; `conflictWords` words to a row. */
  readonly conflicts: Uint32Array;
}

/** What the size of verdicts hangs on. */
export interface VerdictShape {
  readonly words: number;
  readonly conflictWords: number;
}

/**
 * Room for verdicts on so many rows.
 *
 * @param kernel the compiled set
 * @param rows how many
 * @param shared whether workers are to write into them at once: the arrays stand in shared memory then
 * @example
 * ```ts
 * import { blankVerdicts } from 'martaba/rules';
 *
 * blankVerdicts({ words: 1, conflictWords: 0 }, 1000).reasons.length; // 1000
 * ```
 */
export const blankVerdicts = ({ words, conflictWords }: VerdictShape, rows: number, shared = false): Verdicts => {
  const room = (bytes: number): ArrayBuffer | SharedArrayBuffer =>
    shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  return {
    outcome: new Uint8Array(room(rows)),
    reasons: new Uint32Array(room(4 * rows * words)),
    unknown: new Uint32Array(room(4 * rows * words)),
    conflicts: new Uint32Array(room(4 * rows * conflictWords)),
  };
};
