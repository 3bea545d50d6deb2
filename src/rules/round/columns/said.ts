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

/** Turns the first rows of the verdicts of a part into what is said by the bits of the whole set. */
export const translate = (part: PartKernel, from: Verdicts, rows: number, into: Said): void => {
  const { words, conflictWords } = part.kernel;
  into.reasons.fill(0, 0, rows * into.words);
  into.unknown.fill(0, 0, rows * into.words);
  for (let row = 0; row < rows; row += 1) {
    addBits(from.reasons, row * words, part, into.reasons, row * into.words);
    addBits(from.unknown, row * words, part, into.unknown, row * into.words);
    into.conflict[row] = 0;
    for (let word = 0; word < conflictWords; word += 1)
      if (from.conflicts[row * conflictWords + word] !== 0) into.conflict[row] = 1;
  }
};

/** What a part says of every row of columns. */
export const judgeRows = (part: PartKernel, columns: Columns, words: number): Said => {
  const verdicts = blankVerdicts(part.kernel, columns.rows);
  part.kernel(columns, verdicts);
  const said = blankSaid(columns.rows, words);
  translate(part, verdicts, columns.rows, said);
  return said;
};

/** Adds what is said of a row to what is said of another. */
export const addSaid = (from: Said, row: number, into: Said, to: number): void => {
  const { words } = from;
  for (let word = 0; word < words; word += 1) {
    into.reasons[to * words + word] =
      (into.reasons[to * words + word] as number) | (from.reasons[row * words + word] as number);
    into.unknown[to * words + word] =
      (into.unknown[to * words + word] as number) | (from.unknown[row * words + word] as number);
  }
  if (from.conflict[row] !== 0) into.conflict[to] = 1;
};
