import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

const days = { min: 0 } as const;
const some = { min: 0, integer: false } as const;
const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;

/** Facts about study and training (الابتعاث والإيفاد والتدريب), by the names of the worked cases. */
export const admission = facts('', {
  acceptance: flag({ label: { ar: 'قبول من جهة الدراسة أو التدريب', en: 'Accepted by the institution' } }),
  need: flag({ label: { ar: 'حاجة الجهة وملاءمته لخططها', en: 'Needed by the agency, and fits its plans' } }),
  serviceYears: quantity({
    label: { ar: 'سنوات الخدمة الحكومية', en: 'Years in government service' },
    ...some,
    changedBy: 'time',
  }),
  isDoctor: flag({ label: { ar: 'طبيب', en: 'Is a doctor' }, changedBy: 'nobody' }),
});

/** What the framework asks beside the articles. */
export const standing = facts('', {
  age: quantity({
    label: { ar: 'العمر بالسنوات', en: 'Age in years' },
    ...some,
    sensitivity: 'personal',
    changedBy: 'time',
  }),
  earlierStudyEndedForCause: flag({
    label: {
      ar: 'أنهي له ابتعاث أو إيفاد لإهمال أو ضعف أو مخالفة',
      en: 'An earlier scholarship or dispatch ended for negligence, weak results or breach',
    },
    sensitivity: 'internal',
  }),
  abroad: flag({ label: { ar: 'الدراسة في الخارج', en: 'Study is abroad' } }),
});

/** Knowledge of the language (شهادة اللغة). */
export const language = facts('language', {
  ielts: maybe(
    quantity({ label: { ar: 'درجة آيلتس', en: 'IELTS score' }, min: 0, max: 9, integer: false, changedBy: 'employee' }),
  ),
  toeflEquivalent: flag({
    label: { ar: 'درجة توفل المعادلة', en: 'The equivalent TOEFL score' },
    changedBy: 'employee',
  }),
  ipaLevel: maybe(
    quantity({
      label: { ar: 'المستوى في معهد الإدارة العامة', en: 'Level at the Institute of Public Administration' },
      min: 0,
      changedBy: 'employee',
    }),
  ),
  certifiedOn: maybe(date({ label: { ar: 'تاريخ شهادة اللغة', en: 'Certified on' }, changedBy: 'employee' })),
  other: flag({
    label: { ar: 'إلمام كافٍ بلغة أخرى', en: 'Sufficient knowledge of another language' },
    changedBy: 'employee',
  }),
});

/** Training abroad (التدريب في الخارج). */
export const course = facts('course', {
  requirementsMet: flag({ label: { ar: 'استيفاء متطلبات البرنامج', en: 'Meets the requirements of the programme' } }),
  languageMet: flag({ label: { ar: 'إجادة لغة التدريب', en: 'Knows the language of training' } }),
  relatedToWork: flag({
    label: { ar: 'صلة مباشرة بعمله أو بما يُعد له', en: 'Directly related to his work or to that prepared for' },
  }),
  serviceExcepted: flag({
    label: {
      ar: 'استثناء من مدة الخدمة بالتنسيق مع الوزارة',
      en: 'Excepted from the time of service, in coordination with the ministry',
    },
    askedOf: 'agency',
  }),
  localEquivalent: flag({
    label: { ar: 'له مثيل في الداخل أو يمكن عقده فيه', en: 'Has a local equivalent or can be offered locally' },
  }),
  localExcepted: flag({
    label: { ar: 'استثنته الجهة من شرط عدم المثيل', en: 'Excepted by the agency from the lack of an equivalent' },
    askedOf: 'agency',
  }),
});

/** A higher degree (مؤهل أعلى) after the first. */
export const degree = facts('degree', {
  fitsPlan: flag({ label: { ar: 'يوافق خطة الجهة', en: "Fits the agency's plan" } }),
  firstGrade: code(
    {
      excellent: { ar: 'ممتاز', en: 'Excellent' },
      'very-good': { ar: 'جيد جدًا', en: 'Very good' },
      good: { ar: 'جيد', en: 'Good' },
      pass: { ar: 'مقبول', en: 'Pass' },
    },
    { label: { ar: 'تقدير المؤهل الأول', en: 'Grade of the first degree' }, changedBy: 'nobody' },
  ),
  firstInPeriod: flag({
    label: { ar: 'حصل على الأول في المدة المحددة', en: 'First degree obtained in the set period' },
    changedBy: 'nobody',
  }),
});

/** Whose approval there is; the rulebook's own names. */
export const approval = facts('approval', {
  agency: flag({ label: { ar: 'موافقة الجهة', en: 'Approved by the agency' }, askedOf: 'agency' }),
});

export const study = facts('study', {
  satisfactory: flag({ label: { ar: 'الدراسة مرضية بحسب التقارير', en: 'Study satisfactory by the reports' } }),
  endedOn: date({ label: { ar: 'تاريخ انتهاء الدراسة', en: 'Study ended on' } }),
  planBreached: flag({ label: { ar: 'أخل بخطة الدراسة', en: 'Breached the plan of study' } }),
  changedWithoutApproval: flag({
    label: {
      ar: 'غيّر التخصص أو الجهة دون موافقة',
      en: 'Changed specialty or institution without approval',
    },
  }),
  circumstancesAccepted: flag({
    label: { ar: 'ظروف تقبلها الجهة', en: 'Circumstances that the agency accepts' },
    askedOf: 'agency',
  }),
});

/** A change or a withdrawal in the course of study (تغيير أو انسحاب). */
export const change = facts('', {
  institutionChanges: quantity({
    label: { ar: 'عدد مرات تغيير الجهة، وهذه منها', en: 'Changes of institution, with this one' },
    ...days,
  }),
  withdrawnTerms: quantity({
    label: { ar: 'الفصول المنسحب منها، وهذا منها', en: 'Terms withdrawn from, with this one' },
    ...days,
  }),
  approved: flag({ label: { ar: 'موافقة الجهة', en: 'Approved by the agency' }, askedOf: 'agency' }),
  institutionApproved: flag({ label: { ar: 'موافقة جهة الدراسة', en: 'Approved by the institution' } }),
  specialtyChanged: flag({ label: { ar: 'تغيير التخصص', en: 'The specialty is changed' } }),
  justified: flag({ label: { ar: 'بمسوغات', en: 'With justifications' } }),
  extendsPeriod: flag({ label: { ar: 'يترتب عليه تمديد المدة', en: 'It extends the period' } }),
});

/** The duty to serve after study (مدة العمل بعد الدراسة), and what is repaid; amounts in halalas. */
export const bond = facts('', {
  cost: quantity({ label: { ar: 'ما أنفق عليه', en: 'Spent on him' }, ...riyals }),
  studyMonths: quantity({ label: { ar: 'مدة الدراسة بالأشهر', en: 'Months of study' }, ...some }),
  bondMonths: quantity({ label: { ar: 'مدة الالتزام بالأشهر', en: 'Months to be served' }, ...some }),
  servedMonths: quantity({ label: { ar: 'ما خدمه منها بالأشهر', en: 'Months served of them' }, ...some }),
  waiver: quantity({ label: { ar: 'نسبة الإعفاء', en: 'Share waived' }, min: 0, max: 1, integer: false }),
  waiverFraction: quantity({ label: { ar: 'نسبة الإعفاء', en: 'Share waived' }, min: 0, max: 1, integer: false }),
  destination: maybe(
    code(
      {
        'government-budget': {
          ar: 'جهة حكومية أخرى تمول من ميزانية الدولة',
          en: 'Another government body funded by the State budget',
        },
        'government-other': {
          ar: 'جهة حكومية أخرى لا تمول من ميزانية الدولة',
          en: 'Another government body not so funded',
        },
        private: { ar: 'القطاع الخاص', en: 'Private sector' },
      },
      { label: { ar: 'الجهة التي سيعمل فيها', en: 'Where he will work' } },
    ),
  ),
});

export const comeback = facts('', {
  daysAfterStudyEnd: quantity({
    label: { ar: 'أيام بين نهاية الدراسة والمباشرة', en: 'Days from the end of study to starting work' },
    unit: 'days',
    ...days,
  }),
});

/** Who bears the tuition fees (الرسوم الدراسية). */
export const fees = facts('fees', {
  borneByEmployee: flag({ label: { ar: 'يتحملها الموفد', en: 'Borne by the dispatched employee' } }),
  consent: flag({ label: { ar: 'موافقته على تحملها', en: 'He consents to bear them' }, changedBy: 'employee' }),
  statedInDecision: flag({ label: { ar: 'نص عليها قرار الإيفاد', en: 'Stated in the decision' } }),
});

/** The programme of qualifying the distinguished (برنامج تأهيل المتميزين). */
export const programme = facts('programme', {
  saudi: flag({ label: { ar: 'سعودي', en: 'Saudi' }, sensitivity: 'personal', changedBy: 'nobody' }),
  recentGraduate: flag({ label: { ar: 'حديث التخرج', en: 'Recent graduate' }, changedBy: 'nobody' }),
  qualification: code(
    {
      secondary: { ar: 'ثانوي', en: 'Secondary' },
      diploma: { ar: 'دبلوم', en: 'Diploma' },
      degree: { ar: 'درجة جامعية', en: 'University degree' },
    },
    { label: { ar: 'المؤهل', en: 'Qualification' }, changedBy: 'nobody' },
  ),
  months: quantity({ label: { ar: 'مدة البرنامج بالأشهر', en: 'Months of the programme' }, ...some }),
  extensions: quantity({ label: { ar: 'مرات التمديد', en: 'Extensions' }, min: 0 }),
  extensionMonths: quantity({ label: { ar: 'مدة التمديد بالأشهر', en: 'Months of the extension' }, ...some }),
  extensionByMinister: flag({ label: { ar: 'التمديد بقرار من الوزير', en: 'Extended by the minister' } }),
});
