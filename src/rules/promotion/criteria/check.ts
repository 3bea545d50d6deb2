import type { Decision } from '../../language/decision.js';
import { decide } from '../../language/decide.js';
import { explain } from '../../language/explain/index.js';
import type { Settings } from '../../language/judge.js';
import type { LocalText } from '../../../models/text/language.js';
import { comparisonValidity } from '../comparison/validity.js';
import type { AnnouncedCriteria } from './announced.js';

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

const greatest = (weights: readonly number[]): number => Math.max(0, ...weights);

/**
 * Announced criteria as facts of art. 52. What has no weight only breaks ties, and is no criterion in use; a set that names
 * no tie-breaker leaves it unknown whether one was announced.
 *
 * @param of criteria that have passed {@link safeParseCriteria}
 * @param rank the rank of the posts that they are for; unknown unless given
 * @example
 * ```ts
 * import { criteriaFactsOf, parseCriteria } from 'martaba/rules';
 *
 * const criteria = [{ criterion: 'performance', weight: 100, scoring: { by: 'share', of: 5 } }];
 * const facts = criteriaFactsOf(parseCriteria({ id: 'ours', criteria, tieBreakers: ['seniority'] }), 9);
 * facts['criteria']; // ['performance']
 * facts['tieBreaker.announced']; // true
 * facts['criteriaSet.performanceWeight']; // 100
 * ```
 */
export const criteriaFactsOf = (of: AnnouncedCriteria, rank?: number): Readonly<Record<string, unknown>> => {
  const used = of.criteria.filter(({ weight }) => weight > 0);
  const weightsOf = (main: boolean): readonly number[] =>
    used.flatMap(({ criterion, weight }) => ((criterion === 'performance') === main ? [weight] : []));
  return known({
    criteria: used.map(({ criterion }) => criterion),
    'target.rank': rank,
    'criteria.announcedOn': of.announcedOn,
    'comparison.announcedOn': of.comparisonAnnouncedOn,
    'tieBreaker.announced': of.tieBreakers === null ? undefined : of.tieBreakers.length > 0,
    'criteriaSet.approvedByMinister': of.approvedByMinister,
    'criteriaSet.agreedWithMinistry': of.agreedWithMinistry,
    'criteriaSet.performanceWeight': greatest(weightsOf(true)),
    'criteriaSet.greatestOtherWeight': greatest(weightsOf(false)),
  });
};

/**
 * Holds announced criteria against art. 52 of the HR regulation, and explains each fault. A warning is no fault; the
 * decision holds it.
 *
 * @param of criteria that have passed {@link safeParseCriteria}
 * @param settings the civil date, and options where the text is open (AMB-05, AMB-06)
 * @param settings.rank the rank of the posts that they are for; while it is not given, it is open whether they are compared
 * @throws MartabaError as `decide` does
 * @example
 * ```ts
 * import { announcedFrom, checkCriteria, publishedCriteria } from 'martaba/rules';
 *
 * // Published without a tie-breaker, so art. 52-c stays open.
 * const health = announcedFrom(publishedCriteria.find(({ id }) => id === 'moh-1444')!);
 * checkCriteria(health, { asOf: '1447-01-10H', rank: 9 }).decision.outcome; // 'undetermined'
 * ```
 */
export const checkCriteria = (
  of: AnnouncedCriteria,
  { rank, ...settings }: Settings & { readonly rank?: number },
): CriteriaCheck => {
  const decision = decide(comparisonValidity, criteriaFactsOf(of, rank), settings);
  const [arabic, english] = [explain(comparisonValidity, decision, 'ar'), explain(comparisonValidity, decision, 'en')];
  const faults = decision.findings.flatMap(({ rule, status, severity }, i): readonly CriteriaFault[] => {
    const [ar, en] = [arabic[i], english[i]];
    if (severity === 'warning') return [];
    if ((status !== 'unmet' && status !== 'unknown') || ar === undefined || en === undefined) return [];
    return [{ rule, status, text: { ar: ar.text, en: en.text }, cites: { ar: ar.cites, en: en.cites } }];
  });
  return { decision, faults };
};
