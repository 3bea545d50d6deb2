import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { codeword, day } from '../catalogue/result.js';
import {
  after,
  atLeast,
  atMost,
  condition,
  date,
  daysAfter,
  facts,
  flag,
  from,
  given,
  no,
  plus,
  quantity,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { decision } from './facts.js';

/** Borrowing (الاستعارة) of one who is not under the Civil Service Law. HR regulation, arts. 86 to 91. */

const person = facts('person', {
  coveredByCivilServiceLaw: flag({
    label: { ar: 'مشمول بنظام الخدمة المدنية', en: 'Covered by the Civil Service Law' },
    sensitivity: 'internal',
  }),
  distinguishedCompetence: flag({
    label: { ar: 'من ذوي الكفاءات المتميزة', en: 'Of distinguished competence' },
    askedOf: 'agency',
  }),
});

const borrowing = facts('borrowing', {
  startsOn: date({ label: { ar: 'بداية الاستعارة', en: 'Borrowing starts on' } }),
  continuousYears: quantity({
    label: { ar: 'سنوات الاستعارة المتصلة', en: 'Years of the continuous borrowing so far' },
    min: 0,
    integer: false,
    changedBy: 'time',
    moves: 'snapshot',
  }),
});

const notice = facts('notice', {
  days: quantity({ label: { ar: 'أيام الإشعار', en: 'Days of notice' }, unit: 'days', min: 0 }),
  givenOn: date({ label: { ar: 'تاريخ الإشعار', en: 'Notice given on' } }),
});

const part = (name: string) => `borrowing.rules/${name}`;
const borrowingFacts = registry([person, decision, borrowing, notice]);
const noticeDays = given('noticeDays', from('1440-06-09H', 30));

/**
 * Whether an agency may borrow a person for so long (شروط الاستعارة). HR regulation, arts. 86 and 87.
 *
 * @example
 * ```ts
 * import { borrowingConditions, decide } from 'martaba/rules';
 *
 * const sheet = { 'borrowing.continuousYears': 4, 'decision.years': 3 };
 * const { findings } = decide(borrowingConditions, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'continuous'
 * ```
 */
export const borrowingConditions = ruleSet({
  id: 'borrowing',
  title: { ar: 'الاستعارة', en: 'Borrowing' },
  facts: borrowingFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: part('not-covered'),
      cites: hr('86'),
      title: { ar: 'غير مشمول بنظام الخدمة المدنية', en: 'Not covered by the Civil Service Law' },
      holds: no(person.coveredByCivilServiceLaw),
    }),
    condition({
      id: part('competence'),
      cites: hr('87'),
      title: { ar: 'من ذوي الكفاءات المتميزة', en: 'Of distinguished competence' },
      holds: person.distinguishedCompetence,
    }),
    condition({
      id: part('one-decision'),
      cites: hr('87'),
      title: { ar: 'لا تتجاوز مدة القرار ثلاث سنوات', en: 'One decision is for three years at most' },
      holds: atMost(decision.years, given('perDecisionYears', from('1440-06-09H', 3))),
    }),
    condition({
      id: part('continuous'),
      cites: hr('87'),
      title: { ar: 'لا تتجاوز الاستعارة المتصلة ست سنوات', en: 'A continuous borrowing is six years at most' },
      holds: atMost(plus(borrowing.continuousYears, decision.years), given('continuousYears', from('1440-06-09H', 6))),
    }),
  ],
});

/**
 * Whether a borrowing may be ended early on such a notice (إنهاء الاستعارة). HR regulation, art. 91.
 *
 * @example
 * ```ts
 * import { borrowingEnd, decide } from 'martaba/rules';
 *
 * decide(borrowingEnd, { 'notice.days': 30 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(borrowingEnd, { 'notice.days': 29 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const borrowingEnd = ruleSet({
  id: 'borrowing-end',
  title: { ar: 'إنهاء الاستعارة قبل انتهاء مدتها', en: 'Ending a borrowing early' },
  facts: borrowingFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: part('notice'),
      cites: hr('91'),
      title: { ar: 'إشعار قبل ثلاثين يومًا', en: 'Thirty days of notice' },
      holds: atLeast(notice.days, noticeDays),
    }),
  ],
});

export const borrowingDates = formula({
  id: 'borrowing.rules',
  cites: hr('87'),
  title: { ar: 'مدد الاستعارة', en: 'Dates of a borrowing' },
  facts: borrowingFacts,
  instruments: [hrRegulation],
  lastDay: 'decisionEndsBy',
  results: {
    decisionEndsBy: day(
      { ar: 'أقصى نهاية للقرار', en: 'The decision ends by' },
      after(borrowing.startsOn, given('perDecision', from('1440-06-09H', years(3)))),
    ),
    earliestLeaving: day(
      { ar: 'أول يوم يجوز فيه إنهاؤها بعد الإشعار', en: 'Earliest end after the notice' },
      daysAfter(notice.givenOn, noticeDays),
    ),
    rulesOf: codeword(
      { ar: 'الأحكام المطبقة عدا إنهاء الخدمة', en: 'Rules that apply, but for ending service' },
      () => 'borrower',
    ),
  },
});
