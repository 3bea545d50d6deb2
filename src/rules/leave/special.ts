import { formula } from '../catalogue/formula.js';
import { numeral, verdict } from '../catalogue/result.js';
import { atMost, condition, equals, from, given, no, plus } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, prison, school, urgent } from './facts.js';

/** Ordinary leave in prison and in education, and what one without a balance may take (arts. 134, 136 and 140). */

const instruments = [hrRegulation] as const;
const { from: issued } = hrRegulation;

const prisonFacts = registry([prison, asked]);

/**
 * Whether prison may be counted from leave (مدة السجن من الإجازة). HR regulation, art. 134.
 *
 * @example
 * ```ts
 * import { decide, prisonFromLeave } from 'martaba/rules';
 *
 * decide(prisonFromLeave, { 'prison.requiresDismissal': false }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const prisonFromLeave = ruleSet({
  id: 'prison-from-leave',
  title: { ar: 'احتساب مدة السجن من الإجازة', en: 'Prison counted from leave' },
  facts: prisonFacts,
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.ordinary.prison',
      cites: hr('134'),
      title: { ar: 'حكم بالسجن غير موجب للفصل', en: 'A sentence that does not require dismissal' },
      holds: no(prison.requiresDismissal),
    }),
  ],
});

export const prisonDays = formula({
  id: 'leave.ordinary.prison',
  cites: hr('134'),
  title: { ar: 'ما يحتسب من السجن من الإجازة', en: 'Prison time counted from leave' },
  facts: prisonFacts,
  instruments,
  results: {
    daysFromLeave: numeral({ ar: 'الأيام المحتسبة من إجازاته', en: 'Days counted from his leave' }, (read) => {
      const [dismissal] = read(prison.requiresDismissal);
      if (dismissal) return 0;
      const [served, wished, due] = read(
        prison.days,
        prison.daysWished,
        plus(asked.ordinaryBalance, prison.exceptionalDaysDue),
      );
      return Math.min(served, wished, due);
    }),
  },
});

const leastLeft = given('minDays', from('1440-06-09H', 36));

/**
 * Whether education staff may be assigned so long in the summer (تكليف العاملين في التعليم خلال الصيف). HR regulation,
 * art. 136-b.
 *
 * @example
 * ```ts
 * import { decide, summerAssignment } from 'martaba/rules';
 *
 * const sheet = { inEducation: true, summerHolidayDays: 60 };
 * decide(summerAssignment, { ...sheet, assignedDays: 24 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(summerAssignment, { ...sheet, assignedDays: 25 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const summerAssignment = ruleSet({
  id: 'summer-assignment',
  title: { ar: 'التكليف خلال العطلة الصيفية', en: 'Work during the summer holiday' },
  facts: registry([school]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.ordinary.education',
      cites: hr('136-b'),
      title: { ar: 'يبقى له ستة وثلاثون يومًا على الأقل', en: 'Thirty-six days at least are left to him' },
      applies: school.inEducation,
      holds: atMost(plus(school.assignedDays, leastLeft), school.summerHolidayDays),
    }),
  ],
});

export const educationLeave = formula({
  id: 'leave.ordinary.education',
  cites: hr('136'),
  title: { ar: 'إجازة العاملين في مجال التعليم', en: 'Ordinary leave of education staff' },
  doubt: 'The Ministry of Education sets the categories covered, with the ministry.',
  facts: registry([school]),
  instruments,
  results: {
    summerIsOrdinaryLeave: verdict(
      { ar: 'العطلة الصيفية إجازته العادية', en: 'The summer holiday is his ordinary leave' },
      school.inEducation,
    ),
    maxAssignedDays: numeral({ ar: 'أقصى أيام التكليف', en: 'Most days that may be assigned' }, (read) => {
      if (!read(school.inEducation)[0]) return null;
      const [summer, least] = read(school.summerHolidayDays, leastLeft);
      return Math.max(0, summer - least);
    }),
  },
});

/**
 * Whether emergency leave may be taken (الإجازة الاضطرارية). HR regulation, art. 140.
 *
 * @example
 * ```ts
 * import { decide, emergencyLeave } from 'martaba/rules';
 *
 * const sheet = { ordinaryBalance: 0, managerApproval: true, daysThisFiscalYear: 3 };
 * decide(emergencyLeave, { ...sheet, requestedDays: 2 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(emergencyLeave, { ...sheet, requestedDays: 3 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const emergencyLeave = ruleSet({
  id: 'emergency-leave',
  title: { ar: 'الإجازة الاضطرارية', en: 'Emergency leave' },
  facts: registry([asked, urgent]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.emergency/no-balance',
      cites: hr('140'),
      title: { ar: 'ليس له رصيد من الإجازة العادية', en: 'Has no balance of ordinary leave' },
      holds: equals(asked.ordinaryBalance, given('ordinaryBalance', from('1440-06-09H', 0))),
    }),
    condition({
      id: 'leave.emergency/approval',
      cites: hr('140'),
      title: { ar: 'موافقة رئيسه', en: 'Approved by his manager' },
      holds: urgent.managerApproval,
    }),
    condition({
      id: 'leave.emergency/days',
      cites: hr('140'),
      title: { ar: 'لا تتجاوز خمسة أيام في السنة المالية', en: 'Five days at most in a fiscal year' },
      holds: atMost(
        plus(urgent.daysThisFiscalYear, asked.requestedDays),
        given('daysPerFiscalYear', from('1440-06-09H', 5)),
      ),
    }),
  ],
});
