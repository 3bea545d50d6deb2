import type { LocalText } from '../../../models/text/language.js';

/** The criteria of comparison (معايير المفاضلة) that art. 52-a of the HR regulation names. */
export type CriterionName = 'performance' | 'initiatives' | 'training' | 'interview' | 'test';

/** What breaks a tie (العنصر المرجح): a criterion, with a weight or without one, or seniority of appointment. */
export type TieBreaker = CriterionName | 'seniority' | 'appointmentDate';

/**
 * The names of the criteria of comparison (معايير المفاضلة). HR regulation, art. 52-a.
 *
 * @example
 * ```ts
 * import { criterionLabels } from 'martaba/rules';
 *
 * criterionLabels.interview; // { ar: 'المقابلة الشخصية', en: 'Personal interview' }
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
 * The names of what may break a tie (العنصر المرجح). HR regulation, art. 52-c.
 *
 * @example
 * ```ts
 * import { tieBreakerLabels } from 'martaba/rules';
 *
 * tieBreakerLabels.seniority.ar; // 'الأقدمية في التعيين'
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
