import { randomFrom } from '../kit/random.js';
import type { Employee, Field, Partly } from './employee.js';
import { fields, leaveTypes, nationalities, serviceLaws, statuses } from './employee.js';
import { isEligible } from './reference.js';

type Random = () => number;

const whole = (random: Random, least: number, greatest: number): number =>
  least + Math.floor(random() * (greatest - least + 1));

/** One of the codes, each as likely as its weight says. */
const weighted = <C>(random: Random, codes: readonly C[], weights: readonly number[]): C => {
  let left = random();
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return codes[at < 0 ? codes.length - 1 : at] as C;
};

const rating = (random: Random): number => (random() < 0.7 ? 4 : whole(random, 1, 5));

const employeeFrom = (random: Random): Employee => {
  const rank = whole(random, 1, 13);
  return {
    nationality: weighted(random, nationalities, [0.97, 0.01, 0.01, 0.01]),
    serviceLaw: weighted(random, serviceLaws, [0.8, 0.1, 0.07, 0.03]),
    status: weighted(random, statuses, [0.9, 0.04, 0.04, 0.02]),
    rank,
    targetRank: random() < 0.9 ? rank + 1 : rank + 2,
    monthsInRank: whole(random, 0, 95),
    qualification: whole(random, 1, 6),
    lastRating: rating(random),
    ratingBefore: rating(random),
    suspended: random() < 0.02,
    monthsSincePenalty: random() < 0.9 ? null : whole(random, 0, 59),
    leaveType: weighted(random, leaveTypes, [0.7, 0.15, 0.09, 0.03, 0.03]),
    vacancies: random() < 0.75 ? whole(random, 1, 4) : 0,
    ageMonths: whole(random, 264, 733),
  };
};

/** Employees drawn at random; about 15 % of them are eligible. */
export const employeesOf = (seed: number, count: number): readonly Employee[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => employeeFrom(random));
};

/** An employee without what nobody has said of him. */
export const without = (employee: Partly, removed: ReadonlySet<Field>): Partly =>
  Object.fromEntries(Object.entries(employee).filter(([field]) => !removed.has(field as Field)));

/** Employees of whom every fourth lacks one, two or three facts. */
export const partlyKnownOf = (seed: number, count: number): readonly Partly[] => {
  const random = randomFrom(seed + 1);
  return employeesOf(seed, count).map((employee) => {
    if (random() >= 0.25) return employee;
    const holes = Array.from(
      { length: whole(random, 1, 3) },
      () => fields[whole(random, 0, fields.length - 1)] as Field,
    );
    return without(employee, new Set(holes));
  });
};

/** The first employees, of those drawn, for whom the reference says what is wanted. */
export const employeesWho = (are: 'eligible' | 'refused', seed: number, count: number): readonly Employee[] =>
  employeesOf(seed, count * 20)
    .filter((employee) => isEligible(employee) === (are === 'eligible'))
    .slice(0, count);
