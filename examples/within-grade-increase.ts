/**
 * A foreign law in the same language: the within-grade increase of the General Schedule of the United States,
 * 5 CFR 531.404 and 531.405. It proves that nothing in the language knows about Saudi employment.
 *
 * Run it: `node --import tsx examples/within-grade-increase.ts`
 */
import { days } from 'martaba/models';
import {
  all,
  atLeast,
  atMost,
  bar,
  byBand,
  citing,
  condition,
  countable,
  date,
  decide,
  facts,
  flag,
  from,
  given,
  list,
  elementOf,
  quantity,
  registry,
  ruleSet,
  some,
  within,
} from 'martaba/rules';
import type { Instrument } from 'martaba/rules';

const employee = facts('employee', {
  permanent: flag({ label: { ar: 'وظيفة دائمة', en: 'Permanent position' } }),
  step: quantity({ label: { ar: 'الدرجة', en: 'Step' }, min: 1, max: 10 }),
  waitingSince: date({ label: { ar: 'بداية مدة الانتظار', en: 'Waiting period began on' } }),
  rating: quantity({ label: { ar: 'مستوى الأداء', en: 'Rating of record, 1 to 5' }, min: 1, max: 5 }),
  increases: list(
    { effectiveOn: date({ label: { ar: 'تاريخ النفاذ', en: 'Effective on' } }) },
    { label: { ar: 'زيادات مماثلة', en: 'Equivalent increases' }, happens: 'effectiveOn' },
  ),
  nonpay: list(
    {
      from: date({ label: { ar: 'من', en: 'From' } }),
      to: date({ label: { ar: 'إلى', en: 'To' } }),
      days: quantity({ label: { ar: 'أيام', en: 'Days' }, min: 0 }),
    },
    { label: { ar: 'مدد بلا أجر فوق المسموح', en: 'Non-pay status beyond what is creditable' } },
  ),
});
const increase = elementOf(employee, 'increases');

const cfr: Instrument = {
  id: '5-cfr-531',
  kind: 'law',
  title: { ar: 'لائحة جدول الرواتب العام الأمريكي', en: '5 CFR Part 531, Subpart D' },
  issued: 'Code of Federal Regulations, title 5, part 531, subpart D',
  from: '1981-05-19',
};
const cite = citing(cfr);
const weeks = (n: number) => days(7 * n);

/** 52, 104 or 156 calendar weeks, by the step from which one advances (531.405-a). */
const waitingPeriod = byBand(
  employee.step,
  [
    [3, given('weeks-steps-1-to-3', from('1981-05-19', weeks(52)))],
    [6, given('weeks-steps-4-to-6', from('1981-05-19', weeks(104)))],
  ],
  given('weeks-steps-7-to-9', from('1981-05-19', weeks(156))),
);

export const withinGradeIncrease = ruleSet({
  id: 'within-grade-increase',
  title: { ar: 'الزيادة داخل المرتبة', en: 'Within-grade increase' },
  facts: registry([employee]),
  instruments: [cfr],
  from: cfr.from,
  rules: [
    condition({
      id: 'wgi.position',
      cites: cite('531.402-a'),
      title: { ar: 'وظيفة دائمة دون الدرجة العاشرة', en: 'Permanent position, below step 10' },
      holds: all(employee.permanent, atMost(employee.step, 9)),
    }),
    condition({
      id: 'wgi.competence',
      cites: cite('531.404-a'),
      title: { ar: 'مستوى مقبول من الكفاية', en: 'Acceptable level of competence' },
      holds: atLeast(employee.rating, given('fully-successful', from('1981-05-19', 3))),
    }),
    condition({
      id: 'wgi.waiting-period',
      cites: cite('531.405-a'),
      title: { ar: 'إتمام مدة الانتظار', en: 'Waiting period completed' },
      holds: atLeast(countable(employee.waitingSince, employee.nonpay), waitingPeriod),
    }),
    bar({
      id: 'wgi.equivalent-increase',
      cites: cite('531.404-c'),
      title: { ar: 'زيادة مماثلة خلال مدة الانتظار', en: 'Equivalent increase during the waiting period' },
      when: some(employee.increases, within(increase.effectiveOn, employee.waitingSince)),
    }),
  ],
});

const clerk = {
  'employee.permanent': true,
  'employee.step': 4,
  'employee.waitingSince': '2023-01-01',
  'employee.rating': 3,
  'employee.increases': [],
  'employee.nonpay': [],
} as const;

/** The outcome on a day for the clerk above: 104 weeks after 1 January 2023 is 29 December 2024. */
export const outcomeOn = (day: string): string => decide(withinGradeIncrease, clerk, { asOf: day }).outcome;

if (process.argv[1]?.endsWith('within-grade-increase.ts') === true) {
  for (const day of ['2024-12-28', '2024-12-29']) console.log(day, outcomeOn(day));
}
