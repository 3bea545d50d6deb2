import type { Issue, Result } from '../../models/result.js';
import { issue } from '../../models/result.js';
import type { AnnouncedCriteria } from '../promotion/criteria/announced.js';
import { tieBreakOf } from '../promotion/criteria/announced.js';
import { pointsOf } from '../promotion/criteria/points.js';
import type { Refusal, RoundApplication } from './application.js';
import type { JudgedRound, RoundPart, RoundScore, ScoredRound } from './stages.js';

/** An applicant's points under criteria; the issues where a mark is missing or outside its scale. */
export const scoreUnder = (
  { id, criteria }: AnnouncedCriteria,
  { applicant, marks }: Pick<RoundApplication, 'applicant' | 'marks'>,
): Result<RoundScore> => {
  const parts: RoundPart[] = [];
  const issues: Issue[] = [];
  for (const { criterion, weight, scoring } of criteria) {
    const mark = marks[criterion];
    if (mark === undefined) {
      // What only breaks ties need not be there: nothing is the least that one can have.
      if (weight > 0) issues.push(issue('mark-missing', ['marks', criterion], { criterion }));
      else parts.push({ criterion, weight, hundredths: 0 });
      continue;
    }
    const points = pointsOf(scoring, weight > 0 ? weight : tieBreakOf, mark);
    if (points.ok) parts.push({ criterion, weight, ...points.value });
    else issues.push(...points.issues.map((one) => ({ ...one, path: ['marks', criterion, ...one.path] })));
  }
  if (issues.length > 0) return { ok: false, issues };
  const hundredths = parts.reduce((sum, part) => (part.weight > 0 ? sum + part.hundredths : sum), 0);
  return { ok: true, value: { applicant, criteria: id, hundredths, parts } };
};

/** The sets of criteria under which an applicant is compared: those of the posts that he is eligible for. */
const setsOf = (round: JudgedRound): ReadonlyMap<string, ReadonlySet<string>> => {
  const criteriaOf = new Map(round.announcement.posts.map(({ id, criteria }) => [id, criteria]));
  const sets = new Map<string, Set<string>>();
  for (const { applicant, post, outcome } of round.eligibility) {
    const criteria = criteriaOf.get(post);
    if (outcome !== 'eligible' || criteria === undefined) continue;
    sets.set(applicant, (sets.get(applicant) ?? new Set()).add(criteria));
  }
  return sets;
};

/**
 * Scores each candidate under the criteria of the posts that he is eligible for (احتساب نقاط المفاضلة). One whose mark is
 * missing or outside its scale is refused under those criteria (`mark-missing`, `mark-outside-scale`, `rating-unknown`).
 *
 * @param round a round whose eligibility was judged
 * @returns the round with its scores, in hundredths of a point
 * @example
 * ```ts
 * import { receiveRound, scoreRound } from 'martaba/rules';
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
 *   marks: { performance }, facts: {},
 * });
 * const received = receiveRound({ announcement, applications: [by('E-1', 5), by('E-2', 4)] });
 * if (!received.ok) throw new Error('not read');
 * const eligible = { post: 'P-1', outcome: 'eligible', because: [], conflict: false } as const;
 * const eligibility = received.value.applications.map(({ applicant }) => ({ ...eligible, applicant }));
 * const { scores } = scoreRound({ ...received.value, stage: 'judged', eligibility });
 * scores.map(({ hundredths }) => hundredths); // [10000, 8000]
 * ```
 */
export const scoreRound = (round: JudgedRound): ScoredRound => {
  const sets = setsOf(round);
  const scores: RoundScore[] = [];
  const refusals: Refusal[] = [];
  for (const application of round.applications) {
    const { applicant } = application;
    for (const criteria of round.announcement.criteria) {
      if (sets.get(applicant)?.has(criteria.id) !== true) continue;
      const scored = scoreUnder(criteria, application);
      if (scored.ok) scores.push(scored.value);
      else refusals.push({ stage: 'scored', what: 'criteria', applicant, id: criteria.id, issues: scored.issues });
    }
  }
  return { ...round, stage: 'scored', scores, refusals: [...round.refusals, ...refusals] };
};
