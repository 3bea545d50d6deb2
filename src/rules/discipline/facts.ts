import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

const sensitive = { sensitivity: 'sensitive' } as const;
const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;
const counted = { min: 0, changedBy: 'time', moves: 'snapshot', ...sensitive } as const;

const penaltyTypes = {
  warning: { ar: 'الإنذار المكتوب', en: 'Written warning' },
  deduction: { ar: 'الحسم من الراتب', en: 'Deduction of salary' },
  'increment-deprivation': { ar: 'الحرمان من علاوة سنوية', en: 'Deprivation of an increment' },
  'promotion-deferral': { ar: 'عدم النظر في الترقية', en: 'Non-consideration for promotion' },
  dismissal: { ar: 'الفصل', en: 'Dismissal' },
} as const;

/** What a penalty (جزاء) takes, by the names of the worked cases; amounts in halalas. */
export const measure = facts('', {
  deductionMonthsNet: quantity({
    label: { ar: 'الحسم بعدد صافي الرواتب الشهرية', en: "Deduction in months' net salary" },
    min: 0,
    integer: false,
    ...sensitive,
  }),
  totalDeduction: quantity({ label: { ar: 'مجموع الحسم', en: 'Total deduction' }, ...riyals }),
  monthlyDeduction: quantity({ label: { ar: 'الحسم الشهري', en: 'Monthly deduction' }, ...riyals }),
  incrementsDeprived: quantity({
    label: { ar: 'عدد العلاوات التي حُرم منها', en: 'Increments deprived of' },
    min: 0,
    ...sensitive,
  }),
  promotionDeferralYears: quantity({
    label: { ar: 'سنوات عدم النظر في الترقية', en: 'Years of non-consideration for promotion' },
    min: 0,
    integer: false,
    ...sensitive,
  }),
});

/** How a penalty was decided (إجراءات الجزاء). */
export const proceeding = facts('', {
  investigated: flag({ label: { ar: 'حُقق معه', en: 'Investigated' }, ...sensitive }),
  confronted: flag({ label: { ar: 'وُوجه بالمخالفة', en: 'Confronted with the violation' }, ...sensitive }),
  heard: flag({ label: { ar: 'سُمعت أقواله', en: 'Heard' }, ...sensitive }),
  defenceExamined: flag({ label: { ar: 'حُقق دفاعه', en: 'Defence examined' }, ...sensitive }),
  recorded: flag({ label: { ar: 'أُثبت في محضر مكتوب', en: 'Put in a written record' }, ...sensitive }),
  reasoned: flag({ label: { ar: 'القرار مسبب', en: 'The decision is reasoned' }, ...sensitive }),
  penaltiesForSameAct: quantity({
    label: { ar: 'عدد الجزاءات عن المخالفة أو ما يرتبط بها', en: 'Penalties for the same or connected violations' },
    min: 0,
    ...sensitive,
  }),
  orderedBySuperior: flag({ label: { ar: 'نفذ أمرًا من رئيسه', en: "Carried out his superior's order" }, ...sensitive }),
  alertedInWriting: flag({
    label: {
      ar: 'نبّه رئيسه كتابة أو بوسيلة معتبرة نظامًا',
      en: 'Alerted his superior in writing or by a legally recognised means',
    },
    ...sensitive,
  }),
  penalty: code(penaltyTypes, { label: { ar: 'الجزاء', en: 'Penalty' }, ...sensitive }),
  decidedBy: code(
    {
      'competent-minister': { ar: 'الوزير المختص', en: 'Competent minister' },
      'first-committee': { ar: 'لجنة التوصية', en: 'The committee that recommends' },
      'second-committee': { ar: 'اللجنة التي فيها عضو من الوزارة', en: 'The committee with a member of the ministry' },
      court: { ar: 'المحكمة', en: 'Court' },
    },
    { label: { ar: 'مصدر قرار الجزاء', en: 'Decided by' } },
  ),
  committeeRecommended: flag({ label: { ar: 'أوصت اللجنة بالفصل', en: 'A committee recommended dismissal' } }),
});

/** The penalties of a record, and what is asked about them on a date. */
export const record = facts('', {
  penalties: list(
    {
      type: code(penaltyTypes, { label: { ar: 'نوع الجزاء', en: 'Type of penalty' } }),
      days: quantity({ label: { ar: 'أيام الحسم', en: 'Days deducted' }, min: 0, unit: 'days' }),
      issuedOn: date({ label: { ar: 'تاريخ القرار', en: 'Issued on' } }),
    },
    { label: { ar: 'الجزاءات', en: 'Penalties' }, happens: 'issuedOn', changedBy: 'nobody', ...sensitive },
  ),
});

export const entry = elementOf(record, 'penalties');

/** Suspension (كف اليد). */
export const suspension = facts('', {
  suspensionMonths: quantity({
    label: { ar: 'مجموع مدد كف اليد بالأشهر', en: 'Months suspended in all' },
    integer: false,
    ...counted,
  }),
  suspendedOn: date({ label: { ar: 'تاريخ كف اليد', en: 'Suspended on' }, ...sensitive }),
  suspensionEndedOn: maybe(date({ label: { ar: 'تاريخ انتهاء كف اليد', en: 'Suspension ended on' }, ...sensitive })),
  earlierSuspensionDays: quantity({
    label: { ar: 'أيام كف اليد السابقة', en: 'Days of earlier suspensions' },
    unit: 'days',
    ...counted,
  }),
});

/** A violation (مخالفة) and the steps against it. */
export const violation = facts('', {
  discoveredOn: date({ label: { ar: 'تاريخ اكتشاف المخالفة', en: 'Violation discovered on' }, ...sensitive }),
  lastStepOn: maybe(
    date({
      label: {
        ar: 'آخر إجراء تحقيق أو محاكمة بحق أي من المتهمين',
        en: 'Last step of investigation or trial against any of the accused',
      },
      ...sensitive,
    }),
  ),
  stepsTaken: quantity({ label: { ar: 'عدد الإجراءات المتخذة', en: 'Steps taken' }, min: 0, ...sensitive }),
  monthsSinceDiscovery: quantity({
    label: { ar: 'الأشهر منذ اكتشاف المخالفة', en: 'Months since discovery' },
    integer: false,
    ...counted,
  }),
  monthsSinceLastStep: quantity({
    label: { ar: 'الأشهر منذ آخر إجراء', en: 'Months since the last step' },
    integer: false,
    ...counted,
  }),
  died: flag({ label: { ar: 'توفي', en: 'Died' }, ...sensitive }),
  totallyIncapacitated: flag({ label: { ar: 'عجز عجزًا كليًا', en: 'Totally incapacitated' }, ...sensitive }),
});

/** One whose service ended (من انتهت خدمته). */
export const formerEmployee = facts('', {
  lastNetMonthlySalary: quantity({ label: { ar: 'آخر صافي راتب شهري', en: 'Last net monthly salary' }, ...riyals }),
});

/** A penal judgment (حكم جزائي). */
export const judgment = facts('judgment', {
  final: flag({ label: { ar: 'الحكم نهائي', en: 'The judgment is final' }, ...sensitive }),
  dismissesByLaw: flag({
    label: { ar: 'يوجب الحكم الفصل بقوة النظام', en: 'The judgment dismisses by operation of law' },
    ...sensitive,
  }),
});
