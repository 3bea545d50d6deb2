import { condition, is } from '../language/build.js';
import { ruleSet } from '../language/rule-set.js';
import { account } from '../facts/account.js';
import { employee } from '../facts/employee.js';
import { masar, masarDescription } from '../law/instruments.js';
import { accessFacts } from './facts.js';
import { accessPhrases } from './phrases.js';

/**
 * Who may use the promotion service of Masar (خدمة الترقية), as a published description says (R180, R182). That one is
 * entitled to a promotion (R181), the sets of promotion decide. Not law: confidence is at most medium.
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
  title: { ar: 'استخدام خدمة الترقية', en: 'Access to the promotion service' },
  phrases: accessPhrases,
  facts: accessFacts,
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
      title: { ar: 'حساب في النفاذ الوطني الموحد', en: 'A Nafath account' },
      holds: account.nafath,
    }),
  ],
});
