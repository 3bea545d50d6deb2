import type { CriterionName } from '../promotion/comparison/criteria.js';
import type { AnnouncedCriteria } from '../promotion/criteria/announced.js';
import { hundredthsOf } from '../promotion/criteria/points.js';
import type { CriterionMark, Scoring, SimpleScoring } from '../promotion/criteria/scoring.js';
import type { Result } from '../../models/result.js';
import { ok } from '../../models/result.js';
import type { RoundAnnouncement } from './announcement.js';
import type { Refusal, RoundApplication } from './application.js';
import { receiveRound } from './receive.js';
import type { RunRound } from './run-round.js';
import { completeRound } from './run-round.js';
import type { Round } from './stages.js';

/** What is to be otherwise in a round (ماذا لو): all of it at once. */
export interface RoundChange {
  /** By set of criteria, then by criterion: other weights. Points that are not a share of the weight are scaled with it. */
  readonly weights?: Readonly<Record<string, Readonly<Partial<Record<CriterionName, number>>>>>;
  /** By post: another number of places. */
  readonly places?: Readonly<Record<string, number>>;
  /** By applicant: other marks, and other facts. */
  readonly corrections?: Readonly<
    Record<
      string,
      {
        readonly marks?: Readonly<Partial<Record<CriterionName, CriterionMark>>>;
        readonly facts?: Readonly<Record<string, unknown>>;
      }
    >
  >;
  /** Applicants who are not in it. */
  readonly without?: readonly string[];
}

/** How one applicant comes out otherwise. */
export interface RoundDifference {
  readonly applicant: string;
  /** The post before and after; `null` for none. */
  readonly was: string | null;
  readonly is: string | null;
  /** By set of criteria: hundredths of a point before and after. */
  readonly points: readonly { readonly criteria: string; readonly was: number | null; readonly is: number | null }[];
}

/** What would be otherwise. */
export interface WhatIf {
  readonly round: RunRound;
  /** Those whose post or points would be others, by applicant. Nothing is said of posts while either round waits for a further element. */
  readonly differences: readonly RoundDifference[];
  /** What the change made the round refuse. */
  readonly refusals: readonly Refusal[];
}

const scaledPoints = (points: number, by: number): number => Math.round(hundredthsOf(points) * by) / 100;

const scaledSimple = (scoring: SimpleScoring, by: number): SimpleScoring => {
  switch (scoring.by) {
    case 'share':
      return scoring;
    case 'table':
      return {
        ...scoring,
        points: Object.fromEntries(
          Object.entries(scoring.points).map(([one, points]) => [one, scaledPoints(points, by)]),
        ),
      };
    case 'unit':
      return { ...scoring, each: scaledPoints(scoring.each, by) };
    case 'band':
      return { ...scoring, bands: scoring.bands.map(({ upTo, each }) => ({ upTo, each: scaledPoints(each, by) })) };
    case 'threshold':
      return {
        ...scoring,
        thresholds: scoring.thresholds.map(({ from, points }) => ({ from, points: scaledPoints(points, by) })),
      };
  }
};

const scaled = (scoring: Scoring, by: number): Scoring =>
  scoring.by === 'sum'
    ? {
        by: 'sum',
        parts: scoring.parts.map((part) => ({
          ...part,
          most: scaledPoints(part.most, by),
          scoring: scaledSimple(part.scoring, by),
        })),
      }
    : scaledSimple(scoring, by);

/** Criteria under other weights. A criterion that had none, or has none now, keeps its scoring. */
export const reweighed = (
  of: AnnouncedCriteria,
  weights: Readonly<Partial<Record<CriterionName, number>>>,
): AnnouncedCriteria => ({
  ...of,
  criteria: of.criteria.map((one) => {
    const weight = weights[one.criterion] ?? one.weight;
    return {
      ...one,
      weight,
      scoring: weight > 0 && one.weight > 0 ? scaled(one.scoring, weight / one.weight) : one.scoring,
    };
  }),
});

const changedAnnouncement = (of: RoundAnnouncement, { weights = {}, places = {} }: RoundChange): RoundAnnouncement => ({
  ...of,
  criteria: of.criteria.map((set) => reweighed(set, weights[set.id] ?? {})),
  posts: of.posts.map((post) => ({ ...post, places: places[post.id] ?? post.places })),
});

const changedApplications = (
  of: readonly RoundApplication[],
  { corrections = {}, without = [] }: RoundChange,
): readonly RoundApplication[] =>
  of
    .filter(({ applicant }) => !without.includes(applicant))
    .map((one) => {
      const correction = Object.hasOwn(corrections, one.applicant) ? corrections[one.applicant] : undefined;
      return correction === undefined
        ? one
        : { ...one, marks: { ...one.marks, ...correction.marks }, facts: { ...one.facts, ...correction.facts } };
    });

const postsIn = (round: RunRound): ReadonlyMap<string, string> =>
  new Map(round.stage === 'tied' ? [] : round.nominations.map(({ applicant, post }) => [applicant, post] as const));

const pointsIn = ({ scores }: RunRound): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  for (const { applicant, criteria, hundredths } of scores)
    found.set(applicant, (found.get(applicant) ?? new Map<string, number>()).set(criteria, hundredths));
  return found;
};

const differencesOf = (before: RunRound, after: RunRound): readonly RoundDifference[] => {
  const [was, is] = [postsIn(before), postsIn(after)];
  const [wasPoints, isPoints] = [pointsIn(before), pointsIn(after)];
  const comparable = before.stage !== 'tied' && after.stage !== 'tied';
  return before.applications.flatMap(({ applicant }): readonly RoundDifference[] => {
    const sets = new Set([...(wasPoints.get(applicant)?.keys() ?? []), ...(isPoints.get(applicant)?.keys() ?? [])]);
    const points = [...sets]
      .map((criteria) => ({
        criteria,
        was: wasPoints.get(applicant)?.get(criteria) ?? null,
        is: isPoints.get(applicant)?.get(criteria) ?? null,
      }))
      .filter((one) => one.was !== one.is);
    const posts = { was: was.get(applicant) ?? null, is: is.get(applicant) ?? null };
    const moved = comparable && posts.was !== posts.is;
    return moved || points.length > 0 ? [{ applicant, ...(comparable ? posts : { was: null, is: null }), points }] : [];
  });
};

/**
 * The same applicants under other weights, other places, or corrected facts (ماذا لو تغيرت الأوزان): who would come out
 * otherwise, and by how much. Waivers and decisions are left out on both sides: orders are compared.
 *
 * @param round a round at any stage
 * @param change what is to be otherwise
 * @returns the other round and the differences; or the issues of a change that makes no round
 * @example
 * ```ts
 * import { runRound, whatIf } from 'martaba/rules';
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
 * const other = whatIf(run.value, { places: { 'P-1': 2 } });
 * other.ok && other.value.round.announcement.posts[0]?.places; // 2
 * other.ok && other.value.differences; // []
 * ```
 */
export const whatIf = (round: Round, change: RoundChange): Result<WhatIf> => {
  const { announcement, applications } = round;
  const received = receiveRound({
    announcement: changedAnnouncement(announcement, change),
    applications: changedApplications(applications, change),
  });
  if (!received.ok) return received;
  const same = receiveRound({ announcement, applications });
  if (!same.ok) return same;
  const [before, after] = [completeRound(same.value), completeRound(received.value)];
  const known = new Set(before.refusals.map((one) => JSON.stringify(one)));
  return ok({
    round: after,
    differences: differencesOf(before, after),
    refusals: after.refusals.filter((one) => !known.has(JSON.stringify(one))),
  });
};
