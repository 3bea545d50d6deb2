import { formula } from '../catalogue/formula.js';
import { amount, codeword, day, numeral } from '../catalogue/result.js';
import { atMost, below, between, condition, daysAfter, from, given } from '../language/build.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, child, familyFacts } from './family-facts.js';

/** Leaves of parents: maternity, motherhood and paternity (الوضع والأمومة والأبوة). HR regulation, arts. 151 to 153. */

const { from: since } = hrRegulation;
const ofParents = { facts: familyFacts, instruments: [hrRegulation] as const, from: since };
const full = codeword({ ar: 'الراتب', en: 'Pay' }, () => 'full');
const leaveDays = { ar: 'أيام الإجازة', en: 'Days' };

const maternityDays = given('days', from(since, 70));
const earliest = given('maxBeforeDays', from(since, 28));

export const maternitySet = ruleSet({
  id: 'maternity-leave',
  title: { ar: 'إجازة الوضع', en: 'Maternity leave' },
  ...ofParents,
  rules: [
    condition({
      id: 'leave.maternity/start',
      cites: hr('151'),
      title: {
        ar: 'تبدأ قبل التاريخ المتوقع بثمانية وعشرين يومًا على الأكثر',
        en: 'Starts 28 days before the expected date at most',
      },
      holds: atMost(asked.daysBeforeExpected, earliest),
    }),
    condition({
      id: 'leave.maternity/days',
      cites: hr('151'),
      title: { ar: 'لا تتجاوز سبعين يومًا', en: 'Not more than seventy days' },
      holds: atMost(asked.totalDays, maternityDays),
    }),
  ],
});

export const maternity = formula({
  id: 'leave.maternity',
  cites: hr('151'),
  title: { ar: 'إجازة الوضع', en: 'Maternity leave' },
  ...ofParents,
  results: {
    days: numeral(leaveDays, maternityDays),
    pay: full,
    earliestStart: day({ ar: 'أقرب بداية', en: 'May start from' }, (read) => {
      const [expected, most] = read(asked.expectedDate, earliest);
      return expected - most;
    }),
    to: day({ ar: 'إلى', en: 'To' }, (read) => {
      const [start, days] = read(asked.startDate, maternityDays);
      return start + days - 1;
    }),
  },
});

/** Three years of twelve months, of thirty days each (art. 1). */
const motherhoodDays = given('maxDays', from(since, 1080));
const childMonths = given('childMaxMonths', from(since, 36));
const rate = given('rate', from(since, 0.25));
const leastPay = given('minPay', from(since, 150_000));
const postponeDays = given('postponeDays', from(since, 90));

export const motherhoodSet = ruleSet({
  id: 'motherhood-leave',
  title: { ar: 'إجازة الأمومة', en: 'Motherhood leave' },
  ...ofParents,
  rules: [
    condition({
      id: 'leave.motherhood/child',
      cites: hr('152-a-1'),
      title: { ar: 'في السنوات الثلاث الأولى من عمر الطفل', en: "Within the first three years of the child's life" },
      holds: atMost(child.ageMonths, childMonths),
    }),
    condition({
      id: 'leave.motherhood/left',
      cites: hr('152-a'),
      title: { ar: 'لم تستنفد ثلاث سنوات في الخدمة', en: 'Three years in the service are not used up' },
      holds: below(asked.usedDays, motherhoodDays),
    }),
  ],
});

export const motherhood = formula({
  id: 'leave.motherhood',
  cites: hr('152'),
  title: { ar: 'راتب إجازة الأمومة وما بقي منها', en: 'Pay of motherhood leave, and what is left' },
  doubt: 'Whether the least pay may exceed the salary is not stated; it is taken as it stands.',
  ...ofParents,
  results: {
    monthlyPay: amount({ ar: 'ما يصرف شهريًا', en: 'Paid a month' }, (read) => {
      const [salary, part, least] = read(asked.salary, rate, leastPay);
      return Math.max(Math.round(salary * part), least);
    }),
    remainingDays: numeral({ ar: 'الأيام الباقية', en: 'Days left' }, (read) => {
      const [used, most] = read(asked.usedDays, motherhoodDays);
      return Math.max(0, most - used);
    }),
    latestStart: day({ ar: 'أبعد ما تؤجل إليه', en: 'Postponed to at most' }, daysAfter(asked.startDate, postponeDays)),
  },
});

const week = given('withinDays', from(since, 7));
const paternityDays = given('days', from(since, 3));

export const paternitySet = ruleSet({
  id: 'paternity-leave',
  title: { ar: 'إجازة الأبوة', en: 'Paternity leave' },
  ...ofParents,
  rules: [
    condition({
      id: 'leave.paternity',
      cites: hr('153'),
      title: { ar: 'خلال أسبوع من الولادة', en: 'Within one week of the birth' },
      holds: between(asked.daysSinceBirth, 0, week),
    }),
  ],
});

export const paternity = formula({
  id: 'leave.paternity',
  cites: hr('153'),
  title: { ar: 'إجازة الأبوة', en: 'Paternity leave' },
  ...ofParents,
  lastDay: 'startBy',
  results: {
    days: numeral(leaveDays, paternityDays),
    pay: full,
    startBy: day({ ar: 'آخر يوم لبدايتها', en: 'To be started by' }, daysAfter(asked.birthDate, week)),
  },
});
