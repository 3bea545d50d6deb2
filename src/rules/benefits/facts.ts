import { date, facts, flag, quantity } from '../language/build.js';

const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;
const length = { min: 0, integer: false } as const;

/** Facts about benefits of training and study (استحقاقات التدريب والدراسة); amounts in halalas. */
export const stay = facts('', {
  months: quantity({ label: { ar: 'المدة بالأشهر', en: 'Length in months' }, ...length }),
  days: quantity({ label: { ar: 'المدة بالأيام', en: 'Length in days' }, unit: 'days', min: 0 }),
  weeks: quantity({ label: { ar: 'المدة بالأسابيع', en: 'Length in weeks' }, ...length }),
});

export const pay = facts('', {
  basic: quantity({ label: { ar: 'الراتب الأساسي', en: 'Basic salary' }, ...riyals }),
  transportAllowance: quantity({ label: { ar: 'بدل النقل الشهري', en: 'Monthly transport allowance' }, ...riyals }),
});

/** What is paid abroad, and a grant that another body pays. */
export const abroad = facts('', {
  perDiem: quantity({ label: { ar: 'بدل الانتداب عن اليوم', en: 'Per diem of delegation' }, ...riyals }),
  monthlyReward: quantity({
    label: {
      ar: 'المكافأة الشهرية لطالب البعثة الجامعي',
      en: 'Monthly reward of an undergraduate scholarship student',
    },
    ...riyals,
  }),
  allocations: quantity({ label: { ar: 'المخصصات', en: 'Allocations' }, ...riyals }),
  grant: quantity({ label: { ar: 'المنحة', en: 'Grant' }, ...riyals }),
  passed: flag({ label: { ar: 'اجتاز البرنامج', en: 'Passed the programme' } }),
  travelledOn: date({ label: { ar: 'تاريخ السفر', en: 'Travelled on' } }),
  startsOn: date({ label: { ar: 'بداية الدراسة أو البرنامج', en: 'Study or programme starts on' } }),
});

/** Training and dispatch inside the Kingdom. */
export const inside = facts('', {
  anotherCity: flag({ label: { ar: 'في مدينة أخرى', en: 'In another city' } }),
  relocationPaid: flag({ label: { ar: 'صرف له بدل ترحيل', en: 'Relocation allowance was paid' } }),
  atDelegationDistance: flag({
    label: { ar: 'يبعد المكان مسافة الانتداب فأكثر', en: 'The place is at least the delegation distance away' },
  }),
  rankedFirst: flag({ label: { ar: 'الأول على البرنامج', en: 'First of the programme' } }),
  score: quantity({ label: { ar: 'النتيجة بالمئة', en: 'Result in percent' }, min: 0, max: 100, integer: false }),
});
