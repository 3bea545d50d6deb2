import type { Columns } from '../../columns/columns.js';
import type { ColumnSettings } from '../../columns/compile-columns.js';
import { layoutOf } from '../../columns/layout.js';
import { analyse } from '../../language/analysis.js';
import { lowerSet } from '../../language/lower-set.js';
import type { RuleSet } from '../../language/rule-set.js';
import { classesOf, factsSaid } from './classes.js';
import type { WishColumns } from './give-rows.js';
import type { BlockWishes } from './judge-pairs.js';
import { blankBlock, blockJudge, together } from './judge-pairs.js';
import type { CompiledParts } from './parts.js';
import { compileParts } from './parts.js';
import type { Block, WishVerdicts } from './said.js';
import { addSaid, beginSaid, blankWishes, saidOfSide, settle } from './said.js';

/** Judges every wish of every applicant. */
export interface WishJudge {
  /**
   * @param applicants the facts of the applicants, a row to each
   * @param posts the facts of the posts, a row to each
   * @param wishes who wishes for which post
   * @throws MartabaError `column-missing`
   */
  (applicants: Columns, posts: Columns, wishes: WishColumns): WishVerdicts;
  /** The ids of the rules, each at its bit. */
  readonly rules: readonly string[];
}

/** Writes the wishes of a block. The applicant of the first is known; says who is that of the last. */
const lookUp = (
  { offsets, posts }: WishColumns,
  standIn: Int32Array,
  first: number,
  { rowOf, wished }: BlockWishes,
  { from, to }: Block,
): number => {
  let row = first;
  for (let at = from; at < to;) {
    while ((offsets[row + 1] as number) <= at) row += 1;
    const end = Math.min(offsets[row + 1] as number, to);
    for (; at < end; at += 1) {
      rowOf[at - from] = row;
      wished[at - from] = standIn[posts[at] as number] as number;
    }
  }
  return row;
};

/**
 * Compiles a set for one day into a judge of wishes: each rule is judged as rarely as it can be (see `splitRules`), and
 * what is said of a wish is, bit for bit, what the whole set says of the facts of its applicant and its post together.
 *
 * A fact of which anything is said of any post is one of the posts, and what is said of it of an applicant is not read.
 *
 * @param set the rules
 * @param settings as of `compileColumns`
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date
 */
export const compileWishes = (set: RuleSet, { way, ...settings }: ColumnSettings): WishJudge => {
  const lowered = lowerSet(set, settings);
  const { words, decisive, rules } = layoutOf(lowered);
  const { facts } = analyse(set);
  const masks = Int32Array.from(decisive);
  const compiled = new Map<string, CompiledParts>();
  const partsFor = (ofPosts: readonly string[]): CompiledParts => {
    const key = JSON.stringify(ofPosts);
    const parts = compiled.get(key) ?? compileParts(lowered, (fact) => ofPosts.includes(fact), way);
    compiled.set(key, parts);
    return parts;
  };
  const judge = (applicants: Columns, posts: Columns, wishes: WishColumns): WishVerdicts => {
    const ofPosts = factsSaid(posts, facts);
    const parts = partsFor(ofPosts);
    const own = saidOfSide(parts.ofApplicant, applicants, words);
    const ofPost = saidOfSide(parts.ofPost, posts, words);
    // Posts of which the same is said are judged as one: the first of them.
    const kinds = classesOf(
      posts,
      ofPosts,
      new Int32Array(posts.rows).map((_, row) => row),
    );
    const of = blankBlock();
    const pairs = parts.ofBoth.map((part) => blockJudge(part, applicants, posts, kinds.first, of));
    const said = blankWishes(wishes.posts.length, words);
    // A block of wishes at a time, so that what is said of it is at hand while it is put together.
    for (let from = 0, first = 0; from < wishes.posts.length; from += together) {
      const block = { from, to: Math.min(from + together, wishes.posts.length) };
      first = lookUp(wishes, kinds.standIn, first, of, block);
      beginSaid(own, of.rowOf, ofPost, of.wished, said, block);
      for (const pair of pairs) {
        pair.judge(block.to - from);
        addSaid(pair.said, pair.pairOf, said, block);
      }
      settle(said, masks, block);
    }
    return said;
  };
  return Object.assign(judge, { rules });
};
