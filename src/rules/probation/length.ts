import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword, day, numeral, verdict } from '../catalogue/result.js';
import { after, all, any, atLeast, condition, covered, from, given, some, total } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { probation, probationer, stated, stretch } from './facts.js';

/** How long probation lasts, and whether it is served (مدة التجربة). HR regulation, arts. 41–43; Civil Service Law, art. 9. */

const facts = registry([probation, probationer, stated]);

const fullYear = after(probationer.startDate, given('years', from('1440-06-09H', years(1))));

/** The days of absence as they are stated; else those of the periods, a day on which two overlap once. */
const extension = (read: Reader): number =>
  known(
    () => read(stated.absenceDays)[0],
    () => read(covered(probationer.absencesDuringProbation, probationer.startDate))[0],
  );

export const probationLength = formula({
  id: 'probation.length',
  cites: hr('41'),
  title: { ar: 'مدة التجربة', en: 'Length of probation' },
  doubt: 'Any absence extends it, leave among them. That the extension is in calendar days is not stated.',
  facts,
  instruments: [hrRegulation],
  results: {
    probationEnds: day({ ar: 'تنتهي التجربة في', en: 'Probation ends on' }, (read) => {
      const [end] = read(fullYear);
      return end + extension(read);
    }),
    extendedByDays: numeral({ ar: 'مددت بأيام', en: 'Extended by days' }, extension),
  },
});

/** A year is twelve Hijri months (HR 1). */
const months = given('months', from('1440-06-09H', 12));
/** One period is a whole year by itself, or the periods run on without a break and make one together. */
const served = any(
  some(probation.periodsMonths, atLeast(stretch.months, months)),
  all(stated.continuous, atLeast(total(probation.periodsMonths, stretch.months), months)),
);

const continuityTitle = { ar: 'استمرار مدة التجربة', en: 'Continuity of probation' } as const;

const continuity = condition({
  id: 'probation.continuity',
  cites: hr('42'),
  title: continuityTitle,
  holds: served,
});

/**
 * Whether probation has been served without a break (استمرار مدة التجربة). HR regulation, art. 42.
 *
 * @example
 * ```ts
 * import { decide, probationContinuity } from 'martaba/rules';
 *
 * const served = (continuous: boolean) =>
 *   decide(probationContinuity, { 'probation.periodsMonths': [5, 7], continuous }, { asOf: '1447-01-10H' }).outcome;
 * served(true); // 'eligible'
 * served(false); // 'ineligible'
 * ```
 */
export const probationContinuity = ruleSet({
  id: 'probation-continuity',
  title: continuityTitle,
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [continuity],
});

export const probationServed = formula({
  id: 'probation.continuity',
  cites: hr('42'),
  title: continuityTitle,
  facts,
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'حال التجربة', en: 'State of probation' }, (read) =>
      read(served)[0] ? 'probation-completed' : 'probation-not-completed',
    ),
  },
});

export const probationCounts = formula({
  id: 'probation.counts',
  cites: hr('43'),
  title: { ar: 'احتساب مدة التجربة', en: 'Probation counts as service after passing' },
  facts,
  instruments: [hrRegulation],
  results: {
    countsAsService: verdict({ ar: 'تحتسب ضمن مدة الخدمة', en: 'Counts as service' }, probation.passed),
  },
});
