import { formula } from '../catalogue/formula.js';
import { amount } from '../catalogue/result.js';
import { all, any, atMost, condition, exception, from, given, is, no, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { civilServiceLaw, csl } from '../law/instruments.js';
import { attachment, debt, pay } from './facts.js';

/** Attachment of a salary (الحجز على الراتب). Civil Service Law, art. 20. */

/** The share of the salary that may be attached is one in so many. The language adds and does not divide: so many times. */
const parts = 3;
const oneIn = given('oneIn', from('1397-08-01H', parts));
const isMaintenance = is(debt.kind, 'maintenance');

const facts = registry([pay, debt, attachment]);

const ordered = condition({
  id: 'salary.attachment/order',
  cites: csl('20'),
  title: { ar: 'أمر من الجهة المختصة', en: 'Ordered by the competent body' },
  holds: attachment.ordered,
});

// So many times the amount do not exceed the salary: its share, without a fraction of a halala.
const withinThird = condition({
  id: 'salary.attachment/third',
  cites: csl('20'),
  title: { ar: 'لا يتجاوز ثلث صافي الراتب', en: 'Not more than a third of the net salary' },
  holds: atMost(
    plus(attachment.monthly, ...Array.from({ length: parts - 1 }, () => attachment.monthly)),
    pay.netMonthlySalary,
  ),
});

const maintenance = exception({
  id: 'salary.attachment/maintenance',
  cites: csl('20'),
  title: { ar: 'ما عدا دين النفقة', en: 'Except for maintenance' },
  excepts: 'salary.attachment/third',
  when: isMaintenance,
});

/**
 * Whether a salary may be attached (الحجز على راتب الموظف). Civil Service Law, art. 20.
 *
 * @example
 * ```ts
 * import { decide, salaryAttachment } from 'martaba/rules';
 *
 * // In halalas, of a net salary of 9,000 riyals.
 * const sheet = { netMonthlySalary: 900_000, 'attachment.ordered': true, 'debt.kind': 'ordinary' };
 * const monthly = (halalas: number) =>
 *   decide(salaryAttachment, { ...sheet, 'attachment.monthly': halalas }, { asOf: '1447-01-10H' }).outcome;
 * monthly(300_000); // 'eligible'
 * monthly(300_001); // 'ineligible'
 * ```
 */
export const salaryAttachment = ruleSet({
  id: 'salary-attachment',
  title: { ar: 'الحجز على الراتب', en: 'Attachment of a salary' },
  facts,
  instruments: [civilServiceLaw],
  from: civilServiceLaw.from,
  rules: [ordered, withinThird, maintenance],
});

/** Since 11/4/1435H one detained for a debt is paid his basic salary; since 19/10/1441H only for a debt to the government. */
const detainedIsPaid = given('detainedIsPaid', from('1397-08-01H', false), from('1435-04-11H', true, { by: 'M/23' }));
const governmentOnly = given('governmentOnly', from('1397-08-01H', false), from('1441-10-19H', true, { by: 'M/139' }));
const paidWhileDetained = all(detainedIsPaid, any(is(debt.kind, 'government'), no(governmentOnly)));

export const attachmentLimit = formula({
  id: 'salary.attachment',
  cites: csl('20'),
  title: { ar: 'الحجز على الراتب', en: 'Attachment limit' },
  facts,
  instruments: [civilServiceLaw],
  results: {
    maxMonthly: amount({ ar: 'أقصى ما يحجز شهريًا', en: 'Most that may be attached a month' }, (read) => {
      const [unlimited] = read(isMaintenance);
      if (unlimited) return null;
      const [net, parts] = read(pay.netMonthlySalary, oneIn);
      return Math.floor(net / parts);
    }),
    payWhileDetained: amount({ ar: 'راتب الموقوف بسبب دين', en: 'Pay while detained for a debt' }, (read) => {
      const [paid] = read(paidWhileDetained);
      return paid ? read(pay.basic)[0] : null;
    }),
  },
});
