import type { LocalText } from '../../../models/text/language.js';
import type { CriteriaSet, CriterionName, TieBreaker } from '../comparison/criteria.js';
import type { Scoring } from './scoring.js';

/** One criterion as announced: its weight in points, and how a mark in it becomes points. */
export interface AnnouncedCriterion {
  readonly criterion: CriterionName;
  /** Points; 0 for a criterion that only breaks ties, and is then scored out of {@link tieBreakOf}. */
  readonly weight: number;
  readonly scoring: Scoring;
}

/** Criteria of comparison (معايير المفاضلة) as an agency announces them, complete enough to be applied. */
export interface AnnouncedCriteria {
  readonly id: string;
  readonly agency?: LocalText;
  /** What the weights sum to. */
  readonly total: number;
  readonly criteria: readonly AnnouncedCriterion[];
  /** In order; `null` where none was announced, which leaves art. 52-c undetermined. */
  readonly tieBreakers: readonly TieBreaker[] | null;
  /** Civil dates on which the criteria, and then the comparison, were announced. */
  readonly announcedOn?: string;
  readonly comparisonAnnouncedOn?: string;
  readonly approvedByMinister?: boolean;
  readonly agreedWithMinistry?: boolean;
  readonly source?: string;
  /** What these criteria assume beyond their source. */
  readonly assumptions?: readonly LocalText[];
}

/**
 * Out of how many points a criterion is scored that has no weight and only breaks ties (العنصر المرجح).
 *
 * @example
 * ```ts
 * import { pointsOf, tieBreakOf } from 'martaba/rules';
 *
 * const points = pointsOf({ by: 'share', of: 5 }, tieBreakOf, 4);
 * points.ok && points.value.hundredths; // 8000
 * ```
 */
export const tieBreakOf = 100;

const linear: LocalText = {
  ar: 'لم تنشر الجهة كيف تُحوَّل الدرجات إلى نقاط؛ المفترض هنا نسبة الدرجة من حدها الأعلى.',
  en: 'How marks become points was not published; the share of the greatest mark is assumed here.',
};
const ownTieBreakers: LocalText = {
  ar: 'لم تنشر الجهة عنصرًا مرجحًا؛ العنصر المرجح هنا افتراض لهذا المثال.',
  en: 'No tie-breaker was published; the one here is an assumption of this example.',
};

const share = (of: number): Scoring => ({ by: 'share', of });

/**
 * A published set of criteria made complete enough to be applied, with what was not published said as an assumption.
 *
 * @param set a published set
 * @param settings.greatest the greatest mark of a criterion; 5 for performance and 100 for the others unless said
 * @param settings.tieBreakers tie-breakers for a set that published none; they are marked as an assumption
 * @example
 * ```ts
 * import { announcedFrom, publishedCriteria } from 'martaba/rules';
 *
 * const health = publishedCriteria.find(({ id }) => id === 'moh-1444')!;
 * announcedFrom(health, { tieBreakers: ['performance'] }).assumptions?.length; // 2
 * ```
 */
export const announcedFrom = (
  { id, agency, weights, tieBreakers, source }: CriteriaSet,
  settings: {
    readonly greatest?: Readonly<Partial<Record<CriterionName, number>>>;
    readonly tieBreakers?: readonly TieBreaker[];
  } = {},
): AnnouncedCriteria => {
  const { greatest = {}, tieBreakers: own } = settings;
  const order = tieBreakers ?? own ?? null;
  const weighed = Object.entries(weights) as [CriterionName, number][];
  const onlyTies = (order ?? []).filter(
    (by): by is CriterionName => by !== 'seniority' && by !== 'appointmentDate' && weights[by] === undefined,
  );
  const scoringOf = (criterion: CriterionName): Scoring =>
    share(greatest[criterion] ?? (criterion === 'performance' ? 5 : 100));
  return {
    id,
    agency,
    total: weighed.reduce((sum, [, weight]) => sum + weight, 0),
    criteria: [
      ...weighed.map(([criterion, weight]) => ({ criterion, weight, scoring: scoringOf(criterion) })),
      ...onlyTies.map((criterion) => ({ criterion, weight: 0, scoring: scoringOf(criterion) })),
    ],
    tieBreakers: order,
    source,
    assumptions: [linear, ...(tieBreakers === null && own !== undefined ? [ownTieBreakers] : [])],
  };
};
