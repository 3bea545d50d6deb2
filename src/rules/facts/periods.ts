import { borrowers } from '../../models/employment/codes.js';
import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

/**
 * Periods (مدد) of an employee's service that a rule may leave out of account.
 *
 * `from` is none for a period of which only the length is known; `to` is the day after its last, and none while it runs.
 */
export const service = facts('', {
  periods: list(
    {
      kind: code(
        {
          'exceptional-leave': { ar: 'إجازة استثنائية', en: 'Exceptional leave' },
          'sick-leave': { ar: 'إجازة مرضية', en: 'Sick leave' },
          'study-leave': { ar: 'إجازة دراسية', en: 'Study leave' },
          scholarship: { ar: 'ابتعاث', en: 'Scholarship' },
          'study-dispatch': { ar: 'إيفاد', en: 'Study dispatch' },
          secondment: { ar: 'إعارة', en: 'Secondment' },
          absence: { ar: 'غياب', en: 'Absence' },
          suspension: { ar: 'كف اليد', en: 'Suspension' },
          'foreign-training': { ar: 'تدريب خارجي', en: 'Training abroad' },
        },
        { label: { ar: 'نوع المدة', en: 'Kind of period' } },
      ),
      from: maybe(date({ label: { ar: 'من', en: 'From' } })),
      to: maybe(date({ label: { ar: 'إلى', en: 'To' } })),
      days: quantity({ label: { ar: 'عدد الأيام', en: 'Days' }, unit: 'days', min: 0 }),
      borrower: code(borrowers.codes, { label: { ar: 'الجهة المستعيرة', en: 'Borrower' } }),
      purposeAchieved: flag({ label: { ar: 'تحقق الغرض منها', en: 'Purpose achieved' } }),
      convertedToLeave: flag({ label: { ar: 'احتسبت إجازة', en: 'Converted to leave' } }),
      penaltyFollowed: flag({ label: { ar: 'صدرت بعدها عقوبة', en: 'A penalty followed' } }),
      penalty: code({}, { label: { ar: 'العقوبة', en: 'Penalty' } }),
      excludedByMinister: flag({ label: { ar: 'قرر الوزير عدم احتسابها', en: 'Disregarded by the minister' } }),
    },
    { label: { ar: 'مدد الخدمة', en: 'Periods of service' }, sensitivity: 'internal', changedBy: 'authority' },
  ),
});

/** The fields of a period (مدة). */
export const period = elementOf(service, 'periods');
