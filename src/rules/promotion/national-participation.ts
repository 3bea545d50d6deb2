import { formula } from '../catalogue/formula.js';
import { verdict } from '../catalogue/result.js';
import { is, no, some, where } from '../language/build.js';
import { registry } from '../language/registry.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { outsideLeaveAccrual, unpaidAsDecided } from '../service/excluded.js';
import { counted, span } from '../service/facts.js';
import { excludedPeriods } from './excluded-periods.js';

/** National participation takes nothing from promotion, increment or leave (المشاركة الوطنية). Framework NPL, art. 3-E. */

const participation = is(span.kind, 'national-participation');

export const participationNeutral = formula({
  id: 'promotion.national-participation-neutral',
  cites: framework('NPL 3-E'),
  title: { ar: 'لا أثر للمشاركة الوطنية في الترقية', en: 'National participation does not hurt promotion' },
  confidence: 'low',
  doubt: 'Read in an English copy in a third-party repository.',
  facts: registry([counted]),
  instruments: [hrsdFrameworks],
  results: {
    countsForPromotion: verdict(
      { ar: 'تحتسب للترقية', en: 'Counts for promotion' },
      no(some(where(excludedPeriods, participation))),
    ),
    accruesOrdinaryLeave: verdict(
      { ar: 'تدخل في رصيد الإجازة العادية', en: 'Accrues ordinary leave' },
      no(some(where(outsideLeaveAccrual(unpaidAsDecided), participation))),
    ),
  },
});
