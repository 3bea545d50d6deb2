import { isWhole } from '../is-whole.js';
import type { Issue, Path, Result } from '../result.js';
import { issue, ok } from '../result.js';
import type { LocalText } from '../text/language.js';
import type { Grade } from './grade.js';
import type { Halalas } from './money.js';
import { packedScales } from './other-scales.js';
import type { PackedScale, ScaleStanding } from './other-scales.js';
import { generalScale } from './salary-scale.js';

/** A row of a pay scale: a grade, or a level of it, with its steps. An amount is `null` where it was not found. */
export interface PayScaleRow {
  readonly grade: string;
  readonly level?: number;
  readonly label: LocalText;
  /** The basic salary of the first step, a month. */
  readonly first: Halalas | null;
  /** What each further step adds, a month. */
  readonly increment: Halalas | null;
  readonly steps: number;
}

/** Any pay scale (سلم الرواتب) as data, with its source and how far it may be relied on. */
export interface PayScale {
  readonly scale: string;
  readonly version: string;
  /** Civil date from which it is in force; `null` where that was not found. */
  readonly from: string | null;
  readonly label: LocalText;
  readonly rows: readonly PayScaleRow[];
  readonly source: string;
  readonly standing: ScaleStanding;
}

const halalas = (riyals: number | null): Halalas | null => (riyals === null ? null : riyals * 100);

const unpacked = ({ grades, ...scale }: PackedScale): PayScale => ({
  ...scale,
  rows: grades.flatMap(({ grade, label, row, levels = row ? [row] : [] }) =>
    levels.map(([first, increment, steps], index) => ({
      grade,
      ...(row === undefined && { level: index + 1 }),
      label,
      first: halalas(first),
      increment: halalas(increment),
      steps,
    })),
  ),
});

const { scale, version, from, source } = generalScale;

/**
 * Every pay scale that the package holds: the general one first.
 *
 * @example
 * ```ts
 * payScales.find(({ scale }) => scale === 'engineering')?.version; // '1446'
 * payScales[0]?.rows.length; // 15: the ranks of the general scale
 * ```
 */
export const payScales: readonly PayScale[] = [
  {
    scale,
    version,
    from,
    source,
    standing: 'two-tables',
    label: { ar: 'سلم رواتب الموظفين العام', en: 'General employees scale' },
    rows: generalScale.ranks.map(({ rank, ...of }) => ({
      grade: String(rank),
      label: { ar: `المرتبة ${rank}`, en: `Rank ${rank}` },
      ...of,
    })),
  },
  ...packedScales.map(unpacked),
];

/** A row of a scale, and which of its steps is meant. */
interface Place {
  readonly row: PayScaleRow;
  readonly step: number;
}

type Wrong = readonly [code: string, field: keyof Grade, params?: { readonly greatest: number }];

const wrong = ([code, field, params]: Wrong, path: Path = []): Issue => issue(code, [...path, field], params);

const placeOf = (of: Grade): Place | Wrong => {
  const versions = payScales.filter((held) => held.scale === of.scale);
  if (versions.length === 0) return ['scale-not-held', 'scale'];
  const rows = versions.find((held) => held.version === of.version)?.rows;
  if (rows === undefined) return ['scale-version-unknown', 'version'];
  const grades = rows.filter(({ grade }) => grade === of.grade);
  if (grades.length === 0) return ['grade-unknown', 'grade'];
  const row = grades.find(({ level }) => level === of.level);
  if (row === undefined) return [of.level === undefined ? 'level-missing' : 'level-unknown', 'level'];
  if (!isWhole(of.step, 1, row.steps)) return ['step-outside-grade', 'step', { greatest: row.steps }];
  return { row, step: of.step };
};

/**
 * What is wrong with a placement on a scale: nothing, or the first thing that is.
 *
 * @param of the placement
 * @param path where it stands
 * @returns `scale-not-held`, `scale-version-unknown`, `grade-unknown`, `level-missing`, `level-unknown` or
 * `step-outside-grade`
 * @example
 * ```ts
 * gradeIssues({ scale: 'engineering', version: '1446', grade: 'consultant', level: 4, step: 1 })[0].path; // ['level']
 * ```
 */
export const gradeIssues = (of: Grade, path: Path = []): readonly Issue[] => {
  const place = placeOf(of);
  return 'row' in place ? [] : [wrong(place, path)];
};

/**
 * The basic pay (الراتب الأساسي) of a placement, a month: the first step and the increments since.
 *
 * @param of a placement on any scale that the package holds
 * @returns halalas; or the issues of {@link gradeIssues}, or `amount-unknown` where no source gave the amount
 * @example
 * ```ts
 * basicPay({ scale: 'education', version: '1440', grade: 'expert', level: 3, step: 6 }); // { ok: true, value: 2317000 }
 * ```
 */
export const basicPay = (of: Grade): Result<Halalas> => {
  const place = placeOf(of);
  if (!('row' in place)) return { ok: false, issues: [wrong(place)] };
  const { first, increment } = place.row;
  const added = place.step === 1 ? 0 : increment === null ? null : (place.step - 1) * increment;
  return first === null || added === null ? { ok: false, issues: [issue('amount-unknown', [])] } : ok(first + added);
};

/**
 * The last step (آخر درجة) of the grade, and level, of a placement, whatever the step of it.
 *
 * @param of a placement on any scale that the package holds
 * @returns the number of the step, or the issues of {@link gradeIssues} but for the step's
 * @example
 * ```ts
 * lastStepOf({ scale: 'general', version: '1432', grade: '11', step: 1 }); // { ok: true, value: 14 }
 * ```
 */
export const lastStepOf = (of: Grade): Result<number> => {
  const place = placeOf({ ...of, step: 1 });
  return 'row' in place ? ok(place.row.steps) : { ok: false, issues: [wrong(place)] };
};

/**
 * The placement a step up within the grade, as the annual increment (العلاوة السنوية) moves it: the next step of the same
 * rank (Civil Service Law, art. 17). Whether the increment is due is no matter of the scale.
 *
 * @param of a placement on any scale that the package holds
 * @returns the placement, the issues of {@link gradeIssues}, or `step-is-last`
 * @example
 * ```ts
 * nextStep({ scale: 'general', version: '1432', grade: '15', step: 10 }).ok; // false
 * ```
 */
export const nextStep = (of: Grade): Result<Grade> => {
  const place = placeOf(of);
  if (!('row' in place)) return { ok: false, issues: [wrong(place)] };
  return of.step === place.row.steps
    ? { ok: false, issues: [issue('step-is-last', ['step'])] }
    : ok({ ...of, step: of.step + 1 });
};

export const payScaleTexts = {
  'scale-not-held': { ar: 'سلم الرواتب غير معروف.', en: 'This pay scale is not known.' },
  'scale-version-unknown': {
    ar: 'لا توجد هذه النسخة من سلم الرواتب.',
    en: 'The pay scale has no such version.',
  },
  'grade-unknown': { ar: 'لا توجد هذه الفئة في سلم الرواتب.', en: 'The pay scale has no such grade.' },
  'level-missing': { ar: 'لهذه الفئة مستويات، ويلزم ذكر المستوى.', en: 'This grade has levels: say which.' },
  'level-unknown': { ar: 'لا يوجد هذا المستوى في الفئة.', en: 'The grade has no such level.' },
  'step-outside-grade': {
    ar: 'الدرجة خارج درجات الفئة، وآخرها {greatest}.',
    en: 'The step lies outside the grade, whose last is {greatest}.',
  },
  'step-is-last': { ar: 'هذه آخر درجة في الفئة.', en: 'This is the last step of the grade.' },
  'amount-unknown': {
    ar: 'لا يتوفر مصدر لراتب هذه الدرجة.',
    en: 'No source for the salary of this step was found.',
  },
} as const;
