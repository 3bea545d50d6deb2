import { years } from '../../models/calendar/duration.js';
import {
  above,
  all,
  any,
  asOf,
  atLeast,
  bar,
  before,
  below,
  from,
  given,
  is,
  reading,
  some,
  total,
  where,
  within,
} from '../language/build.js';
import { employee, penalty } from '../facts/employee.js';
import { hr, jdl } from '../law/instruments.js';

/** Bars to being considered for promotion (موانع النظر في الترقية). HR regulation, art. 49; Job Discipline Law, art. 6-4. */

/** The qualifier of six months is of the course only; exactly six months, of thirty days each (art. 1), does not bar. */
export const studyOrCourse = bar({
  id: 'promotion.bar.study-or-course',
  cites: hr('49-a'),
  title: {
    ar: 'مبتعث أو موفد أو ملتحق بدورة تزيد على ستة أشهر',
    en: 'On scholarship, dispatch or a course over six months',
  },
  when: any(
    employee.onScholarship,
    employee.onStudyDispatch,
    above(employee.currentCourseDays, given('courseMoreThanDays', from('1440-06-09H', 180))),
  ),
});

export const leave = bar({
  id: 'promotion.bar.leave',
  cites: hr('49-b'),
  title: { ar: 'في إجازة دراسية أو استثنائية', en: 'On study or exceptional leave' },
  when: is(employee.currentLeave, ['study', 'exceptional'], { ifNone: false }),
});

export const suspension = bar({
  id: 'promotion.bar.suspension',
  cites: hr('49-c'),
  title: { ar: 'مكفوف اليد', en: 'Suspended' },
  when: employee.suspended,
});

/** Being under investigation is not named in the article, and does not bar. */
export const trial = bar({
  id: 'promotion.bar.trial',
  cites: hr('49-c'),
  title: {
    ar: 'محال للمحاكمة في أمور تتعلق بالوظيفة أو مخلة بحسن السيرة والأخلاق',
    en: 'Referred to trial in matters of the job or of conduct and morals',
  },
  doubt: 'AMB-11: whether a referral to a disciplinary committee is a trial.',
  when: is(employee.referredToTrial, ['job', 'morals'], { ifNone: false }),
});

const yearBefore = before(asOf, given('window', from('1440-06-09H', years(1))));

/** Which date places a penalty in the year is open: AMB-10. */
const penaltiesInYearBefore = reading('AMB-10', {
  A: where(employee.penalties, within(penalty.issuedOn, yearBefore)),
  B: where(employee.penalties, within(penalty.executedOn, yearBefore)),
  C: where(employee.penalties, within(penalty.committedOn, yearBefore)),
});

export const recentPenalty = bar({
  id: 'promotion.bar.penalty',
  cites: hr('49-d'),
  title: {
    ar: 'الحرمان من العلاوة أو حسم خمسة عشر يومًا فأكثر خلال السنة السابقة للنظر في الترقية',
    en: 'Deprived of the increment, or fifteen days deducted, in the year before consideration',
  },
  when: any(
    some(where(penaltiesInYearBefore, is(penalty.type, 'increment-deprivation'))),
    atLeast(
      total(where(penaltiesInYearBefore, is(penalty.type, 'deduction')), penalty.days),
      given('deductionDays', from('1440-06-09H', 15)),
    ),
  ),
});

export const poorRating = bar({
  id: 'promotion.bar.rating',
  cites: hr('49-e'),
  title: { ar: 'تقويم أداء أقل من جيد في السنة الأخيرة', en: 'Last rating below Good' },
  doubt: 'AMB-09: which evaluation is the one of the last year.',
  when: below(employee.lastYearRating, given('minRating', from('1440-06-09H', 3)), { ifNone: false }),
});

/** A penalty that the 1391H law did not know; in force 180 days after 17/2/1443H. */
export const deferredByPenalty = bar({
  id: 'promotion.bar.disciplinary-penalty',
  cites: jdl('6-4'),
  from: '1443-08-20H',
  by: 'Royal Decree M/18 of 8/2/1443H, art. 25',
  title: { ar: 'صدر بحقه جزاء عدم النظر في الترقية', en: 'Penalty of non-consideration for promotion' },
  doubt: 'AMB-12: the date from which the deferral runs; the date in the penalty is taken.',
  when: some(employee.penalties, all(is(penalty.type, 'promotion-deferral'), above(penalty.deferUntil, asOf))),
});
