import type { Employee, Field, Partly } from './employee.js';
import { leaveTypes, nationalities, serviceLaws, statuses } from './employee.js';

type Domains = { readonly [F in Field]: readonly Employee[F][] };

const whole = (least: number, greatest: number): readonly number[] =>
  Array.from({ length: greatest - least + 1 }, (_, i) => least + i);

/** Values of each field: all that it can have, or at least one on either side of whatever a condition compares it with. */
export const domains: Domains = {
  nationality: nationalities,
  serviceLaw: serviceLaws,
  status: statuses,
  rank: whole(1, 14),
  targetRank: whole(2, 15),
  monthsInRank: [0, 23, 24, 35, 36, 47, 48, 95],
  qualification: whole(1, 6),
  lastRating: whole(1, 5),
  ratingBefore: whole(1, 5),
  suspended: [false, true],
  monthsSincePenalty: [null, 0, 11, 12, 59],
  leaveType: leaveTypes,
  vacancies: [0, 1, 4],
  ageMonths: [264, 719, 720, 733],
};

/** Every employee that one of whom not all is known can be, as far as the conditions can tell them apart. */
export const completionsOf = (employee: Partly): readonly Employee[] =>
  (Object.keys(domains) as Field[])
    .filter((field) => employee[field] === undefined)
    .reduce<readonly Partly[]>(
      (sofar, field) => sofar.flatMap((one) => domains[field].map((value) => ({ ...one, [field]: value }))),
      [employee],
    ) as readonly Employee[];
