import type { Columns } from '../../columns/columns.js';
import type { ColumnSettings } from '../../columns/compile-columns.js';
import { compileColumns } from '../../columns/compile-columns.js';
import { layoutOf } from '../../columns/layout.js';
import { analyse } from '../../language/analysis.js';
import { lowerSet } from '../../language/lower-set.js';
import type { RuleSet } from '../../language/rule-set.js';
import { classesOf, factsSaid } from './classes.js';
import type { WishColumns } from './give-rows.js';
import { pairJudge, together } from './judge-pairs.js';
import type { PartKernel, Said } from './said.js';
import { addSaid, blankSaid, judgeRows } from './said.js';
import { splitRules } from './split-rules.js';
import { rowsTaken } from './take-rows.js';

/** What is said of every wish: the outcome, and the rules by their bits in the set. */
export interface WishVerdicts extends Omit<Said, 'doubtful'> {
  /** The place of the outcome in `outcomes`. */
  readonly outcome: Uint8Array;
}

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

const isOf = (part: PartKernel): 'applicant' | 'post' | 'both' =>
  part.ofPost.length === 0 ? 'applicant' : part.ofApplicant.length === 0 ? 'post' : 'both';

/** What rules that hang on one side alone say, of each row of it; nothing where there are none. */
const saidOfSide = (
  parts: readonly PartKernel[],
  side: 'applicant' | 'post',
  columns: Columns,
  words: number,
): Said => {
  const part = parts.find((one) => isOf(one) === side);
  return part === undefined ? blankSaid(columns.rows, words) : judgeRows(part, columns, words);
};

/**
 * Compiles a set for one day into a judge of wishes: each rule is judged as rarely as it can be (see {@link splitRules}),
 * and what is said of a wish is, bit for bit, what the whole set says of the facts of its applicant and its post together.
 *
 * A fact of which anything is said of any post is one of the posts, and what is said of it of an applicant is not read.
 *
 * @param set the rules
 * @param settings as of `compileColumns`
 * @throws MartabaError `no-law-in-force`, `reading-unknown`, and those of a civil date
 */
export const compileWishes = (set: RuleSet, settings: ColumnSettings): WishJudge => {
  const { words, decisive, rules } = layoutOf(lowerSet(set, settings));
  const { facts } = analyse(set);
  const bitOf = new Map(rules.map((id, bit) => [id, bit]));
  const compilePart = (part: ReturnType<typeof splitRules>[number]): PartKernel => {
    const mentioned = analyse(part.set).readings;
    const readings = Object.entries(settings.readings ?? {}).filter(([id]) => mentioned.has(id));
    const kernel = compileColumns(part.set, { ...settings, readings: Object.fromEntries(readings) });
    return { ...part, kernel, bits: Int32Array.from(kernel.rules, (id) => bitOf.get(id) ?? 0) };
  };
  const compiled = new Map<string, readonly PartKernel[]>();
  const partsFor = (ofPosts: readonly string[]): readonly PartKernel[] => {
    const key = JSON.stringify(ofPosts);
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = splitRules(set, (fact) => ofPosts.includes(fact)).map(compilePart);
    compiled.set(key, made);
    return made;
  };
  const isDecisive = (bits: Uint32Array, row: number): boolean => {
    for (let word = 0; word < words; word += 1)
      if (((bits[row * words + word] as number) & (decisive[word] as number)) !== 0) return true;
    return false;
  };
  const judge = (applicants: Columns, posts: Columns, wishes: WishColumns): WishVerdicts => {
    const ofPosts = factsSaid(posts, facts);
    const parts = partsFor(ofPosts);
    // Posts of which the same is said are judged as one: what follows knows kinds of posts alone.
    const kinds = classesOf(posts, ofPosts);
    const kindsOfPosts = kinds.first.length === posts.rows ? posts : rowsTaken(posts, ofPosts, kinds.first);
    const own = saidOfSide(parts, 'applicant', applicants, words);
    const ofPost = saidOfSide(parts, 'post', kindsOfPosts, words);
    const pairs = parts
      .filter((part) => isOf(part) === 'both')
      .map((part) => pairJudge(part, applicants, kindsOfPosts, words));
    const said = blankSaid(wishes.posts.length, words);
    const outcome = new Uint8Array(wishes.posts.length);
    const [rowOf, kindOf] = [new Int32Array(together), new Int32Array(together)];
    // A block of wishes at a time, so that what is said of it is at hand while it is put together.
    for (let from = 0, row = 0; from < outcome.length; from += together) {
      const to = Math.min(from + together, outcome.length);
      for (let at = from; at < to; at += 1) {
        while ((wishes.offsets[row + 1] as number) <= at) row += 1;
        rowOf[at - from] = row;
        kindOf[at - from] = kinds.of[wishes.posts[at] as number] as number;
      }
      addSaid(own, rowOf, said, from, to);
      addSaid(ofPost, kindOf, said, from, to);
      for (const pair of pairs) {
        pair.judge(rowOf, kindOf, to - from);
        addSaid(pair.said, pair.pairOf, said, from, to);
      }
      for (let at = from; at < to; at += 1) {
        if (said.conflict[at] !== 0) outcome[at] = 2;
        else outcome[at] = isDecisive(said.reasons, at) ? 1 : isDecisive(said.unknown, at) ? 2 : 0;
      }
    }
    const { reasons, unknown, conflict } = said;
    return { words, outcome, reasons, unknown, conflict };
  };
  return Object.assign(judge, { rules });
};
