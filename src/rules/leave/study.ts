import { formula } from '../catalogue/formula.js';
import { numeral } from '../catalogue/result.js';
import { atLeast, choose, condition, from, given, is, number, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { exam, student, study } from './facts.js';

/** Leave to study and to sit an exam (الإجازة الدراسية وإجازة الامتحان). HR regulation, arts. 137 to 139. */

const instruments = [hrRegulation] as const;
const { from: issued } = hrRegulation;

/** The least rating with which study leave is granted (art. 138-a). */
export const studyLeaveMinRating = given('minRating', from('1440-06-09H', 4));

/**
 * Whether study leave, without salary, may be granted (الإجازة الدراسية). HR regulation, art. 138.
 *
 * @example
 * ```ts
 * import { decide, studyLeave } from 'martaba/rules';
 *
 * const sheet = { 'employee.education': 'secondary', 'employee.lastRating': 4, 'study.related': true };
 * decide(studyLeave, { ...sheet, 'employee.serviceYears': 3 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(studyLeave, { ...sheet, 'employee.serviceYears': 2 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const studyLeave = ruleSet({
  id: 'study-leave',
  title: { ar: 'الإجازة الدراسية', en: 'Study leave' },
  facts: registry([student, study]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.study/education',
      cites: hr('138-a'),
      title: { ar: 'مؤهله لا يقل عن الثانوية العامة', en: 'Holds secondary school at least' },
      doubt: 'A bare diploma, of which it is not said what it follows, is not placed.',
      holds: is(student.education, [
        'secondary',
        'associate-diploma',
        'intermediate-diploma',
        'advanced-diploma',
        'bachelor',
        'higher-diploma',
        'master',
        'doctorate',
      ]),
    }),
    condition({
      id: 'leave.study/service',
      cites: hr('138-a'),
      title: { ar: 'خدمته لا تقل عن ثلاث سنوات', en: 'Three years of service at least' },
      holds: atLeast(student.serviceYears, given('serviceYears', from('1440-06-09H', 3))),
    }),
    condition({
      id: 'leave.study/rating',
      cites: hr('138-a'),
      title: { ar: 'تقويم أدائه لا يقل عن جيد جدًا', en: 'Rated Very good at least' },
      holds: atLeast(student.lastRating, studyLeaveMinRating),
    }),
    condition({
      id: 'leave.study/related',
      cites: hr('138-b'),
      title: { ar: 'الدراسة ذات صلة بعمل الجهة', en: 'The study relates to the work of the agency' },
      holds: study.related,
    }),
  ],
});

export const studyPay = formula({
  id: 'leave.study',
  cites: hr('138'),
  title: { ar: 'الإجازة الدراسية دون راتب', en: 'Study leave is without salary' },
  facts: registry([student, study]),
  instruments,
  results: {
    payFraction: numeral({ ar: 'ما يصرف من الراتب', en: 'Part of the salary paid' }, given('rate', from(issued, 0))),
  },
});

/**
 * Whether study leave may be cut (قطع الإجازة الدراسية). HR regulation, art. 139.
 *
 * @example
 * ```ts
 * import { decide, studyLeaveCut } from 'martaba/rules';
 *
 * decide(studyLeaveCut, { 'employee.currentLeave': 'study' }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(studyLeaveCut, { 'employee.currentLeave': 'ordinary' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const studyLeaveCut = ruleSet({
  id: 'study-leave-cut',
  title: { ar: 'قطع الإجازة الدراسية', en: 'Cutting study leave' },
  facts: registry([employee]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.study.cut',
      cites: hr('139'),
      title: { ar: 'للموظف قطع إجازته الدراسية والعودة إلى العمل', en: 'On study leave, and returning to work' },
      doubt: 'Art. 159-b names study leave among its exceptions; art. 139 is specific to the return to work.',
      holds: is(employee.currentLeave, 'study', { ifNone: false }),
    }),
  ],
});

/**
 * Whether exam leave is due (إجازة الامتحان الدراسي). HR regulation, art. 137.
 *
 * @example
 * ```ts
 * import { decide, examLeave } from 'martaba/rules';
 *
 * decide(examLeave, { proof: false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const examLeave = ruleSet({
  id: 'exam-leave',
  title: { ar: 'إجازة الامتحان الدراسي', en: 'Exam leave' },
  facts: registry([exam]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.exam',
      cites: hr('137'),
      title: { ar: 'إثبات أداء الامتحان', en: 'Proof of sitting the exam' },
      holds: exam.proof,
    }),
  ],
});

const daysBefore = choose(
  exam.examAbroad,
  given('extraDaysAbroad', from('1440-06-09H', 3)),
  given('extraDaysInside', from('1440-06-09H', 1)),
);

/** Whether the days before are given once, or before each stretch of exam days, is open: AMB-28. */
const timesBefore = reading('AMB-28', { A: exam.examPeriods, B: number(1) }, { default: 'B' });

export const examDays = formula({
  id: 'leave.exam',
  cites: hr('137'),
  title: { ar: 'أيام إجازة الامتحان', en: 'Days of exam leave' },
  doubt:
    'AMB-28: whether the days before the exam are given once, or before each exam day that is not already covered.',
  facts: registry([exam]),
  instruments,
  results: {
    days: numeral({ ar: 'أيام الإجازة', en: 'Days of leave' }, (read) => {
      const [sat] = read(exam.proof);
      if (!sat) return 0;
      const [days, before, times] = read(exam.examDays, daysBefore, timesBefore);
      return days + before * times;
    }),
    payFraction: numeral({ ar: 'ما يصرف من الراتب', en: 'Part of the salary paid' }, given('rate', from(issued, 1))),
  },
});
