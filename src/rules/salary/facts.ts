import { code, date, duration, facts, flag, maybe, quantity } from '../language/build.js';

const rank = { min: 1, max: 15 } as const;
const step = { min: 1, max: 15 } as const;
const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;

/** Facts about pay (الراتب), by the names of the worked cases; amounts in halalas, a month. */
export const pay = facts('', {
  rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' }, ...rank }),
  step: quantity({ label: { ar: 'الدرجة', en: 'Step' }, ...step }),
  event: code(
    {
      'fiscal-year-start': { ar: 'بداية السنة المالية', en: 'First day of the fiscal year' },
      'hijri-year-start': { ar: 'أول محرم', en: 'First of Muharram' },
    },
    { label: { ar: 'المناسبة', en: 'Event' }, changedBy: 'time' },
  ),
  kind: code(
    {
      promotion: { ar: 'ترقية', en: 'Promotion' },
      appointment: { ar: 'تعيين', en: 'Appointment' },
      're-employment': { ar: 'إعادة إلى الخدمة', en: 'Re-employment' },
      demotion: { ar: 'نقل إلى مرتبة أقل', en: 'Transfer to a lower rank' },
    },
    { label: { ar: 'سبب تحديد الدرجة', en: 'What sets the step' } },
  ),
  salaryBefore: maybe(quantity({ label: { ar: 'الراتب السابق', en: 'Salary before' }, ...riyals })),
  netBasic: quantity({ label: { ar: 'صافي الراتب الأساسي', en: 'Net basic salary' }, ...riyals }),
  netSalary: quantity({ label: { ar: 'صافي الراتب', en: 'Net salary' }, ...riyals }),
  netMonthlySalary: quantity({ label: { ar: 'صافي الراتب الشهري', en: 'Net monthly salary' }, ...riyals }),
  basic: quantity({ label: { ar: 'الراتب الأساسي', en: 'Basic salary' }, ...riyals }),
  outcome: code(
    {
      pending: { ar: 'لم يفصل في القضية', en: 'Case pending' },
      acquitted: { ar: 'لم تثبت إدانته', en: 'Acquitted' },
      'penalty-not-dismissal': { ar: 'عوقب بغير الفصل', en: 'Punished other than by dismissal' },
      dismissed: { ar: 'عوقب بالفصل', en: 'Dismissed' },
    },
    { label: { ar: 'مآل القضية', en: 'Outcome of the case' }, sensitivity: 'sensitive' },
  ),
  monthsSuspended: quantity({
    label: { ar: 'مدة كف اليد بالأشهر', en: 'Months suspended' },
    min: 0,
    integer: false,
    sensitivity: 'sensitive',
  }),
  startedWorkOn: date({ label: { ar: 'تاريخ المباشرة', en: 'Started work on' } }),
  daysNotWorked: quantity({ label: { ar: 'أيام لم يعمل فيها', en: 'Days not worked' }, min: 0, unit: 'days' }),
  hoursNotWorked: quantity({ label: { ar: 'ساعات لم يعمل فيها', en: 'Hours not worked' }, min: 0, integer: false }),
  hoursPerDay: quantity({ label: { ar: 'ساعات العمل اليومية', en: 'Hours of a working day' }, min: 1, max: 24 }),
});

/** The rank and step that he leaves. */
export const old = facts('old', {
  rank: quantity({ label: { ar: 'المرتبة السابقة', en: 'Old rank' }, ...rank }),
  step: quantity({ label: { ar: 'الدرجة السابقة', en: 'Old step' }, ...step }),
});

/** The rank that he is given. */
export const next = facts('new', {
  rank: quantity({ label: { ar: 'المرتبة الجديدة', en: 'New rank' }, ...rank }),
});

/** The rank and step of an earlier service. */
export const former = facts('former', {
  rank: quantity({ label: { ar: 'المرتبة قبل ترك الخدمة', en: 'Former rank' }, ...rank }),
  step: quantity({ label: { ar: 'الدرجة قبل ترك الخدمة', en: 'Former step' }, ...step }),
});

/** The rank that he leaves, where its increment is given and not read from the scale. */
export const oldRank = facts('oldRank', {
  increment: quantity({ label: { ar: 'علاوة المرتبة السابقة', en: 'Increment of the old rank' }, ...riyals }),
});

/** The rank that he gives up (المرتبة المتنازل عنها). */
export const waivedRank = facts('waivedRank', {
  timeSpent: duration({ label: { ar: 'المدة في المرتبة', en: 'Time in the waived rank' } }),
  months: quantity({ label: { ar: 'المدة في المرتبة بالأشهر', en: 'Months in the waived rank' }, min: 0 }),
});

export const salary = facts('salary', {
  current: quantity({ label: { ar: 'راتبه في المرتبة', en: 'Salary in the waived rank' }, ...riyals }),
  beforeWaivedRank: quantity({ label: { ar: 'راتبه قبل المرتبة', en: 'Salary before the waived rank' }, ...riyals }),
});

export const consent = facts('consent', {
  written: flag({ label: { ar: 'موافقة مكتوبة', en: 'Written consent' }, changedBy: 'employee' }),
});

export const qualificationStep = facts('appointment', {
  qualificationStep: quantity({
    label: { ar: 'درجة المؤهل بقرار مجلس الوزراء', en: 'Step set by the Council of Ministers for a qualification' },
    ...step,
  }),
});

/** A debt (دين) for which a salary is attached, or its holder detained. */
export const debt = facts('debt', {
  kind: code(
    {
      ordinary: { ar: 'دين', en: 'Debt' },
      maintenance: { ar: 'نفقة', en: 'Maintenance' },
      government: { ar: 'دين حكومي', en: 'Debt to the government' },
    },
    { label: { ar: 'نوع الدين', en: 'Kind of debt' }, sensitivity: 'sensitive' },
  ),
});

export const attachment = facts('attachment', {
  ordered: flag({ label: { ar: 'صدر به أمر من الجهة المختصة', en: 'Ordered by the competent body' } }),
  monthly: quantity({ label: { ar: 'المحجوز شهريًا', en: 'Attached a month' }, ...riyals }),
});

/** Detention for private rights (التوقيف في حقوق خاصة). */
export const detention = facts('detention', {
  from: date({ label: { ar: 'تاريخ التوقيف', en: 'Detained on' }, sensitivity: 'sensitive' }),
  endedOn: maybe(date({ label: { ar: 'تاريخ انتهاء التوقيف', en: 'Detention ended on' }, sensitivity: 'sensitive' })),
  months: quantity({
    label: { ar: 'مدة التوقيف بالأشهر', en: 'Months detained' },
    min: 0,
    integer: false,
    sensitivity: 'sensitive',
  }),
});
