import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, codeword, day, numeral, verdict } from '../catalogue/result.js';
import { above, all, atMost, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { abroad, inside, pay, stay } from './facts.js';

/** What is paid for study, and who insures a delegate (استحقاقات الدراسة وتأمين المنتدب). HR regulation, arts. 254–261. */

export const dispatchBenefit = formula({
  id: 'benefit.dispatch',
  cites: hr('254'),
  title: { ar: 'الموفد للدراسة', en: 'Study dispatch' },
  doubt: 'The delegation distance is not in the text, nor which health allowances go on.',
  facts: registry([pay, inside]),
  instruments: [hrRegulation],
  results: {
    monthly: amount({ ar: 'الراتب وبدل النقل', en: 'Salary and transport allowance' }, (read) => {
      const [basic, transport] = read(pay.basic, pay.transportAllowance);
      return basic + transport;
    }),
    relocation: verdict(
      { ar: 'بدل ترحيل مرة واحدة', en: 'Relocation allowance, once' },
      all(inside.atDelegationDistance, no(inside.relocationPaid)),
    ),
  },
});

const salaryRate = given('salaryRate', from('1440-06-09H', 0.5));

const halfSalary = (read: Reader): number => {
  const [basic, part] = read(pay.basic, salaryRate);
  return Math.round(basic * part);
};

export const scholarshipBenefit = formula({
  id: 'benefit.scholarship',
  cites: hr('256'),
  title: { ar: 'المبتعث للدراسة', en: 'Scholarship' },
  facts: registry([pay, stay, abroad]),
  instruments: [hrRegulation],
  results: {
    salary: amount({ ar: 'نصف راتبه من جهته', en: 'Half his salary, from the agency' }, halfSalary),
    salaryRate: numeral({ ar: 'نسبة ما يصرف من راتبه', en: 'Share of his salary that is paid' }, salaryRate),
    afterGrant: amount(
      { ar: 'نصف الراتب والفرق مع المنحة', en: 'Half salary and the difference to the grant' },
      (read) => {
        const [allocations, grant] = read(abroad.allocations, abroad.grant);
        return halfSalary(read) + Math.max(0, allocations - grant);
      },
    ),
    yearlyTickets: verdict(
      { ar: 'تذاكر سنوية له ولزوجته وأولاده', en: 'Yearly tickets for him, wife and children' },
      above(stay.months, given('ticketsMoreThanMonths', from('1440-06-09H', 12))),
    ),
    paidFrom: day({ ar: 'تستحق المخصصات من', en: 'Allocations are due from' }, (read) => {
      const [travelled, starts, earliest] = read(
        abroad.travelledOn,
        abroad.startsOn,
        given('earliestDays', from('1440-06-09H', 30)),
      );
      return Math.max(travelled, starts - earliest);
    }),
  },
});

const isShort = atMost(stay.days, given('days', from('1440-06-09H', 180)));

export const delegationInsurance = formula({
  id: 'benefit.delegation-insurance',
  cites: hr('261'),
  title: { ar: 'تأمين المنتدب', en: 'Insurance on delegation abroad' },
  facts: registry([stay]),
  instruments: [hrRegulation],
  results: {
    insurance: codeword({ ar: 'التأمين', en: 'Insurance' }, (read) => (read(isShort)[0] ? 'travel' : 'medical')),
  },
});
