import { condition, facts, flag, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { masar, masarDescription } from '../law/instruments.js';
import { accessPhrases } from './phrases.js';

const account = facts('account', {
  nafath: flag({
    label: { ar: 'لديه حساب في النفاذ الوطني الموحد', en: 'Has a Nafath account' },
    askedOf: 'employee',
    changedBy: 'employee',
  }),
});

/**
 * Who may use the service of applying for promotion (استخدام خدمة الترقية), as a published description says (R180, R182). Not
 * law: whether he may be promoted, the law of promotion says.
 *
 * @example
 * ```ts
 * import { decide, promotionAccess } from 'martaba/rules';
 *
 * decide(promotionAccess, { 'account.nafath': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const promotionAccess = ruleSet({
  id: 'promotion-access',
  title: { ar: 'استخدام خدمة الترقية', en: 'Access to the service of promotion' },
  phrases: accessPhrases,
  facts: registry([employee, account]),
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [
    condition({
      id: 'access.promotion.saudi',
      cites: masar('R180'),
      confidence: 'medium',
      title: { ar: 'سعودي الجنسية', en: 'Saudi national' },
      holds: is(employee.nationality, 'SA'),
    }),
    condition({
      id: 'access.promotion.nafath',
      cites: masar('R182'),
      confidence: 'medium',
      title: { ar: 'لديه حساب في النفاذ الوطني الموحد', en: 'Has a Nafath account' },
      holds: account.nafath,
    }),
  ],
});
