import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, codeword, numeral } from '../catalogue/result.js';
import { told } from '../catalogue/told.js';
import { atMost, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { jdl, jobDisciplineLaw } from '../law/instruments.js';
import { pay } from '../salary/facts.js';
import { measure } from './facts.js';

/** What a penalty may take (الجزاءات). Job Discipline Law, art. 6. */

const { from: since } = jobDisciplineLaw;
const maxMonthsNet = given('deductionMaxMonthsNet', from(since, 3));
/** The monthly deduction is one part in so many of the net monthly salary. */
const monthlyCapParts = given('monthlyCapFraction', from(since, 3));
const maxDeferralYears = given('promotionDeferralMaxYears', from(since, 2));
const maxIncrements = given('increments', from(since, 1));

const totalHeld = (read: Reader): boolean => {
  const [total, net, months] = read(measure.totalDeduction, pay.netMonthlySalary, maxMonthsNet);
  return total <= net * months;
};

const monthlyHeld = (read: Reader): boolean => {
  const [monthly, net, parts] = read(measure.monthlyDeduction, pay.netMonthlySalary, monthlyCapParts);
  return monthly * parts <= net;
};

const monthsHeld = (read: Reader): boolean => read(atMost(measure.deductionMonthsNet, maxMonthsNet))[0];

/** A penalty is of one kind, so only what is told of it is measured. */
const limits: readonly ((read: Reader) => boolean)[] = [
  monthsHeld,
  totalHeld,
  monthlyHeld,
  (read) => read(atMost(measure.promotionDeferralYears, maxDeferralYears))[0],
  (read) => read(atMost(measure.incrementsDeprived, maxIncrements))[0],
];

const within = (read: Reader): boolean => {
  const held = new Set(limits.map((limit) => told(() => limit(read))));
  if (held.has(false)) return false;
  return held.has(true) || monthsHeld(read);
};

export const penaltyLimits = formula({
  id: 'discipline.penalties',
  cites: jdl('6-1-5'),
  title: { ar: 'الجزاءات', en: 'Penalties' },
  facts: registry([pay, measure]),
  instruments: [jobDisciplineLaw],
  results: {
    maxTotal: amount({ ar: 'أقصى مجموع للحسم', en: 'Most that may be deducted in all' }, (read) => {
      const [net, months] = read(pay.netMonthlySalary, maxMonthsNet);
      return net * months;
    }),
    maxMonthly: amount({ ar: 'أقصى حسم شهري', en: 'Most that may be deducted a month' }, (read) => {
      const [net, parts] = read(pay.netMonthlySalary, monthlyCapParts);
      return Math.floor(net / parts);
    }),
    minMonths: numeral({ ar: 'أقل عدد من الأشهر للحسم', en: 'Fewest months of deduction' }, (read) => {
      const [total, net, parts] = read(measure.totalDeduction, pay.netMonthlySalary, monthlyCapParts);
      return net === 0 ? null : Math.ceil((total * parts) / net);
    }),
    outcome: codeword({ ar: 'هل الجزاء في حدوده', en: 'Whether the penalty is within its limits' }, (read) =>
      within(read) ? 'valid' : 'invalid',
    ),
  },
});
