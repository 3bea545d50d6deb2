import type { Duration } from '../../models/calendar/duration.js';
import { addDuration } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { day, lengthOfTime, numeral } from '../catalogue/result.js';
import { below, from, given } from '../language/build.js';
import { sid, socialInsuranceDecree } from '../law/social-insurance.js';
import { agesAgree, youngerByAge, youngerByBirth } from './ages-agree.js';
import { atCommencement } from './facts.js';
import { isOutsideTransition, regimeFacts } from './regime.js';
import { earlyPensionMonths, pensionAges } from './transitional-table.js';

/** Those between the two laws (الفئة الانتقالية). Royal Decree M/273, clause 5. */

const ages = pensionAges.map(([under, age]) => ({
  byAge: youngerByAge(under),
  byBirth: youngerByBirth(under),
  age: given(`pensionAgeUnder${under}`, from('2024-07-03', age)),
}));

/** The age at which his pension is due; `null` where the table is not his. */
export const transitionalAge = (read: Reader): Duration | null => {
  if (isOutsideTransition(read)) return null;
  for (const row of ages) {
    const younger = known<boolean>(
      () => read(row.byBirth)[0],
      () => read(row.byAge)[0],
    );
    if (younger) return read(row.age)[0];
  }
  return null;
};

const months = earlyPensionMonths.map(([under, needed]) => ({
  fewer: below(atCommencement.contributionMonthsAt20240703, under),
  needed: given(`monthsNeededUnder${under}`, from('2024-07-03', needed)),
}));

/** The contribution months that a pension before the age takes; `null` where the table is not his. */
const transitionalMonths = (read: Reader): number | null => {
  if (isOutsideTransition(read)) return null;
  for (const row of months) if (read(row.fewer)[0]) return read(row.needed)[0];
  return null;
};

const earlyMonths = numeral(
  { ar: 'أشهر الاشتراك اللازمة للمعاش قبل السن', en: 'Contribution months for a pension before the age' },
  transitionalMonths,
);

const about = { facts: regimeFacts, instruments: [socialInsuranceDecree], agree: [agesAgree] } as const;

export const transitionalPensionAge = formula({
  id: 'retirement.age.transitional',
  cites: sid('5-1'),
  title: { ar: 'السن النظامية لاستحقاق المعاش', en: 'Transitional pension age' },
  ...about,
  results: {
    pensionAge: lengthOfTime({ ar: 'سن استحقاق المعاش', en: 'Pension age' }, transitionalAge),
    pensionOn: day({ ar: 'يستحق المعاش في', en: 'Pension due on' }, (read) => {
      const age = transitionalAge(read);
      return age === null ? null : addDuration(read(atCommencement.birthDate)[0], age);
    }),
    earlyMonths,
  },
});

export const transitionalEarlyPension = formula({
  id: 'retirement.early.transitional',
  cites: sid('5-3'),
  title: { ar: 'مدد الاشتراك المؤهلة', en: 'Transitional early-pension months' },
  ...about,
  results: { earlyMonths },
});
