import { parseCivilDate } from 'martaba/models';
import type { Columns, RoundColumns } from 'martaba/rules';

import { randomFrom } from '../kit/random.js';
import { column, list, truths, unknown } from './columns.js';

export const asOf = '1447-01-10H';
const wishesEach = 5;
const applicantsToAPost = 10;

const lasting = (years: number) => ({ calendar: 'hijri', years, months: 0, days: 0 }) as const;
const upToSixYears = [0, 1, 2, 3, 4, 5, 6].map(lasting);
const leaves = ['ordinary', 'sick', 'study', 'exceptional'];
const trials = ['job', 'morals', 'other'];
const penaltyTypes = ['warning', 'deduction', 'increment-deprivation'];
const periodKinds = ['exceptional-leave', 'sick-leave', 'study-leave', 'secondment', 'absence'];
const borrowers = ['government-agency', 'private', 'international-or-regional'];

type Random = () => number;
const whole = (random: Random, least: number, greatest: number): number =>
  least + Math.floor(random() * (greatest - least + 1));

/** Applicants of ranks 2 to 12 as columns, with a few holes and no person. */
const applicantsOf = (rows: number, random: Random, day: number): Columns => {
  const known = (value: number | null): number | null | undefined => (random() < 0.003 ? undefined : value);
  const ranks = column(rows, () => whole(random, 2, 12));
  const rankSince = column(rows, () => known(day - whole(random, 60, 2600)));
  const since = (row: number): number => rankSince.values[row] ?? 0;
  const years = (least: number) => column(rows, (row) => ((ranks.values[row] ?? 0) >= least ? 3 : 0), upToSixYears);
  return {
    rows,
    facts: {
      'employee.rank': ranks,
      'employee.rankSince': rankSince,
      'employee.experienceFrom': column(rows, (row) => known(since(row) - whole(random, 0, 2000))),
      'employee.meetsTargetQualification': unknown(rows),
      'employee.meetsTargetExperience': unknown(rows),
      'employee.lastExceptionalPromotionOn': unknown(rows),
      'employee.yearsInRank12': years(12),
      'employee.yearsInRank13': years(13),
      'employee.yearsInRank14': years(14),
      'employee.equivalentYears': column(rows, () => 0, upToSixYears),
      'employee.lastYearRating': column(rows, () => known(random() < 0.02 ? null : whole(random, 2, 5))),
      'employee.onScholarship': truths(rows, () => random() < 0.01),
      'employee.onStudyDispatch': truths(rows, () => random() < 0.005),
      'employee.currentCourseDays': column(rows, () => (random() < 0.02 ? whole(random, 5, 400) : 0)),
      'employee.currentLeave': column(rows, () => (random() < 0.03 ? whole(random, 0, 3) : null), leaves),
      'employee.suspended': truths(rows, () => random() < 0.004),
      'employee.referredToTrial': column(rows, () => (random() < 0.003 ? whole(random, 0, 2) : null), trials),
    },
    lists: {
      'employee.qualifications': list(
        rows,
        () => whole(random, 1, 2),
        (elements) => ({
          level: column(elements, () => whole(random, 2, 7)),
          awardedOn: column(elements, () => day - whole(random, 3000, 9000)),
        }),
      ),
      'employee.penalties': list(
        rows,
        () => (random() < 0.03 ? 1 : 0),
        (elements) => ({
          type: column(elements, () => whole(random, 0, 2), penaltyTypes),
          days: column(elements, () => whole(random, 1, 20)),
          issuedOn: column(elements, () => day - whole(random, 1, 900)),
          executedOn: column(elements, () => day - whole(random, 1, 900)),
          committedOn: column(elements, () => day - whole(random, 900, 1000)),
          deferUntil: column(elements, () => day - whole(random, -30, 900)),
        }),
      ),
      periods: list(
        rows,
        () => (random() < 0.15 ? 1 : 0),
        (elements) => {
          const from = column(elements, () => day - whole(random, 200, 2400));
          const to = column(elements, (at) => (from.values[at] ?? 0) + whole(random, 5, 150));
          return {
            kind: column(elements, () => whole(random, 0, 4), periodKinds),
            from,
            to,
            days: column(elements, (at) => (to.values[at] ?? 0) - (from.values[at] ?? 0)),
            borrower: column(elements, () => whole(random, 0, 2), borrowers),
            purposeAchieved: truths(elements, () => random() < 0.8),
            convertedToLeave: truths(elements, () => random() < 0.5),
            penaltyFollowed: truths(elements, () => random() < 0.5),
            penalty: column(elements, () => 0, ['warning']),
            excludedByMinister: truths(elements, () => random() < 0.5),
          };
        },
      ),
      'employee.promotions': list(
        rows,
        (row) => (since(row) > day - 400 || random() < 0.05 ? 1 : 0),
        (elements) => ({
          type: column(elements, () => 0, ['ordinary', 'exceptional']),
          effectiveOn: column(elements, () => day - whole(random, 60, 2600)),
        }),
      ),
    },
  };
};

/** Posts of ranks 3 to 13, each with a qualification and an experience of its own. */
const postsOf = (rows: number, random: Random): Columns => {
  const rank = column(rows, () => whole(random, 3, 13));
  return {
    rows,
    facts: {
      'target.rank': rank,
      'target.vacancy': column(rows, () => (random() < 0.9 ? 0 : 1), ['actual', 'in-effect']),
      'target.minQualification': column(rows, (row) => ((rank.values[row] ?? 0) > 8 ? 4 : 2) + whole(random, 0, 1)),
      'target.minExperience': column(rows, () => whole(random, 1, 5), upToSixYears),
      'post.holderSeconded': truths(rows, () => random() < 0.01),
      'post.previousHolderDismissed': truths(rows, () => random() < 0.01),
      'dismissal.final': truths(rows, () => random() < 0.5),
    },
    lists: {},
  };
};

/** Five posts each, nineteen of twenty wishes of the next rank. */
const wishesOf = (applicants: Columns, posts: Columns, random: Random): RoundColumns['wishes'] => {
  const byRank = new Map<number, number[]>();
  const ranks = posts.facts['target.rank']?.values ?? [];
  for (let post = 0; post < posts.rows; post += 1) {
    const rank = ranks[post] ?? 0;
    const same = byRank.get(rank);
    if (same === undefined) byRank.set(rank, [post]);
    else same.push(post);
  }
  const all = Array.from({ length: posts.rows }, (_, post) => post);
  const offsets = Int32Array.from({ length: applicants.rows + 1 }, (_, row) => row * wishesEach);
  const wished = new Int32Array(applicants.rows * wishesEach);
  for (let row = 0; row < applicants.rows; row += 1) {
    const next = byRank.get((applicants.facts['employee.rank']?.values[row] ?? 0) + 1) ?? all;
    for (let at = row * wishesEach; at < (row + 1) * wishesEach; at += 1) {
      const among = random() < 0.95 ? next : all;
      wished[at] = among[Math.floor(random() * among.length)] ?? 0;
    }
  }
  return { offsets, posts: wished };
};

/** A round of so many applicants with five wishes each, and a post to every ten of them. */
export const worldOf = (seed: number, applicants: number): RoundColumns => {
  const random = randomFrom(seed);
  const day = parseCivilDate(asOf);
  const [people, posts] = [
    applicantsOf(applicants, random, day),
    postsOf(Math.ceil(applicants / applicantsToAPost), random),
  ];
  const hundredths = (most: number) => Int32Array.from({ length: applicants }, () => whole(random, 0, most));
  return {
    applicants: people,
    posts,
    wishes: wishesOf(people, posts, random),
    places: { places: new Int32Array(posts.rows).fill(1), orders: new Int32Array(posts.rows) },
    scores: [
      {
        criteria: {
          criteria: [
            { criterion: 'performance', weight: 50, scoring: { by: 'share', of: 5 } },
            { criterion: 'test', weight: 30, scoring: { by: 'share', of: 100 } },
            { criterion: 'interview', weight: 20, scoring: { by: 'share', of: 100 } },
          ],
          tieBreakers: ['appointmentDate'],
        },
        parts: { performance: hundredths(5000), test: hundredths(3000), interview: hundredths(2000) },
      },
    ],
    appointedOn: Int32Array.from({ length: applicants }, () => day - whole(random, 400, 12_000)),
  };
};
