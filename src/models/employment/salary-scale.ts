import { parseCivilDate } from '../calendar/civil-date.js';
import { fail, ok, type Result } from '../result.js';
import type { Halalas } from './money.js';

/** One rank of a scale: the basic salary of its first step and its increment, a month, in halalas; and how many steps it has. */
export interface ScaleRank {
  readonly rank: number;
  readonly first: Halalas;
  readonly increment: Halalas;
  readonly steps: number;
}

/** A salary scale (سلم الرواتب) as dated data. */
export interface SalaryScale {
  readonly scale: string;
  readonly version: string;
  /** Civil date from which it is in force. */
  readonly from: string;
  readonly ranks: readonly ScaleRank[];
  readonly source: string;
}

const row = (rank: number, first: number, increment: number, steps: number): ScaleRank => ({
  rank,
  first: first * 100,
  increment: increment * 100,
  steps,
});

/**
 * The general employees scale (سلم رواتب الموظفين العام): ranks 1 to 15, of which 11 to 15 have fewer steps.
 *
 * Order 4097/م ب of 25/6/1432H. Two public tables agree on all ranks and the press confirms 45 of the 210 values; the
 * order itself was not read.
 */
export const generalScale: SalaryScale = {
  scale: 'general',
  version: '1432',
  from: '1432-06-25H',
  ranks: [
    row(1, 3_000, 135, 15),
    row(2, 3_430, 165, 15),
    row(3, 3_945, 190, 15),
    row(4, 4_530, 230, 15),
    row(5, 5_240, 265, 15),
    row(6, 6_065, 305, 15),
    row(7, 7_010, 365, 15),
    row(8, 8_010, 415, 15),
    row(9, 9_275, 470, 15),
    row(10, 10_275, 510, 15),
    row(11, 11_815, 530, 14),
    row(12, 13_435, 570, 13),
    row(13, 15_180, 605, 12),
    row(14, 17_015, 700, 11),
    row(15, 20_855, 865, 10),
  ],
  source: 'order 4097/م ب of 25/6/1432H, by two public tables that agree',
};

/** Every scale that the package holds, the newest version of each last. */
export const salaryScales: readonly SalaryScale[] = [generalScale];

/** How many steps a rank of a scale has; 0 for a rank that it does not have. */
export const stepsOf = (scale: SalaryScale, rank: number): number =>
  scale.ranks.find((row) => row.rank === rank)?.steps ?? 0;

/**
 * The basic salary a month of a rank and step.
 *
 * @param scale a salary scale
 * @param rank a rank of it
 * @param step 1 to the rank's last
 * @returns halalas, or `rank-unknown`, or `step-outside-rank`
 * @example
 * ```ts
 * basicSalary(generalScale, 7, 2); // { ok: true, value: 737500 }
 * ```
 */
export const basicSalary = (scale: SalaryScale, rank: number, step: number): Result<Halalas> => {
  const found = scale.ranks.find((of) => of.rank === rank);
  if (found === undefined) return fail('rank-unknown', ['rank'], { scale: scale.scale });
  if (!Number.isInteger(step) || step < 1 || step > found.steps)
    return fail('step-outside-rank', ['step'], { greatest: found.steps });
  return ok(found.first + (step - 1) * found.increment);
};

/**
 * The basic salary on a date, by the version of the scale in force then.
 *
 * @param of.onDate civil date
 * @returns halalas, or `scale-unknown` (no such scale, or none in force yet), `rank-unknown`, `step-outside-rank`
 * @throws MartabaError when the date is not a civil date
 */
export const lookupSalary = (of: {
  readonly scale: string;
  readonly rank: number;
  readonly step: number;
  readonly onDate: string;
}): Result<Halalas> => {
  const day = parseCivilDate(of.onDate);
  const scale = salaryScales.findLast(({ scale, from }) => scale === of.scale && parseCivilDate(from) <= day);
  return scale === undefined ? fail('scale-unknown', ['scale']) : basicSalary(scale, of.rank, of.step);
};

export const salaryScaleTexts = {
  'scale-unknown': {
    ar: 'لا يوجد سلم رواتب بهذا الاسم نافذ في هذا التاريخ.',
    en: 'No salary scale of this name is in force on this date.',
  },
  'rank-unknown': { ar: 'لا توجد هذه المرتبة في السلم.', en: 'The scale has no such rank.' },
  'step-outside-rank': {
    ar: 'الدرجة خارج درجات المرتبة، وآخرها {greatest}.',
    en: 'The step lies outside the rank, whose last is {greatest}.',
  },
} as const;
