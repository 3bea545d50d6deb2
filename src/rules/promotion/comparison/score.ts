import type { Result } from '../../../models/result.js';
import { fail, ok } from '../../../models/result.js';
import type { CriteriaSet, CriterionName } from './criteria.js';

/** What a candidate was given in one criterion: so much of so much. */
export interface Mark {
  readonly value: number;
  readonly of: number;
}

/** One candidate of a comparison, keyed by an opaque id. */
export interface Candidate {
  readonly id: string;
  readonly marks: Readonly<Partial<Record<CriterionName, Mark>>>;
  /** Date of appointment, a civil date; the earlier is the senior. */
  readonly appointedOn: string;
}

/** A candidate's points in one criterion, in hundredths of a point. */
export interface ScorePart {
  readonly criterion: CriterionName;
  readonly weight: number;
  readonly hundredths: number;
}

export interface Score {
  /** The sum, in hundredths of a point. */
  readonly hundredths: number;
  readonly parts: readonly ScorePart[];
}

/**
 * Scores a candidate (نقاط المفاضلة): in each criterion the share `value / of` of its weight, in hundredths of a point,
 * rounded down. How agencies turn a mark into points was not published; the linear share is this function's stated
 * assumption.
 *
 * @param set criteria with their weights in points
 * @param candidate the marks, each so much of so much
 * @returns the score with its parts, or `mark-missing` / `mark-outside` at the criterion
 * @example
 * ```ts
 * import { publishedCriteria, score } from 'martaba/rules';
 *
 * const [health] = publishedCriteria;
 * const half = { value: 50, of: 100 };
 * const marks = { performance: { value: 4, of: 5 }, initiatives: half, training: { value: 1, of: 1 } };
 * const scored = health && score(health, { id: 'E-1', marks, appointedOn: '1440-01-01H' });
 * scored?.ok && scored.value.hundredths; // 7500
 * ```
 */
export const score = (set: CriteriaSet, candidate: Candidate): Result<Score> => {
  const parts: ScorePart[] = [];
  for (const [criterion, weight] of Object.entries(set.weights) as [CriterionName, number][]) {
    const mark = candidate.marks[criterion];
    if (mark === undefined) return fail('mark-missing', ['marks', criterion], { criterion });
    const { value, of } = mark;
    if (!(of > 0 && value >= 0 && value <= of))
      return fail('mark-outside', ['marks', criterion], { criterion, greatest: of });
    parts.push({ criterion, weight, hundredths: Math.floor((weight * 100 * value) / of) });
  }
  return ok({ hundredths: parts.reduce((sum, part) => sum + part.hundredths, 0), parts });
};

export const scoreTexts = {
  'mark-missing': {
    ar: 'لا توجد درجة للمرشح في معيار {criterion}، ولا تجري المفاضلة من دونها.',
    en: 'The candidate has no mark in {criterion}, and cannot be compared without it.',
  },
  'mark-outside': {
    ar: 'درجة المرشح في معيار {criterion} خارج المدى من صفر إلى {greatest}.',
    en: 'The mark in {criterion} lies outside 0 to {greatest}.',
  },
} as const;
