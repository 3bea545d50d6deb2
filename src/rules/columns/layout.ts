import type { LoweredSet } from '../language/lower-set.js';
import type { Rule } from '../language/rule.js';
import type { VerdictShape } from './verdicts.js';

/** Where in a row's words the bit of something stands. */
export interface Bit {
  readonly word: number;
  /** 0 to 31. */
  readonly bit: number;
}

/** Where a kernel writes what: bits of rules by their place in the set, bits of conflicts by theirs among the conflicts. */
export interface Layout extends VerdictShape {
  readonly rules: readonly string[];
  /** The consistency rules in force, then the derived facts that a given value may contradict. */
  readonly conflicts: readonly string[];
  /** The masks of the rules that decide the outcome, one to a word. */
  readonly decisive: readonly number[];
}

export const bitAt = (index: number): Bit => ({ word: index >> 5, bit: index & 31 });

const isDecisive = ({ severity, kind }: Rule): boolean => severity === 'blocking' && kind !== 'consistency';

/** The layout of the verdicts on a set. */
export const layoutOf = ({ set, rules, derived }: LoweredSet): Layout => {
  const words = Math.ceil(set.rules.length / 32);
  const decisive = Array.from({ length: words }, () => 0);
  for (const { rule, index } of rules) {
    const { word, bit } = bitAt(index);
    if (isDecisive(rule)) decisive[word] = ((decisive[word] ?? 0) | (1 << bit)) >>> 0;
  }
  const consistent = rules.filter(({ rule }) => rule.kind === 'consistency').map(({ rule }) => rule.id);
  const conflicts = [...consistent, ...derived];
  return {
    rules: set.rules.map(({ id }) => id),
    words,
    conflicts,
    conflictWords: Math.ceil(conflicts.length / 32),
    decisive,
  };
};
