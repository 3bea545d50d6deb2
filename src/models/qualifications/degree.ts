import type { CodeList } from '../employment/code-list.js';

/**
 * Degrees (الدرجات العلمية). A bare "diploma" (دبلوم) is a value of its own: what it is a diploma of was not said, and no
 * level is made up for it.
 *
 * @example
 * ```ts
 * labelOf(degrees, 'higher-diploma', 'ar'); // 'دبلوم عالٍ'
 * ```
 */
export const degrees = {
  name: 'degree',
  source: 'the National Qualifications Framework, third edition, 1447H; R64',
  codes: {
    primary: { ar: 'ابتدائي', en: 'Primary' },
    intermediate: { ar: 'متوسط', en: 'Intermediate' },
    secondary: { ar: 'ثانوي', en: 'Secondary' },
    'unspecified-diploma': { ar: 'دبلوم', en: 'Diploma, of what is not said' },
    'associate-diploma': { ar: 'دبلوم مشارك', en: 'Associate diploma' },
    'intermediate-diploma': { ar: 'دبلوم متوسط', en: 'Intermediate diploma' },
    'advanced-diploma': { ar: 'دبلوم متقدم', en: 'Advanced diploma' },
    bachelor: { ar: 'بكالوريوس', en: 'Bachelor' },
    'higher-diploma': { ar: 'دبلوم عالٍ', en: 'Higher diploma' },
    master: { ar: 'ماجستير', en: 'Master' },
    doctorate: { ar: 'دكتوراه', en: 'Doctorate' },
  },
} as const satisfies CodeList<string>;

/**
 * Types of qualifications (أنواع المؤهلات), as cards of qualifications show them.
 *
 * @example
 * ```ts
 * labelOf(qualificationTypes, 'vocational', 'ar'); // 'مهني'
 * ```
 */
export const qualificationTypes = {
  name: 'qualification-type',
  source: 'published cards of qualifications; no official list was found',
  codes: {
    academic: { ar: 'أكاديمي', en: 'Academic' },
    applied: { ar: 'تطبيقي', en: 'Applied' },
    vocational: { ar: 'مهني', en: 'Vocational' },
    technical: { ar: 'تقني', en: 'Technical' },
  },
} as const satisfies CodeList<string>;

/** A framework of qualifications (إطار المؤهلات) in one edition, with the level of each degree that it places. */
export interface QualificationsFramework {
  readonly name: string;
  readonly edition: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly source: string;
}

/**
 * The National Qualifications Framework (الإطار الوطني للمؤهلات), third edition. It places no bare diploma.
 *
 * @example
 * ```ts
 * nationalFramework.levels.bachelor; // 6
 * nationalFramework.levels['unspecified-diploma']; // undefined
 * ```
 */
export const nationalFramework: QualificationsFramework = {
  name: 'nqf',
  edition: '3',
  levels: {
    primary: 1,
    intermediate: 2,
    secondary: 3,
    'associate-diploma': 4,
    'intermediate-diploma': 5,
    'advanced-diploma': 5,
    bachelor: 6,
    'higher-diploma': 6,
    master: 7,
    doctorate: 8,
  },
  source:
    'Education and Training Evaluation Commission, third edition, 1447H; the framework is of Cabinet resolution 108 of 14/2/1440H',
};

/**
 * The frameworks whose levels the package holds. Older ones number theirs differently (one of ten levels, one of six), and
 * were not read: a qualification names them, and its level is carried as it is.
 *
 * @example
 * ```ts
 * frameworks.map(({ name, edition }) => `${name} ${edition}`); // ['nqf 3']
 * ```
 */
export const frameworks: readonly QualificationsFramework[] = [nationalFramework];

/**
 * The level of a degree in a framework; `undefined` of one that the framework does not place.
 *
 * @param framework its levels are not those of another framework or edition
 * @param degree a code of {@link degrees}, or another
 * @example
 * ```ts
 * levelIn(nationalFramework, 'master'); // 7
 * levelIn(nationalFramework, 'unspecified-diploma'); // undefined
 * ```
 */
export const levelIn = (framework: QualificationsFramework, degree: string): number | undefined =>
  Object.hasOwn(framework.levels, degree) ? framework.levels[degree] : undefined;
