import type { Columns } from '../../columns/columns.js';
import { blankVerdicts } from '../../columns/verdicts.js';
import { classesOf } from './classes.js';
import type { WishColumns } from './give-rows.js';
import type { PartKernel, Said } from './said.js';
import { addSaid, blankSaid, translate } from './said.js';
import { takenFrom } from './take-rows.js';

/** How many pairs of an applicant and a class of posts are judged together. */
const together = 8192;

/** Judges what hangs on both, once an applicant and class of posts, and adds it to what is said of the wishes. */
export const judgePairs = (
  part: PartKernel,
  applicants: Columns,
  posts: Columns,
  { offsets, posts: wished }: WishColumns,
  into: Said,
): void => {
  const classes = classesOf(posts, part.ofPost);
  const [ofApplicant, ofPost] = [
    takenFrom(applicants, part.ofApplicant, together),
    takenFrom(posts, part.ofPost, together),
  ];
  const columns: Columns = {
    rows: together,
    facts: { ...ofApplicant.facts, ...ofPost.facts },
    lists: { ...ofApplicant.lists, ...ofPost.lists },
  };
  const [verdicts, said] = [blankVerdicts(part.kernel, together), blankSaid(together, into.words)];
  const [applicantOf, postOf] = [new Int32Array(together), new Int32Array(together)];
  // By class, whose pair with it was the last, and which that is.
  const [whose, pairOf] = [new Int32Array(classes.first.length).fill(-1), new Int32Array(classes.first.length)];
  const pairs = new Int32Array(wished.length);
  let [count, first] = [0, 0];
  const flush = (end: number): void => {
    for (let from = 0; from < count;) {
      const fit = ofPost.take(postOf, from, ofApplicant.take(applicantOf, from, count) + from);
      part.kernel(columns, verdicts, 0, fit);
      translate(part, verdicts, fit, said);
      for (let at = first; at < end; at += 1) {
        const pair = (pairs[at] as number) - from;
        if (pair >= 0 && pair < fit) addSaid(said, pair, into, at);
      }
      from += fit;
    }
    [count, first] = [0, end];
  };
  for (let row = 0; row < applicants.rows; row += 1) {
    const end = offsets[row + 1] as number;
    for (let at = offsets[row] as number; at < end; at += 1) {
      const of = classes.of[wished[at] as number] as number;
      if (whose[of] !== row) {
        if (count === together) {
          flush(at);
          whose.fill(-1);
        }
        whose[of] = row;
        pairOf[of] = count;
        applicantOf[count] = row;
        postOf[count] = classes.first[of] as number;
        count += 1;
      }
      pairs[at] = pairOf[of] as number;
    }
  }
  flush(wished.length);
};
