import { condition, equals, facts, flag, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { service } from '../facts/periods.js';
import { dismissal, post, target } from '../facts/post.js';
import { hr } from '../law/instruments.js';
import { promotionFacts } from './facts.js';
import { ordinaryPromotion } from './ordinary.js';

/** Transfer with promotion between agencies (النقل بترقية). HR regulation, art. 60. */

const consent = facts('consent', {
  currentAgency: flag({ label: { ar: 'وافقت جهته', en: 'His agency consents' }, askedOf: 'agency' }),
});

const verification = facts('', {
  conditionsVerified: flag({
    label: { ar: 'تحققت الجهة الطالبة من الشروط', en: 'The requesting agency verified the conditions' },
    askedOf: 'agency',
  }),
});

const receivingAgency = facts('receivingAgency', {
  qualifiedInternalCandidates: quantity({
    label: { ar: 'المؤهلون للترقية من موظفيها', en: 'Own employees qualified for the promotion' },
    min: 0,
    askedOf: 'agency',
  }),
});

const consented = condition({
  id: 'promotion.with-transfer/consent',
  cites: hr('60-a'),
  title: { ar: 'موافقة جهة الموظف', en: 'Consent of his agency' },
  holds: consent.currentAgency,
});

const verified = condition({
  id: 'promotion.with-transfer/verified',
  cites: hr('60-b'),
  title: { ar: 'تحقق الجهة الطالبة من توافر الشروط', en: 'Conditions verified by the requesting agency' },
  holds: verification.conditionsVerified,
});

const noneWithin = condition({
  id: 'promotion.with-transfer/none-within',
  cites: hr('60'),
  title: { ar: 'ألا يكون لدى الجهة الطالبة مؤهل للترقية', en: 'No qualified employee in the requesting agency' },
  holds: equals(receivingAgency.qualifiedInternalCandidates, 0),
});

/**
 * Transfer with promotion (النقل بترقية): what the transfer needs by art. 60 of the HR regulation, and every rule of
 * the ordinary promotion.
 *
 * @example
 * ```ts
 * import { decide, transferWithPromotion } from 'martaba/rules';
 *
 * const { findings } = decide(
 *   transferWithPromotion,
 *   { 'receivingAgency.qualifiedInternalCandidates': 1 },
 *   { asOf: '1447-01-10H' },
 * );
 * findings.find(({ status }) => status === 'unmet')?.part; // 'none-within'
 * ```
 */
export const transferWithPromotion = ruleSet({
  id: 'transfer-with-promotion',
  title: { ar: 'النقل بترقية', en: 'Transfer with promotion' },
  phrases: ordinaryPromotion.phrases,
  facts: registry(
    [employee, service, target, post, dismissal, consent, verification, receivingAgency],
    promotionFacts.derived,
  ),
  instruments: ordinaryPromotion.instruments,
  from: '1440-06-09H',
  assumes: ['scope'],
  rules: [consented, verified, noneWithin, ...ordinaryPromotion.rules],
});
