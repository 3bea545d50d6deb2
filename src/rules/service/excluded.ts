import { years } from '../../models/calendar/duration.js';
import {
  after,
  all,
  always,
  any,
  asOf,
  atLeast,
  choose,
  from,
  given,
  is,
  no,
  present,
  reading,
  the,
  where,
} from '../language/build.js';
import type { Expr, List } from '../language/expression.js';
import { counted, span } from './facts.js';

/** What does not count, purpose by purpose (المدد التي لا تحتسب بحسب الغرض). */

type OfPeriod = Expr<boolean, 'periods'>;

/**
 * Whether an exceptional leave was unpaid. Where its decision does not say it, arts. 148–149 do not either: AMB-24.
 */
export const unpaidAsDecided: OfPeriod = no(span.paid);
export const unpaidByReading: OfPeriod = reading<boolean, 'periods'>('AMB-24', { A: always, B: unpaidAsDecided });

const unpaidLeave = (unpaid: OfPeriod): OfPeriod =>
  any(is(span.kind, 'unpaid-leave'), all(is(span.kind, 'exceptional-leave'), unpaid));

const absentWithoutGround = all(is(span.kind, 'absence'), no(span.convertedToLeave));

const oneYear = given('trainingMinYears', from('1440-06-09H', years(1)));
// Of training of which only the length is known, a year of twelve Hijri months has 354 days at least.
const oneYearInDays = given('trainingMinDays', from('1440-06-09H', 354));

const trainedAYear = all(
  is(span.kind, ['training', 'foreign-training']),
  any(
    all(no(present(span.from)), atLeast(span.days, oneYearInDays)),
    all(present(span.from), atLeast(choose(present(span.to), the(span.to), asOf), after(the(span.from), oneYear))),
  ),
);

/** What does not enter the balance of ordinary leave (ما لا يدخل في رصيد الإجازة). HR regulation, art. 135. */
export const outsideLeaveAccrual = (unpaid: OfPeriod): List<'periods'> =>
  where(
    counted.periods,
    any(
      unpaidLeave(unpaid),
      all(is(span.kind, 'suspension'), span.convicted),
      is(span.kind, 'study-leave'),
      all(is(span.kind, 'secondment'), no(is(span.borrower, 'government-agency'))),
      absentWithoutGround,
      all(is(span.kind, 'prison'), no(span.fromOrdinaryLeave)),
      is(span.kind, ['scholarship', 'study-dispatch']),
      trainedAYear,
    ),
  );

/** Secondment without contributions; study leave without them, or from which he did not return (CRL 17). */
export const withoutContributions: OfPeriod = any(
  all(is(span.kind, 'secondment'), no(span.contributionsPaid)),
  all(is(span.kind, 'study-leave'), any(no(span.contributionsPaid), no(span.returned))),
);

/** What does not count for retirement under the old law (المدد غير المحسوبة في التقاعد). CRL 16 and 17. */
export const outsideRetirement = (unpaid: OfPeriod): List<'periods'> =>
  where(
    counted.periods,
    any(
      absentWithoutGround,
      unpaidLeave(unpaid),
      all(is(span.kind, 'suspension'), span.salaryDenied),
      withoutContributions,
    ),
  );

/** Secondment, which is not allowed in probation; every other absence extends it (HR 41). */
export const seconded = where(counted.periods, is(span.kind, 'secondment'));
export const extendingProbation = where(counted.periods, no(is(span.kind, 'secondment')));
