import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Issue, Result } from '../../models/result.js';
import { fail, ok } from '../../models/result.js';
import type { LocalText } from '../../models/text/language.js';
import { explain } from '../language/explain/index.js';
import type { Outcome } from '../language/rule-set.js';
import type { RoundPost } from './announcement.js';
import type { RoundApplication } from './application.js';
import type { FactCorrection, MarkCorrection, MarkTrial } from './corrections.js';
import { factCorrections, markCorrections, markTrial } from './corrections.js';
import { decideWish } from './judge-eligibility.js';
import { elementsOf } from '../promotion/comparison/order.js';
import { valueOf } from './order.js';
import { standingsOf } from './place-round.js';
import type { PlacedRound, RoundPart, RoundScore, SetApartBy, TiedRound } from './stages.js';

/**
 * How a wish came out: given; not needed, for a dearer one was given; not eligible, or not known to be; refused in scoring;
 * waived; others stood before him; the round waits for a further element; or the place fell free after a decision on him.
 */
export type WishResult =
  | 'given'
  | 'dearer-given'
  | 'not-eligible'
  | 'undetermined'
  | 'not-scored'
  | 'waived'
  | 'outranked'
  | 'waiting'
  | 'decided-already';

/** A rule of law that refuses a wish, in words. */
export interface WishRule {
  readonly rule: string;
  readonly text: LocalText;
  readonly cites: LocalText;
}

/** Somebody's points with nothing that says whose they are. */
export interface MaskedScore {
  readonly place: number;
  readonly hundredths: number;
  readonly parts: readonly RoundPart[];
}

/** One wish of an applicant, and why it came out as it did. */
export interface WishAnswer {
  readonly post: string;
  /** 1 for the dearest. */
  readonly wish: number;
  readonly result: WishResult;
  /** How many places the post has. */
  readonly places: number;
  readonly eligibility: Outcome;
  /** The rules that refuse, or that are open. */
  readonly because: readonly WishRule[];
  /** Why he was not scored. */
  readonly issues: readonly Issue[];
  /** His own points and place among the candidates for the post. */
  readonly own?: MaskedScore;
  /** How many candidates for the post were compared. */
  readonly candidates: number;
  /** The last who was given the post. */
  readonly lastAdmitted?: MaskedScore;
  /** What set him behind the last admitted. */
  readonly behindBy?: SetApartBy;
  readonly markCorrections: readonly MarkCorrection[];
  readonly factCorrections: readonly FactCorrection[];
}

/** Why an applicant was given what he was given (سبب النتيجة). It names nobody but him. */
export interface RoundAnswer {
  readonly format: 'martaba-round-answer/1';
  readonly round: string;
  readonly applicant: string;
  /** The post that he was given; `null` for none. */
  readonly given: string | null;
  readonly wishes: readonly WishAnswer[];
}

type Placed = PlacedRound | TiedRound;

const isPlaced = (round: Placed): round is PlacedRound => round.stage !== 'tied';

/** What is read again and again of a round. */
interface Book {
  readonly round: Placed;
  readonly scores: ReadonlyMap<string, RoundScore>;
  readonly given: ReadonlyMap<string, string>;
  readonly standings: ReturnType<typeof standingsOf>;
}

const key = (criteria: string, applicant: string): string => JSON.stringify([criteria, applicant]);

const bookOf = (round: Placed): Book => ({
  round,
  scores: new Map(round.scores.map((score) => [key(score.criteria, score.applicant), score])),
  given: new Map(isPlaced(round) ? round.nominations.map(({ applicant, post }) => [applicant, post] as const) : []),
  standings: standingsOf(round),
});

/** The candidates for a post: eligible for it, and scored under its criteria. */
const candidatesFor = ({ round, standings }: Book, { id, criteria }: RoundPost): readonly string[] =>
  round.eligibility
    .filter(
      (one) => one.post === id && one.outcome === 'eligible' && standings.get(criteria)?.has(one.applicant) === true,
    )
    .map(({ applicant }) => applicant);

const masked = (
  book: Book,
  { criteria }: RoundPost,
  candidates: readonly string[],
  id: string,
): MaskedScore | undefined => {
  const score = book.scores.get(key(criteria, id));
  const standing = book.standings.get(criteria);
  const own = standing?.get(id);
  if (score === undefined || own === undefined) return undefined;
  const place = candidates.filter((other) => (standing?.get(other) ?? Infinity) < own).length + 1;
  return { place, hundredths: score.hundredths, parts: score.parts };
};

const lastAdmitted = (book: Book, { id, criteria }: RoundPost): string | undefined => {
  const standing = book.standings.get(criteria);
  return [...book.given]
    .filter(([, post]) => post === id)
    .map(([applicant]) => applicant)
    .toSorted((a, b) => (standing?.get(a) ?? 0) - (standing?.get(b) ?? 0))
    .at(-1);
};

/** The first element in which one stands behind another; the further elements, where nothing else does. */
const setApart = (book: Book, { criteria }: RoundPost, ahead: string, behind: string): SetApartBy | undefined => {
  const set = book.round.announcement.criteria.find(({ id }) => id === criteria);
  const [a, b] = [ahead, behind].map((id) => book.scores.get(key(criteria, id)));
  const [first, second] = [ahead, behind].map((id) => {
    const of = book.round.applications.find(({ applicant }) => applicant === id);
    return of === undefined ? 0 : parseCivilDate(of.appointedOn);
  });
  if (set === undefined || a === undefined || b === undefined) return undefined;
  const found = elementsOf(set).find((by) => valueOf(by, a, first ?? 0) !== valueOf(by, b, second ?? 0));
  const standing = book.standings.get(criteria);
  return found ?? (standing?.get(ahead) === standing?.get(behind) ? undefined : 'further');
};

const rulesOf = (book: Book, of: RoundApplication, post: RoundPost): readonly WishRule[] => {
  const { set, decision } = decideWish(book.round.announcement, of, post);
  if (decision.outcome === 'eligible') return [];
  const wanted = decision.outcome === 'ineligible' ? 'unmet' : 'unknown';
  const [arabic, english] = [explain(set, decision, 'ar'), explain(set, decision, 'en')];
  return decision.findings.flatMap(({ rule, severity, status }, i): readonly WishRule[] => {
    const [ar, en] = [arabic[i], english[i]];
    if (severity !== 'blocking' || status !== wanted || ar === undefined || en === undefined) return [];
    return [{ rule, text: { ar: ar.text, en: en.text }, cites: { ar: ar.cites, en: en.cites } }];
  });
};

const resultOf = (
  book: Book,
  of: RoundApplication,
  post: RoundPost,
  eligibility: Outcome,
  scored: boolean,
): WishResult => {
  const given = book.given.get(of.applicant);
  if (given === post.id) return 'given';
  if (eligibility === 'ineligible') return 'not-eligible';
  if (eligibility === 'undetermined') return 'undetermined';
  if (!scored) return 'not-scored';
  if (given !== undefined && of.wishes.indexOf(given) < of.wishes.indexOf(post.id)) return 'dearer-given';
  if (book.round.waived.includes(of.applicant)) return 'waived';
  if (!isPlaced(book.round)) return 'waiting';
  const standing = book.standings.get(post.criteria);
  const last = lastAdmitted(book, post);
  const passed = last !== undefined && (standing?.get(last) ?? 0) > (standing?.get(of.applicant) ?? Infinity);
  return passed ? 'decided-already' : 'outranked';
};

const answerWish = (book: Book, of: RoundApplication, post: RoundPost, trial: () => MarkTrial): WishAnswer => {
  const { round } = book;
  const { applicant } = of;
  const eligibility = round.eligibility.find((one) => one.applicant === applicant && one.post === post.id)?.outcome;
  const candidates = candidatesFor(book, post);
  const own = masked(book, post, candidates, applicant);
  const outcome = eligibility ?? 'undetermined';
  const result = resultOf(book, of, post, outcome, own !== undefined);
  const last = lastAdmitted(book, post);
  const admitted = last === undefined ? undefined : masked(book, post, candidates, last);
  const behindBy = result === 'outranked' && last !== undefined ? setApart(book, post, last, applicant) : undefined;
  const tried = isPlaced(round) && result === 'outranked';
  return {
    post: post.id,
    wish: of.wishes.indexOf(post.id) + 1,
    result,
    places: post.places,
    eligibility: outcome,
    because: rulesOf(book, of, post),
    issues:
      result === 'not-scored'
        ? round.refusals
            .filter((one) => one.stage === 'scored' && one.applicant === applicant && one.id === post.criteria)
            .flatMap(({ issues }) => issues)
        : [],
    candidates: candidates.length,
    ...(own === undefined ? {} : { own }),
    ...(admitted === undefined ? {} : { lastAdmitted: admitted }),
    ...(behindBy === undefined ? {} : { behindBy }),
    markCorrections: tried ? markCorrections(round, of, post, trial()) : [],
    factCorrections: isPlaced(round) && result === 'not-eligible' ? factCorrections(round, of, post) : [],
  };
};

/**
 * Why an applicant was given what he was given, wish by wish: his place, his points by parts against the last admitted,
 * the rules that refuse him, and the least correction of one mark or one fact that would have changed it. Of others it
 * says nothing but the points of the last admitted.
 *
 * @param round a round that is placed, or that waits for a further element
 * @param applicant his id
 * @returns the answer, or `not-an-applicant`
 * @example
 * ```ts
 * import { runRound, why } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const announcement = {
 *   id: 'R-1', type: 'ordinary', route: 'offer',
 *   opensOn: '1447-01-01H', lastDay: '1447-01-07H', considerationDate: '1447-01-10H',
 *   criteria: [{ id: 'C-1', criteria, tieBreakers: ['seniority'] }],
 *   posts: [{ id: 'P-1', title: { ar: 'باحث', en: 'Researcher' }, rank: 7 }],
 * };
 * const by = (applicant: string, performance: number) => ({
 *   applicant, submittedOn: '1447-01-03H', wishes: ['P-1'], appointedOn: '1440-01-01H',
 *   marks: { performance }, facts: { 'employee.suspended': true },
 * });
 * const run = runRound({ announcement, applications: [by('E-1', 5)] });
 * if (!run.ok) throw new Error('not read');
 * const answer = why(run.value, 'E-1');
 * answer.ok && answer.value.wishes[0]?.result; // 'not-eligible'
 * answer.ok && answer.value.wishes[0]?.because.map(({ rule }) => rule); // ['promotion.bar.suspension']
 * ```
 */
export const why = (round: Placed, applicant: string): Result<RoundAnswer> => {
  const of = round.applications.find((one) => one.applicant === applicant);
  if (of === undefined) return fail('not-an-applicant', ['applicant']);
  const book = bookOf(round);
  const posts = new Map(round.announcement.posts.map((post) => [post.id, post]));
  let tried: MarkTrial | undefined;
  const trial = (): MarkTrial => (tried ??= markTrial(round, of));
  return ok({
    format: 'martaba-round-answer/1',
    round: round.announcement.id,
    applicant,
    given: book.given.get(applicant) ?? null,
    wishes: of.wishes.flatMap((wish) => {
      const post = posts.get(wish);
      return post === undefined ? [] : [answerWish(book, of, post, trial)];
    }),
  });
};
