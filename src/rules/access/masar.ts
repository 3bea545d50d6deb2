import { condition, is } from '../language/build.js';
import { ruleSet } from '../language/rule-set.js';
import { account } from '../facts/account.js';
import { employee } from '../facts/employee.js';
import { masar, masarDescription } from '../law/instruments.js';
import { accessFacts } from './facts.js';
import { accessPhrases } from './phrases.js';

/** Who may use Masar (مسار), as a published description says (R169–R174). Not law: confidence is at most medium. */

/** The description says "civil law" (القانون المدني), a back-translation of the civil service law. */
export const civilService = condition({
  id: 'access.masar.civil-service',
  cites: masar('R169'),
  confidence: 'low',
  title: { ar: 'خاضع لنظام الخدمة المدنية', en: 'Subject to the Civil Service Law' },
  holds: is(employee.regime, 'civil-service'),
});

export const saudi = condition({
  id: 'access.masar.saudi',
  cites: masar('R170'),
  confidence: 'medium',
  title: { ar: 'سعودي الجنسية', en: 'Saudi national' },
  holds: is(employee.nationality, 'SA'),
});

export const employedOrRetired = condition({
  id: 'access.masar.employed-or-retired',
  cites: masar('R171'),
  confidence: 'medium',
  title: { ar: 'موظف في جهة حكومية أو متقاعد', en: 'Employee of a government entity, or retired' },
  holds: is(employee.status, ['on-duty', 'on-leave', 'suspended', 'seconded', 'retired']),
});

export const registeredWithMinistry = condition({
  id: 'access.masar.mcs-registered',
  cites: masar('R172'),
  confidence: 'medium',
  title: { ar: 'مسجل لدى الوزارة', en: 'Registered with the ministry' },
  holds: employee.registeredWithMinistry,
});

/** Registration by Nafath alone is described too, so this one warns and does not stop. */
export const registeredInBayanati = condition({
  id: 'access.masar.bayanati-registered',
  severity: 'warning',
  cites: masar('R173'),
  confidence: 'low',
  title: { ar: 'مسجل مسبقًا في خدمات بياناتي', en: 'Registered in Bayanati beforehand' },
  doubt: 'The same description registers by Nafath alone.',
  holds: is(account.bayanati, 'active'),
});

export const absherAccount = condition({
  id: 'access.masar.absher',
  cites: masar('R174'),
  confidence: 'medium',
  title: { ar: 'حساب في منصة أبشر', en: 'An Absher account' },
  holds: account.absher,
});

/**
 * Access to the services of Masar (منصة مسار).
 *
 * @example
 * ```ts
 * import { decide, masarAccess } from 'martaba/rules';
 *
 * decide(masarAccess, { 'employee.status': 'never-employed' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const masarAccess = ruleSet({
  id: 'masar-access',
  title: { ar: 'استخدام منصة مسار', en: 'Access to Masar' },
  phrases: accessPhrases,
  facts: accessFacts,
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [civilService, saudi, employedOrRetired, registeredWithMinistry, registeredInBayanati, absherAccount],
});
