import type { Partly } from './employee.js';
import type { Encoding } from './encoding.js';
import { NO, UNKNOWN, YES } from './encoding.js';
import { employeesOf, partlyKnownOf } from './population.js';
import { conditionCount, reasonsOfPartly } from './reference.js';

/**
 * What is asked of an engine: `decision`, whether all conditions hold; `reasons`, which do not, all of them; `unknown`,
 * the same on cases of which every fourth lacks facts.
 */
export const tracks = ['decision', 'reasons', 'unknown'] as const;
export type Track = (typeof tracks)[number];

/** The cases of a track. */
export const casesOf = (track: Track, seed: number, count: number): readonly Partly[] =>
  track === 'unknown' ? partlyKnownOf(seed, count) : employeesOf(seed, count);

/** The right answers of a track, by the reference. */
export const rightAnswers = (track: Track, cases: readonly Partly[]): Int32Array =>
  Int32Array.from(cases, (employee) => {
    const reasons = reasonsOfPartly(employee);
    return track === 'decision' ? decisionOf(reasons) : reasons;
  });

/** A decision from reasons: one that does not hold refuses, whatever else is open. */
export const decisionOf = (reasons: number): number =>
  (reasons & ((1 << conditionCount) - 1)) !== 0 ? NO : reasons === 0 ? YES : UNKNOWN;

/** How an engine answers on a track; `undefined` where it does not take part. */
export const answersOn = <Case>(track: Track, encoding: Encoding<Case>) =>
  track === 'decision' ? encoding.decide : encoding.reasons;

/** On how many cases an engine's answer is not the right one. */
export const mismatches = async <Case>(
  track: Track,
  encoding: Encoding<Case>,
  seed: number,
  count: number,
): Promise<number> => {
  const cases = casesOf(track, seed, count);
  const right = rightAnswers(track, cases);
  const answers = (await answersOn(track, encoding)?.(cases.map(encoding.read))) ?? [];
  return right.reduce((wrong, answer, i) => wrong + (answers[i] === answer ? 0 : 1), 0);
};
