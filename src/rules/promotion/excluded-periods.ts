import { all, any, is, never, no, reading, where } from '../language/build.js';
import { period, service } from '../facts/periods.js';

/** Periods that do not count as experience (المدد التي لا تحتسب). HR regulation, arts. 48-b and 174-b. */

/** Exceptional leave (48-b-1). */
export const exceptionalLeave = is(period.kind, 'exceptional-leave');

/** Secondment to other than government agencies and regional or international bodies (48-b-2). Which State bodies count is open: AMB-07. */
export const secondmentElsewhere = all(
  is(period.kind, 'secondment'),
  no(
    reading('AMB-07', {
      A: is(period.borrower, ['government-agency', 'international-or-regional']),
      B: is(period.borrower, [
        'government-agency',
        'international-or-regional',
        'foreign-government',
        'saudi-body-not-under-csl',
      ]),
    }),
  ),
);

/** Scholarship, study dispatch or study leave that missed its purpose (48-b-3). */
export const failedStudy = all(
  is(period.kind, ['scholarship', 'study-dispatch', 'study-leave']),
  no(period.purposeAchieved),
);

/** Absence that was not counted as leave (48-b-4). */
export const absence = all(is(period.kind, 'absence'), no(period.convertedToLeave));

/** Suspension after which a penalty was issued (48-b-5). */
export const suspensionWithPenalty = all(is(period.kind, 'suspension'), period.penaltyFollowed);

/** Training abroad that was ended, when the minister disregards it (174-b). */
export const disregardedTraining = all(is(period.kind, 'foreign-training'), period.excludedByMinister);

/** The periods that are taken out of the experience that a post requires. */
export const excludedPeriods = where(
  service.periods,
  any(exceptionalLeave, secondmentElsewhere, failedStudy, absence, suspensionWithPenalty, disregardedTraining),
);

/** Whether art. 48-b shortens the time in a rank of art. 50 is open: AMB-26. */
export const excludedFromTimeInRank = reading('AMB-26', {
  A: excludedPeriods,
  B: excludedPeriods,
  C: where(service.periods, never),
});
