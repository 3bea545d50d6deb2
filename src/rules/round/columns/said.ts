import type { Columns } from '../../columns/columns.js';
import type { Kernel } from '../../columns/compile-columns.js';
import type { Verdicts, VerdictShape } from '../../columns/verdicts.js';
import { blankVerdicts } from '../../columns/verdicts.js';

/** What is said of every wish: the outcome, and the rules by their bits in the set. */
export interface WishVerdicts {
  /** How many words of reasons and of unknowns a wish has. */
  readonly words: number;
  /** The place of the outcome in `outcomes`. */
  readonly outcome: Uint8Array;
  readonly reasons: Uint32Array;
  readonly unknown: Uint32Array;
  /** 1 where the facts contradict one another. */
  readonly conflict: Uint8Array;
}

export const blankWishes = (wishes: number, words: number): WishVerdicts => ({
  words,
  outcome: new Uint8Array(wishes),
  reasons: new Uint32Array(wishes * words),
  unknown: new Uint32Array(wishes * words),
  conflict: new Uint8Array(wishes),
});

/** What some rules say of some rows, by the bits of the whole set. */
export interface Said extends VerdictShape {
  readonly verdicts: Verdicts;
}

const isAny = (words: Uint32Array, count: number): boolean => {
  for (let i = 0; i < count; i += 1) if (words[i] !== 0) return true;
  return false;
};

/** Whether anything is open or contradicts anything, in the first of the rows. */
export const isDoubtful = ({ verdicts: { unknown, conflicts }, words, conflictWords }: Said, rows: number): boolean =>
  isAny(unknown, rows * words) || isAny(conflicts, rows * conflictWords);

/** What rules say of every row of columns. */
export const saidOf = (kernel: Kernel, columns: Columns): Said & { readonly doubtful: boolean } => {
  const { words, conflictWords } = kernel;
  const verdicts = blankVerdicts(kernel, columns.rows);
  kernel(columns, verdicts);
  const said = { words, conflictWords, verdicts };
  return { ...said, doubtful: isDoubtful(said, columns.rows) };
};

/** Adds to the words of the wishes `[from, to)` those of the rows `which[0]`, `which[1]` and so on. */
const addWords = (
  of: Uint32Array,
  words: number,
  which: Int32Array,
  into: Uint32Array,
  from: number,
  to: number,
): void => {
  for (let word = 0; word < words; word += 1)
    for (let at = from; at < to; at += 1) {
      const to = at * words + word;
      into[to] = (into[to] as number) | (of[(which[at - from] as number) * words + word] as number);
    }
};

/** Adds to what is said of the wishes `[from, to)` what is said of the rows `which[0]`, `which[1]` and so on. */
export const addSaid = (
  { verdicts, words, conflictWords }: Said,
  doubtful: boolean,
  which: Int32Array,
  into: WishVerdicts,
  from: number,
  to: number,
): void => {
  addWords(verdicts.reasons, words, which, into.reasons, from, to);
  if (!doubtful) return;
  addWords(verdicts.unknown, words, which, into.unknown, from, to);
  for (let word = 0; word < conflictWords; word += 1)
    for (let at = from; at < to; at += 1)
      if (verdicts.conflicts[(which[at - from] as number) * conflictWords + word] !== 0) into.conflict[at] = 1;
};

/** Says which outcome follows from the bits of the wishes `[from, to)`: nothing follows from a contradiction, and what is sure goes before what is open. */
export const settle = (
  { words, outcome, reasons, unknown, conflict }: WishVerdicts,
  decisive: readonly number[],
  from: number,
  to: number,
): void => {
  for (let word = 0; word < words; word += 1) {
    const mask = decisive[word] as number;
    for (let at = from; at < to; at += 1)
      if (((unknown[at * words + word] as number) & mask) !== 0 && outcome[at] === 0) outcome[at] = 2;
    for (let at = from; at < to; at += 1) if (((reasons[at * words + word] as number) & mask) !== 0) outcome[at] = 1;
  }
  for (let at = from; at < to; at += 1) if (conflict[at] !== 0) outcome[at] = 2;
};
