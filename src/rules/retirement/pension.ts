import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount } from '../catalogue/result.js';
import { from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilRetirementLaw, crl } from '../law/instruments.js';
import { pension } from './facts.js';

/** What a pension of the Civil Retirement Law amounts to (تسوية المعاش). Arts. 19 to 21. */

const held = civilRetirementLaw.from;
const parts = given('fraction', from(held, 40));
const maxYears = given('maxYears', from(held, 40));

/** Since 21/10/1396H it is of the last salary; before, of the average of two years, four fifths of it at most. */
const ofLastSalary = given(
  'ofLastSalary',
  from(held, false),
  from('1396-10-21H', true, { by: 'Royal Decree M/75', was: 'two-year average and cap of four fifths' }),
);
const averageCap = given('averageCap', from(held, 0.8, { until: '1396-10-21H' }), from('1396-10-21H', 1));

/** One fortieth of the salary for each counted year, not more than forty, in halalas. */
const byYears = (read: Reader): number => {
  const [last, most, oneIn, cap] = read(ofLastSalary, maxYears, parts, averageCap);
  const [salary, years] = read(
    last ? pension.lastMonthlySalary : pension.averageMonthlySalary,
    pension.retirementServiceYears,
  );
  return Math.round(Math.min((salary * Math.min(years, most)) / oneIn, salary * cap));
};

const facts = registry([pension]);
const instruments = [civilRetirementLaw] as const;
const confidence = 'medium';
const label = { ar: 'المعاش الشهري', en: 'Monthly pension' };

export const pensionAmount = formula({
  id: 'retirement.pension-amount.crl',
  cites: crl('19'),
  title: { ar: 'تسوية المعاش', en: 'Pension amount' },
  confidence,
  doubt: 'Read from an unofficial copy. A part of a year is given its part; allowances are not covered.',
  facts,
  instruments,
  results: { pension: amount(label, byYears) },
});

const rate = given('rate', from(held, 0.4));
const workCauseRate = given('workCauseRate', from(held, 0.8));

export const incapacityPension = formula({
  id: 'retirement.pension-death-incapacity.crl',
  cites: crl('20'),
  title: { ar: 'معاش الوفاة والعجز', en: 'Death or incapacity pension' },
  confidence,
  doubt:
    'Read from an unofficial copy. Art. 21 gives four fifths whatever the years, also where art. 19 would give more.',
  facts,
  instruments,
  results: {
    pension: amount(label, (read) => {
      const [byWork, salary] = read(pension.causedByWork, pension.lastMonthlySalary);
      const least = Math.round(salary * read(byWork ? workCauseRate : rate)[0]);
      return byWork ? least : Math.max(least, byYears(read));
    }),
  },
});
