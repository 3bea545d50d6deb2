/**
 * `promotion-12` as a programmer writes it by hand: what every engine's answers are judged by, and the speed that ours
 * is measured against. Nothing here is made from the rules in the language, nor they from this.
 */
import type { Employee, Partly } from './employee.js';

/** How many conditions there are; the bit of a condition is its place, and the bit of an open one stands this much higher. */
export const conditionCount = 12;

const leastMonths = (rank: number): number => (rank <= 5 ? 24 : rank <= 10 ? 36 : 48);
const leastQualification = (rank: number): number => (rank <= 5 ? 2 : rank <= 10 ? 3 : 4);

/** Whether all twelve conditions hold. */
export const isEligible = (e: Employee): boolean =>
  e.nationality === 'SA' &&
  e.serviceLaw === 'civil' &&
  (e.status === 'active' || e.status === 'seconded') &&
  e.targetRank === e.rank + 1 &&
  e.monthsInRank >= leastMonths(e.rank) &&
  e.qualification >= leastQualification(e.rank) &&
  e.lastRating >= 3 &&
  e.ratingBefore >= 3 &&
  e.lastRating + e.ratingBefore >= 7 &&
  !e.suspended &&
  (e.monthsSincePenalty === null || e.monthsSincePenalty >= 12) &&
  e.leaveType !== 'unpaid-long' &&
  e.leaveType !== 'study-abroad' &&
  e.vacancies >= 1 &&
  e.ageMonths < 720;

/** The conditions that do not hold, a bit for each. */
export const reasonsOf = (e: Employee): number => {
  let unmet = 0;
  if (e.nationality !== 'SA') unmet |= 1;
  if (e.serviceLaw !== 'civil') unmet |= 2;
  if (e.status !== 'active' && e.status !== 'seconded') unmet |= 4;
  if (e.targetRank !== e.rank + 1) unmet |= 8;
  if (e.monthsInRank < leastMonths(e.rank)) unmet |= 16;
  if (e.qualification < leastQualification(e.rank)) unmet |= 32;
  if (e.lastRating < 3 || e.ratingBefore < 3 || e.lastRating + e.ratingBefore < 7) unmet |= 64;
  if (e.suspended) unmet |= 128;
  if (e.monthsSincePenalty !== null && e.monthsSincePenalty < 12) unmet |= 256;
  if (e.leaveType === 'unpaid-long' || e.leaveType === 'study-abroad') unmet |= 512;
  if (e.vacancies < 1) unmet |= 1024;
  if (e.ageMonths >= 720) unmet |= 2048;
  return unmet;
};

const open = (bit: number): number => bit << conditionCount;

/** A threshold that hangs on the rank: what is known of it when the rank is not. Ranks go from 1 to 15. */
const reaches = (
  value: number | undefined,
  rank: number | undefined,
  least: (rank: number) => number,
): boolean | undefined => {
  if (value === undefined) return undefined;
  if (rank !== undefined) return value >= least(rank);
  return value >= least(15) ? true : value < least(1) ? false : undefined;
};

/** The two ratings together: each is 1 to 5, so that one of them alone can settle it. */
const rates = (last: number | undefined, before: number | undefined): boolean | undefined => {
  if (last !== undefined && before !== undefined) return last >= 3 && before >= 3 && last + before >= 7;
  const known = last ?? before;
  return known !== undefined && known < 3 ? false : undefined;
};

/** The conditions that do not hold, and above them, {@link conditionCount} bits higher, those that hang on what is not known. */
export const reasonsOfPartly = (e: Partly): number => {
  let found = 0;
  const judge = (bit: number, holds: boolean | undefined): void => {
    if (holds === undefined) found |= open(bit);
    else if (!holds) found |= bit;
  };
  judge(1, e.nationality === undefined ? undefined : e.nationality === 'SA');
  judge(2, e.serviceLaw === undefined ? undefined : e.serviceLaw === 'civil');
  judge(4, e.status === undefined ? undefined : e.status === 'active' || e.status === 'seconded');
  judge(8, e.targetRank === undefined || e.rank === undefined ? undefined : e.targetRank === e.rank + 1);
  judge(16, reaches(e.monthsInRank, e.rank, leastMonths));
  judge(32, reaches(e.qualification, e.rank, leastQualification));
  judge(64, rates(e.lastRating, e.ratingBefore));
  judge(128, e.suspended === undefined ? undefined : !e.suspended);
  judge(
    256,
    e.monthsSincePenalty === undefined ? undefined : e.monthsSincePenalty === null || e.monthsSincePenalty >= 12,
  );
  judge(512, e.leaveType === undefined ? undefined : e.leaveType !== 'unpaid-long' && e.leaveType !== 'study-abroad');
  judge(1024, e.vacancies === undefined ? undefined : e.vacancies >= 1);
  judge(2048, e.ageMonths === undefined ? undefined : e.ageMonths < 720);
  return found;
};
