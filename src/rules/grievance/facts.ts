import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

const days = { unit: 'days', min: 0, changedBy: 'time', moves: 'snapshot' } as const;

/** Facts about a grievance (تظلم) and the suit after it, by the names of the worked cases. */
export const grievance = facts('', {
  decisionKnownOn: date({ label: { ar: 'تاريخ العلم بالقرار', en: 'Decision known on' }, changedBy: 'nobody' }),
  daysSinceKnown: quantity({
    label: { ar: 'الأيام من العلم بالقرار إلى التظلم', en: 'Days from knowing the decision to the grievance' },
    ...days,
  }),
  grievanceTo: code(
    {
      ministry: { ar: 'الوزارة', en: 'The ministry' },
      agency: { ar: 'الجهة مصدرة القرار', en: 'The agency that issued the decision' },
      both: { ar: 'الوزارة والجهة معًا', en: 'The ministry and the agency' },
    },
    { label: { ar: 'الجهة المتظلم إليها', en: 'Grieved to' }, changedBy: 'employee' },
  ),
  grievanceFiledOn: maybe(
    date({ label: { ar: 'تاريخ تقديم التظلم', en: 'Grievance filed on' }, changedBy: 'employee' }),
  ),
  ministryDecision: maybe(
    code(
      {
        accept: { ar: 'قبول التظلم', en: 'Accepted' },
        reject: { ar: 'رفض التظلم', en: 'Rejected' },
      },
      { label: { ar: 'قرار الجهة المتظلم إليها', en: 'Decision on the grievance' } },
    ),
  ),
  ministryDecisionKnownOn: maybe(
    date({ label: { ar: 'تاريخ العلم بقرار رفض التظلم', en: 'Rejection of the grievance known on' } }),
  ),
  daysSinceRejectionKnown: quantity({
    label: { ar: 'الأيام من العلم بالرفض إلى رفع الدعوى', en: 'Days from knowing the rejection to the suit' },
    ...days,
  }),
  agencyNotifiedOn: date({
    label: { ar: 'تاريخ تبليغ الجهة بقبول التظلم', en: 'Agency notified of the acceptance on' },
    askedOf: 'agency',
  }),
  executionLapsedDays: quantity({
    label: { ar: 'الأيام التي مضت دون تنفيذ منذ التبليغ', en: 'Days without execution since the notice' },
    ...days,
  }),
  daysAfterLapse: quantity({
    label: { ar: 'الأيام من انقضاء المدة إلى رفع الدعوى', en: 'Days from the lapse of the period to the suit' },
    ...days,
  }),
  suedOn: maybe(date({ label: { ar: 'تاريخ رفع الدعوى', en: 'Sued on' }, changedBy: 'employee' })),
});

/** Facts about the right that is claimed (الحق المطالب به). */
export const right = facts('', {
  rightAroseOn: date({ label: { ar: 'تاريخ نشوء الحق', en: 'Right arose on' }, changedBy: 'nobody' }),
  rightAroseYearsAgo: quantity({
    label: { ar: 'السنوات منذ نشوء الحق', en: 'Years since the right arose' },
    min: 0,
    integer: false,
    changedBy: 'time',
    moves: 'snapshot',
  }),
  admitted: flag({ label: { ar: 'أقر المدعى عليه بالحق', en: 'The defendant admits the right' }, askedOf: 'agency' }),
  lawfulExcuse: flag({ label: { ar: 'ثبت عذر شرعي', en: 'A lawful excuse is proven' } }),
});

/** Facts about a judgment and the objection to it (الاعتراض على الحكم). */
export const objection = facts('', {
  copyReceivedOn: maybe(date({ label: { ar: 'تاريخ تسلم صورة الحكم', en: 'Copy of the judgment received on' } })),
  receiptSetFor: date({ label: { ar: 'التاريخ المحدد لتسلم صورة الحكم', en: 'Date set for receiving the copy' } }),
  daysSinceCopyReceived: quantity({
    label: { ar: 'الأيام من تسلم صورة الحكم إلى الاعتراض', en: 'Days from receiving the copy to the objection' },
    ...days,
  }),
  objectedOn: maybe(date({ label: { ar: 'تاريخ الاعتراض', en: 'Objected on' }, changedBy: 'employee' })),
});
