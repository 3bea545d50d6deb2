import type { Columns } from '../../columns/columns.js';
import { classesOf } from './classes.js';
import type { PairPart } from './parts.js';
import type { Said } from './said.js';
import { blankSaid, noteDoubt } from './said.js';

/** How many wishes are judged together. */
export const together = 4096;

/** The wishes of a block: of each its applicant, and its post by the first of that kind. The next block is written over it. */
export interface BlockWishes {
  readonly rowOf: Int32Array;
  readonly wished: Int32Array;
}

export const blankBlock = (): BlockWishes => ({ rowOf: new Int32Array(together), wished: new Int32Array(together) });

/** Judges what hangs on an applicant and a post of the wishes of a block. */
export interface BlockJudge {
  /** Judges the first wishes of the block, at most {@link together}. */
  readonly judge: (wishes: number) => void;
  /** By wish of the block, the row in `said` of what is said of it. */
  readonly pairOf: Int32Array;
  readonly said: Said;
}

/** Wishes as pairs of an applicant and a post. */
interface PairedWishes {
  readonly leftOf: Int32Array;
  readonly rightOf: Int32Array;
  readonly pairOf: Int32Array;
}

/**
 * Makes one pair of the wishes of an applicant that follow one another and of whose posts the same is said. Whether a wish
 * is of the pair before is as good as random, and so pairs are counted without a branch.
 *
 * @param standIn by post, the one that stands for all of which the same is said
 * @returns how many pairs there are
 */
const pairUp = (
  { rowOf, wished }: BlockWishes,
  standIn: Int32Array,
  wishes: number,
  { leftOf, rightOf, pairOf }: PairedWishes,
): number => {
  let [pair, rowBefore, postBefore] = [-1, -1, -1];
  for (let i = 0; i < wishes; i += 1) {
    const row = rowOf[i] as number;
    const post = standIn[wished[i] as number] as number;
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

/** Whether it is less work to pair up wishes than to judge each: where a third of them and more are of the pair before. */
const isWorth = (pairs: number, wishes: number): boolean => 3 * pairs < 2 * wishes;

/**
 * Binds a part of the rules to applicants, to posts and to a block of wishes.
 *
 * @param kinds the first post of each kind
 */
export const blockJudge = (
  part: PairPart,
  applicants: Columns,
  posts: Columns,
  kinds: Int32Array,
  block: BlockWishes,
): BlockJudge => {
  const { standIn } = classesOf(posts, part.ofPost, kinds);
  const said = blankSaid(part, together);
  const paired = {
    leftOf: new Int32Array(together),
    rightOf: new Int32Array(together),
    pairOf: new Int32Array(together),
  };
  const bind = (each: boolean) => {
    if (each) paired.pairOf.forEach((_, i, pairOf) => (pairOf[i] = i));
    const [leftOf, rightOf] = each ? [block.rowOf, block.wished] : [paired.leftOf, paired.rightOf];
    return { each, rows: part.judge({ left: applicants, right: posts, leftOf, rightOf }, said.verdicts) };
  };
  // The first block shows whether pairs are worth it. Where they are not, each wish is one.
  let bound: ReturnType<typeof bind> | undefined;
  const judge = (wishes: number): void => {
    const found = bound?.each === true ? wishes : pairUp(block, standIn, wishes, paired);
    bound ??= bind(!isWorth(found, wishes));
    const pairs = bound.each ? wishes : found;
    bound.rows(0, pairs);
    noteDoubt(said, pairs);
  };
  return { judge, pairOf: paired.pairOf, said };
};
