import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

/** Facts about performance management (إدارة الأداء), by the names of the worked cases. */
export const evaluation = facts('evaluation', {
  approvedOn: date({ label: { ar: 'تاريخ اعتماد تقويم الأداء', en: 'Evaluation approved on' }, changedBy: 'nobody' }),
  ofLastCycle: flag({
    label: { ar: 'تقويم آخر دورة أداء انتهت', en: 'Is of the last cycle that closed' },
    askedOf: 'agency',
  }),
});

export const approval = facts('approval', {
  competentMinister: flag({ label: { ar: 'موافقة الوزير المختص', en: 'Approved by the competent minister' } }),
});

/** The recommendation (توصية) on which an approved evaluation is changed. */
export const recommendation = facts('recommendation', {
  justified: flag({
    label: { ar: 'توصية مسببة من الموارد البشرية', en: 'Justified recommendation of human resources' },
    askedOf: 'agency',
  }),
  coordinated: flag({
    label: { ar: 'نسقت مع الرئيس المباشر', en: 'Coordinated with the direct manager' },
    askedOf: 'agency',
  }),
});

export const grievance = facts('grievance', {
  filedOn: date({ label: { ar: 'تاريخ تقديم التظلم', en: 'Grievance filed on' }, changedBy: 'employee' }),
});

/** A committee (لجنة). */
export const committee = facts('committee', {
  members: quantity({ label: { ar: 'عدد أعضاء اللجنة', en: 'Members of the committee' }, min: 0 }),
  hrDirector: flag({
    label: { ar: 'من أعضائها مدير عام الموارد البشرية', en: 'The HR director-general is a member' },
  }),
  byMinister: flag({ label: { ar: 'شكلت بقرار من الوزير', en: "Formed by the minister's decision" } }),
});

/** Where the employee was in the cycle (أين كان في دورة الأداء). */
export const cycle = facts('cycle', {
  endsOn: date({ label: { ar: 'نهاية دورة الأداء', en: 'Cycle ends on' }, changedBy: 'time' }),
  halfEndsOn: date({ label: { ar: 'نهاية نصفها الأول', en: 'Its first half ends on' }, changedBy: 'time' }),
});

export const whereabouts = facts('', {
  monthsInNewAgency: quantity({
    label: { ar: 'أشهر عمله في الجهة المنقول إليها', en: 'Months in the receiving agency' },
    min: 0,
    integer: false,
    changedBy: 'time',
  }),
  awayOn: code(
    {
      training: { ar: 'تدريب', en: 'Training' },
      study: { ar: 'دراسة', en: 'Study' },
      secondment: { ar: 'إعارة', en: 'Secondment' },
      leave: { ar: 'إجازة', en: 'Leave' },
    },
    { label: { ar: 'سبب غيابه عن العمل في الدورة', en: 'What kept him from the work of the cycle' } },
  ),
  monthsAway: quantity({
    label: { ar: 'مدة غيابه في الدورة بالأشهر', en: 'Months away in the cycle' },
    min: 0,
    integer: false,
  }),
});

export const transfer = facts('transfer', {
  startedOn: date({ label: { ar: 'باشر في الجهة المنقول إليها في', en: 'Started in the receiving agency on' } }),
});

const weight = quantity({ label: { ar: 'الوزن بالمئة', en: 'Weight in percent' }, min: 0, max: 100, integer: false });

/** The performance charter (ميثاق الأداء). */
export const charter = facts('charter', {
  targets: list({ weight }, { label: { ar: 'الأهداف', en: 'Targets' } }),
  competencies: list(
    { weight, added: flag({ label: { ar: 'أضافتها الجهة', en: 'Added by the agency' } }) },
    { label: { ar: 'الجدارات', en: 'Competencies' } },
  ),
  targetsShare: quantity({
    label: { ar: 'نصيب الأهداف بالمئة', en: 'Share of the targets in percent' },
    min: 0,
    max: 100,
    integer: false,
  }),
  competenciesShare: quantity({
    label: { ar: 'نصيب الجدارات بالمئة', en: 'Share of the competencies in percent' },
    min: 0,
    max: 100,
    integer: false,
  }),
  amendedOn: maybe(date({ label: { ar: 'تاريخ تعديل الميثاق', en: 'Charter amended on' } })),
});

export const target = elementOf(charter, 'targets');
export const competency = elementOf(charter, 'competencies');

/** The group of employees that ratings are distributed over (مجموعة التصنيف الإجباري). */
export const group = facts('group', {
  size: quantity({ label: { ar: 'عدد موظفي المجموعة', en: 'Employees of the group' }, min: 0 }),
});

/** The rank (المرتبة) by itself. */
export const ranked = facts('', {
  rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' }, min: 1, max: 15 }),
});

/** The last rating (تقويم السنة الأخيرة) under its short name; it follows from that of the employee. */
export const lastRating = facts('', {
  lastYearRating: maybe(
    quantity({
      label: { ar: 'تقويم الأداء للسنة الأخيرة', en: "Last year's performance rating" },
      min: 1,
      max: 5,
      sensitivity: 'internal',
    }),
  ),
});

export const unsatisfactory = facts('', {
  consecutiveUnsatisfactory: quantity({
    label: { ar: 'عدد مرات «غير مُرضٍ» المتتالية', en: 'Consecutive times Unsatisfactory' },
    min: 0,
    sensitivity: 'internal',
  }),
});
