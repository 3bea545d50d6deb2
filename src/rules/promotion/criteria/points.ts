import type { Result } from '../../../models/result.js';
import { fail, ok } from '../../../models/result.js';
import type {
  BandScoring,
  CriterionMark,
  PointRounding,
  Scoring,
  SimpleMark,
  SimpleScoring,
  UnitScoring,
} from './scoring.js';

/** Points in one criterion, in hundredths of a point, with those of its sub-criteria. */
export interface Points {
  readonly hundredths: number;
  readonly parts?: readonly SubPoints[];
}

export interface SubPoints {
  readonly id: string;
  readonly hundredths: number;
  /** Whether the ceiling of the sub-criterion took something away. */
  readonly capped: boolean;
}

/** The greatest mark that a scoring may speak of: up to it every sum below is exact. */
export const greatestMark = 10_000;

// Marks are read to a millionth and points to a hundredth, so that all sums are of whole numbers and exact.
const millionths = (value: number): number => Math.round(value * 1_000_000);
const million = 1_000_000;
export const hundredthsOf = (points: number): number => Math.round(points * 100);

const rounded = (above: number, below: number, rounding: PointRounding): number => {
  const whole = Math.floor(above / below);
  const rest = above - whole * below;
  if (rounding === 'down' || rest === 0) return whole;
  return rounding === 'up' || rest * 2 >= below ? whole + 1 : whole;
};

/** Points for an amount at so many hundredths for each unit, by how a fraction of a unit counts. */
const perUnit = (amount: number, unit: number, each: number, fraction: PointRounding | 'exact'): number =>
  fraction === 'exact' ? Math.floor((each * amount) / unit) : rounded(amount, unit, fraction) * each;

const byUnit = (
  { unit, each, least = 0, greatest = Infinity, fraction = 'down' }: UnitScoring,
  value: number,
): number =>
  value < least ? 0 : perUnit(millionths(Math.min(value, greatest)), millionths(unit), hundredthsOf(each), fraction);

const byBand = ({ bands, fraction = 'down' }: BandScoring, value: number): number => {
  const counted = fraction === 'exact' ? millionths(value) : rounded(millionths(value), million, fraction) * million;
  let [sum, from] = [0, 0];
  for (const { upTo, each } of bands) {
    const inside = Math.min(counted, millionths(upTo)) - from;
    if (inside > 0) sum += Math.floor((hundredthsOf(each) * inside) / million);
    from = millionths(upTo);
  }
  return sum;
};

const outside = (least: number, greatest: number): Result<number> =>
  fail('mark-outside-scale', [], { least, greatest });

const simple = (scoring: SimpleScoring, most: number, mark: SimpleMark): Result<number> => {
  if (scoring.by === 'table') {
    const points = Object.hasOwn(scoring.points, String(mark)) ? scoring.points[String(mark)] : undefined;
    return points === undefined
      ? fail('rating-unknown', [], { known: Object.keys(scoring.points).join(', ') })
      : ok(hundredthsOf(points));
  }
  const greatest = scoring.by === 'share' ? scoring.of : greatestMark;
  if (typeof mark !== 'number' || !(mark >= 0 && mark <= greatest)) return outside(0, greatest);
  switch (scoring.by) {
    case 'share':
      return ok(rounded(most * millionths(mark), millionths(scoring.of), scoring.rounding ?? 'down'));
    case 'unit':
      return ok(byUnit(scoring, mark));
    case 'band':
      return ok(byBand(scoring, mark));
    case 'threshold':
      return ok(hundredthsOf(scoring.thresholds.findLast(({ from }) => from <= mark)?.points ?? 0));
  }
};

const isParts = (mark: CriterionMark): mark is Readonly<Record<string, SimpleMark>> => typeof mark === 'object';

/**
 * Turns a mark in a criterion into points (احتساب نقاط المعيار): never more than the weight, and of a sub-criterion never
 * more than its ceiling.
 *
 * @param scoring how the agency announced that it counts
 * @param weight the weight of the criterion in points
 * @param mark the candidate's mark: a rating, a number, or one of these for each sub-criterion
 * @returns hundredths of a point; or `rating-unknown`, `mark-outside-scale`, `mark-missing`, `mark-part-unknown`
 * @example
 * ```ts
 * import { pointsOf } from 'martaba/rules';
 *
 * // Two points for each five hours of training, of which at most twenty count.
 * pointsOf({ by: 'unit', unit: 5, each: 2, greatest: 20 }, 20, 13); // { ok: true, value: { hundredths: 400 } }
 * ```
 */
export const pointsOf = (scoring: Scoring, weight: number, mark: CriterionMark): Result<Points> => {
  const most = hundredthsOf(weight);
  if (scoring.by !== 'sum') {
    if (isParts(mark)) return fail('mark-outside-scale', [], { least: 0, greatest: weight });
    const found = simple(scoring, most, mark);
    return found.ok ? ok({ hundredths: Math.min(found.value, most) }) : found;
  }
  if (!isParts(mark)) return fail('mark-missing', [], { criterion: scoring.parts.map(({ id }) => id).join(', ') });
  const stray = Object.keys(mark).find((id) => !scoring.parts.some((part) => part.id === id));
  if (stray !== undefined)
    return fail('mark-part-unknown', [], { known: scoring.parts.map(({ id }) => id).join(', ') });
  const parts: SubPoints[] = [];
  for (const part of scoring.parts) {
    const given = Object.hasOwn(mark, part.id) ? mark[part.id] : undefined;
    if (given === undefined) return fail('mark-missing', [part.id], { criterion: part.id });
    const ceiling = hundredthsOf(part.most);
    const found = simple(part.scoring, ceiling, given);
    if (!found.ok) return { ok: false, issues: found.issues.map((one) => ({ ...one, path: [part.id, ...one.path] })) };
    parts.push({ id: part.id, hundredths: Math.min(found.value, ceiling), capped: found.value > ceiling });
  }
  return ok({
    hundredths: Math.min(
      parts.reduce((sum, { hundredths }) => sum + hundredths, 0),
      most,
    ),
    parts,
  });
};

export const pointsTexts = {
  'rating-unknown': {
    ar: 'التقدير ليس من تقديرات المعيار، وهي: {known}.',
    en: 'The rating is none of the criterion, which are: {known}.',
  },
  'mark-outside-scale': {
    ar: 'الدرجة خارج مقياس المعيار، وهو من {least} إلى {greatest}.',
    en: 'The mark lies outside the scale of the criterion, {least} to {greatest}.',
  },
  'mark-part-unknown': {
    ar: 'هذه الدرجة لمعيار فرعي لم يُعلن؛ المعلن: {known}.',
    en: 'The mark is for a sub-criterion that was not announced; announced: {known}.',
  },
} as const;
