import type { Columns } from '../../columns/columns.js';
import { blankVerdicts } from '../../columns/verdicts.js';
import { classesOf } from './classes.js';
import type { PairPart } from './parts.js';
import type { Said } from './said.js';

/** How many wishes are judged together. */
export const together = 8192;

/** Judges what hangs on an applicant and a post, once each applicant and class of posts of a block of wishes. */
export interface BlockJudge {
  /**
   * @param rowOf the applicant of each wish of the block
   * @param wished the post of each, by the first post of its kind
   * @param wishes how many there are; at most {@link together}
   * @returns how many pairs there were
   */
  readonly judge: (rowOf: Int32Array, wished: Int32Array, wishes: number) => number;
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
  const { words, conflictWords, ofPost } = part;
  const { of: classOf, first: firstOf } = classesOf(posts, ofPost, kinds);
  const verdicts = blankVerdicts(part, together);
  const [leftOf, rightOf, pairOf] = [new Int32Array(together), new Int32Array(together), new Int32Array(together)];
  const judgePairs = part.judge({ left: applicants, right: posts, leftOf, rightOf }, verdicts);
  // By class, whose pair with it was the last, and which that is.
  const [whose, last] = [new Int32Array(firstOf.length), new Int32Array(firstOf.length)];
  const judge: BlockJudge['judge'] = (rowOf, wished, wishes) => {
    let count = 0;
    whose.fill(-1);
    for (let i = 0; i < wishes; i += 1) {
      const row = rowOf[i] as number;
      const of = classOf[wished[i] as number] as number;
      if (whose[of] !== row) {
        whose[of] = row;
        last[of] = count;
        leftOf[count] = row;
        rightOf[count] = firstOf[of] as number;
        count += 1;
      }
      pairOf[i] = last[of] as number;
    }
    judgePairs(0, count);
    return count;
  };
  return { judge, pairOf, said: { words, conflictWords, verdicts } };
};
