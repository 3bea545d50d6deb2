import type { LocalText } from '../../../models/text/language.js';

/** The criteria of comparison (معايير المفاضلة) that art. 52-a of the HR regulation names. */
export type CriterionName = 'performance' | 'initiatives' | 'training' | 'interview' | 'test';

/** What breaks a tie (العنصر المرجح): a criterion, with a weight or without one, or seniority of appointment. */
export type TieBreaker = CriterionName | 'seniority' | 'appointmentDate';

/**
 * What each criterion of comparison (معيار المفاضلة) of art. 52-a is called.
 *
 * @example
 * ```ts
 * import { criterionLabels, publishedCriteria } from 'martaba/rules';
 *
 * criterionLabels.interview.en; // 'Personal interview'
 * const health = publishedCriteria.find(({ id }) => id === 'moh-1444');
 * Object.keys(health?.weights ?? {}).every((name) => Object.hasOwn(criterionLabels, name)); // true
 * ```
 */
export const criterionLabels: Readonly<Record<CriterionName, LocalText>> = {
  performance: { ar: 'تقويم الأداء', en: 'Performance' },
  initiatives: { ar: 'المبادرات والإنجازات', en: 'Initiatives and achievements' },
  training: { ar: 'برامج التطوير والتدريب', en: 'Development and training' },
  interview: { ar: 'المقابلة الشخصية', en: 'Personal interview' },
  test: { ar: 'اختبار المفاضلة', en: 'Comparison test' },
};

/**
 * What each tie-breaker (العنصر المرجح) is called: the criteria, and seniority by either of its names.
 *
 * @example
 * ```ts
 * import { tieBreakerLabels } from 'martaba/rules';
 *
 * tieBreakerLabels.seniority.en; // 'Seniority of appointment'
 * Object.keys(tieBreakerLabels).length; // 7
 * ```
 */
export const tieBreakerLabels: Readonly<Record<TieBreaker, LocalText>> = {
  ...criterionLabels,
  seniority: { ar: 'الأقدمية في التعيين', en: 'Seniority of appointment' },
  appointmentDate: { ar: 'تاريخ التعيين', en: 'Date of appointment' },
};

/** A set of criteria as an agency announces it before the round: weights in points, and tie-breakers in order. */
export interface CriteriaSet {
  readonly id: string;
  readonly agency: LocalText;
  /** The ranks that it is for, both ends included; `null` where the publication names no lower end. */
  readonly ranks: readonly [least: number | null, greatest: number];
  /** When it was published, as the source writes it. */
  readonly published: string;
  readonly weights: Readonly<Partial<Record<CriterionName, number>>>;
  /** `null` when the publication does not say, or could not be read. */
  readonly tieBreakers: readonly TieBreaker[] | null;
  readonly note?: string;
  readonly source: string;
}
