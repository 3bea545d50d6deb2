import type { Columns } from '../../columns/columns.js';
import { blankVerdicts } from '../../columns/verdicts.js';
import { classesOf } from './classes.js';
import type { PartKernel, Said } from './said.js';
import { blankSaid, translate } from './said.js';
import { takenFrom } from './take-rows.js';

/** How many wishes are judged together. */
export const together = 8192;

/** Judges what hangs on an applicant and a post, once each applicant and class of posts of a block of wishes. */
export interface PairJudge {
  /**
   * @param rowOf the applicant of each wish of the block
   * @param wished the post of each
   * @param wishes how many there are; at most {@link together}
   */
  readonly judge: (rowOf: Int32Array, wished: Int32Array, wishes: number) => void;
  /** By wish of the block, the row in `said` of what is said of it. */
  readonly pairOf: Int32Array;
  readonly said: Said;
}

export const pairJudge = (part: PartKernel, applicants: Columns, posts: Columns, words: number): PairJudge => {
  const { of: classOf, first: firstOf } = classesOf(posts, part.ofPost);
  const [ofApplicant, ofPost] = [
    takenFrom(applicants, part.ofApplicant, together),
    takenFrom(posts, part.ofPost, together),
  ];
  const columns: Columns = {
    rows: together,
    facts: { ...ofApplicant.facts, ...ofPost.facts },
    lists: { ...ofApplicant.lists, ...ofPost.lists },
  };
  const [verdicts, said] = [blankVerdicts(part.kernel, together), blankSaid(together, words)];
  const [applicantOf, postOf] = [new Int32Array(together), new Int32Array(together)];
  const pairOf = new Int32Array(together);
  // By class, whose pair with it was the last, and which that is.
  const [whose, last] = [new Int32Array(firstOf.length), new Int32Array(firstOf.length)];
  const judge: PairJudge['judge'] = (rowOf, wished, wishes) => {
    let count = 0;
    whose.fill(-1);
    for (let i = 0; i < wishes; i += 1) {
      const row = rowOf[i] as number;
      const of = classOf[wished[i] as number] as number;
      if (whose[of] !== row) {
        whose[of] = row;
        last[of] = count;
        applicantOf[count] = row;
        postOf[count] = firstOf[of] as number;
        count += 1;
      }
      pairOf[i] = last[of] as number;
    }
    for (let first = 0; first < count;) {
      const taken = ofPost.take(postOf, first, first + ofApplicant.take(applicantOf, first, count));
      part.kernel(columns, verdicts, 0, taken);
      translate(part, verdicts, taken, said, first);
      first += taken;
    }
  };
  return { judge, pairOf, said };
};
