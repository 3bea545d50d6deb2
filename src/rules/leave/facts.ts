import { degrees } from '../../models/qualifications/degree.js';
import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

/** Facts that more than one leave asks for, by the names of the worked cases; amounts in halalas. */

const days = { unit: 'days', min: 0 } as const;

/** What is asked for, and what he has left (رصيد الإجازة العادية). */
export const asked = facts('', {
  requestedDays: quantity({
    label: { ar: 'الأيام المطلوبة', en: 'Days asked for' },
    unit: 'days',
    min: 1,
    changedBy: 'employee',
  }),
  ordinaryBalance: quantity({ label: { ar: 'رصيد الإجازة العادية', en: 'Balance of ordinary leave' }, ...days }),
});

/** The monthly salary by which a leave is paid. */
export const paid = facts('', {
  basic: quantity({
    label: { ar: 'الراتب الأساسي', en: 'Basic salary' },
    unit: 'halalas',
    min: 0,
    sensitivity: 'personal',
  }),
});

/** The employee, as study leave asks about him. */
export const student = facts('employee', {
  serviceYears: quantity({
    label: { ar: 'سنوات الخدمة', en: 'Years of service' },
    min: 0,
    integer: false,
    changedBy: 'time',
  }),
  lastRating: quantity({
    label: { ar: 'آخر تقويم أداء', en: 'Last performance rating' },
    min: 1,
    max: 5,
    sensitivity: 'internal',
  }),
  education: code(degrees.codes, { label: { ar: 'المؤهل العلمي', en: 'Education' }, sensitivity: 'personal' }),
});

/** The study (الدراسة). */
export const study = facts('study', {
  related: flag({
    label: { ar: 'الدراسة ذات صلة بعمل الجهة', en: 'The study relates to the work of the agency' },
    askedOf: 'agency',
  }),
});

/** The exam (الامتحان الدراسي). */
export const exam = facts('', {
  examDays: quantity({ label: { ar: 'أيام الامتحان الفعلية', en: 'Actual exam days' }, unit: 'days', min: 1 }),
  examAbroad: flag({ label: { ar: 'الامتحان خارج المملكة', en: 'The exam is abroad' } }),
  examPeriods: quantity({
    label: { ar: 'فترات الامتحان غير المتصلة', en: 'Separate stretches of exam days' },
    min: 1,
  }),
  proof: flag({
    label: { ar: 'إثبات أداء الامتحان', en: 'Proof of sitting the exam' },
    changedBy: 'employee',
  }),
});

/** An urgent absence (الإجازة الاضطرارية). */
export const urgent = facts('', {
  daysThisFiscalYear: quantity({
    label: { ar: 'ما أخذه في السنة المالية', en: 'Days already taken in the fiscal year' },
    ...days,
  }),
  managerApproval: flag({ label: { ar: 'موافقة رئيسه', en: 'His manager approves' }, askedOf: 'agency' }),
});

/** The leave that is running (الإجازة القائمة). */
export const running = facts('leave', {
  endsOn: date({ label: { ar: 'آخر أيام الإجازة', en: 'Last day of the leave' } }),
});

/** A sentence of prison (السجن). */
export const prison = facts('prison', {
  days: quantity({ label: { ar: 'مدة السجن بالأيام', en: 'Days in prison' }, ...days, sensitivity: 'sensitive' }),
  requiresDismissal: flag({
    label: { ar: 'الحكم موجب للفصل', en: 'The sentence requires dismissal' },
    sensitivity: 'sensitive',
    askedOf: 'authority',
  }),
  daysWished: quantity({
    label: { ar: 'ما يرغب في احتسابه من إجازاته', en: 'Days that he wishes counted from leave' },
    ...days,
    sensitivity: 'sensitive',
    changedBy: 'employee',
  }),
  exceptionalDaysDue: quantity({
    label: { ar: 'المستحق له من الإجازة الاستثنائية', en: 'Days of exceptional leave due to him' },
    ...days,
  }),
});

/** Education staff (العاملون في مجال التعليم). */
export const school = facts('', {
  inEducation: flag({
    label: { ar: 'من شاغلي الوظائف التعليمية المشمولة', en: 'In a covered post of education' },
    askedOf: 'agency',
  }),
  summerHolidayDays: quantity({ label: { ar: 'أيام العطلة الصيفية', en: 'Days of the summer holiday' }, ...days }),
  assignedDays: quantity({ label: { ar: 'الأيام المكلف بالعمل فيها', en: 'Days of it assigned to work' }, ...days }),
});

/** A postponement by the agency (تأجيل بداية الإجازة). */
export const postponed = facts('', {
  postponementDays: quantity({ label: { ar: 'مدة التأجيل بالأيام', en: 'Days postponed' }, ...days }),
  requestedStart: date({
    label: { ar: 'البداية التي حددها الموظف', en: 'Start that the employee set' },
    changedBy: 'employee',
  }),
});

/** Balance earned in a year (الرصيد المستحق عن سنة). */
export const earned = facts('', {
  earnedYearEnd: date({ label: { ar: 'نهاية سنة الاستحقاق', en: 'End of the year in which it was earned' } }),
  requestedOn: maybe(date({ label: { ar: 'تاريخ طلب التمتع', en: 'Asked to take it on' }, changedBy: 'employee' })),
  agencyDeferral: flag({ label: { ar: 'أجلته الجهة سنة رابعة', en: 'Deferred by the agency to a fourth year' } }),
});

/** Days taken and service, as the limits of a year ask for them. */
export const taken = facts('', {
  serviceYearsCounted: quantity({
    label: { ar: 'سنوات الخدمة المحتسبة للإجازة', en: 'Years of service counted for leave' },
    min: 0,
    integer: false,
    changedBy: 'time',
  }),
  shortDaysUsedThisYear: quantity({
    label: { ar: 'ما أخذه في السنة مددًا قصيرة', en: 'Days taken this year in short periods' },
    ...days,
  }),
  daysTakenThisYear: quantity({
    label: { ar: 'ما يتمتع به في السنة', en: 'Days of leave taken in the year' },
    ...days,
  }),
  retirementServiceYears: quantity({
    label: { ar: 'الخدمة المحسوبة للتقاعد بالسنوات', en: 'Years of service counted for retirement' },
    min: 0,
    integer: false,
    changedBy: 'time',
  }),
  age: quantity({
    label: { ar: 'العمر بالسنوات', en: 'Age in years' },
    min: 0,
    integer: false,
    sensitivity: 'personal',
    changedBy: 'time',
  }),
});

/** The end of service (انتهاء الخدمة), as the balance asks about it. */
export const ending = facts('', {
  endReason: code(
    {
      death: { ar: 'الوفاة', en: 'Death' },
      incapacity: { ar: 'العجز الصحي', en: 'Health incapacity' },
      'health-incapacity': { ar: 'العجز الصحي عن العمل', en: 'Health incapacity for work' },
      retirement: { ar: 'التقاعد', en: 'Retirement' },
      'early-retirement': { ar: 'التقاعد المبكر', en: 'Early retirement' },
      resignation: { ar: 'الاستقالة', en: 'Resignation' },
      dismissal: { ar: 'الفصل', en: 'Dismissal' },
      other: { ar: 'سبب آخر', en: 'Another reason' },
    },
    { label: { ar: 'سبب انتهاء الخدمة', en: 'Why the service ends' }, sensitivity: 'personal' },
  ),
});

/** The balance, by when it was earned. */
export const balance = facts('balance', {
  before14390703: quantity({
    label: { ar: 'الرصيد المستحق قبل قرار 1439/7/3هـ', en: 'Balance earned before the resolution of 3/7/1439H' },
    ...days,
  }),
  after: quantity({
    label: { ar: 'الرصيد المستحق بعد قرار 1439/7/3هـ', en: 'Balance earned since the resolution of 3/7/1439H' },
    ...days,
  }),
});
