import { formula } from '../catalogue/formula.js';
import { day } from '../catalogue/result.js';
import { atLeast, atMost, condition, consistency, daysAfter, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { afterIncapacity, incapacity } from './facts.js';

/** Health incapacity (العجز الصحي), and the return after it. HR regulation, arts. 224 and 225. */

const endsBy = daysAfter(incapacity.decidedOn, given('maxDays', from('1440-06-09H', 30)));

export const incapacityEnd = formula({
  id: 'termination.incapacity',
  cites: hr('224'),
  title: { ar: 'العجز الصحي', en: 'Health incapacity' },
  confidence: 'medium',
  facts: registry([incapacity]),
  instruments: [hrRegulation],
  agree: [
    consistency({
      id: 'incapacity.notifiedOn',
      cites: hr('224'),
      title: { ar: 'الإبلاغ بعد القرار', en: 'The notice follows the decision' },
      holds: atLeast(incapacity.notifiedOn, incapacity.decidedOn, { ifNone: true }),
    }),
  ],
  lastDay: 'endsBy',
  results: {
    endsBy: day({ ar: 'تنتهي خدمته في موعد أقصاه', en: 'Service ends at the latest on' }, endsBy),
    endsOn: day({ ar: 'تنتهي خدمته في', en: 'Service ends on' }, (read) => {
      const [latest, notified] = read(endsBy, incapacity.notifiedOn);
      return notified === null ? latest : Math.min(notified, latest);
    }),
  },
});

const fit = condition({
  id: 'termination.incapacity.return/fitness',
  cites: hr('225-a'),
  title: { ar: 'رأت الهيئة الطبية العامة لياقته', en: 'Found fit by the General Medical Authority' },
  holds: afterIncapacity.authorityFit,
});

const shortGap = condition({
  id: 'termination.incapacity.return/gap',
  cites: hr('225-b'),
  title: {
    ar: 'لم تزد المدة من انتهاء خدمته إلى طلب العودة على سنتين',
    en: 'Not more than two years from the end of service to the request',
  },
  holds: atMost(afterIncapacity.gapMonths, given('maxGapMonths', from('1440-06-09H', 24))),
});

const notHigher = condition({
  id: 'termination.incapacity.return/rank',
  cites: hr('225-c'),
  title: { ar: 'مرتبة لا تتجاوز مرتبته السابقة', en: 'A rank not above his former one' },
  holds: atMost(afterIncapacity.rankDelta, given('maxRankDelta', from('1440-06-09H', 0))),
});

/**
 * Whether he may return without a competition (العودة بعد العجز الصحي). HR regulation, art. 225.
 *
 * @example
 * ```ts
 * import { decide, returnAfterIncapacity } from 'martaba/rules';
 *
 * const sheet = { authorityFit: true, rankDelta: 0 };
 * decide(returnAfterIncapacity, { ...sheet, gapMonths: 24 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(returnAfterIncapacity, { ...sheet, gapMonths: 25 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const returnAfterIncapacity = ruleSet({
  id: 'return-after-incapacity',
  title: { ar: 'العودة دون مسابقة بعد العجز الصحي', en: 'Return without a competition after incapacity' },
  facts: registry([afterIncapacity]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [fit, shortGap, notHigher],
});
