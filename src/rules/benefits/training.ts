import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { amount, day, numeral, verdict } from '../catalogue/result.js';
import { above, all, any, atLeast, from, given } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { abroad, inside, pay, stay } from './facts.js';

/** What is paid for training (استحقاقات التدريب). HR regulation, arts. 242–253. */

const monthDays = given('monthDays', from('1440-06-09H', 30));

/** The days of a stay: as they are given, or months of thirty days (HR 1). */
const daysOf = (read: Reader): number =>
  known<number>(
    () => read(stay.days)[0],
    () => {
      const [months, days] = read(stay.months, monthDays);
      return months * days;
    },
  );

const perDiemLimit = given('perDiemDays', from('1440-06-09H', 30));
const perDiemDaysOf = (read: Reader): number => Math.min(daysOf(read), read(perDiemLimit)[0]);

/** Per diem for the first thirty days, then the student's reward for what remains, by months of thirty days. */
const allowanceOf = (read: Reader): number => {
  const first = perDiemDaysOf(read);
  const rest = daysOf(read) - first;
  const [perDiem, month] = read(abroad.perDiem, monthDays);
  const reward = rest === 0 ? 0 : (read(abroad.monthlyReward)[0] * rest) / month;
  return Math.round(perDiem * first + reward);
};

const inFull = atLeast(stay.months, given('fullAllocationMonths', from('1440-06-09H', 6)));
const wholeShare = given('wholeShare', from('1440-06-09H', 1));
const shorterShare = given('shorterShare', from('1440-06-09H', 0.5));
const luggage = all(atLeast(stay.months, given('luggageMinMonths', from('1440-06-09H', 12))), abroad.passed);

export const trainingAbroadBenefit = formula({
  id: 'benefit.training-abroad',
  cites: hr('242'),
  title: { ar: 'استحقاقات التدريب في الخارج', en: 'Training abroad' },
  facts: registry([stay, abroad]),
  instruments: [hrRegulation],
  results: {
    perDiemDays: numeral({ ar: 'أيام بدل الانتداب', en: 'Days of per diem' }, perDiemDaysOf),
    allowance: amount({ ar: 'البدل والمكافأة', en: 'Per diem and reward' }, allowanceOf),
    afterGrant: amount({ ar: 'الفرق مع المنحة', en: 'Difference to the grant' }, (read) =>
      Math.max(0, allowanceOf(read) - read(abroad.grant)[0]),
    ),
    allocationShare: numeral({ ar: 'نسبة المخصصات الأخرى', en: 'Share of the other allocations' }, (read) => {
      const [full] = read(inFull);
      return read(full ? wholeShare : shorterShare)[0];
    }),
    familyTickets: verdict(
      { ar: 'تذاكر للزوجة والأولاد', en: 'Tickets for wife and children' },
      above(stay.months, given('familyTicketMoreThanMonths', from('1440-06-09H', 1))),
    ),
    luggage: amount({ ar: 'مكافأة شحن الأمتعة', en: 'Reward for luggage' }, (read) =>
      read(luggage)[0] ? read(abroad.monthlyReward)[0] : 0,
    ),
    paidFrom: day({ ar: 'يستحق من', en: 'Due from' }, (read) => Math.max(...read(abroad.travelledOn, abroad.startsOn))),
  },
});

const rate = given('extraSalaryRate', from('1440-06-09H', 1));
const paidMonths = given('months', from('1440-06-09H', 3));
const relocationAfter = given('relocationMoreThanDays', from('1440-06-09H', 90));

/** What a fact is taken for while it is not known. */
const unless = (read: Reader, fact: Expr<boolean>, otherwise: boolean): boolean =>
  known<boolean>(
    () => read(fact)[0],
    () => otherwise,
  );

const isElsewhere = (read: Reader): boolean => unless(read, inside.anotherCity, true);

export const trainingInsideBenefit = formula({
  id: 'benefit.training-inside',
  cites: hr('249'),
  title: { ar: 'التدريب في الداخل', en: 'Training inside' },
  doubt:
    'Training is taken to be in another city, and no relocation allowance to be paid, until the facts say otherwise.',
  facts: registry([stay, pay, inside]),
  instruments: [hrRegulation],
  results: {
    extra: amount({ ar: 'الراتب الإضافي', en: 'Salary in addition' }, (read) => {
      if (!isElsewhere(read) || unless(read, inside.relocationPaid, false)) return 0;
      const [basic, months, of, most] = read(pay.basic, stay.months, rate, paidMonths);
      return Math.round(basic * of * Math.min(months, most));
    }),
    transport: amount({ ar: 'بدل نقل شهري إضافي', en: 'Transport allowance in addition' }, (read) => {
      const [allowance, months] = read(pay.transportAllowance, stay.months);
      return isElsewhere(read) ? Math.round(allowance * months) : 0;
    }),
    relocation: verdict({ ar: 'بدل ترحيل', en: 'Relocation allowance' }, (read) => {
      const [limit] = read(relocationAfter);
      return isElsewhere(read) && daysOf(read) > limit;
    }),
  },
});

const isSuperior = all(
  atLeast(stay.weeks, given('minWeeks', from('1440-06-09H', 4))),
  any(atLeast(inside.score, given('excellent', from('1440-06-09H', 90))), inside.rankedFirst),
);

export const excellenceReward = formula({
  id: 'benefit.excellence',
  cites: hr('253'),
  title: { ar: 'مكافأة المتفوق', en: 'Excellence reward' },
  doubt: 'The weeks and the ninety percent are from the framework.',
  facts: registry([stay, pay, inside]),
  instruments: [hrRegulation],
  results: {
    superior: verdict({ ar: 'متفوق', en: 'Superior trainee' }, isSuperior),
    reward: amount({ ar: 'المكافأة', en: 'Reward' }, (read) => {
      if (!read(isSuperior)[0]) return 0;
      const [basic, part] = read(pay.basic, given('months', from('1440-06-09H', 0.5)));
      return Math.round(basic * part);
    }),
  },
});
