import { formula } from '../catalogue/formula.js';
import { amount, day } from '../catalogue/result.js';
import { from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilServiceLaw, csl } from '../law/instruments.js';
import { pay } from './facts.js';

/** From when, and for what, a salary is due (استحقاق الراتب). Civil Service Law, arts. 16 and 21. */

export const salaryStart = formula({
  id: 'salary.start',
  cites: csl('16'),
  title: { ar: 'استحقاق الراتب من المباشرة', en: 'Salary is due from starting work' },
  facts: registry([pay]),
  instruments: [civilServiceLaw],
  results: { dueFrom: day({ ar: 'يستحق الراتب من', en: 'Salary due from' }, pay.startedWorkOn) },
});

const daysInMonth = given('daysInMonth', from('1397-08-01H', 30));
const hoursCount = given(
  'hoursCount',
  from('1397-08-01H', false),
  from('1439-09-15H', true, { by: 'Royal Decree M/95', was: 'days not worked' }),
);

export const noWorkNoPay = formula({
  id: 'salary.no-work-no-pay',
  cites: csl('21'),
  title: { ar: 'لا راتب عن وقت لم يعمل فيه', en: 'No salary for time not worked' },
  doubt: 'The text gives no divisor; a month of thirty days is taken (HR regulation, art. 1).',
  facts: registry([pay]),
  instruments: [civilServiceLaw],
  results: {
    deduction: amount({ ar: 'ما لا يستحق', en: 'Not due' }, (read) => {
      const [basic, days, month, hoursToo] = read(pay.basic, pay.daysNotWorked, daysInMonth, hoursCount);
      if (!hoursToo) return Math.round((basic * days) / month);
      const [hours] = read(pay.hoursNotWorked);
      const parts = hours === 0 ? 0 : hours / read(pay.hoursPerDay)[0];
      return Math.round((basic * (days + parts)) / month);
    }),
  },
});
