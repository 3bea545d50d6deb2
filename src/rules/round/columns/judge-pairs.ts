import type { Columns } from '../../columns/columns.js';
import { classesOf } from './classes.js';
import type { PairPart } from './parts.js';
import type { Said } from './said.js';
import { blankSaid, noteDoubt } from './said.js';

/** How many wishes are judged together. */
export const together = 4096;

/** Judges what hangs on an applicant and a post, once for wishes of one applicant, one after another, of which the rules see the same. */
export interface BlockJudge {
  /**
   * @param rowOf the applicant of each wish of the block
   * @param wished the post of each, by the first post of its kind
   * @param wishes how many there are; at most {@link together}
   */
  readonly judge: (rowOf: Int32Array, wished: Int32Array, wishes: number) => void;
  /** By wish of the block, the row in `said` of what is said of it. */
  readonly pairOf: Int32Array;
  readonly said: Said;
}

/**
 * Binds a part of the rules to applicants and posts.
 *
 * @param kinds the first post of each kind
 */
export const blockJudge = (part: PairPart, applicants: Columns, posts: Columns, kinds: Int32Array): BlockJudge => {
  const { standIn } = classesOf(posts, part.ofPost, kinds);
  const said = blankSaid(part, together);
  const [leftOf, rightOf, pairOf] = [new Int32Array(together), new Int32Array(together), new Int32Array(together)];
  const judgePairs = part.judge({ left: applicants, right: posts, leftOf, rightOf }, said.verdicts);
  // Wishes of one applicant one after another, of which the rules see the same, are one pair. Whether the next wish begins
  // another is as good as random, and so pairs are counted without a branch.
  const pairUp = (rowOf: Int32Array, wished: Int32Array, wishes: number): number => {
    let [pair, rowBefore, postBefore] = [-1, -1, -1];
    for (let i = 0; i < wishes; i += 1) {
      const [row, post] = [rowOf[i] as number, standIn[wished[i] as number] as number];
      const differs = (row ^ rowBefore) | (post ^ postBefore);
      pair += (differs | (0 - differs)) >>> 31;
      leftOf[pair] = row;
      rightOf[pair] = post;
      pairOf[i] = pair;
      rowBefore = row;
      postBefore = post;
    }
    return pair + 1;
  };
  const judge: BlockJudge['judge'] = (rowOf, wished, wishes) => {
    const pairs = pairUp(rowOf, wished, wishes);
    judgePairs(0, pairs);
    noteDoubt(said, pairs);
  };
  return { judge, pairOf, said };
};
