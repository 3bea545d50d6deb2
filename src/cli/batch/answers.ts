import type { Columns } from '../../rules/columns/columns.js';
import type { Kernel } from '../../rules/columns/compile-columns.js';
import { compileColumns } from '../../rules/columns/compile-columns.js';
import type { RowVerdict } from '../../rules/columns/decide-many.js';
import { verdictAt } from '../../rules/columns/decide-many.js';
import type { Verdicts } from '../../rules/columns/verdicts.js';
import { blankVerdicts } from '../../rules/columns/verdicts.js';
import type { RuleSet } from '../../rules/language/rule-set.js';
import type { LawEffectOnOne } from './law-effect.js';
import { effectBetween } from './law-effect.js';
import { rowNumbers } from './number-rows.js';

/** What is said of a row. Rows of which the same is said share one answer. */
export interface Answer extends RowVerdict {
  /** What the change of the law does to such a row, where it is asked about. */
  readonly effect?: LawEffectOnOne;
}

/** Says of rows what the rules say of them. */
export interface Answerer {
  /** The answers that were given, each once; it grows. */
  readonly answers: readonly Answer[];
  /**
   * The answer of each row, by its place among the answers.
   *
   * @param rows how many of the columns' rows there are; all of them unless told
   */
  readonly answer: (columns: Columns, rows?: number) => Int32Array;
}

/** Puts the bits of verdicts on a row behind one another, and says where they end. */
const putBits = (
  row: Uint32Array,
  from: number,
  { words, conflictWords }: Kernel,
  { reasons, unknown, conflicts }: Verdicts,
  at: number,
): number => {
  let end = from;
  for (let i = at * words; i < (at + 1) * words; i += 1) {
    row[end] = reasons[i] as number;
    row[end + 1] = unknown[i] as number;
    end += 2;
  }
  for (let i = at * conflictWords; i < (at + 1) * conflictWords; i += 1, end += 1) row[end] = conflicts[i] as number;
  return end;
};

/**
 * Compiles a set for a date, and for the law of another date where a change is asked about.
 *
 * @param before answers that an earlier run has given: they keep their places
 * @throws MartabaError those of `compileColumns` and of `compareLaw`
 */
export const answererOf = (
  set: RuleSet,
  asOf: string,
  diff: string | undefined,
  before: readonly Answer[] = [],
): Answerer => {
  const change = diff === undefined ? undefined : effectBetween(set, asOf, diff);
  const kernels = (change === undefined ? [set] : change.laws).map((law) => compileColumns(law, { asOf }));
  const answers = [...before];
  const { row, numberOf } = rowNumbers(
    kernels.reduce((sum, { words, conflictWords }) => sum + 2 * words + conflictWords, 0),
  );
  let rooms: readonly Verdicts[] = [];
  let size = 0;
  const said = (at: number): Answer => {
    const [own, other] = kernels.map((kernel, i) => verdictAt(kernel, rooms[i] as Verdicts, at)) as [
      RowVerdict,
      RowVerdict | undefined,
    ];
    return change === undefined || other === undefined ? own : { ...own, effect: change.effect(own, other) };
  };
  const answer = (columns: Columns, rows = columns.rows): Int32Array => {
    if (size < columns.rows) {
      size = columns.rows;
      rooms = kernels.map((kernel) => blankVerdicts(kernel, size));
    }
    kernels.forEach((kernel, i) => kernel(columns, rooms[i] as Verdicts, 0, rows));
    const places = new Int32Array(rows);
    for (let at = 0; at < rows; at += 1) {
      let end = 0;
      for (let i = 0; i < kernels.length; i += 1)
        end = putBits(row, end, kernels[i] as Kernel, rooms[i] as Verdicts, at);
      const place = before.length + numberOf();
      if (place === answers.length) answers.push(said(at));
      places[at] = place;
    }
    return places;
  };
  return { answers, answer };
};
