import type { Duration } from '../models/calendar/duration.js';
import { parseCivilDate } from '../models/calendar/civil-date.js';
import type { Facts, Row, Rows } from '../rules/language/sheet.js';
import type { Random } from './random.js';
import { oneOf, randomFrom, wholeFrom } from './random.js';

const noRows: Rows = { items: [], complete: true };
const lasting = (years: number, months: number): Duration => ({ calendar: 'hijri', years, months, days: 0 });
const shares = {
  suspended: 0.004,
  trial: 0.003,
  study: 0.02,
  leave: 0.03,
  penalty: 0.03,
  period: 0.15,
  nextRank: 0.95,
  vacant: 0.9,
  qualified: 0.92,
  hole: 0.03,
} as const;

const penaltyFrom = (random: Random, asOf: number): Rows => {
  const type = oneOf(random, ['warning', 'deduction', 'deduction', 'increment-deprivation']);
  const row: Row = { type, days: wholeFrom(random, 1, 20), issuedOn: asOf - wholeFrom(random, 1, 900) };
  return { items: [row], complete: true };
};

const periodFrom = (random: Random, asOf: number): Rows => {
  const from = asOf - wholeFrom(random, 200, 2400);
  const row: Row = {
    kind: oneOf(random, ['exceptional-leave', 'sick-leave', 'study-leave', 'secondment', 'absence']),
    from,
    to: from + wholeFrom(random, 5, 400),
    borrower: oneOf(random, ['government-agency', 'private', 'international-or-regional']),
    purposeAchieved: random() < 0.8,
    convertedToLeave: random() < 0.5,
  };
  return { items: [row], complete: true };
};

/**
 * Synthetic employees as facts of ordinary promotion, one after another, without end: shapes that look real, a few
 * holes, and no person. They carry no identifier at all.
 *
 * @param seed the same seed gives the same employees
 * @param asOf civil date around which their dates lie
 * @example
 * ```ts
 * const [first] = Array.from({ length: 1 }, ((next) => () => next())(population(1447, '1447-01-10H')));
 * typeof first?.['employee.rank']; // 'number'
 * ```
 */
export const population = (seed: number, asOf: string): (() => Facts) => {
  const random = randomFrom(seed);
  const day = parseCivilDate(asOf);
  const known = <T>(value: T): T | undefined => (random() < shares.hole / 10 ? undefined : value);
  return () => {
    const rank = wholeFrom(random, 2, 13);
    const inRank = wholeFrom(random, 60, 2600);
    return {
      'employee.rank': rank,
      'target.rank': random() < shares.nextRank ? rank + 1 : rank + 2,
      'target.vacancy': random() < shares.vacant ? 'actual' : 'in-effect',
      'employee.meetsTargetQualification': known(random() < shares.qualified),
      'employee.rankSince': known(day - inRank),
      'employee.experienceFrom': known(day - inRank - wholeFrom(random, 0, 2000)),
      'target.minExperience': lasting(wholeFrom(random, 1, 5), 0),
      'employee.yearsInRank12': lasting(rank >= 12 ? 3 : 0, 0),
      'employee.yearsInRank13': lasting(rank === 13 ? Math.floor(inRank / 354) : 0, 0),
      'employee.yearsInRank14': lasting(0, 0),
      'employee.equivalentYears': lasting(0, 0),
      'employee.lastYearRating': known(oneOf(random, [5, 5, 4, 4, 4, 4, 3, 3, 3, 2, null])),
      'employee.penalties': random() < shares.penalty ? penaltyFrom(random, day) : noRows,
      periods: random() < shares.period ? periodFrom(random, day) : noRows,
      'employee.promotions':
        random() < 0.1 ? { items: [{ type: 'ordinary', effectiveOn: day - inRank }], complete: true } : noRows,
      'employee.onScholarship': random() < shares.study / 2,
      'employee.onStudyDispatch': random() < shares.study / 4,
      'employee.currentCourseDays': random() < shares.study ? wholeFrom(random, 5, 400) : 0,
      'employee.currentLeave':
        random() < shares.leave ? oneOf(random, ['ordinary', 'sick', 'study', 'exceptional']) : null,
      'employee.suspended': known(random() < shares.suspended),
      'employee.referredToTrial': random() < shares.trial ? oneOf(random, ['job', 'morals', 'other']) : null,
      'post.holderSeconded': random() < 0.01,
      'post.previousHolderDismissed': random() < 0.01,
      'dismissal.final': random() < 0.5,
    };
  };
};
