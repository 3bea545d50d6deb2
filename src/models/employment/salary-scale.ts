import { safeParseCivilDate } from '../calendar/civil-date.js';
import { isWhole } from '../is-whole.js';
import type { Result } from '../result.js';
import { fail, issue, ok } from '../result.js';
import { packedGeneralScale } from './general-scale.js';
import type { Halalas } from './money.js';

/** One rank of a scale: the basic salary of its first step and its increment, a month; and how many steps it has. */
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

/**
 * The general employees scale (سلم رواتب الموظفين العام): ranks 1 to 15, of which 11 to 15 have fewer steps.
 *
 * Order 4097/م ب of 25/6/1432H. Two public tables agree on all ranks and the press confirms 45 of the 210 values; the
 * order itself was not read.
 *
 * @example
 * ```ts
 * generalScale.ranks[6]?.steps; // 15
 * generalScale.ranks.at(-1)?.steps; // 10
 * ```
 */
export const generalScale: SalaryScale = {
  scale: 'general',
  version: '1432',
  from: '1432-06-25H',
  ranks: packedGeneralScale.map(([first, increment, steps], index) => ({
    rank: index + 1,
    first: first * 100,
    increment: increment * 100,
    steps,
  })),
  source: 'order 4097/م ب of 25/6/1432H, by two public tables that agree',
};

/**
 * Every scale that the package holds; of one scale the older version first.
 *
 * @example
 * ```ts
 * salaryScales.map(({ scale, version }) => `${scale} ${version}`); // ['general 1432']
 * ```
 */
export const salaryScales: readonly SalaryScale[] = [generalScale];

/**
 * How many steps a rank of a scale has; 0 for a rank that it does not have.
 *
 * @example
 * ```ts
 * stepsOf(generalScale, 15); // 10
 * ```
 */
export const stepsOf = (scale: SalaryScale, rank: number): number =>
  scale.ranks.find((of) => of.rank === rank)?.steps ?? 0;

/**
 * The basic salary (الراتب الأساسي) a month of a rank and step: the first step and the increments since.
 *
 * @param scale a salary scale
 * @param rank a rank of it
 * @param step 1 to the rank's last
 * @returns halalas, or the issue `rank-unknown` or `step-outside-rank`
 * @example
 * ```ts
 * basicSalary(generalScale, 7, 2); // { ok: true, value: 737500 }
 * ```
 */
export const basicSalary = (scale: SalaryScale, rank: number, step: number): Result<Halalas> => {
  const found = scale.ranks.find((of) => of.rank === rank);
  if (found === undefined) return fail('rank-unknown', ['rank']);
  if (!isWhole(step, 1, found.steps)) return fail('step-outside-rank', ['step'], { greatest: found.steps });
  return ok(found.first + (step - 1) * found.increment);
};

/** A rank and step of a scale, on a date. */
export interface SalaryQuestion {
  /** The name of a scale: `general`. */
  readonly scale: string;
  readonly rank: number;
  readonly step: number;
  /** Civil date. */
  readonly onDate: string;
}

/**
 * The basic salary on a date, by the version of the scale that is in force then.
 *
 * @returns halalas; or `scale-unknown` (no such scale, or none in force yet), `rank-unknown`, `step-outside-rank`, or the
 * issues of a civil date
 * @example
 * ```ts
 * lookupSalary({ scale: 'general', rank: 1, step: 1, onDate: '1447-01-10H' }); // { ok: true, value: 300000 }
 * ```
 */
export const lookupSalary = ({ scale, rank, step, onDate }: SalaryQuestion): Result<Halalas> => {
  const on = safeParseCivilDate(onDate);
  if (!on.ok) return { ok: false, issues: on.issues.map(({ code, params }) => issue(code, ['onDate'], params)) };
  const found = salaryScales.findLast((of) => {
    const from = safeParseCivilDate(of.from);
    return of.scale === scale && from.ok && from.value.day <= on.value.day;
  });
  return found === undefined ? fail('scale-unknown', ['scale']) : basicSalary(found, rank, step);
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
