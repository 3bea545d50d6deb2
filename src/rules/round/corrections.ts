import type { LocalText } from '../../models/text/language.js';
import { changes } from '../language/changes.js';
import type { Hands } from '../language/fact.js';
import type { RuleSet } from '../language/rule-set.js';
import type { Shown } from '../language/show.js';
import type { CriterionName } from '../promotion/comparison/criteria.js';
import { tieBreakOf } from '../promotion/criteria/announced.js';
import type { CriterionMark, SimpleMark } from '../promotion/criteria/scoring.js';
import type { RoundPost } from './announcement.js';
import type { RoundApplication } from './application.js';
import { decideWish, judgeEligibility } from './judge-eligibility.js';
import { laddersOf } from './mark-ladder.js';
import { orderRound } from './order.js';
import type { RoundPlacing } from './place-round.js';
import { roundPlacing, standingsOf } from './place-round.js';
import { scoreRound, scoreUnder } from './score.js';
import type { JudgedRound, PlacedRound, RoundScore, ScoredRound, TiedRound } from './stages.js';

/** The least correction of one mark after which the applicant would have had the post, or a dearer one. */
export interface MarkCorrection {
  readonly criterion: CriterionName;
  readonly part?: string;
  readonly from: SimpleMark;
  readonly to: SimpleMark;
  /** The post that he would then have been given. */
  readonly given: string;
}

/** A correction of one fact after which he would have been eligible for the post. */
export interface FactCorrection {
  readonly fact: string;
  readonly label: LocalText;
  readonly from: Shown;
  readonly to: Shown;
  readonly hands: Hands;
  /** Whether its values are personal or sensitive, and are not to be printed. */
  readonly private: boolean;
  /** The post that he would then have been given; `null` for none, and absent where that was not tried. */
  readonly given?: string | null;
}

const corrected = (round: PlacedRound, of: RoundApplication): readonly RoundApplication[] =>
  round.applications.map((one) => (one.applicant === of.applicant ? of : one));

const given = (round: ScoredRound, place: RoundPlacing, applicant: string): string | null => {
  const placed = place(orderRound(round));
  // Where the correction only makes equals, nobody could say what it would have changed.
  if (placed.stage === 'tied') return null;
  return placed.nominations.find((one) => one.applicant === applicant)?.post ?? null;
};

const withMark = (
  of: RoundApplication,
  criterion: CriterionName,
  part: string | undefined,
  to: SimpleMark,
): RoundApplication => {
  const now = of.marks[criterion];
  const mark: CriterionMark = part === undefined ? to : { ...(typeof now === 'object' ? now : {}), [part]: to };
  return { ...of, marks: { ...of.marks, [criterion]: mark } };
};

/** The first of values that hold from one of them on; by halving, for a better mark never gives a worse post. */
const firstThat = <T>(values: readonly T[], holds: (value: T) => boolean): T | undefined => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return values[low];
};

/** The post that an applicant would have been given with a corrected mark; each mark is tried once for all his wishes. */
export type MarkTrial = (criterion: CriterionName, part: string | undefined, to: SimpleMark) => string | null;

/** Tries corrected marks of an applicant: his points are reckoned anew, and the order and the places with them. */
export const markTrial = (round: PlacedRound | TiedRound, application: RoundApplication): MarkTrial => {
  const { applicant } = application;
  const waived = round.waived.filter((id) => id !== applicant);
  const criteriaOf = new Map(round.announcement.posts.map(({ id, criteria }) => [id, criteria]));
  const sets = new Set(
    round.eligibility
      .filter((one) => one.applicant === applicant && one.outcome === 'eligible')
      .map(({ post }) => criteriaOf.get(post)),
  );
  // In their order already, the others are put in order again at little cost.
  const standings = standingsOf(round);
  const placeOf = ({ criteria, applicant: id }: RoundScore): number => standings.get(criteria)?.get(id) ?? 0;
  const others = round.scores.filter((one) => one.applicant !== applicant).toSorted((a, b) => placeOf(a) - placeOf(b));
  const place = roundPlacing(round, waived);
  const { format, announcement, applications, eligibility, refusals } = round;
  const outcomes = new Map<string, string | null>();
  return (criterion, part, to) => {
    const key = JSON.stringify([criterion, part ?? null, to]);
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const of = withMark(application, criterion, part, to);
    const own = announcement.criteria.flatMap((set) => {
      const scored = sets.has(set.id) ? scoreUnder(set, of) : undefined;
      return scored?.ok === true ? [scored.value] : [];
    });
    const kept = { format, announcement, applications, eligibility, refusals };
    const found = given({ ...kept, stage: 'scored', scores: [...others, ...own] }, place, applicant);
    outcomes.set(key, found);
    return found;
  };
};

/** For each mark of an applicant, the least better one that would have given him a post or a dearer one. */
export const markCorrections = (
  { announcement }: PlacedRound,
  { wishes, marks }: RoundApplication,
  post: RoundPost,
  trial: MarkTrial,
): readonly MarkCorrection[] => {
  const criteria = announcement.criteria.find(({ id }) => id === post.criteria);
  const wanted = new Set(wishes.slice(0, wishes.indexOf(post.id) + 1));
  return (criteria?.criteria ?? []).flatMap(({ criterion, weight, scoring }): readonly MarkCorrection[] => {
    const mark = marks[criterion];
    if (mark === undefined) return [];
    return laddersOf(scoring, weight > 0 ? weight : tieBreakOf, mark).flatMap(({ part, from, marks: better }) => {
      const reached = (to: SimpleMark): string | null => {
        const found = trial(criterion, part, to);
        return found !== null && wanted.has(found) ? found : null;
      };
      const to = firstThat(better, (one) => reached(one) !== null);
      const found = to === undefined ? null : reached(to);
      if (to === undefined || found === null) return [];
      return [{ criterion, ...(part === undefined ? {} : { part }), from, to, given: found }];
    });
  });
};

/** What is not declared, such as an entry of a list, is taken as private. */
const isPrivate = ({ registry }: RuleSet, fact: string): boolean => {
  if (fact === 'as-of') return false;
  const declared = Object.hasOwn(registry.declarations, fact) ? registry.declarations[fact] : undefined;
  return declared === undefined || declared.sensitivity === 'personal' || declared.sensitivity === 'sensitive';
};

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object';

/** The single facts by whose correction an applicant would have been eligible for a post, and what he would then have had. */
export const factCorrections = (
  round: PlacedRound,
  application: RoundApplication,
  post: RoundPost,
): readonly FactCorrection[] => {
  const { considerationDate: asOf, readings } = round.announcement;
  const { set, sheet } = decideWish(round.announcement, application, post);
  const waived = round.waived.filter((id) => id !== application.applicant);
  const { sets } = changes(set, sheet, { asOf, readings, most: 1 });
  return sets.flatMap(({ changes: found }) =>
    found.map(({ fact, label, from, to, hands }): FactCorrection => {
      const told = { fact, label, from, to, hands, private: isPrivate(set, fact) };
      // A date, a fact of the post or an entry of a list is told, and is not his to be tried.
      if (!Object.hasOwn(application.facts, fact) || !isPlain(application.facts[fact]) || !isPlain(to)) return told;
      const { format, announcement, refusals } = round;
      const of = { ...application, facts: { ...application.facts, [fact]: to } };
      const received = refusals.filter(({ stage }) => stage === 'received');
      const own = judgeEligibility({ format, stage: 'received', announcement, applications: [of], refusals: received });
      const others = round.eligibility.filter(({ applicant }) => applicant !== of.applicant);
      const again: JudgedRound = {
        ...own,
        applications: corrected(round, of),
        eligibility: [...others, ...own.eligibility],
      };
      return { ...told, given: given(scoreRound(again), roundPlacing(again, waived), application.applicant) };
    }),
  );
};
