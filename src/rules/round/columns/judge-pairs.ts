import type { Columns } from '../../columns/columns.js';
import { classesOf } from './classes.js';
import type { PairPart } from './parts.js';
import type { Said } from './said.js';
import { blankSaid, noteDoubt } from './said.js';

/** How many wishes are judged together. */
export const together = 4096;

/** Among how many of an applicant's last pairs one is looked for. One that is not found is judged once more. */
const remembered = 8;

/** Judges what hangs on an applicant and a post, once each applicant and class of posts of a block of wishes. */
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
  const pairUp = (rowOf: Int32Array, wished: Int32Array, wishes: number): number => {
    let [count, first, before] = [0, 0, -1];
    for (let i = 0; i < wishes; i += 1) {
      const [row, post] = [rowOf[i] as number, standIn[wished[i] as number] as number];
      if (row !== before) first = count;
      before = row;
      let pair = Math.max(first, count - remembered);
      while (pair < count && rightOf[pair] !== post) pair += 1;
      pairOf[i] = pair;
      if (pair < count) continue;
      leftOf[count] = row;
      rightOf[count] = post;
      count += 1;
    }
    return count;
  };
  const judge: BlockJudge['judge'] = (rowOf, wished, wishes) => {
    const pairs = pairUp(rowOf, wished, wishes);
    judgePairs(0, pairs);
    noteDoubt(said, pairs);
  };
  return { judge, pairOf, said };
};
