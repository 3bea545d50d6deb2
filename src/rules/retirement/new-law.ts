import type { Duration } from '../../models/calendar/duration.js';
import { addDuration, subtractDuration } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { day, numeral, verdict } from '../catalogue/result.js';
import { all, atLeast, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { sil, socialInsuranceLaw } from '../law/social-insurance.js';
import { atCommencement, contributions } from './facts.js';

/** The age and the early pension of the new law (سن الخامسة والستين). Social Insurance Law, arts. 2 and 16. */

const age = given('age', from('2024-07-03', 65));
const minMonths = given('minMonths', from('2024-07-03', 180));
const earlyMonths = given('earlyMonths', from('2024-07-03', 360));
const maxEarlyMonths = given('maxEarlyMonths', from('2024-07-03', 120));

const enoughAtTheAge = atLeast(contributions.contributionMonths, minMonths);
const mayBeEarly = all(contributions.stoppedCoveredWork, atLeast(contributions.contributionMonths, earlyMonths));

const gregorian = (years: number, months = 0): Duration => ({ calendar: 'gregorian', years, months, days: 0 });

/** The day on which he completes the age, in Gregorian years. */
const completesAge = (read: Reader): number => {
  const [born, years] = read(atCommencement.birthDate, age);
  return addDuration(born, gregorian(years));
};

export const newLawAge = formula({
  id: 'retirement.age.new-law',
  cites: sil('16'),
  title: { ar: 'سن الخامسة والستين', en: 'New-law age and early pension' },
  facts: registry([atCommencement, contributions]),
  instruments: [socialInsuranceLaw],
  results: {
    age: numeral({ ar: 'السن النظامية بالسنوات الميلادية', en: 'Statutory age in Gregorian years' }, age),
    pensionOn: day({ ar: 'يبلغ السن في', en: 'Completes the age on' }, completesAge),
    minMonths: numeral({ ar: 'أشهر الاشتراك اللازمة عند السن', en: 'Contribution months needed at the age' }, minMonths),
    entitledAtAge: verdict({ ar: 'يستحق المعاش عند السن', en: 'Pension at the age' }, enoughAtTheAge),
    earlyMonths: numeral(
      { ar: 'أشهر الاشتراك اللازمة قبل السن', en: 'Contribution months for a pension before the age' },
      earlyMonths,
    ),
    maxEarlyMonths: numeral({ ar: 'أقصى ما يسبق السن بالأشهر', en: 'Most months before the age' }, maxEarlyMonths),
    entitledEarly: verdict({ ar: 'يستحق المعاش قبل السن', en: 'Pension before the age' }, mayBeEarly),
    earliestOn: day({ ar: 'أقرب تاريخ لاستحقاق المعاش', en: 'Earliest pension' }, (read) => {
      const [early] = read(mayBeEarly);
      if (!early) return read(enoughAtTheAge)[0] ? completesAge(read) : null;
      return subtractDuration(completesAge(read), gregorian(0, read(maxEarlyMonths)[0]));
    }),
  },
});
