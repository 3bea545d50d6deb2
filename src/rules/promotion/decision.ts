import { formula } from '../catalogue/formula.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import type { LocalText } from '../../models/text/language.js';
import {
  any,
  atLeast,
  atMost,
  condition,
  date,
  facts,
  from,
  given,
  maybe,
  no,
  present,
  reading,
  the,
} from '../language/build.js';
import { typed } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { Rule } from '../language/rule.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { target } from '../facts/post.js';
import { tieBreak } from './comparison/tie-break.js';
import { fourYearsIn12Or13, fourYearsIn13Or14 } from './conditions.js';
import { promotionFacts } from './facts.js';
import { participationNeutral } from './national-participation.js';

/** Who decides a promotion, and from when it takes effect (نفاذ الترقية). HR regulation, arts. 53 and 58. */

const decision = facts('decision', {
  issuedOn: date({ label: { ar: 'تاريخ صدور القرار', en: 'Decision issued on' }, changedBy: 'authority' }),
  requestedEffectiveOn: maybe(date({ label: { ar: 'تاريخ النفاذ المطلوب', en: 'Effect requested from' } })),
  startedWorkOn: date({ label: { ar: 'تاريخ المباشرة', en: 'Started work on' } }),
});

const decisionFacts = registry([decision]);

const notBackdated = condition({
  id: 'promotion.effective-date',
  cites: hr('58'),
  title: { ar: 'لا تنفذ الترقية بأثر رجعي', en: 'A promotion is never retroactive' },
  holds: any(
    no(present(decision.requestedEffectiveOn)),
    atLeast(the(decision.requestedEffectiveOn), decision.issuedOn),
  ),
});

/**
 * Whether a promotion may take effect on the date requested (نفاذ الترقية). HR regulation, art. 58.
 *
 * @example
 * ```ts
 * import { decide, promotionEffect } from 'martaba/rules';
 *
 * const requested = (day: string) => {
 *   const sheet = { 'decision.issuedOn': '1447-01-10H', 'decision.requestedEffectiveOn': day };
 *   return decide(promotionEffect, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * requested('1447-01-10H'); // 'eligible'
 * requested('1447-01-09H'); // 'ineligible'
 * ```
 */
export const promotionEffect = ruleSet({
  id: 'promotion-effect',
  title: { ar: 'نفاذ الترقية', en: 'Effect of a promotion' },
  facts: decisionFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [notBackdated],
});

/** From when a promotion takes effect, and is paid (art. 58). */
export const effectiveDate = formula({
  id: 'promotion.effective-date',
  cites: hr('58'),
  title: { ar: 'نفاذ الترقية', en: 'Effective date' },
  doubt: 'AMB-15: older practice made it effective from starting the work of the new post.',
  facts: decisionFacts,
  instruments: [hrRegulation],
  results: {
    effectiveOn: day(
      { ar: 'تنفذ من', en: 'Effective on' },
      reading('AMB-15', { A: decision.issuedOn, B: decision.startedWorkOn }),
    ),
    paidFrom: day({ ar: 'يستحق راتبها من', en: 'Paid from' }, decision.startedWorkOn),
  },
});

/** Up to this rank the competent minister decides a promotion, and above it the Council of Ministers (art. 58). */
export const ministerUpTo = given('ministerUpTo', from('1440-06-09H', 13));
const byMinister = atMost(target.rank, ministerUpTo);

/** Who issues the decision of a promotion to a rank (art. 58). */
export const authority = formula({
  id: 'promotion.authority',
  cites: hr('58'),
  title: { ar: 'صاحب صلاحية الترقية', en: 'Who issues the decision' },
  facts: promotionFacts,
  instruments: [hrRegulation],
  results: {
    authority: codeword({ ar: 'صاحب الصلاحية', en: 'Authority' }, (read) =>
      read(byMinister)[0] ? 'competent-minister' : 'council-of-ministers',
    ),
  },
});

const noComparison = formula({
  id: 'promotion.rank-14-15.no-comparison',
  cites: hr('53'),
  title: { ar: 'الترشيح دون مفاضلة', en: 'Nomination, not comparison' },
  facts: promotionFacts,
  instruments: [hrRegulation],
  results: { comparisonRequired: verdict({ ar: 'تلزم المفاضلة', en: 'Comparison required' }, byMinister) },
});

/** The experience of a rank by itself, as its condition states it. */
const experience = ({ id, cites, title, holds }: Rule) => {
  const label: LocalText = { ar: 'تكفي خبرته', en: 'His experience is enough' };
  const results = holds === undefined ? {} : { experienceOk: verdict(label, typed<boolean>(holds)) };
  return formula({ id, cites, title, facts: promotionFacts, instruments: [hrRegulation], results });
};

/** What is computed about a promotion beside its conditions. */
export const promotionFormulas = [
  effectiveDate,
  authority,
  noComparison,
  experience(fourYearsIn12Or13),
  experience(fourYearsIn13Or14),
  tieBreak,
  participationNeutral,
];
