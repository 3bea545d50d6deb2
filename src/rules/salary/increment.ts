import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, numeral } from '../catalogue/result.js';
import { from, given, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilServiceLaw, csl, salaryScaleOrder } from '../law/instruments.js';
import { pay } from './facts.js';
import { basicOf, rankOf, stepWithinRank } from './scale.js';

/** The annual increment (العلاوة السنوية). Civil Service Law, art. 17. */

const byFiscalYear = given(
  'byFiscalYear',
  from('1397-08-01H', false, { by: 'original text' }),
  from('1441-10-19H', true, { by: 'Royal Decree M/139', was: 'from the first of Muharram each year' }),
);

/** The step that follows his own, on the day of the law as it then stands; at the last step he stays. */
const stepAfter = (read: Reader): number => {
  const [rank, step, fiscal, fiscalStart, hijriStart] = read(
    pay.rank,
    pay.step,
    byFiscalYear,
    is(pay.event, 'fiscal-year-start'),
    is(pay.event, 'hijri-year-start'),
  );
  const due = fiscal ? fiscalStart : hijriStart;
  return due ? Math.min(step + 1, rankOf(read, rank).steps) : step;
};

export const annualIncrement = formula({
  id: 'salary.increment.annual',
  cites: csl('17'),
  title: { ar: 'العلاوة السنوية', en: 'Annual increment' },
  doubt: 'AMB-16: when the fiscal year begins, and what is given at the last step; he is taken to stay there.',
  facts: registry([pay]),
  instruments: [civilServiceLaw, salaryScaleOrder],
  from: salaryScaleOrder.from,
  agree: [stepWithinRank('step', pay.rank, pay.step)],
  results: {
    step: numeral({ ar: 'الدرجة', en: 'Step' }, stepAfter),
    basic: amount({ ar: 'الراتب الأساسي', en: 'Basic salary' }, (read) => {
      const [rank] = read(pay.rank);
      return basicOf(rankOf(read, rank), stepAfter(read));
    }),
  },
});
