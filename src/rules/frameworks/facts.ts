import { code, date, facts, flag, quantity } from '../language/build.js';

const count = { min: 0 } as const;

/** The announcement of posts (الإعلان عن الوظائف). */
export const announcement = facts('announcement', {
  publishedOn: date({ label: { ar: 'تاريخ نشر الإعلان', en: 'Announcement published on' } }),
  documentsAskedOn: date({ label: { ar: 'تاريخ طلب الوثائق', en: 'Documents asked for on' } }),
  complete: flag({
    label: {
      ar: 'يشمل المواعيد وعدد الوظائف ومسمياتها ومراتبها وأماكنها ومؤهلاتها',
      en: 'States dates, number, titles, ranks, places and qualifications',
    },
  }),
});

export const recruitment = facts('', {
  noticeDays: quantity({
    label: { ar: 'أيام بين النشر وفتح التقديم', en: 'Days from publication to opening' },
    unit: 'days',
    ...count,
  }),
  documentsDays: quantity({
    label: { ar: 'أيام تقديم الوثائق', en: 'Days to submit documents' },
    unit: 'days',
    ...count,
  }),
  absentAtStage: flag({ label: { ar: 'غاب عن مرحلة من المراحل', en: 'Was absent at a stage' } }),
});

export const interview = facts('committee', {
  members: quantity({ label: { ar: 'أعضاء لجنة المقابلة', en: 'Members of the interview committee' }, ...count }),
  hrDirector: flag({ label: { ar: 'من أعضائها مدير الموارد البشرية', en: 'The HR director is a member' } }),
});

/** The medical examination of a candidate (الفحص الطبي). */
export const examination = facts('fitness', {
  attempt: quantity({
    label: { ar: 'رقم الفحص الطبي', en: 'Which medical examination it is' },
    min: 1,
    sensitivity: 'sensitive',
  }),
});

/** National participation (المشاركة الوطنية). */
export const participation = facts('participation', {
  field: code(
    {
      sport: { ar: 'رياضية', en: 'Sport' },
      culture: { ar: 'ثقافية أو اجتماعية', en: 'Cultural or social' },
      relief: { ar: 'إغاثة أو دفاع مدني', en: 'Relief or civil defence' },
    },
    { label: { ar: 'مجال المشاركة', en: 'Field' } },
  ),
  outside: flag({ label: { ar: 'خارج المملكة', en: 'Outside the Kingdom' } }),
  staff: code(
    {
      education: { ar: 'من منسوبي التعليم', en: 'Education staff' },
      'pe-teacher': { ar: 'معلم تربية بدنية', en: 'Teacher of physical education' },
      other: { ar: 'غيرهم', en: 'Other' },
    },
    { label: { ar: 'فئة الموظف', en: 'Group of the employee' } },
  ),
  athleticsOrSwimming: flag({ label: { ar: 'ألعاب قوى أو سباحة', en: 'Athletics or swimming' } }),
  qualified: code(
    {
      none: { ar: 'لم يتأهل', en: 'Not qualified' },
      group: { ar: 'تأهل في لعبة جماعية', en: 'Qualified in a group sport' },
      individual: { ar: 'تأهل في لعبة فردية', en: 'Qualified in an individual sport' },
    },
    { label: { ar: 'التأهل', en: 'Qualified' } },
  ),
  elite: flag({ label: { ar: 'من رياضيي النخبة', en: 'Elite athlete' } }),
});

/** Who grants a sick leave, and for how long (صلاحية منح الإجازة المرضية). */
export const sickness = facts('sick', {
  grantedBy: code(
    {
      'health-centre': { ar: 'طبيب مركز صحي', en: 'Doctor of a health centre' },
      'private-clinic': { ar: 'طبيب عيادة خاصة', en: 'Private clinic' },
      'hospital-doctor': { ar: 'طبيب مستشفى', en: 'Hospital doctor' },
      'two-doctors': { ar: 'طبيبان أحدهما استشاري', en: 'Two doctors, one a consultant' },
      'three-doctors': { ar: 'ثلاثة أطباء أحدهم استشاري', en: 'Three doctors, one a consultant' },
    },
    { label: { ar: 'مانح الإجازة المرضية', en: 'Who grants the sick leave' }, sensitivity: 'sensitive' },
  ),
  days: quantity({
    label: { ar: 'أيام الإجازة المرضية', en: 'Days of sick leave' },
    unit: 'days',
    min: 0,
    sensitivity: 'sensitive',
  }),
  isExtension: flag({ label: { ar: 'تمديد لإجازة سابقة', en: 'Extends an earlier one' }, sensitivity: 'sensitive' }),
  clinicDaysInYear: quantity({
    label: {
      ar: 'أيام منحتها العيادات الخاصة في السنة، وهذه منها',
      en: 'Days granted by private clinics in the year, with these',
    },
    unit: 'days',
    min: 0,
    sensitivity: 'sensitive',
  }),
  abroad: flag({ label: { ar: 'مرض خارج المملكة', en: 'Fell ill abroad' }, sensitivity: 'sensitive' }),
  examinedOn: date({ label: { ar: 'تاريخ الكشف الطبي', en: 'Examined on' }, sensitivity: 'sensitive' }),
  reportedAfterDays: quantity({
    label: { ar: 'أيام حتى تقديم التقرير', en: 'Days until the report was handed in' },
    unit: 'days',
    min: 0,
  }),
  dueBackOn: date({ label: { ar: 'تاريخ وجوب المباشرة', en: 'Due back on' } }),
});

/** A service that was ended for absence, where the absence came of sickness (طلب تعديل سبب إنهاء الخدمة). */
export const reasonChange = facts('absence', {
  from: date({ label: { ar: 'تاريخ الانقطاع', en: 'Absent since' } }),
  justified: flag({ label: { ar: 'بمسوغات', en: 'With justification' } }),
  reportOnThatTime: flag({
    label: {
      ar: 'تقرير من الهيئة الطبية العامة عن وقائع ذلك الوقت',
      en: 'Report of the medical authority on that time',
    },
    sensitivity: 'sensitive',
  }),
});

/** Changing the title of a post, or lowering it (تحوير الوظيفة وخفضها). */
export const titleChange = facts('post', {
  rank: quantity({ label: { ar: 'مرتبة الوظيفة', en: 'Rank of the post' }, min: 1, max: 15 }),
  sameScale: flag({ label: { ar: 'ضمن السلم نفسه', en: 'Within the same scale' } }),
  needed: flag({ label: { ar: 'حاجة العمل', en: 'Needed' } }),
  vacant: flag({ label: { ar: 'شاغرة', en: 'Vacant' } }),
  lowersSupervision: flag({ label: { ar: 'يخفض مستوى الإشراف', en: 'Lowers the supervision' } }),
  costsAllowance: flag({ label: { ar: 'يفقد شاغلها بدلًا', en: 'Costs the holder an allowance' } }),
  movesCity: flag({ label: { ar: 'ينقله إلى مدينة أخرى', en: 'Moves him to another city' } }),
  lowersRank: flag({ label: { ar: 'يخفض مرتبته', en: 'Lowers his rank' } }),
  holderConsents: flag({
    label: { ar: 'موافقة شاغلها كتابة', en: 'The holder consents in writing' },
    changedBy: 'employee',
  }),
});
