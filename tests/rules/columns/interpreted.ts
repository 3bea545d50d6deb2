import type { RuleSet } from '../../../src/rules/index.js';
import type { Kernel } from '../../../src/rules/columns/compile-columns.js';
import type { Verdicts } from '../../../src/rules/columns/verdicts.js';
import { outcomes } from '../../../src/rules/columns/verdicts.js';
import { analyse } from '../../../src/rules/language/analysis.js';
import type { Settings } from '../../../src/rules/language/judge.js';
import { contextOf, judge } from '../../../src/rules/language/judge.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { FALSE, OPEN } from '../../../src/rules/language/truth.js';

/** A row in words: what is said of it, without any bits. */
export interface Said {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly unknown: readonly string[];
  readonly conflicts: readonly string[];
}

/** What the interpreter says. */
export const interpreted = (set: RuleSet, facts: Facts, settings: Settings): Said => {
  const { outcome, conflicts, judgements } = judge(set, contextOf(set, facts, settings));
  const ids = (wanted: number): string[] => judgements.filter(({ ok }) => ok === wanted).map(({ rule }) => rule.id);
  return { outcome, reasons: ids(FALSE), unknown: ids(OPEN), conflicts: conflicts.map(({ rule }) => rule) };
};

/** What verdicts say of a row. */
export const saidOf = (kernel: Kernel, { outcome, reasons, unknown, conflicts }: Verdicts, row: number): Said => {
  const named = (names: readonly string[], bits: Uint32Array, words: number): string[] =>
    names.filter((_, i) => (((bits[row * words + (i >> 5)] ?? 0) >>> (i & 31)) & 1) === 1);
  return {
    outcome: outcomes[outcome[row] ?? 2] ?? '',
    reasons: named(kernel.rules, reasons, kernel.words),
    unknown: named(kernel.rules, unknown, kernel.words),
    conflicts: named(kernel.conflicts, conflicts, kernel.conflictWords),
  };
};

/** Options of ambiguities, of those that a set has. */
export const chosenIn = (set: RuleSet, chosen: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chosen).filter(([id]) => analyse(set).readings.has(id)));
