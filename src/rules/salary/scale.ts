import { parseCivilDate } from '../../models/calendar/civil-date.js';
import type { Halalas } from '../../models/employment/money.js';
import type { SalaryScale, ScaleRank } from '../../models/employment/salary-scale.js';
import { generalScale, salaryScales } from '../../models/employment/salary-scale.js';
import { MartabaError } from '../../models/error.js';
import type { Reader } from '../catalogue/read.js';
import { asOf, atMost, byBand, consistency, number } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import type { Rule } from '../language/rule.js';
import { scaleOrder } from '../law/instruments.js';

/** A rank of the scale that is in force on the date asked about. @throws MartabaError `no-law-in-force`, `rank-unknown` */
export const rankOf = (read: Reader, rank: number): ScaleRank => {
  const [day] = read(asOf);
  const scale: SalaryScale | undefined = salaryScales.findLast(({ from }) => parseCivilDate(from) <= day);
  if (scale === undefined) throw new MartabaError('no-law-in-force', ['scale']);
  const found = scale.ranks.find((of) => of.rank === rank);
  if (found === undefined) throw new MartabaError('rank-unknown', ['rank']);
  return found;
};

/** The basic salary of a step that the rank has. */
export const basicOf = ({ first, increment }: ScaleRank, step: number): Halalas => first + (step - 1) * increment;

/** The lowest step of a rank whose salary fits; `null` where none does. */
export const lowestStep = (rank: ScaleRank, fits: (basic: Halalas) => boolean): number | null => {
  for (let step = 1; step <= rank.steps; step += 1) if (fits(basicOf(rank, step))) return step;
  return null;
};

/** The step of a rank with exactly this salary; `null` where there is none. */
export const stepAt = (rank: ScaleRank, basic: Halalas): number | null => lowestStep(rank, (of) => of === basic);

const bands = generalScale.ranks.map(({ rank, steps }) => [rank, number(steps)] as const);

/** A step lies within its rank (الدرجة من درجات المرتبة): ranks 11 to 15 have fewer than fifteen. */
export const stepWithinRank = (id: string, rank: Expr<number>, step: Expr<number>): Rule =>
  consistency({
    id,
    cites: scaleOrder(''),
    title: { ar: 'الدرجة من درجات المرتبة', en: 'The step is one of the rank' },
    holds: atMost(step, byBand(rank, bands, number(0))),
  });
