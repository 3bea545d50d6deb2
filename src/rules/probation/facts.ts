import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

const sensitive = { sensitivity: 'sensitive' } as const;

/** Facts about a probation (مدة التجربة). */
export const probation = facts('probation', {
  periodsMonths: list(
    { months: quantity({ label: { ar: 'مدة بالأشهر', en: 'Months' }, min: 0, integer: false }) },
    { label: { ar: 'مدد التجربة', en: 'Periods on probation' } },
  ),
  passed: flag({ label: { ar: 'اجتاز مدة التجربة', en: 'Passed probation' }, sensitivity: 'internal' }),
  endDate: date({ label: { ar: 'تاريخ انتهاء التجربة', en: 'Probation ends on' }, changedBy: 'time' }),
  evaluations: quantity({
    label: { ar: 'عدد مرات التقويم خلال التجربة', en: 'Evaluations during probation' },
    min: 0,
    askedOf: 'agency',
  }),
});

/** The fields of a period on probation. */
export const stretch = elementOf(probation, 'periodsMonths');

export const probationer = facts('employee', {
  startDate: date({ label: { ar: 'تاريخ المباشرة', en: 'Started work on' }, changedBy: 'nobody' }),
  absencesDuringProbation: list(
    {
      from: maybe(date({ label: { ar: 'من', en: 'From' } })),
      to: maybe(date({ label: { ar: 'إلى', en: 'To' } })),
      days: quantity({ label: { ar: 'عدد الأيام', en: 'Days' }, unit: 'days', min: 0 }),
    },
    { label: { ar: 'مدد الغياب خلال التجربة', en: 'Absences during probation' }, sensitivity: 'internal' },
  ),
});

export const stated = facts('', {
  absenceDays: quantity({ label: { ar: 'أيام الغياب', en: 'Days of absence' }, unit: 'days', min: 0 }),
  continuous: flag({ label: { ar: 'مدة متصلة', en: 'Continuous' } }),
});

/** The decision to dismiss (قرار الفصل). */
export const unfitness = facts('dismissal', {
  decisionDate: date({ label: { ar: 'تاريخ قرار الفصل', en: 'Dismissal decided on' }, ...sensitive }),
});

/** What is to be done with an employee who is on probation. */
export const move = facts('move', {
  kind: code(
    {
      transfer: { ar: 'نقل', en: 'Transfer' },
      assignment: { ar: 'تكليف بوظيفة أخرى', en: 'Assignment to another post' },
      secondment: { ar: 'إعارة', en: 'Secondment' },
      promotion: { ar: 'ترقية', en: 'Promotion' },
    },
    { label: { ar: 'الإجراء', en: 'What is to be done' } },
  ),
  sameLocation: flag({ label: { ar: 'في المقر نفسه', en: 'At the same location' } }),
  sameSpecificGroup: flag({ label: { ar: 'في المجموعة النوعية نفسها', en: 'In the same specific group' } }),
});
