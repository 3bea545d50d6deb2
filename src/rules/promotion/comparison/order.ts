import { parseCivilDate } from '../../../models/calendar/civil-date.js';
import type { Issue } from '../../../models/result.js';
import type { CriteriaSet, TieBreaker } from './criteria.js';
import type { Candidate, Score } from './score.js';
import { score } from './score.js';

/** A candidate's place in the order of a comparison, with what put him behind the one before. */
export interface Placed {
  readonly id: string;
  /** 1 for the first; the equal share a place. */
  readonly place: number;
  readonly score: Score;
  /** What decided against the candidate before: the points, or a tie-breaker; absent for the first and for equals. */
  readonly behindBy?: Element;
}

export interface Comparison {
  readonly order: readonly Placed[];
  /** Candidates whom nothing announced sets apart: the agency names a further element (art. 52-d). Never an arbitrary order. */
  readonly ties: readonly (readonly string[])[];
  /** Candidates who could not be compared, with why. */
  readonly refused: readonly { readonly id: string; readonly issues: readonly Issue[] }[];
}

/** What sets candidates apart, by name: the points, or a tie-breaker. */
export type Element = 'points' | TieBreaker;

const isSeniority = (by: Element): by is 'seniority' | 'appointmentDate' =>
  by === 'seniority' || by === 'appointmentDate';

/**
 * What sets candidates apart, in the order of art. 52-d: the points; the announced tie-breakers; and the seniority of
 * appointment by day, month and year, which stands behind the announced ones where it was not announced among them.
 */
export const elementsOf = ({
  tieBreakers,
}: {
  readonly tieBreakers: readonly TieBreaker[] | null;
}): readonly Element[] => {
  const announced = tieBreakers ?? [];
  return ['points', ...announced, ...(announced.some(isSeniority) ? [] : (['appointmentDate'] as const))];
};

type Scored = { readonly candidate: Candidate; readonly score: Score };
type Difference = readonly [by: Element, difference: (a: Scored, b: Scored) => number];

const seniority = (a: Scored, b: Scored): number =>
  parseCivilDate(a.candidate.appointedOn) - parseCivilDate(b.candidate.appointedOn);

/** The share of the mark, so that a criterion without a weight may still break a tie. */
const share = ({ candidate }: Scored, criterion: Exclude<TieBreaker, 'seniority' | 'appointmentDate'>): number => {
  const mark = candidate.marks[criterion];
  return mark === undefined ? 0 : mark.value / mark.of;
};

const differenceIn = (by: Element): Difference => {
  if (by === 'points') return [by, (a, b) => b.score.hundredths - a.score.hundredths];
  return isSeniority(by) ? [by, seniority] : [by, (a, b) => share(b, by) - share(a, by)];
};

/**
 * Orders the candidates of a comparison (مفاضلة) under announced criteria. HR regulation, art. 52.
 *
 * @param set the criteria, weights and tie-breakers as announced
 * @param candidates those who are eligible to be considered; their order does not matter
 * @throws MartabaError when a date of appointment is not a civil date inside the calendar's table
 * @example
 * ```ts
 * import { compareCandidates, publishedCriteria } from 'martaba/rules';
 *
 * const iau = publishedCriteria.find(({ id }) => id === 'iau-a')!;
 * const marks = { interview: { value: 90, of: 100 }, performance: { value: 5, of: 5 }, test: { value: 70, of: 100 } };
 * compareCandidates(iau, [{ id: 'E-1', marks, appointedOn: '1440-01-01H' }]).order[0]?.score.hundredths; // 8700
 * ```
 */
export const compareCandidates = (set: CriteriaSet, candidates: readonly Candidate[]): Comparison => {
  const scored: Scored[] = [];
  const refused: { id: string; issues: readonly Issue[] }[] = [];
  for (const candidate of candidates) {
    const result = score(set, candidate);
    if (result.ok) scored.push({ candidate, score: result.value });
    else refused.push({ id: candidate.id, issues: result.issues });
  }
  const apart = elementsOf(set).map(differenceIn);
  const setApart = (a: Scored, b: Scored): Difference | undefined =>
    apart.find(([, difference]) => difference(a, b) !== 0);
  const sorted = scored.toSorted((a, b) => {
    const found = setApart(a, b);
    // The equal stand by id, so that the input's order does not matter; they share a place.
    return found === undefined ? (a.candidate.id < b.candidate.id ? -1 : 1) : found[1](a, b);
  });
  const order: Placed[] = [];
  sorted.forEach((current, i) => {
    const before = sorted[i - 1];
    const found = before === undefined ? undefined : setApart(before, current);
    const place = before !== undefined && found === undefined ? (order[i - 1]?.place ?? i + 1) : i + 1;
    order.push({
      id: current.candidate.id,
      place,
      score: current.score,
      ...(found === undefined ? {} : { behindBy: found[0] }),
    });
  });
  const places = new Set(order.map(({ place }) => place));
  const ties = [...places]
    .map((at) => order.filter(({ place }) => place === at))
    .filter((equal) => equal.length > 1)
    .map((equal) => equal.map(({ id }) => id));
  return { order, ties, refused };
};
