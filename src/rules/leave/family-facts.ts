import { asOf, code, date, facts, flag, list, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { daysBetween, monthsBegun, times } from './days-between.js';

const days = { unit: 'days', min: 0 } as const;
const months = { min: 0, integer: false } as const;
const family = 'personal';

/** Facts about a leave (الإجازة) and the event that it is for, by the names of the worked cases. */
export const asked = facts('', {
  requestedDays: quantity({ label: { ar: 'الأيام المطلوبة', en: 'Days requested' }, ...days }),
  requestedMonths: quantity({ label: { ar: 'الأشهر المطلوبة', en: 'Months requested' }, ...months }),
  exceptionalDaysInLast5Years: quantity({
    label: { ar: 'أيام الإجازة الاستثنائية في آخر خمس سنوات', en: 'Days of exceptional leave in the last five years' },
    ...days,
  }),
  exceptionalMonthsInLast5Years: quantity({
    label: { ar: 'أشهر الإجازة الاستثنائية في آخر خمس سنوات', en: 'Months of exceptional leave in the last five years' },
    ...months,
  }),
  accompanyMonths: quantity({ label: { ar: 'أشهر المرافقة المطلوبة', en: 'Months of accompanying' }, ...months }),
  usedAccompanyMonths: quantity({ label: { ar: 'أشهر المرافقة السابقة', en: 'Months used before' }, ...months }),
  deathOn: date({ label: { ar: 'تاريخ الوفاة', en: 'Died on' }, sensitivity: family, changedBy: 'nobody' }),
  expectedDate: date({ label: { ar: 'التاريخ المتوقع للوضع', en: 'Birth expected on' }, sensitivity: 'sensitive' }),
  startDate: date({ label: { ar: 'بداية الإجازة', en: 'Leave starts on' }, changedBy: 'employee' }),
  daysBeforeExpected: quantity({
    label: { ar: 'الأيام قبل التاريخ المتوقع', en: 'Days before the expected date' },
    sensitivity: 'sensitive',
  }),
  totalDays: quantity({ label: { ar: 'مجموع أيام الإجازة', en: 'Days in all' }, ...days }),
  salary: quantity({ label: { ar: 'الراتب', en: 'Salary' }, unit: 'halalas', min: 0, sensitivity: 'personal' }),
  usedDays: quantity({ label: { ar: 'ما سبق التمتع به', en: 'Days used before' }, ...days }),
  birthDate: date({ label: { ar: 'تاريخ الولادة', en: 'Born on' }, sensitivity: family, changedBy: 'nobody' }),
  daysSinceBirth: quantity({ label: { ar: 'الأيام منذ الولادة', en: 'Days since the birth' }, sensitivity: family }),
});

export const relative = facts('relative', {
  degree: code(
    {
      spouse: { ar: 'الزوج أو الزوجة', en: 'Spouse' },
      1: { ar: 'الدرجة الأولى', en: 'First degree' },
      2: { ar: 'الدرجة الثانية', en: 'Second degree' },
      3: { ar: 'الدرجة الثالثة', en: 'Third degree' },
      4: { ar: 'الدرجة الرابعة', en: 'Fourth degree' },
    },
    { label: { ar: 'درجة القرابة', en: 'Degree of kinship' }, sensitivity: family, changedBy: 'nobody' },
  ),
});

export const bereaved = facts('employee', {
  isWidow: flag({ label: { ar: 'أرملة المتوفى', en: 'Widow of the deceased' }, sensitivity: family }),
});

export const child = facts('child', {
  birthDate: date({ label: { ar: 'تاريخ ميلاد الطفل', en: 'Child born on' }, sensitivity: family, changedBy: 'nobody' }),
  ageMonths: quantity({ label: { ar: 'عمر الطفل بالأشهر', en: 'Age of the child in months' }, min: 0 }),
});

/** Facts about the balance, about absence, and about holidays in or beside a leave. */
export const counted = facts('', {
  ordinaryBalance: quantity({ label: { ar: 'رصيد الإجازة العادية', en: 'Balance of ordinary leave' }, ...days }),
  absenceDays: quantity({ label: { ar: 'أيام الغياب', en: 'Days absent' }, ...days }),
  absenceHours: quantity({ label: { ar: 'ساعات الغياب', en: 'Hours absent' }, min: 0, integer: false }),
  hoursPerDay: quantity({ label: { ar: 'ساعات العمل اليومية', en: 'Hours of a working day' }, min: 1, max: 24 }),
  excuseAccepted: flag({ label: { ar: 'قبل عذره', en: 'His excuse was accepted' }, askedOf: 'agency' }),
  balanceRegime: code(
    {
      'civil-service': { ar: 'نظام الخدمة المدنية', en: 'Civil Service Law' },
      'labour-law': { ar: 'نظام العمل', en: 'Labour Law' },
      military: { ar: 'القطاع العسكري', en: 'Military' },
    },
    { label: { ar: 'النظام الذي نشأ فيه الرصيد', en: 'Law under which the balance was earned' } },
  ),
  balanceDays: quantity({ label: { ar: 'أيام الرصيد', en: 'Days of the balance' }, ...days }),
  takenDays: quantity({ label: { ar: 'ما تمتع به من الإجازة', en: 'Days of it taken' }, ...days }),
  agree: flag({ label: { ar: 'اتفق الموظف والجهة', en: 'Agency and employee agree' }, askedOf: 'agency' }),
  leaveDays: quantity({ label: { ar: 'أيام الإجازة', en: 'Days of the leave' }, ...days }),
  holidaysInside: list(
    { name: code({}, { label: { ar: 'العطلة أو تاريخها', en: 'Holiday, or its date' } }) },
    { label: { ar: 'أيام العطل أثناء الإجازة', en: 'Holidays inside the leave' } },
  ),
  workedDays: list(
    { name: code({}, { label: { ar: 'اليوم أو تاريخه', en: 'Day, or its date' } }) },
    { label: { ar: 'أيام العطل التي عمل فيها', en: 'Holidays worked' } },
  ),
  assignmentEndedOn: date({ label: { ar: 'نهاية التكليف', en: 'Assignment ended on' } }),
});

/** What is told in months follows in days. */
export const unitsFollow = {
  requestedDays: times(30, asked.requestedMonths),
  exceptionalDaysInLast5Years: times(30, asked.exceptionalMonthsInLast5Years),
};

/** The facts of these leaves; what is told in one unit follows for the other. */
export const familyFacts = registry([asked, relative, bereaved, child, counted], {
  ...unitsFollow,
  daysBeforeExpected: daysBetween(asked.startDate, asked.expectedDate, 70),
  daysSinceBirth: daysBetween(asked.birthDate, asked.startDate, 30),
  'child.ageMonths': monthsBegun(child.birthDate, asOf, 60),
});
