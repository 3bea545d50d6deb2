import { formula } from '../catalogue/formula.js';
import { codeword } from '../catalogue/result.js';
import {
  above,
  all,
  atLeast,
  condition,
  count,
  equals,
  from,
  given,
  is,
  no,
  plus,
  reading,
  where,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { performance, rating } from './facts.js';

/** Three ratings of Unsatisfactory (غير مرضٍ ثلاث مرات متتالية). HR regulation, art. 233. */

/** How many times in a row end the service. */
export const consecutive = given('consecutive', from('1440-06-09H', 3));
const recent = where(performance.ratings, above(plus(rating.order, consecutive), count(performance.ratings)));
const threeTimes = atLeast(
  count(where(recent, equals(rating.value, given('unsatisfactory', from('1440-06-09H', 1))))),
  consecutive,
);

/** Whether the service ends while a grievance is pending is open: AMB-27. */
const notAccepted = reading('AMB-27', {
  A: is(performance.grievance, ['none', 'rejected']),
  B: is(performance.grievance, ['none', 'rejected', 'pending']),
});
const doubt = 'AMB-27: effect of a grievance still pending.';

const insufficient = condition({
  id: 'termination.unsatisfactory',
  cites: hr('233'),
  title: {
    ar: 'تقويم «غير مرضٍ» ثلاث مرات متتالية، ولم يتظلم أو لم يقبل تظلمه',
    en: 'Unsatisfactory three consecutive times, and no grievance or one that was not accepted',
  },
  doubt,
  holds: all(threeTimes, notAccepted),
});

const facts = registry([performance]);

/**
 * Whether the service ends for insufficiency (إنهاء الخدمة لعدم الكفاية). HR regulation, art. 233.
 *
 * @example
 * ```ts
 * import { decide, endingForInsufficiency } from 'martaba/rules';
 *
 * const rated = (...values: readonly number[]) => {
 *   const ratings = values.map((value, i) => ({ order: i + 1, value }));
 *   return decide(endingForInsufficiency, { ratings, grievance: 'none' }, { asOf: '1447-01-10H' }).outcome;
 * };
 * rated(3, 1, 1, 1); // 'eligible'
 * rated(1, 1, 2, 1); // 'ineligible'
 * ```
 */
export const endingForInsufficiency = ruleSet({
  id: 'ending-for-insufficiency',
  title: { ar: 'إنهاء الخدمة لعدم الكفاية', en: 'End of service for insufficiency' },
  phrases: {
    eligible: { ar: 'تنتهي خدمته', en: 'His service ends' },
    ineligible: { ar: 'لا تنتهي خدمته بهذا السبب', en: 'The service does not end for this reason' },
    undetermined: { ar: 'لا يمكن الجزم قبل استكمال البيانات', en: 'Cannot be determined before the facts are complete' },
  },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [insufficient],
});

const waits = all(threeTimes, is(performance.grievance, 'pending'), no(notAccepted));

export const insufficiency = formula({
  id: 'termination.unsatisfactory',
  cites: hr('233'),
  title: { ar: 'غير مرضٍ ثلاث مرات متتالية', en: 'Three Unsatisfactory ratings' },
  doubt,
  facts,
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الحال', en: 'Outcome' }, (read) => {
      if (read(all(threeTimes, notAccepted))[0]) return 'service-ends';
      return read(waits)[0] ? 'wait' : 'service-continues';
    }),
  },
});
