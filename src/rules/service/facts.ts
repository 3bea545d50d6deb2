import { borrowers } from '../../models/employment/codes.js';
import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

const kind = code(
  {
    'ordinary-leave': { ar: 'إجازة عادية', en: 'Ordinary leave' },
    'sick-leave': { ar: 'إجازة مرضية', en: 'Sick leave' },
    'exceptional-leave': { ar: 'إجازة استثنائية', en: 'Exceptional leave' },
    'study-leave': { ar: 'إجازة دراسية', en: 'Study leave' },
    'motherhood-leave': { ar: 'إجازة أمومة', en: 'Motherhood leave' },
    'national-participation': { ar: 'مشاركة وطنية', en: 'National participation' },
    'unpaid-leave': { ar: 'إجازة أخرى دون راتب', en: 'Another unpaid leave' },
    scholarship: { ar: 'ابتعاث', en: 'Scholarship' },
    'study-dispatch': { ar: 'إيفاد', en: 'Study dispatch' },
    secondment: { ar: 'إعارة', en: 'Secondment' },
    absence: { ar: 'غياب', en: 'Absence' },
    suspension: { ar: 'كف اليد', en: 'Suspension' },
    prison: { ar: 'سجن', en: 'Prison' },
    training: { ar: 'تدريب', en: 'Training' },
    'foreign-training': { ar: 'تدريب خارجي', en: 'Training abroad' },
  },
  { label: { ar: 'نوع المدة', en: 'Kind of period' } },
);

const borrower = code(borrowers.codes, { label: { ar: 'الجهة المستعيرة', en: 'Borrower' } });

/**
 * Periods (مدد) of service, with all that any purpose asks of them: a period counts for one purpose and not for another.
 *
 * `from` is none for a period of which only the length is known; `to` is the day after its last, and none while it runs.
 */
export const counted = facts('', {
  periods: list(
    {
      kind,
      from: maybe(date({ label: { ar: 'من', en: 'From' } })),
      to: maybe(date({ label: { ar: 'إلى', en: 'To' } })),
      days: quantity({ label: { ar: 'عدد الأيام', en: 'Days' }, unit: 'days', min: 0 }),
      borrower,
      purposeAchieved: flag({ label: { ar: 'تحقق الغرض منها', en: 'Purpose achieved' } }),
      convertedToLeave: flag({ label: { ar: 'احتسبت إجازة', en: 'Converted to leave' } }),
      penaltyFollowed: flag({ label: { ar: 'صدرت بعدها عقوبة', en: 'A penalty followed' } }),
      penalty: code({}, { label: { ar: 'العقوبة', en: 'Penalty' } }),
      convicted: flag({ label: { ar: 'أدين', en: 'Convicted' }, sensitivity: 'sensitive' }),
      salaryDenied: flag({ label: { ar: 'حرم من راتبه عنها', en: 'Salary denied for it' } }),
      excludedByMinister: flag({ label: { ar: 'قرر الوزير عدم احتسابها', en: 'Disregarded by the minister' } }),
      paid: flag({ label: { ar: 'براتب', en: 'Paid' } }),
      contributionsPaid: flag({ label: { ar: 'سددت عنها العائدات التقاعدية', en: 'Pension contributions paid' } }),
      returned: flag({ label: { ar: 'عاد إلى العمل', en: 'Returned to work' } }),
      fromOrdinaryLeave: flag({ label: { ar: 'حسمت من رصيد إجازاته', en: 'Taken from his ordinary leave' } }),
    },
    { label: { ar: 'مدد الخدمة', en: 'Periods of service' }, sensitivity: 'internal', changedBy: 'authority' },
  ),
  suspendedOn: maybe(
    date({ label: { ar: 'تاريخ كف اليد', en: 'Suspended on' }, sensitivity: 'sensitive', changedBy: 'nobody' }),
  ),
  detainedOn: maybe(
    date({ label: { ar: 'تاريخ الحبس الاحتياطي', en: 'Detained on' }, sensitivity: 'sensitive', changedBy: 'nobody' }),
  ),
  monthsAfterAge: quantity({
    label: { ar: 'أشهر العمل بعد سن التقاعد', en: 'Months worked after the age' },
    min: 0,
    integer: false,
  }),
  extension: flag({ label: { ar: 'مددت خدمته', en: 'Service was extended' } }),
  afterDismissal: flag({
    label: { ar: 'عمل بعد قرار الفصل أو الحكم به', en: 'Worked on after the decision or judgment of dismissal' },
    sensitivity: 'sensitive',
  }),
  stoppedOn: date({ label: { ar: 'تاريخ الانقطاع النهائي عن العمل', en: 'Finally stopped working on' } }),
});

/** Since when he serves (بداية الخدمة). */
export const began = facts('service', {
  from: date({ label: { ar: 'بداية الخدمة', en: 'Service began on' }, changedBy: 'nobody' }),
});

/** The fields of a period. */
export const span = elementOf(counted, 'periods');
