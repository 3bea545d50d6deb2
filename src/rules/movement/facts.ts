import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

/** Facts about an employee who moves (المنقول والمكلف), beside those of every employee. */
export const mover = facts('employee', {
  postExcepted: flag({
    label: { ar: 'يشغل وظيفة مستثناة', en: 'Holds an excepted post' },
    sensitivity: 'internal',
    askedOf: 'agency',
  }),
  postSince: date({
    label: { ar: 'تاريخ شغل الوظيفة', en: 'In the post since' },
    sensitivity: 'internal',
    changedBy: 'nobody',
  }),
  otherAssignments: quantity({
    label: { ar: 'تكليفاته القائمة بوظائف أخرى', en: 'Present assignments to other posts' },
    min: 0,
    sensitivity: 'internal',
  }),
  ownStatutoryRules: flag({
    label: { ar: 'تنظم إعارته أحكام نظامية خاصة', en: 'Own statutory rules govern the secondment' },
    askedOf: 'agency',
  }),
});

/** Facts about the post or the place that he moves to. */
export const destination = facts('target', {
  sameLocation: flag({
    label: { ar: 'الوظيفة في مقر الوظيفة المعين عليها', en: 'At the location of the post appointed to' },
    askedOf: 'agency',
  }),
  sameSpecificGroup: flag({
    label: { ar: 'الوظيفة في المجموعة التفصيلية نفسها', en: 'In the same specific group' },
    askedOf: 'agency',
  }),
  excepted: flag({ label: { ar: 'الوظيفة المستهدفة مستثناة', en: 'The target post is excepted' }, askedOf: 'agency' }),
  outsideCity: flag({ label: { ar: 'خارج مدينة مقر عمله', en: 'Outside the city of his workplace' } }),
});

/** Who has agreed (الموافقات). */
export const consent = facts('consent', {
  written: flag({ label: { ar: 'موافقة الموظف كتابة', en: 'Written consent of the employee' }, changedBy: 'employee' }),
  currentAgencyOn: maybe(
    date({
      label: { ar: 'تاريخ موافقة جهته', en: 'His agency consented on' },
      askedOf: 'agency',
      changedBy: 'authority',
    }),
  ),
  lender: flag({ label: { ar: 'موافقة الجهة المعيرة', en: 'The lending agency approves' }, askedOf: 'agency' }),
  employee: flag({ label: { ar: 'موافقة الموظف', en: 'The employee approves' }, changedBy: 'employee' }),
});

/** The decision (القرار) that moves him. */
export const decision = facts('decision', {
  issuedOn: date({ label: { ar: 'تاريخ صدور القرار', en: 'Decision issued on' }, changedBy: 'authority' }),
  notifiedOn: date({ label: { ar: 'تاريخ إبلاغه بالقرار', en: 'Notified of the decision on' }, changedBy: 'authority' }),
  years: quantity({ label: { ar: 'مدة القرار بالسنوات', en: 'Years of the decision' }, min: 0, integer: false }),
});

/** What happens around a move, under names without a dot. */
export const movement = facts('', {
  clearanceOn: maybe(date({ label: { ar: 'تاريخ إخلاء الطرف', en: 'Cleared on' }, askedOf: 'agency' })),
  arrivedOn: date({ label: { ar: 'تاريخ مباشرته في الجهة الجديدة', en: 'Started in the new agency on' } }),
  conditionsVerified: flag({
    label: { ar: 'جرى التحقق من توافر الشروط', en: 'The conditions were verified' },
    askedOf: 'agency',
  }),
  workRequires: flag({
    label: { ar: 'تقتضيه مصلحة العمل', en: 'The interest of work requires it' },
    askedOf: 'agency',
  }),
  ministerApproves: flag({ label: { ar: 'موافقة الوزير المختص', en: 'The minister approves' }, askedOf: 'authority' }),
  monthsInPost: quantity({
    label: { ar: 'الأشهر التي أمضاها في الوظيفة', en: 'Months in the post' },
    min: 0,
    sensitivity: 'internal',
    changedBy: 'time',
    moves: 'snapshot',
  }),
  daysSinceNotified: quantity({
    label: { ar: 'الأيام منذ إبلاغه', en: 'Days since he was notified' },
    unit: 'days',
    min: 0,
    changedBy: 'time',
    moves: 'snapshot',
  }),
  executed: flag({ label: { ar: 'نفذ قرار النقل', en: 'Executed the transfer' }, changedBy: 'employee' }),
  lawfulExcuse: flag({ label: { ar: 'لديه عذر مشروع', en: 'Has a lawful excuse' }, askedOf: 'agency' }),
});

/** A transfer for medical inability (النقل لعجز صحي). */
export const medical = facts('medical', {
  unableForPost: flag({
    label: { ar: 'عاجز صحيًا عن عمل وظيفته بتقرير الهيئة الطبية العامة', en: 'Unable for his post, by medical report' },
    sensitivity: 'sensitive',
    askedOf: 'authority',
  }),
  suitablePostVacant: flag({
    label: { ar: 'توجد وظيفة شاغرة مناسبة له', en: 'A suitable post is vacant' },
    askedOf: 'agency',
  }),
  assignedFrom: date({
    label: { ar: 'كلف بعمل مناسب من', en: 'Assigned suitable work from' },
    sensitivity: 'sensitive',
  }),
});

/** The public holidays (العطل الرسمية) on working days, which the calendar by itself does not say. */
export const holidays = facts('', {
  holidays: list(
    { on: date({ label: { ar: 'اليوم', en: 'Day' }, sensitivity: 'public' }) },
    { label: { ar: 'أيام العطل الرسمية', en: 'Public holidays' }, sensitivity: 'public' },
  ),
});
/** The fields of a holiday (عطلة). */
export const holiday = elementOf(holidays, 'holidays');

/** An assignment (تكليف). */
export const assignment = facts('assignment', {
  kind: code(
    { full: { ar: 'كلي', en: 'Full' }, partial: { ar: 'جزئي', en: 'Partial' } },
    { label: { ar: 'نوع التكليف', en: 'Kind of assignment' } },
  ),
  days: quantity({ label: { ar: 'أيام التكليف', en: 'Days of the assignment' }, unit: 'days', min: 1 }),
  years: quantity({ label: { ar: 'سنوات المهمة', en: 'Years of the mission' }, min: 0, integer: false }),
  startsOn: date({ label: { ar: 'بداية التكليف', en: 'Assignment starts on' } }),
  endedOn: date({ label: { ar: 'نهاية التكليف', en: 'Assignment ended on' } }),
});

/** The terms (مدد التكليف) of one assignment, the first and each renewal. */
export const assignmentTerms = facts('', {
  terms: list(
    { months: quantity({ label: { ar: 'الأشهر', en: 'Months' }, min: 0, integer: false }) },
    { label: { ar: 'مدد التكليف', en: 'Terms of the assignment' } },
  ),
});
/** The fields of a term (مدة تكليف). */
export const assignmentTerm = elementOf(assignmentTerms, 'terms');

/** The decision to assign (قرار التكليف). */
export const assignmentDecision = facts('assignmentDecision', {
  mentionsDelegatedPowers: flag({
    label: { ar: 'نص قرار التكليف على الصلاحيات المفوضة', en: 'The assignment mentions the delegated powers' },
    askedOf: 'agency',
  }),
});
