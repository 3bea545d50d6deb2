import { narrowed } from '../catalogue/decide-rule.js';
import type { Settings, Status } from '../language/judge.js';
import type { RuleSet } from '../language/rule-set.js';
import { ordinaryPromotion } from '../promotion/ordinary.js';
import type { Answer, FactSheet } from './answer.js';
import { decideOf, fromDecision, refuseUnread, settingsFor } from './answer.js';
import type { PromotionFacts } from './promotion-sets.js';

/** A post of a catalogue of jobs, as a path may lead to it. */
export interface PathPost {
  readonly id: string;
  /** `target.rank`, and what the classification requires: `target.minQualification`, `target.minExperience`. */
  readonly facts: PromotionFacts<'ordinary'>;
  /** The codes of the specialisations that the post takes; none where it takes any, absent where that is not known. */
  readonly specialisations?: readonly string[];
}

/** Who looks for a path. */
export interface PathSeeker {
  /** The facts about the employee: `employee.rank`, `employee.qualifications`, `employee.experienceFrom`, … */
  readonly facts: PromotionFacts<'ordinary'>;
  /** The codes of the specialisations of the qualifications held. */
  readonly specialisations: readonly string[];
}

/** How a post suits, and the way to it. */
export interface PathMatch extends Answer {
  readonly post: string;
  /** `match` where specialisation and qualification both suit, `no-match` where one does not, else `unknown`. */
  readonly match: 'match' | 'unknown' | 'no-match';
  readonly specialisation: 'same' | 'any' | 'other' | 'unknown';
  /** How the conditions of the post come out: of the qualification, and of the experience as it stands now. */
  readonly qualification: Status;
  readonly experience: Status;
  /** The posts on the shortest way of promotions from the present rank, this post being the last; absent without one. */
  readonly way?: readonly string[];
}

const requirements: RuleSet = narrowed<unknown>(ordinaryPromotion, new Set(['promotion.qualification']));
const nextRank: RuleSet = narrowed<unknown>(ordinaryPromotion, new Set(['promotion.next-rank']));

const specialisationOf = (
  { specialisations: held }: PathSeeker,
  { specialisations: taken }: PathPost,
): PathMatch['specialisation'] => {
  if (taken === undefined) return 'unknown';
  if (taken.length === 0) return 'any';
  return taken.some((code) => held.includes(code)) ? 'same' : 'other';
};

const matchOf = (seeker: PathSeeker, post: PathPost, settings: Settings): PathMatch => {
  const decision = decideOf(requirements, { ...seeker.facts, ...post.facts }, settings);
  const statusOf = (name: string): Status => decision.findings.find(({ part }) => part === name)?.status ?? 'unknown';
  const [specialisation, qualification] = [specialisationOf(seeker, post), statusOf('qualification')];
  const refused = specialisation === 'other' || qualification === 'unmet';
  const open = specialisation === 'unknown' || qualification === 'unknown';
  return {
    ...fromDecision(requirements, decision),
    post: post.id,
    match: refused ? 'no-match' : open ? 'unknown' : 'match',
    specialisation,
    qualification,
    experience: statusOf('experience'),
  };
};

/** The shortest ways up, post by post, through those that are open: each step is one that the law lets a promotion make. */
const waysTo = (
  facts: FactSheet,
  posts: readonly PathPost[],
  settings: Settings,
): ReadonlyMap<string, readonly string[]> => {
  const ways = new Map<string, readonly string[]>();
  let reached: readonly { readonly rank: unknown; readonly way: readonly string[] }[] = [
    { rank: facts['employee.rank'], way: [] },
  ];
  while (reached.length > 0) {
    const further: { readonly rank: unknown; readonly way: readonly string[] }[] = [];
    for (const post of posts) {
      if (ways.has(post.id)) continue;
      const rank = (post.facts as FactSheet)['target.rank'];
      const from = reached.find(
        (place) =>
          decideOf(nextRank, { 'employee.rank': place.rank, 'target.rank': rank }, settings).outcome === 'eligible',
      );
      if (from !== undefined) further.push({ rank, way: [...from.way, post.id] });
    }
    for (const { way } of further) ways.set(way.at(-1) ?? '', way);
    reached = further;
  }
  return ways;
};

const order: readonly PathMatch['match'][] = ['match', 'unknown', 'no-match'];

/**
 * Which paths match my specialisation and qualifications? (أي المسارات يوافق تخصصي ومؤهلاتي؟) Each post of a catalogue with how
 * it suits and the shortest way of promotions to it, those that suit first and the nearest before the further.
 *
 * The law knows the qualification and the experience that a post requires; which specialisations a post takes is data of the
 * catalogue, and its codes are compared as they are.
 *
 * @param seeker the facts about the employee, and the specialisations held
 * @param posts the posts of the catalogue
 * @param settings the civil date, and options where the text is open (AMB-04)
 * @throws MartabaError `fact-unknown`, and as `decide` does
 * @example
 * ```ts
 * import { pathsMatching } from 'martaba/rules';
 *
 * const posts = [
 *   { id: 'accountant', facts: { 'target.rank': 7, 'target.minQualification': 6 }, specialisations: ['accounting'] },
 *   { id: 'auditor', facts: { 'target.rank': 8, 'target.minQualification': 6 }, specialisations: ['accounting', 'finance'] },
 *   { id: 'lawyer', facts: { 'target.rank': 7, 'target.minQualification': 6 }, specialisations: ['law'] },
 * ];
 * const facts = { 'employee.rank': 6, 'employee.qualifications': [{ level: 6, awardedOn: '1437-08-15H' }] };
 * const paths = pathsMatching({ facts, specialisations: ['accounting'] }, posts, { asOf: '1447-01-10H' });
 * paths.map(({ post, match, way }) => `${post}: ${match}, ${way?.join(' → ') ?? 'no way'}`);
 * // ['accountant: match, accountant', 'auditor: match, accountant → auditor', 'lawyer: no-match, no way']
 * ```
 */
export const pathsMatching = (
  seeker: PathSeeker,
  posts: readonly PathPost[],
  settings: Settings,
): readonly PathMatch[] => {
  const { registry } = ordinaryPromotion;
  for (const { facts } of [seeker, ...posts]) refuseUnread(facts, [registry]);
  const own = settingsFor([requirements, nextRank], settings);
  const matches = posts.map((post) => matchOf(seeker, post, own(requirements)));
  const open = posts.filter((_, i) => matches[i]?.match !== 'no-match');
  const ways = waysTo(seeker.facts, open, own(nextRank));
  return matches
    .map((match): PathMatch => {
      const way = ways.get(match.post);
      return way === undefined ? match : { ...match, way };
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.match) - order.indexOf(b.match) || (a.way?.length ?? Infinity) - (b.way?.length ?? Infinity),
    );
};
