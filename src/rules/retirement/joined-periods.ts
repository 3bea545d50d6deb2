import { any, atLeast, code, condition, facts, flag, from, given, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { ended } from '../facts/service-end.js';
import { bel, benefitsExchangeLaw } from '../law/benefits-exchange.js';
import { gratuityFacts } from './facts.js';

/** Periods joined from another pension system (ضم المدد). Exchange of Benefits Law, art. 3-6. */

const joined = facts('joined', {
  needed: flag({
    label: { ar: 'لا تكتمل مدة المعاش إلا بالمدد المضمومة', en: 'Only joined periods complete the period for a pension' },
  }),
  by: code(
    {
      choice: { ar: 'بطلب المشترك', en: 'By the contributor’s request' },
      conversion: { ar: 'بتحويل الجهة', en: 'By conversion of the agency' },
      privatisation: { ar: 'بتخصيص الجهة', en: 'By privatisation of the agency' },
    },
    { label: { ar: 'سبب الضم', en: 'Why they were joined' } },
  ),
  laidOff: flag({ label: { ar: 'انتهت خدمته بالاستغناء عنه', en: 'Service ended by lay-off' } }),
});

const mayComplete = condition({
  id: 'retirement.count.exchange',
  cites: bel('3-6'),
  title: {
    ar: 'لا تكمل المدد المضمومة مدة المعاش قبل الستين',
    en: 'Joined periods do not complete the period for a pension before sixty',
  },
  confidence: 'medium',
  doubt: 'Only the amending text was read; the rest of the law is not encoded.',
  holds: any(
    no(joined.needed),
    atLeast(gratuityFacts.age, given('age', from('1443-11-15H', 60, { by: 'Cabinet Resolution 631' }))),
    is(joined.by, ['conversion', 'privatisation']),
    is(ended.endReason, ['death', 'health-incapacity', 'post-abolished']),
    joined.laidOff,
  ),
});

/**
 * Whether joined periods may complete the period for a pension (ضم المدد وتبادل المنافع). Exchange of Benefits Law,
 * art. 3-6.
 *
 * @example
 * ```ts
 * import { decide, joinedPeriods } from 'martaba/rules';
 *
 * const sheet = { 'joined.needed': true, 'joined.by': 'choice', 'joined.laidOff': false, endReason: 'resignation' };
 * decide(joinedPeriods, { ...sheet, age: 60 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(joinedPeriods, { ...sheet, age: 59 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const joinedPeriods = ruleSet({
  id: 'joined-periods',
  title: { ar: 'ضم المدد وتبادل المنافع', en: 'Joined-up periods and early pension' },
  facts: registry([joined, gratuityFacts, ended]),
  instruments: [benefitsExchangeLaw],
  from: benefitsExchangeLaw.from,
  rules: [mayComplete],
});
