import type { Random } from '../../sandbox/random.js';
import { oneOf, randomFrom, wholeFrom } from '../../sandbox/random.js';

/** A made-up employee with the post in view, as a sheet of facts: `null` is none, and what is absent nobody has said. */
export type MadeUp = Readonly<Record<string, unknown>>;

/** 2025-07-05, 10/1/1447H: the day about which the dates of the population lie. */
const middle = 20_274;

const textOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const leaves = ['ordinary', 'sick', 'exceptional', 'study'] as const;
const kinds = ['exceptional-leave', 'sick-leave', 'study-leave', 'scholarship'] as const;

/** One of a hundred, by how many of a hundred. */
const among = (random: Random, share: number): boolean => random() * 100 < share;

const penaltyOf = (random: Random): MadeUp => {
  const issued = middle - wholeFrom(random, 0, 3000);
  const type = oneOf(random, ['warning', 'deduction', 'deduction', 'increment-deprivation', 'promotion-deferral']);
  return {
    type,
    ...(type === 'deduction' ? { days: wholeFrom(random, 1, 20) } : {}),
    issuedOn: textOf(issued),
    executedOn: textOf(issued + wholeFrom(random, 0, 30)),
    committedOn: textOf(issued - wholeFrom(random, 10, 200)),
    ...(type === 'promotion-deferral' ? { deferUntil: textOf(issued + wholeFrom(random, 90, 700)) } : {}),
  };
};

const periodOf = (random: Random): MadeUp => {
  const from = middle - wholeFrom(random, 30, 4000);
  const runs = among(random, 5);
  const length = wholeFrom(random, 5, 200);
  return {
    kind: oneOf(random, kinds),
    from: textOf(from),
    to: runs ? null : textOf(from + length),
    days: length,
    purposeAchieved: among(random, 85),
    convertedToLeave: among(random, 10),
    penaltyFollowed: among(random, 3),
    excludedByMinister: false,
  };
};

const several = <T>(random: Random, shares: readonly number[], made: (random: Random) => T): readonly T[] => {
  const at = random() * 100;
  const count = shares.findIndex((share) => at < share);
  return Array.from({ length: count < 0 ? shares.length : count }, () => made(random));
};

/**
 * A made-up employee: ranks are a pyramid, most have no penalty and one period that may be excluded, and of every
 * twentieth something is not known. No name, number or address is made, and nobody real is meant.
 *
 * @param seed of the population
 * @param index of the employee, from 0: each is made alone, so that the first thousand are the same in any number
 */
export const employeeOf = (seed: number, index: number): MadeUp => {
  const random = randomFrom(Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b));
  const rank = Math.max(1, Math.min(14, Math.round(14 * random() * random() + 2)));
  const inRank = wholeFrom(random, 0, 2600);
  const before = wholeFrom(random, 0, 6000);
  const target = among(random, 90) ? rank + 1 : Math.min(15, rank + 2);
  const years = (): string => `P${wholeFrom(random, 0, 5)}Y${wholeFrom(random, 0, 11)}M`;
  const facts: Record<string, unknown> = {
    'employee.rank': rank,
    'employee.rankSince': textOf(middle - inRank),
    'employee.experienceFrom': textOf(middle - inRank - before),
    'employee.currentLeave': among(random, 4) ? oneOf(random, leaves) : null,
    'employee.currentCourseDays': among(random, 97) ? 0 : wholeFrom(random, 5, 240),
    'employee.onScholarship': among(random, 1),
    'employee.onStudyDispatch': among(random, 1),
    'employee.suspended': among(random, 0.5),
    'employee.referredToTrial': among(random, 0.5) ? oneOf(random, ['job', 'other'] as const) : null,
    'employee.lastYearRating': among(random, 3) ? null : oneOf(random, [2, 3, 3, 4, 4, 4, 5] as const),
    'employee.equivalentYears': rank >= 10 ? years() : 'P0D',
    'employee.yearsInRank12': rank >= 12 ? years() : 'P0D',
    'employee.yearsInRank13': rank >= 13 ? years() : 'P0D',
    'employee.yearsInRank14': rank >= 14 ? years() : 'P0D',
    'dismissal.final': false,
    'post.holderSeconded': among(random, 1),
    'post.previousHolderDismissed': among(random, 1),
    'target.rank': target,
    'target.vacancy': oneOf(random, ['actual', 'actual', 'actual', 'in-effect', 'occupied'] as const),
    'target.minExperience': `P${wholeFrom(random, 0, 8)}Y`,
    'target.minQualification': Math.min(10, Math.floor(target / 2) + wholeFrom(random, 0, 1)),
    'employee.penalties': several(random, [75, 94, 99], penaltyOf),
    'employee.promotions': several(random, [40, 75, 95], (of) => ({
      type: among(of, 97) ? 'ordinary' : 'exceptional',
      effectiveOn: textOf(middle - wholeFrom(of, 30, 4000)),
    })),
    'employee.qualifications': several(random, [2, 80, 98], (of) => ({
      level: wholeFrom(of, 3, 8),
      awardedOn: textOf(middle - inRank - wholeFrom(of, 0, 6000)),
    })),
    periods: several(random, [15, 90, 98], periodOf),
  };
  if (among(random, 5)) {
    const names = Object.keys(facts);
    for (let holes = wholeFrom(random, 1, 3); holes > 0; holes -= 1)
      delete facts[names[wholeFrom(random, 0, names.length - 1)] ?? ''];
  }
  return {
    id: `E${String(index).padStart(8, '0')}`,
    entity: `entity-${String(wholeFrom(random, 1, 400)).padStart(3, '0')}`,
    ...facts,
  };
};
