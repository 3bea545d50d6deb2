import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

/** Facts about illness (المرض) and the leaves for it, by the names of the worked cases. */

const medical = { sensitivity: 'sensitive' } as const;
const days = { unit: 'days', min: 0, ...medical } as const;
const months = { min: 0, integer: false, ...medical } as const;

/** Sick leave (الإجازة المرضية) in its window of four years. */
export const sick = facts('', {
  sickDays: quantity({ label: { ar: 'أيام الإجازة المرضية', en: 'Days of sick leave' }, ...days }),
  sickDaysUsedInWindow: quantity({
    label: { ar: 'ما سبقها من أيام مرضية في السنوات الأربع', en: 'Sick days already used in the four years' },
    ...days,
  }),
  windowStart: date({
    label: { ar: 'بداية السنوات الأربع', en: 'Start of the four years' },
    ...medical,
  }),
  serious: flag({ label: { ar: 'مرض خطير', en: 'A serious illness' }, askedOf: 'authority', ...medical }),
  reclassified: flag({ label: { ar: 'ثبت أن المرض خطير', en: 'Found to be a serious illness' }, ...medical }),
  leaveStart: date({ label: { ar: 'بداية الإجازة المرضية', en: 'Start of the sick leave' }, ...medical }),
  approvedBy: code(
    {
      doctor: { ar: 'طبيب', en: 'Doctor' },
      'general-medical-authority': { ar: 'الهيئة الطبية العامة', en: 'General Medical Authority' },
      'king-faisal-specialist-hospital': {
        ar: 'مستشفى الملك فيصل التخصصي',
        en: 'King Faisal Specialist Hospital',
      },
      'military-medical-committee': { ar: 'لجنة طبية عسكرية', en: 'Military medical committee' },
    },
    { label: { ar: 'الجهة التي اعتمدت الإجازة', en: 'Who approved the leave' }, ...medical },
  ),
  hospitalPatient: flag({
    label: { ar: 'يراجع المستشفى التخصصي مريضًا فيه', en: 'A patient of that specialist hospital' },
    ...medical,
  }),
  militarySector: flag({ label: { ar: 'من منسوبي القطاعات العسكرية', en: 'On the staff of a military sector' } }),
});

/** An injury or illness because of work (إصابة العمل). */
export const injury = facts('', {
  injuryMonths: quantity({ label: { ar: 'مدة الانقطاع بالأشهر', en: 'Months off work' }, ...months }),
  authorityExtended: flag({
    label: { ar: 'مددت الهيئة الطبية المدة', en: 'Extended by the General Medical Authority' },
    askedOf: 'authority',
    ...medical,
  }),
  workInjury: flag({ label: { ar: 'أصيب بسبب العمل', en: 'Injured because of work' }, ...medical }),
  treatmentDecided: flag({
    label: { ar: 'قررت الهيئة الطبية علاجه خارج بلده', en: 'The Authority decided on treatment elsewhere' },
    askedOf: 'authority',
    ...medical,
  }),
  treatmentMonths: quantity({ label: { ar: 'مدة العلاج بالأشهر', en: 'Months of treatment' }, ...months }),
  companionNeeded: flag({
    label: { ar: 'يلزمه مرافق', en: 'Needs a companion' },
    askedOf: 'authority',
    ...medical,
  }),
  patientIsWoman: flag({ label: { ar: 'المريضة امرأة', en: 'The patient is a woman' }, ...medical }),
});

/** What follows when sick leave is used up (استنفاد الإجازة المرضية). */
export const exhaustion = facts('', {
  incapacityDecided: flag({
    label: { ar: 'قررت الهيئة الطبية عجزه عن العمل', en: 'The Authority decided on incapacity' },
    askedOf: 'authority',
    ...medical,
  }),
  exceptionalDaysLeft: quantity({
    label: { ar: 'ما بقي له من الإجازة الاستثنائية', en: 'Days of exceptional leave left' },
    unit: 'days',
    min: 0,
  }),
});

/** Treatment in days and visits (الجلسات والزيارات والتنويم). */
export const treatment = facts('', {
  sessionDays: quantity({ label: { ar: 'أيام الجلسات في السنة', en: 'Session days in the year' }, ...days }),
  visitDays: quantity({ label: { ar: 'أيام الزيارات الطبية', en: 'Days of medical visits' }, ...days }),
  medicalReport: flag({ label: { ar: 'تقرير طبي', en: 'A medical report' }, ...medical }),
  hospitalDays: quantity({
    label: { ar: 'أيام التنويم أو الملاحظة', en: 'Days in hospital or under observation' },
    ...days,
  }),
  absentFrom: date({ label: { ar: 'تاريخ الانقطاع', en: 'Absent from' }, ...medical }),
  medicalStart: maybe(
    date({ label: { ar: 'البداية التي قررتها الجهة الطبية', en: 'Start that the medical body decided' }, ...medical }),
  ),
  sickLeaveEnded: flag({ label: { ar: 'انتهت إجازته المرضية', en: 'His sick leave has ended' }, ...medical }),
  patientDied: flag({ label: { ar: 'توفي المريض', en: 'The patient died' }, ...medical }),
});

export const child = facts('child', {
  age: quantity({
    label: { ar: 'عمر الطفل بالسنوات', en: 'Age of the child in years' },
    min: 0,
    integer: false,
    sensitivity: 'personal',
    changedBy: 'time',
  }),
});

/** Accompanying a patient (مرافقة مريض). */
export const companion = facts('', {
  medicalDecision: flag({
    label: { ar: 'قررت الجهة الطبية حاجة المريض إلى مرافق', en: 'The medical body decided that one is needed' },
    askedOf: 'authority',
    ...medical,
  }),
  neededDays: quantity({ label: { ar: 'أيام المرافقة اللازمة', en: 'Days needed' }, ...days }),
});

/** What excepts a companion from the kinship, or from the medical decision. */
export const exceptions = facts('', {
  ministerWaiver: flag({
    label: { ar: 'تجاوز الوزير شرط القرابة', en: 'The minister waived the kinship' },
    askedOf: 'authority',
  }),
  mahramOfPatient: flag({ label: { ar: 'محرم للمريضة', en: 'Mahram of the female patient' }, ...medical }),
  treatedElsewhere: flag({
    label: { ar: 'تعالج في الخارج أو في بلد آخر', en: 'Treated abroad or in another town' },
    ...medical,
  }),
  motherOfChild: flag({ label: { ar: 'أم الطفل المريض', en: 'Mother of the sick child' }, ...medical }),
});
