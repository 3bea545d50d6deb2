import type { Columns } from './columns.js';
import type { Kernel } from './compile-columns.js';
import type { Verdicts } from './verdicts.js';
import { blankVerdicts } from './verdicts.js';

/** A block of rows with what is said of each. */
export interface JudgedBlock {
  /** The number of its first row among all. */
  readonly first: number;
  readonly columns: Columns;
  /** To be read before the next block is asked for, which is judged in the same room. */
  readonly verdicts: Verdicts;
}

/**
 * Judges a source of blocks of any length, such as the record batches of a file, in the order in which they come. One
 * block is held at a time, and one room for verdicts, so that the memory is that of the largest block.
 *
 * @param kernel the compiled set
 * @param blocks columns, each with every fact that the set reads
 * @throws MartabaError `column-missing`
 * @example
 * ```ts
 * import { columnsOf, compileColumns, judgeStream, ordinaryPromotion } from 'martaba/rules';
 *
 * const kernel = compileColumns(ordinaryPromotion, { asOf: '1447-01-10H' });
 * const blocks = [[{ 'employee.suspended': true }], [{}, {}]].map((of) => columnsOf(ordinaryPromotion.registry, of));
 * const judged: [first: number, rows: number][] = [];
 * for await (const { first, columns } of judgeStream(kernel, blocks)) judged.push([first, columns.rows]);
 * judged; // [[0, 1], [1, 2]]
 * ```
 */
export async function* judgeStream(
  kernel: Kernel,
  blocks: AsyncIterable<Columns> | Iterable<Columns>,
): AsyncGenerator<JudgedBlock, void, undefined> {
  let [first, room] = [0, 0];
  let verdicts = blankVerdicts(kernel, 0);
  for await (const columns of blocks) {
    if (columns.rows > room) {
      room = columns.rows;
      verdicts = blankVerdicts(kernel, room);
    }
    kernel(columns, verdicts);
    yield { first, columns, verdicts };
    first += columns.rows;
  }
}
