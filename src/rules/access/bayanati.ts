import { all, any, condition, is } from '../language/build.js';
import { ruleSet } from '../language/rule-set.js';
import { account, session } from '../facts/account.js';
import { employee } from '../facts/employee.js';
import { bayanati, bayanatiDescription } from '../law/instruments.js';
import { accessFacts } from './facts.js';
import { accessPhrases } from './phrases.js';

/** Who may use Bayanati (بياناتي), as a published description says (R76–R86). Not law: confidence is at most medium. */

export const employed = condition({
  id: 'access.bayanati.employed',
  cites: bayanati('R77'),
  confidence: 'medium',
  title: {
    ar: 'موظف في جهة حكومية على رأس العمل أو بياناته الوظيفية مثبتة وموثقة',
    en: 'Employee of a government entity, in post or with a confirmed record',
  },
  holds: all(employee.inGovernmentEntity, any(is(employee.status, 'on-duty'), employee.recordVerified)),
});

export const accountActive = condition({
  id: 'access.bayanati.account',
  cites: bayanati('R80'),
  confidence: 'medium',
  title: { ar: 'حساب رسمي مفعل في المنصة', en: 'An active account on the platform' },
  holds: is(account.bayanati, 'active'),
});

export const signedIn = condition({
  id: 'access.bayanati.signed-in',
  cites: bayanati('R81'),
  confidence: 'medium',
  title: { ar: 'تسجيل الدخول ببيانات معتمدة', en: 'Signed in with approved credentials' },
  holds: session.authenticated,
});

export const civilService = condition({
  id: 'access.bayanati.civil-service',
  cites: bayanati('R82'),
  confidence: 'medium',
  title: { ar: 'خاضع لنظام الخدمة المدنية', en: 'Subject to the Civil Service Law' },
  holds: is(employee.regime, 'civil-service'),
});

export const saudi = condition({
  id: 'access.bayanati.saudi',
  cites: bayanati('R85'),
  confidence: 'medium',
  title: { ar: 'سعودي الجنسية', en: 'Saudi national' },
  doubt: 'An identifier that begins with 1 is not by itself proof of nationality.',
  holds: is(employee.nationality, 'SA'),
});

/**
 * Access to the services of Bayanati (منصة بياناتي).
 *
 * @example
 * ```ts
 * import { bayanatiAccess, decide } from 'martaba/rules';
 *
 * decide(bayanatiAccess, { 'employee.regime': 'military' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const bayanatiAccess = ruleSet({
  id: 'bayanati-access',
  title: { ar: 'استخدام منصة بياناتي', en: 'Access to Bayanati' },
  phrases: accessPhrases,
  facts: accessFacts,
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
  rules: [employed, accountActive, signedIn, civilService, saudi],
});
