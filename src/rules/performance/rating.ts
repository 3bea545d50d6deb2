import { months } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import { codeword, verdict } from '../catalogue/result.js';
import { above, after, atLeast, from, given, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { cycle, group, ranked, transfer, whereabouts } from './facts.js';

/** Who rates an employee, and on what (من يقوّم الأداء). Framework of performance management, arts. 4–8 and 10. */

const confidence = 'medium';
const instruments = [hrsdFrameworks] as const;
const ratedBy = { ar: 'يقوّم أداءه', en: 'Rated by' };

const least = 3;
const stayedByMonths = atLeast(whereabouts.monthsInNewAgency, given('months', from('1440-06-09H', least)));
const stayedByDates = atLeast(
  cycle.endsOn,
  after(transfer.startedOn, given('monthsByDate', from('1440-06-09H', months(least)))),
);

export const transferred = formula({
  id: 'performance.transferred',
  cites: framework('PM 4'),
  title: { ar: 'تقويم أداء المنقول', en: 'Who rates a transferred employee' },
  confidence,
  facts: registry([whereabouts, transfer, cycle]),
  instruments,
  results: {
    ratedBy: codeword(ratedBy, (read) => {
      const [stayed] = known<readonly [boolean]>(
        () => read(stayedByDates),
        () => read(stayedByMonths),
      );
      return stayed ? 'receiving' : 'former';
    }),
  },
});

const longAway = above(whereabouts.monthsAway, given('months', from('1440-06-09H', 6)));

export const away = formula({
  id: 'performance.away',
  cites: framework('PM 5-6'),
  title: { ar: 'تقويم أداء المتدرب والمجاز', en: 'Rating during long absence' },
  confidence,
  facts: registry([whereabouts]),
  instruments,
  results: {
    ratedOn: codeword({ ar: 'أساس التقويم', en: 'Rated on' }, (read) => {
      if (!read(longAway)[0]) return 'work-of-the-cycle';
      return read(is(whereabouts.awayOn, 'leave'))[0] ? 'work-before-leave' : 'reports-of-that-body';
    }),
  },
});

const isSenior = atLeast(ranked.rank, given('seniorFrom', from('1440-06-09H', 14)));

export const senior = formula({
  id: 'performance.senior',
  cites: framework('PM 7-8'),
  title: { ar: 'تقويم المراتب العليا', en: 'Ranks 14–15, and 13 and below' },
  confidence,
  facts: registry([ranked]),
  instruments,
  results: {
    ratedBy: codeword(ratedBy, (read) => (read(isSenior)[0] ? 'minister-considerations' : 'ministry-forms')),
  },
});

/** The least group that ratings are distributed over; the condition and what follows for a smaller one share it. */
export const largeEnough = atLeast(group.size, given('minGroup', from('1440-06-09H', 20)));

export const distributionGroup = formula({
  id: 'performance.distribution',
  cites: framework('PM 10-1'),
  title: { ar: 'التصنيف الإجباري', en: 'Forced distribution' },
  confidence,
  doubt: 'The percentages are set by the ministry and are not in the text of the framework.',
  facts: registry([group]),
  instruments,
  results: {
    merged: verdict({ ar: 'تدمج مع غيرها', en: 'Merged with another' }, (read) => !read(largeEnough)[0]),
  },
});
