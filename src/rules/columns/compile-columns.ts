import { MartabaError } from '../../models/error.js';
import { analyse } from '../language/analysis.js';
import type { Settings } from '../language/judge.js';
import type { LoweredSet } from '../language/lower-set.js';
import { lowerSet } from '../language/lower-set.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Run } from './by-closures.js';
import { runByClosures } from './by-closures.js';
import { runByCode } from './by-code.js';
import type { Columns } from './columns.js';
import type { Layout } from './layout.js';
import { layoutOf } from './layout.js';
import type { Verdicts, VerdictShape } from './verdicts.js';

/** A set compiled over columns. */
export interface Kernel extends VerdictShape {
  /**
   * Judges the rows `[from, to)` and writes what is said of each. It reads and writes nothing else, so blocks of rows may
   * be judged in any order, and at once by several workers over shared arrays: the verdicts are the same.
   *
   * @param columns every fact that the set reads
   * @param into room for all rows of the columns, such as `blankVerdicts` makes
   * @param from the first row; 0 unless told
   * @param to behind the last row; all of them unless told
   * @throws MartabaError `column-missing`, `rows-outside`
   */
  (columns: Columns, into: Verdicts, from?: number, to?: number): void;
  /** The ids of the rules, each at its bit. */
  readonly rules: readonly string[];
  /** What the bits of conflicts stand for: consistency rules by id, and derived facts by name. */
  readonly conflicts: readonly string[];
  /** The facts and lists that the set reads. */
  readonly facts: readonly string[];
  /** The code that runs; nothing where closures do. */
  readonly code: string | undefined;
}

/** How a set is to be read over columns. */
export interface ColumnSettings extends Settings {
  /**
   * `code` unless told: code is emitted, and where the policy of a page does not allow that, closures do the same, some
   * ten times as slow. `closures` never tries.
   */
  readonly way?: 'code' | 'closures';
}

/** What goes wrong with columns, in both languages, by code. */
export const columnsTexts = {
  'column-missing': {
    ar: 'ينقص الأعمدةَ عمودٌ تقرؤه القواعد.',
    en: 'A column that the rules read is missing.',
  },
  'rows-outside': {
    ar: 'الصفوف المطلوبة خارج صفوف الأعمدة أو خارج متسع النتائج.',
    en: 'The rows asked for lie outside the columns, or outside the room for verdicts.',
  },
  'worker-lost': {
    ar: 'انتهى أحد العاملين قبل أن يتم الحكم على الصفوف.',
    en: 'A worker ended before the rows were judged.',
  },
  'workers-unfit': {
    ar: 'عدد العاملين وعدد صفوف الدفعة عددان صحيحان من 1 فأكثر.',
    en: 'The number of workers and that of the rows of a block are whole numbers from 1 on.',
  },
} as const;

const check = (facts: readonly string[], words: number, columns: Columns, into: Verdicts, rows: [number, number]) => {
  const missing = facts.find((name) => columns.facts[name] === undefined && columns.lists[name] === undefined);
  if (missing !== undefined) throw new MartabaError('column-missing', [missing]);
  const [from, to] = rows;
  const fits = Number.isInteger(from) && Number.isInteger(to) && 0 <= from && to <= columns.rows;
  if (!fits || into.outcome.length < to || into.reasons.length < to * words) throw new MartabaError('rows-outside');
};

/**
 * Compiles a set for one day into a kernel over columns: all reasons, unknowns and conflicts of each row, bit for bit
 * what `decide` says, for millions of rows.
 *
 * @param set the rules
 * @param settings the civil date of the decision, options where the text is open, and whether code may be emitted
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date: once, before any row
 * @example
 * ```ts
 * import { blankVerdicts, columnsOf, compileColumns, ordinaryPromotion } from 'martaba/rules';
 *
 * const kernel = compileColumns(ordinaryPromotion, { asOf: '1447-01-10H' });
 * const columns = columnsOf(ordinaryPromotion.registry, [{ 'employee.suspended': true }, {}]);
 * const verdicts = blankVerdicts(kernel, columns.rows);
 * kernel(columns, verdicts);
 * [...verdicts.outcome]; // [1, 2]: ineligible, undetermined
 * ```
 */
export const compileColumns = (set: RuleSet, { way, ...settings }: ColumnSettings): Kernel => {
  const lowered = lowerSet(set, settings);
  return compileLowered(lowered, layoutOf(lowered), way);
};

/** Compiles a set as it stands on one day, its bits standing where a layout says. */
export const compileLowered = (lowered: LoweredSet, layout: Layout, way: ColumnSettings['way'] = 'code'): Kernel => {
  const { facts } = analyse(lowered.set);
  const byCode = way === 'closures' ? undefined : runByCode(lowered, layout);
  const run: Run = byCode?.run ?? runByClosures(lowered, layout);
  const kernel = (columns: Columns, into: Verdicts, from = 0, to = columns.rows): void => {
    check(facts, layout.words, columns, into, [from, to]);
    run(columns, into, from, to);
  };
  const { rules, words, conflicts, conflictWords } = layout;
  return Object.assign(kernel, { rules, words, conflicts, conflictWords, facts, code: byCode?.code });
};
