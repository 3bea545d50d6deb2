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
  /** Whether anything is open in any of the rows, and whether anything contradicts anything. */
  open: boolean;
  clash: boolean;
}

export const blankSaid = ({ words, conflictWords }: VerdictShape, rows: number): Said => ({
  words,
  conflictWords,
  verdicts: blankVerdicts({ words, conflictWords }, rows),
  open: false,
  clash: false,
});

const isAny = (words: Uint32Array, count: number): boolean => {
  for (let i = 0; i < count; i += 1) if (words[i] !== 0) return true;
  return false;
};

/** Notes whether there is any doubt in the first of the rows. */
export const noteDoubt = (said: Said, rows: number): void => {
  said.open = isAny(said.verdicts.unknown, rows * said.words);
  said.clash = isAny(said.verdicts.conflicts, rows * said.conflictWords);
};

/** What rules that hang on one side alone say of each row of it; nothing where there are none. */
export const saidOfSide = (kernel: Kernel | undefined, columns: Columns, words: number): Said => {
  const said = blankSaid(kernel ?? { words, conflictWords: 0 }, columns.rows);
  kernel?.(columns, said.verdicts);
  noteDoubt(said, columns.rows);
  return said;
};

/** The wishes that are put together: `[from, to)`. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

const addClashes = (
  { verdicts, conflictWords }: Said,
  which: Int32Array,
  into: WishVerdicts,
  { from, to }: Block,
): void => {
  for (let word = 0; word < conflictWords; word += 1)
    for (let at = from; at < to; at += 1)
      if (verdicts.conflicts[(which[at - from] as number) * conflictWords + word] !== 0) into.conflict[at] = 1;
};

/** Begins what is said of the wishes of a block with what is said of each applicant, and of each post. */
export const beginSaid = (
  own: Said,
  rowOf: Int32Array,
  ofPost: Said,
  wished: Int32Array,
  into: WishVerdicts,
  block: Block,
): void => {
  const { words, reasons, unknown } = into;
  const [mine, its] = [own.verdicts, ofPost.verdicts];
  const wishes = block.to - block.from;
  for (let i = 0, place = block.from * words; i < wishes; i += 1) {
    const row = Math.imul(rowOf[i] as number, words);
    const post = Math.imul(wished[i] as number, words);
    for (let word = 0; word < words; word += 1, place += 1) {
      reasons[place] = (mine.reasons[row + word] as number) | (its.reasons[post + word] as number);
      const open = (mine.unknown[row + word] as number) | (its.unknown[post + word] as number);
      if (open !== 0) unknown[place] = open;
    }
  }
  if (own.clash) addClashes(own, rowOf, into, block);
  if (ofPost.clash) addClashes(ofPost, wished, into, block);
};

/** Adds to the words of the wishes of a block those of the rows `which[0]`, `which[1]` and so on. */
const addWords = (of: Uint32Array, words: number, which: Int32Array, into: Uint32Array, { from, to }: Block): void => {
  for (let i = 0, place = from * words; i < to - from; i += 1) {
    const row = Math.imul(which[i] as number, words);
    for (let word = 0; word < words; word += 1, place += 1)
      into[place] = (into[place] as number) | (of[row + word] as number);
  }
};

/** Adds to what is said of the wishes of a block what is said of the rows `which[0]`, `which[1]` and so on. */
export const addSaid = (said: Said, which: Int32Array, into: WishVerdicts, block: Block): void => {
  const { words, verdicts } = said;
  addWords(verdicts.reasons, words, which, into.reasons, block);
  if (said.open) addWords(verdicts.unknown, words, which, into.unknown, block);
  if (said.clash) addClashes(said, which, into, block);
};

/**
 * Says which outcome follows from the bits of the wishes of a block: nothing follows from a contradiction, and what is
 * sure goes before what is open.
 *
 * @param decisive the bits of the rules that decide the outcome
 */
export const settle = (
  { words, outcome, reasons, unknown, conflict }: WishVerdicts,
  decisive: Int32Array,
  { from, to }: Block,
): void => {
  for (let at = from, place = from * words; at < to; at += 1) {
    let [unmet, open] = [0, 0];
    for (let word = 0; word < words; word += 1, place += 1) {
      const mask = decisive[word] as number;
      unmet |= (reasons[place] as number) & mask;
      open |= (unknown[place] as number) & mask;
    }
    // Which it is is as good as random, and so it is worked out without a branch: the sign of what is not zero.
    const isUnmet = (unmet | (0 - unmet)) >>> 31;
    const isOpen = (open | (0 - open)) >>> 31;
    outcome[at] = isUnmet | ((isOpen & (isUnmet ^ 1)) << 1);
  }
  for (let at = from; at < to; at += 1) if (conflict[at] !== 0) outcome[at] = 2;
};
