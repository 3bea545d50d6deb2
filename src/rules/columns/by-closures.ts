import { contradiction } from '../language/closures/contradictions.js';
import { compilerFor } from '../language/closures/make.js';
import type { LoweredSet } from '../language/lower-set.js';
import type { Facts } from '../language/sheet.js';
import { FALSE, TRUE } from '../language/truth.js';
import type { Columns } from './columns.js';
import { factsAt } from './facts-at.js';
import type { Layout } from './layout.js';
import type { Verdicts } from './verdicts.js';

/** Reads the rows `[from, to)` of columns and writes what is said of them. */
export type Run = (columns: Columns, into: Verdicts, from: number, to: number) => void;

/** Judges rows by closures, each read back into facts: for where no text may become code. */
export const judgeByClosures = (
  lowered: LoweredSet,
  { words, conflictWords, decisive }: Layout,
): ((factsOf: (row: number) => Facts, into: Verdicts, from: number, to: number) => void) => {
  const { registry, asOf } = lowered;
  const k = compilerFor(registry, asOf);
  const rules = lowered.rules.map(({ rule, index, ok }) => ({ rule, index, read: k.truth(ok) }));
  const contradictions = lowered.derived.map((name) => contradiction(name, k));
  const put = (words: Uint32Array, base: number, index: number): void => {
    words[base + (index >> 5)] = (words[base + (index >> 5)] as number) | (1 << (index & 31));
  };
  return (factsOf, { outcome, reasons, unknown, conflicts }, from, to) => {
    reasons.fill(0, from * words, to * words);
    unknown.fill(0, from * words, to * words);
    conflicts.fill(0, from * conflictWords, to * conflictWords);
    for (let row = from; row < to; row += 1) {
      k.load(factsOf(row));
      let [conflict, isConflict] = [0, false];
      const contradicts = (does: boolean): void => {
        if (does) put(conflicts, row * conflictWords, conflict);
        isConflict ||= does;
        conflict += 1;
      };
      for (const { rule, index, read } of rules) {
        const found = read();
        if (found !== TRUE) put(found === FALSE ? reasons : unknown, row * words, index);
        if (rule.kind === 'consistency') contradicts(found === FALSE);
      }
      for (const read of contradictions) contradicts(read());
      const some = (of: Uint32Array): boolean =>
        decisive.some((mask, word) => ((of[row * words + word] as number) & mask) !== 0);
      outcome[row] = isConflict ? 2 : some(reasons) ? 1 : some(unknown) ? 2 : 0;
    }
  };
};

/** A kernel of closures. */
export const runByClosures = (lowered: LoweredSet, layout: Layout): Run => {
  const judge = judgeByClosures(lowered, layout);
  return (columns, into, from, to) => judge((row) => factsAt(lowered.registry, columns, row), into, from, to);
};
