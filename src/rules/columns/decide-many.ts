import type { Sheet } from '../language/decide.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import { columnsOf } from './columns-of.js';
import type { ColumnSettings, Kernel } from './compile-columns.js';
import { compileColumns } from './compile-columns.js';
import type { Verdicts } from './verdicts.js';
import { blankVerdicts, outcomes } from './verdicts.js';

/** What is said of one of many cases, in words. */
export interface RowVerdict {
  readonly outcome: Outcome;
  /** The rules that refuse, and those that are open, by id in the order of the set. */
  readonly reasons: readonly string[];
  readonly unknown: readonly string[];
  /** What contradicts itself: consistency rules by id, and derived facts by name. */
  readonly conflicts: readonly string[];
}

/** How many cases are judged together. */
const together = 4096;

const named = (names: readonly string[], bits: Uint32Array, from: number): readonly string[] =>
  names.filter((_, i) => (((bits[from + (i >> 5)] as number) >>> (i & 31)) & 1) === 1);

/**
 * What verdicts say of a row, in words.
 *
 * @param kernel that wrote them
 * @param verdicts the verdicts
 * @param row which row
 * @example
 * ```ts
 * import { blankVerdicts, columnsOf, compileColumns, ordinaryPromotion, verdictAt } from 'martaba/rules';
 *
 * const kernel = compileColumns(ordinaryPromotion, { asOf: '1447-01-10H' });
 * const verdicts = blankVerdicts(kernel, 2);
 * kernel(columnsOf(ordinaryPromotion.registry, [{ 'employee.suspended': true }, {}]), verdicts);
 * verdictAt(kernel, verdicts, 0).reasons; // ['promotion.bar.suspension']
 * verdictAt(kernel, verdicts, 1).outcome; // 'undetermined'
 * ```
 */
export const verdictAt = (kernel: Kernel, verdicts: Verdicts, row: number): RowVerdict => ({
  outcome: outcomes[verdicts.outcome[row] as number] as Outcome,
  reasons: named(kernel.rules, verdicts.reasons, row * kernel.words),
  unknown: named(kernel.rules, verdicts.unknown, row * kernel.words),
  conflicts: named(kernel.conflicts, verdicts.conflicts, row * kernel.conflictWords),
});

/** Judges one block of sheets after another in the same room, and counts the cases. */
const sheetJudge = <S>(set: RuleSet<S>, settings: ColumnSettings) => {
  const kernel = compileColumns(set, settings);
  const verdicts = blankVerdicts(kernel, together);
  let first = 0;
  return function* (block: readonly Sheet<S>[]): Generator<RowVerdict, void, undefined> {
    const columns = columnsOf(set.registry, block, first);
    kernel(columns, verdicts);
    first += block.length;
    for (let row = 0; row < columns.rows; row += 1) yield verdictAt(kernel, verdicts, row);
  };
};

/**
 * Decides a set over many sheets of facts, in the order in which they come, without the explanation. They are taken a
 * block at a time, so that a source of any length needs no more memory than a block.
 *
 * @param set the rules
 * @param sheets the facts of each case by their public names
 * @param settings as of `compileColumns`
 * @throws MartabaError as `compileColumns` and `columnsOf` do; its path begins with the number of the case
 * @example
 * ```ts
 * import { decideMany, ordinaryPromotion } from 'martaba/rules';
 *
 * const [first] = decideMany(ordinaryPromotion, [{ 'employee.suspended': true }], { asOf: '1447-01-10H' });
 * first?.outcome; // 'ineligible'
 * ```
 */
export function* decideMany<S>(
  set: RuleSet<S>,
  sheets: Iterable<Sheet<S>>,
  settings: ColumnSettings,
): Generator<RowVerdict, void, undefined> {
  const judge = sheetJudge(set, settings);
  let block: Sheet<S>[] = [];
  for (const sheet of sheets) {
    block.push(sheet);
    if (block.length < together) continue;
    yield* judge(block);
    block = [];
  }
  yield* judge(block);
}

/**
 * As {@link decideMany}, over a source that takes its time: a file, a cursor, a stream of another machine.
 *
 * @param set the rules
 * @param sheets the facts of each case by their public names, as they come
 * @param settings as of `compileColumns`
 * @throws MartabaError as `decideMany` does
 * @example
 * ```ts
 * import { Readable } from 'node:stream';
 * import { decideStream, ordinaryPromotion } from 'martaba/rules';
 *
 * const sheets = Readable.from([{ 'employee.suspended': true }, {}]);
 * const outcomes: string[] = [];
 * for await (const { outcome } of decideStream(ordinaryPromotion, sheets, { asOf: '1447-01-10H' })) outcomes.push(outcome);
 * outcomes; // ['ineligible', 'undetermined']
 * ```
 */
export async function* decideStream<S>(
  set: RuleSet<S>,
  sheets: AsyncIterable<Sheet<S>>,
  settings: ColumnSettings,
): AsyncGenerator<RowVerdict, void, undefined> {
  const judge = sheetJudge(set, settings);
  let block: Sheet<S>[] = [];
  for await (const sheet of sheets) {
    block.push(sheet);
    if (block.length < together) continue;
    yield* judge(block);
    block = [];
  }
  yield* judge(block);
}
