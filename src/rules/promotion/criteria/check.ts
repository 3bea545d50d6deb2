import type { Decision } from '../../language/decision.js';
import { decide } from '../../language/decide.js';
import { explain } from '../../language/explain/index.js';
import type { Settings } from '../../language/judge.js';
import type { LocalText } from '../../../models/text/language.js';
import type { AnnouncedCriteria } from './announced.js';
import { comparisonCriteria } from './law.js';

/** A fault of criteria against art. 52 (مخالفة في المعايير): the rule, in words, and where it is written. */
export interface CriteriaFault {
  readonly rule: string;
  /** `unmet` is against the article; `unknown` is left open by what the criteria do not say. */
  readonly status: 'unmet' | 'unknown';
  readonly text: LocalText;
  readonly cites: LocalText;
}

/** What art. 52 says of announced criteria. */
export interface CriteriaCheck {
  readonly decision: Decision;
  readonly faults: readonly CriteriaFault[];
}

const known = (of: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));

/** Announced criteria as facts of art. 52: a set that names no tie-breaker leaves it unknown whether one was announced. */
export const criteriaFactsOf = (of: AnnouncedCriteria): Readonly<Record<string, unknown>> =>
  known({
    criteria: of.criteria.flatMap(({ criterion, weight }) => (weight > 0 ? [{ code: criterion }] : [])),
    'criteria.announcedOn': of.announcedOn,
    'comparison.announcedOn': of.comparisonAnnouncedOn,
    'tieBreaker.announced': of.tieBreakers === null ? undefined : of.tieBreakers.length > 0,
    'criteriaSet.approvedByMinister': of.approvedByMinister,
    'criteriaSet.agreedWithMinistry': of.agreedWithMinistry,
  });

/**
 * Holds announced criteria against art. 52 of the HR regulation, and explains each fault.
 *
 * @param of criteria that have passed {@link safeParseCriteria}
 * @param settings the civil date, and options where the text is open (AMB-05)
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { announcedFrom, checkCriteria, publishedCriteria } from 'martaba/rules';
 *
 * // Published without a tie-breaker, so art. 52-c stays open.
 * const health = announcedFrom(publishedCriteria.find(({ id }) => id === 'moh-1444')!);
 * checkCriteria(health, { asOf: '1447-01-10H' }).decision.outcome; // 'undetermined'
 * ```
 */
export const checkCriteria = (of: AnnouncedCriteria, settings: Settings): CriteriaCheck => {
  const decision = decide(comparisonCriteria, criteriaFactsOf(of), settings);
  const [arabic, english] = [explain(comparisonCriteria, decision, 'ar'), explain(comparisonCriteria, decision, 'en')];
  const faults = decision.findings.flatMap(({ rule, status }, i): readonly CriteriaFault[] => {
    const [ar, en] = [arabic[i], english[i]];
    if ((status !== 'unmet' && status !== 'unknown') || ar === undefined || en === undefined) return [];
    return [{ rule, status, text: { ar: ar.text, en: en.text }, cites: { ar: ar.cites, en: en.cites } }];
  });
  return { decision, faults };
};
