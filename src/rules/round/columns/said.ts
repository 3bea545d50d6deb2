import type { Columns } from '../../columns/columns.js';
import type { Kernel } from '../../columns/compile-columns.js';
import type { Verdicts } from '../../columns/verdicts.js';
import { blankVerdicts } from '../../columns/verdicts.js';
import type { RulePart } from './split-rules.js';

/** What some rules say of some rows, by the bits of the whole set. */
export interface Said {
  /** How many words of reasons and of unknowns a row has. */
  readonly words: number;
  readonly reasons: Uint32Array;
  readonly unknown: Uint32Array;
  /** 1 where the facts contradict one another. */
  readonly conflict: Uint8Array;
  /** Whether anything is open or contradicts anything, of all that was said last. */
  doubtful: boolean;
}

/** A part of the rules, compiled. */
export interface PartKernel extends RulePart {
  readonly kernel: Kernel;
  /** For each of its bits, the bit of the whole set. */
  readonly bits: Int32Array;
}

export const blankSaid = (rows: number, words: number): Said => ({
  words,
  reasons: new Uint32Array(rows * words),
  unknown: new Uint32Array(rows * words),
  conflict: new Uint8Array(rows),
  doubtful: false,
});

/** Adds the bits of a row to those of another, each where it stands in the whole set. */
const addBits = (from: Uint32Array, at: number, { kernel, bits }: PartKernel, into: Uint32Array, to: number): void => {
  for (let word = 0; word < kernel.words; word += 1) {
    for (let left = from[at + word] as number; left !== 0;) {
      const lowest = 31 - Math.clz32(left & -left);
      left &= left - 1;
      const bit = bits[32 * word + lowest] as number;
      into[to + (bit >> 5)] = (into[to + (bit >> 5)] as number) | (1 << (bit & 31));
    }
  }
};

/** Turns the first rows of the verdicts of a part into what is said by the bits of the whole set, from a row on. */
export const translate = (part: PartKernel, from: Verdicts, rows: number, into: Said, first = 0): void => {
  const { words, conflictWords } = part.kernel;
  into.reasons.fill(0, first * into.words, (first + rows) * into.words);
  into.unknown.fill(0, first * into.words, (first + rows) * into.words);
  into.conflict.fill(0, first, first + rows);
  let doubt = first > 0 && into.doubtful ? 1 : 0;
  for (let row = 0; row < rows; row += 1) {
    const to = first + row;
    addBits(from.reasons, row * words, part, into.reasons, to * into.words);
    addBits(from.unknown, row * words, part, into.unknown, to * into.words);
    for (let word = 0; word < conflictWords; word += 1)
      if (from.conflicts[row * conflictWords + word] !== 0) into.conflict[to] = doubt = 1;
    for (let word = 0; word < words; word += 1) doubt |= from.unknown[row * words + word] as number;
  }
  into.doubtful = doubt !== 0;
};

/** What a part says of every row of columns. */
export const judgeRows = (part: PartKernel, columns: Columns, words: number): Said => {
  const verdicts = blankVerdicts(part.kernel, columns.rows);
  part.kernel(columns, verdicts);
  const said = blankSaid(columns.rows, words);
  translate(part, verdicts, columns.rows, said);
  return said;
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
      const bits = of[(which[at - from] as number) * words + word] as number;
      if (bits !== 0) into[at * words + word] = (into[at * words + word] as number) | bits;
    }
};

/** Adds to what is said of the wishes `[from, to)` what is said of the rows `which[0]`, `which[1]` and so on. */
export const addSaid = (of: Said, which: Int32Array, into: Said, from: number, to: number): void => {
  addWords(of.reasons, of.words, which, into.reasons, from, to);
  if (!of.doubtful) return;
  addWords(of.unknown, of.words, which, into.unknown, from, to);
  for (let at = from; at < to; at += 1) if (of.conflict[which[at - from] as number] !== 0) into.conflict[at] = 1;
};
