import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { codeword, day } from '../catalogue/result.js';
import { after, asOf, atMost, condition, daysAfter, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { fitness } from './fitness-facts.js';

/** Medical fitness (اللياقة الصحية). HR regulation, arts. 28-c and 106–114. */

const facts = registry([fitness]);

export const health = condition({
  id: 'appointment.health',
  cites: hr('28-c'),
  title: { ar: 'أن يكون لائقًا صحيًا للخدمة', en: 'Medically fit for service' },
  holds: fitness.passed,
});

const validUntil = after(fitness.resultDate, given('maxYears', from('1440-06-09H', years(1))));

export const validity = condition({
  id: 'fitness.validity',
  cites: hr('111'),
  from: '1440-06-09H',
  title: { ar: 'لم تمض سنة على صدور نتيجة الفحص', en: 'The fitness result is not older than a year' },
  holds: atMost(asOf, validUntil),
});

const sameLevel = condition({
  id: 'fitness.validity/level',
  cites: hr('111'),
  title: { ar: 'لا تتطلب الوظيفة مستوى لياقة أعلى', en: 'The post needs no higher fitness level' },
  holds: no(fitness.higherLevelNeeded),
});

const examined = condition({
  id: 'fitness.exam',
  cites: hr('107'),
  title: {
    ar: 'الخلو مما يمنع أداء العمل جسميًا أو نفسيًا أو عقليًا أو بصريًا',
    en: 'Free of what prevents the work physically, psychologically, mentally or visually',
  },
  holds: no(fitness.impedimentFound),
});

/**
 * Whether a result of the examination serves for a post (نتيجة فحص اللياقة). HR regulation, arts. 107 and 111.
 *
 * @example
 * ```ts
 * import { decide, medicalFitness } from 'martaba/rules';
 *
 * const found = { 'fitness.impedimentFound': false, 'fitness.higherLevelNeeded': false };
 * const sheet = { ...found, 'fitness.resultDate': '1446-01-10H' };
 * decide(medicalFitness, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(medicalFitness, sheet, { asOf: '1447-01-11H' }).outcome; // 'ineligible'
 * ```
 */
export const medicalFitness = ruleSet({
  id: 'medical-fitness',
  title: { ar: 'اللياقة الصحية', en: 'Medical fitness' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [examined, validity, sameLevel],
});

export const fitnessValidity = formula({
  id: 'fitness.validity',
  cites: hr('111'),
  title: { ar: 'صلاحية نتيجة الفحص', en: 'Validity of the fitness result' },
  facts,
  instruments: [hrRegulation],
  lastDay: 'validUntil',
  results: { validUntil: day({ ar: 'آخر يوم لصلاحية النتيجة', en: 'Result valid until' }, validUntil) },
});

const deferrableUntil = daysAfter(fitness.referralDate, given('maxDays', from('1440-06-09H', 60)));
const deferralTitle = { ar: 'تأجيل النتيجة لمرض يرجى شفاؤه', en: 'Deferral for a curable condition' } as const;

const curable = condition({
  id: 'fitness.deferral/curable',
  cites: hr('109-b'),
  title: { ar: 'أن يكون المرض مما يرجى شفاؤه', en: 'The condition is curable' },
  holds: fitness.curable,
});

const withinSixtyDays = condition({
  id: 'fitness.deferral/days',
  cites: hr('109-b'),
  title: { ar: 'ألا يزيد التأجيل على ستين يومًا من الإحالة', en: 'Not deferred beyond sixty days from the referral' },
  holds: atMost(fitness.deferredUntil, deferrableUntil),
});

/**
 * Whether the result of the examination may be deferred (تأجيل نتيجة الفحص). HR regulation, art. 109-b.
 *
 * @example
 * ```ts
 * import { decide, fitnessDeferral } from 'martaba/rules';
 *
 * const until = (day: string) => {
 *   const sheet = { 'fitness.curable': true, 'fitness.referralDate': '1447-01-01H', 'fitness.deferredUntil': day };
 *   return decide(fitnessDeferral, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * until('1447-03-02H'); // 'eligible'
 * until('1447-03-03H'); // 'ineligible'
 * ```
 */
export const fitnessDeferral = ruleSet({
  id: 'fitness-deferral',
  title: deferralTitle,
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [curable, withinSixtyDays],
});

export const deferralDeadline = formula({
  id: 'fitness.deferral',
  cites: hr('109-b'),
  title: deferralTitle,
  facts,
  instruments: [hrRegulation],
  lastDay: 'deferrableUntil',
  results: { deferrableUntil: day({ ar: 'أقصى تاريخ للتأجيل', en: 'May be deferred until' }, deferrableUntil) },
});

const withinAYear = atMost(asOf, after(fitness.firstTestDate, given('years', from('1440-06-09H', years(1)))));

export const retestScope = formula({
  id: 'fitness.retest-scope',
  cites: hr('112'),
  title: { ar: 'نطاق إعادة الكشف', en: 'Scope of a re-examination' },
  facts,
  instruments: [hrRegulation],
  results: {
    scope: codeword({ ar: 'نطاق الكشف', en: 'Scope' }, (read) => (read(withinAYear)[0] ? 'failed-aspects' : 'full')),
  },
});
