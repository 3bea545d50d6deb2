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

/** What is said of a row. Rows of which the same is said share one answer. */
export interface Answer extends RowVerdict {
  /** What the change of the law does to such a row, where it is asked about. */
  readonly effect?: LawEffectOnOne;
}

/** Says of rows what the rules say of them. */
export interface Answerer {
  /** The answers that were given, each once; it grows. */
  readonly answers: readonly Answer[];
  /** The answer of each row, by its place among the answers. */
  readonly answer: (columns: Columns) => Int32Array;
}

/** The bits of a kernel's verdicts on a row, as a key. */
const bitsOf = ({ words, conflictWords }: Kernel, { reasons, unknown, conflicts }: Verdicts, row: number): string => {
  let key = '';
  for (let i = row * words; i < (row + 1) * words; i += 1) key += `${reasons[i] as number},${unknown[i] as number},`;
  for (let i = row * conflictWords; i < (row + 1) * conflictWords; i += 1) key += `${conflicts[i] as number},`;
  return key;
};

/**
 * Compiles a set for a date, and for the law of another date where a change is asked about.
 *
 * @throws MartabaError those of `compileColumns` and of `compareLaw`
 */
export const answererOf = (set: RuleSet, asOf: string, diff: string | undefined): Answerer => {
  const change = diff === undefined ? undefined : effectBetween(set, asOf, diff);
  const kernels = (change === undefined ? [set] : change.laws).map((law) => compileColumns(law, { asOf }));
  const answers: Answer[] = [];
  const places = new Map<string, number>();
  let rooms: readonly Verdicts[] = [];
  let size = 0;
  const said = (row: number): Answer => {
    const [own, other] = kernels.map((kernel, i) => verdictAt(kernel, rooms[i] as Verdicts, row)) as [
      RowVerdict,
      RowVerdict | undefined,
    ];
    return change === undefined || other === undefined ? own : { ...own, effect: change.effect(own, other) };
  };
  const answer = (columns: Columns): Int32Array => {
    if (size < columns.rows) {
      size = columns.rows;
      rooms = kernels.map((kernel) => blankVerdicts(kernel, size));
    }
    kernels.forEach((kernel, i) => kernel(columns, rooms[i] as Verdicts));
    return Int32Array.from({ length: columns.rows }, (_, row) => {
      let key = '';
      for (const [i, kernel] of kernels.entries()) key += bitsOf(kernel, rooms[i] as Verdicts, row);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, answers.length);
      return answers.push(said(row)) - 1;
    });
  };
  return { answers, answer };
};
