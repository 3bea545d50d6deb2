/** `promotion-12` in the rule language. A rule set is plain data: what is measured is how the built package reads it. */
import {
  all,
  atLeast,
  bar,
  below,
  byBand,
  citing,
  code,
  condition,
  equals,
  facts,
  flag,
  is,
  maybe,
  number,
  plus,
  post,
  quantity,
} from '../../src/rules/language/build.js';
import type { LocalText } from '../../src/models/text/language.js';
import { registry } from '../../src/rules/language/registry.js';
import type { Instrument } from '../../src/rules/language/rule.js';
import { ruleSet } from '../../src/rules/language/rule-set.js';

const text = (ar: string, en: string): LocalText => ({ ar, en });

/** Declared with the domains that the population is drawn from. Without a prefix the file of an employee is a sheet as it is. */
const employee = facts('', {
  nationality: code(
    {
      SA: text('سعودي', 'Saudi'),
      EG: text('مصري', 'Egyptian'),
      JO: text('أردني', 'Jordanian'),
      YE: text('يمني', 'Yemeni'),
    },
    { label: text('الجنسية', 'Nationality') },
  ),
  serviceLaw: code(
    {
      civil: text('الخدمة المدنية', 'Civil service'),
      health: text('اللائحة الصحية', 'Health posts'),
      education: text('اللائحة التعليمية', 'Education posts'),
      military: text('الخدمة العسكرية', 'Military service'),
    },
    { label: text('نظام الخدمة', 'Service law') },
  ),
  status: code(
    {
      active: text('على رأس العمل', 'At work'),
      seconded: text('معار', 'Seconded'),
      leave: text('مجاز', 'On leave'),
      terminated: text('منتهية خدمته', 'Service ended'),
    },
    { label: text('الحالة الوظيفية', 'Status') },
  ),
  rank: quantity({ label: text('المرتبة', 'Rank'), min: 1, max: 14 }),
  targetRank: quantity({ label: text('المرتبة المستهدفة', 'Target rank'), min: 2, max: 15 }),
  monthsInRank: quantity({ label: text('الأشهر في المرتبة', 'Months in the rank'), min: 0, max: 600 }),
  qualification: quantity({ label: text('مستوى المؤهل', 'Level of the qualification'), min: 1, max: 6 }),
  lastRating: quantity({ label: text('التقدير الأخير', 'Last rating'), min: 1, max: 5 }),
  ratingBefore: quantity({ label: text('التقدير السابق له', 'Rating before it'), min: 1, max: 5 }),
  suspended: flag({ label: text('مكفوف اليد', 'Suspended') }),
  monthsSincePenalty: maybe(
    quantity({ label: text('الأشهر منذ آخر جزاء', 'Months since the last penalty'), min: 0, max: 600 }),
  ),
  leaveType: code(
    {
      none: text('لا إجازة', 'None'),
      annual: text('عادية', 'Annual'),
      sick: text('مرضية', 'Sick'),
      'unpaid-long': text('استثنائية طويلة', 'Long unpaid'),
      'study-abroad': text('دراسية في الخارج', 'Study abroad'),
    },
    { label: text('نوع الإجازة', 'Type of leave') },
  ),
  vacancies: quantity({ label: text('الوظائف الشاغرة', 'Vacancies'), min: 0, max: 1000 }),
  ageMonths: quantity({ label: text('العمر بالأشهر', 'Age in months'), min: 0, max: 1500 }),
});

/** Made up for the benchmark: it is nobody's law. */
const benchmark: Instrument = {
  id: 'promotion-12',
  kind: 'law',
  title: text('قواعد القياس المختلقة', 'The made-up rules of the benchmark'),
  issued: 'made up for the benchmark',
  from: '1440-01-01H',
};
const cites = citing(benchmark);

/** Twelve conditions that touch every kind of comparison of single facts. */
export const promotion12 = ruleSet({
  id: 'promotion-12',
  title: text('ترقية للقياس', 'A promotion to measure with'),
  facts: registry([employee]),
  instruments: [benchmark],
  from: benchmark.from,
  rules: [
    condition({
      id: 'nationality',
      cites: cites('1'),
      title: text('أن يكون سعوديًا', 'A Saudi national'),
      holds: is(employee.nationality, 'SA'),
    }),
    condition({
      id: 'service-law',
      cites: cites('2'),
      title: text('أن يخضع لنظام الخدمة المدنية', 'Under the civil service law'),
      holds: is(employee.serviceLaw, 'civil'),
    }),
    condition({
      id: 'status',
      cites: cites('3'),
      title: text('أن يكون على رأس العمل أو معارًا', 'At work or seconded'),
      holds: is(employee.status, ['active', 'seconded']),
    }),
    condition({
      id: 'next-rank',
      cites: cites('4'),
      title: text('أن تكون المرتبة المستهدفة هي التالية', 'The target rank is the next one'),
      holds: equals(employee.targetRank, plus(employee.rank, 1)),
    }),
    condition({
      id: 'months-in-rank',
      cites: cites('5'),
      title: text('أن يمضي المدة اللازمة في المرتبة', 'Long enough in the rank'),
      holds: atLeast(
        employee.monthsInRank,
        byBand(
          employee.rank,
          [
            [5, number(24)],
            [10, number(36)],
          ],
          number(48),
        ),
      ),
    }),
    condition({
      id: 'qualification',
      cites: cites('6'),
      title: text('أن يحمل المؤهل اللازم', 'Qualified for the rank'),
      holds: atLeast(
        employee.qualification,
        byBand(
          employee.rank,
          [
            [5, number(2)],
            [10, number(3)],
          ],
          number(4),
        ),
      ),
    }),
    condition({
      id: 'ratings',
      cites: cites('7'),
      title: text('أن يكون تقديره في آخر سنتين مناسبًا', 'The last two ratings are good enough'),
      holds: all(
        atLeast(employee.lastRating, 3),
        atLeast(employee.ratingBefore, 3),
        atLeast(plus(employee.lastRating, employee.ratingBefore), 7),
      ),
    }),
    bar({
      id: 'suspension',
      cites: cites('8'),
      title: text('مكفوف اليد', 'Suspended'),
      when: employee.suspended,
    }),
    bar({
      id: 'penalty',
      cites: cites('9'),
      title: text('جزاء خلال الاثني عشر شهرًا السابقة', 'A penalty in the last twelve months'),
      when: below(employee.monthsSincePenalty, 12, { ifNone: false }),
    }),
    bar({
      id: 'leave',
      cites: cites('10'),
      title: text('في إجازة استثنائية طويلة أو دراسية في الخارج', 'On long unpaid leave or studying abroad'),
      when: is(employee.leaveType, ['unpaid-long', 'study-abroad']),
    }),
    post({
      id: 'vacancy',
      cites: cites('11'),
      title: text('أن توجد وظيفة شاغرة', 'There is a vacancy'),
      holds: atLeast(employee.vacancies, 1),
    }),
    condition({
      id: 'age',
      cites: cites('12'),
      title: text('أن يكون دون سن الستين', 'Under sixty years of age'),
      holds: below(employee.ageMonths, 720),
    }),
  ],
});

/** The date for which the set is compiled and decided; no rule of it moves with the date. */
export const asOf = '1447-01-10H';
