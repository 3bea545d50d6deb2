import { years } from '../../models/calendar/duration.js';
import { employee, penalty } from '../facts/employee.js';
import {
  above,
  after,
  any,
  asOf,
  atLeast,
  bar,
  before,
  below,
  condition,
  facts,
  flag,
  from,
  given,
  is,
  maybe,
  quantity,
  some,
  total,
  where,
  within,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';

/** A serving employee in a competition for appointment (الاشتراك في المسابقة الوظيفية). HR regulation, arts. 34 and 35. */

const sensitive = { sensitivity: 'sensitive', askedOf: 'agency' } as const;

/** What the articles on competitions ask of the employee beside what promotion asks. */
const competitor = facts('employee', {
  lastRating: maybe(
    quantity({
      label: { ar: 'آخر تقويم أداء', en: 'Last performance rating' },
      min: 1,
      max: 5,
      sensitivity: 'internal',
      moves: 'snapshot',
    }),
  ),
  underInvestigationForJob: flag({
    label: { ar: 'يجرى التحقيق معه بسبب الوظيفة', en: 'Under investigation because of his job' },
    ...sensitive,
  }),
  onTrialForJob: flag({
    label: { ar: 'يحاكم بسبب الوظيفة', en: 'On trial because of his job' },
    ...sensitive,
  }),
  trainingDays: quantity({
    label: { ar: 'مدة التدريب الحالي بالأيام', en: 'Length of the present training' },
    unit: 'days',
    min: 0,
    changedBy: 'employee',
  }),
  onExceptionalLeave: flag({
    label: { ar: 'في إجازة استثنائية', en: 'On exceptional leave' },
    changedBy: 'employee',
  }),
  onStudyLeave: flag({ label: { ar: 'في إجازة دراسية', en: 'On study leave' }, changedBy: 'employee' }),
});

const competedFor = facts('target', {
  qualified: flag({
    label: {
      ar: 'لديه المؤهل والخبرة المطلوبان للوظيفة',
      en: 'Has the qualification and experience that the post requires',
    },
    askedOf: 'agency',
    changedBy: 'employee',
  }),
});

const qualifiedForPost = condition({
  id: 'appointment.competition-entry/qualified',
  cites: hr('34-a'),
  title: { ar: 'أن يكون لديه المؤهل والخبرة المطلوبان', en: 'Has the qualification and experience required' },
  holds: competedFor.qualified,
});

const yearInRank = condition({
  id: 'appointment.competition-entry/year-in-rank',
  cites: hr('34-b'),
  title: { ar: 'أن يكون قد أمضى سنة على الأقل في مرتبته', en: 'At least one year in his rank' },
  holds: atLeast(asOf, after(employee.rankSince, given('minYearsInRank', from('1440-06-09H', years(1))))),
});

const precedingYear = where(
  employee.penalties,
  within(penalty.issuedOn, before(asOf, given('windowYears', from('1440-06-09H', years(1))))),
);

/** The least rating with which one enters a competition (art. 35-a). */
export const competitionMinRating = given('minRating', from('1440-06-09H', 3));

const barredForAYear = bar({
  id: 'appointment.competition-bar-1y',
  cites: hr('35-a-b'),
  title: {
    ar: 'تقويم أداء أقل من جيد، أو الحرمان من العلاوة أو حسم عشرة أيام فأكثر خلال السنة السابقة',
    en: 'Rated below Good, or deprived of the increment or ten days deducted in the year before',
  },
  doubt: 'From when the year runs is not stated: the last rating bars while it is the last, a penalty from its date.',
  when: any(
    below(competitor.lastRating, competitionMinRating, { ifNone: false }),
    some(where(precedingYear, is(penalty.type, 'increment-deprivation'))),
    atLeast(
      total(where(precedingYear, is(penalty.type, 'deduction')), penalty.days),
      given('deductionDays', from('1440-06-09H', 10)),
    ),
  ),
});

const barredByStatus = bar({
  id: 'appointment.competition-bar-status',
  cites: hr('35'),
  title: {
    ar: 'مكفوف اليد، أو يحقق معه أو يحاكم بسبب الوظيفة، أو مبتعث، أو في تدريب يزيد على ستة أشهر، أو في إجازة استثنائية أو دراسية',
    en: 'Suspended, under investigation or trial for the job, on scholarship, long training, exceptional or study leave',
  },
  doubt: 'The six months are read of training alone. Study dispatch inside the Kingdom is not named, and does not bar.',
  when: any(
    employee.suspended,
    competitor.underInvestigationForJob,
    competitor.onTrialForJob,
    employee.onScholarship,
    // Six months of thirty days each (art. 1).
    above(competitor.trainingDays, given('trainingMoreThanDays', from('1440-06-09H', 180))),
    competitor.onExceptionalLeave,
    competitor.onStudyLeave,
  ),
});

/**
 * Whether a serving employee may enter a competition for appointment (الاشتراك في المسابقة): HR regulation, arts. 34–35.
 *
 * @example
 * ```ts
 * import { appointmentCompetition, decide } from 'martaba/rules';
 *
 * const facts = { 'employee.underInvestigationForJob': true };
 * decide(appointmentCompetition, facts, { asOf: '1447-01-10H' }).outcome; // 'ineligible': it bars no promotion
 * ```
 */
export const appointmentCompetition = ruleSet({
  id: 'appointment-competition',
  title: { ar: 'اشتراك الموظف في المسابقة الوظيفية', en: 'An employee in a competition for appointment' },
  facts: registry([employee, competitor, competedFor]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [qualifiedForPost, yearInRank, barredForAYear, barredByStatus],
});
