import { compileRound, ordinaryPromotion } from 'martaba/rules';

import { asOf, worldOf } from './world.js';

/** What a process reports of a round and of the sort, both on the same applicants: milliseconds, and the most memory. */
export interface Report {
  readonly round: number;
  readonly sort: number;
  /** The most memory that the process held, of the sort and of making the applicants too. */
  readonly megabytes: number;
  readonly given: number;
  readonly eligibleWishes: number;
}

const turns = 5;

const timeOf = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

/** An index of the applicants, sorted by points and date of appointment with a comparator. */
const sortedIndex = (points: Int32Array, appointedOn: Int32Array): Uint32Array =>
  Uint32Array.from(points, (_, row) => row).toSorted(
    (a, b) => (points[b] ?? 0) - (points[a] ?? 0) || (appointedOn[a] ?? 0) - (appointedOn[b] ?? 0),
  );

/** Runs the round and the sort in turns, and reports the best turn of each. */
export const takeTurn = (seed: number, applicants: number): Report => {
  const world = worldOf(seed, applicants);
  const run = compileRound(ordinaryPromotion, { asOf });
  const { performance: first, test, interview } = world.scores[0]?.parts ?? {};
  const points = Int32Array.from(
    { length: applicants },
    (_, row) => (first?.[row] ?? 0) + (test?.[row] ?? 0) + (interview?.[row] ?? 0),
  );
  const { wish, eligibility } = run(world);
  let [round, sort] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    round = Math.min(
      round,
      timeOf(() => run(world)),
    );
    sort = Math.min(
      sort,
      timeOf(() => sortedIndex(points, world.appointedOn)),
    );
  }
  return {
    round,
    sort,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    given: wish.reduce((count, at) => (at < 0 ? count : count + 1), 0),
    eligibleWishes: eligibility.outcome.reduce((count, outcome) => (outcome === 0 ? count + 1 : count), 0),
  };
};
