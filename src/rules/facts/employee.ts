import { code, date, duration, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

/** Facts about the employee (الموظف), by the names of the worked cases. */
export const employee = facts('employee', {
  nationality: code(
    { SA: { ar: 'سعودي', en: 'Saudi' } },
    { label: { ar: 'الجنسية', en: 'Nationality' }, sensitivity: 'personal', changedBy: 'nobody' },
  ),
  regime: code(
    {
      'civil-service': { ar: 'نظام الخدمة المدنية', en: 'Civil Service Law' },
      military: { ar: 'القطاع العسكري', en: 'Military' },
      private: { ar: 'القطاع الخاص', en: 'Private sector' },
      'labour-law': { ar: 'نظام العمل', en: 'Labour Law' },
    },
    { label: { ar: 'النظام الوظيفي', en: 'Employment regime' }, sensitivity: 'internal' },
  ),
  status: code(
    {
      'on-duty': { ar: 'على رأس العمل', en: 'On duty' },
      'on-leave': { ar: 'في إجازة', en: 'On leave' },
      suspended: { ar: 'مكفوف اليد', en: 'Suspended' },
      seconded: { ar: 'معار', en: 'Seconded' },
      retired: { ar: 'متقاعد', en: 'Retired' },
      'service-ended': { ar: 'منتهية خدمته', en: 'Service ended' },
      'never-employed': { ar: 'لم يسبق توظيفه', en: 'Never employed' },
    },
    { label: { ar: 'الحالة الوظيفية', en: 'Employment status' }, sensitivity: 'internal' },
  ),
  inGovernmentEntity: flag({
    label: { ar: 'يتبع جهة حكومية', en: 'Belongs to a government entity' },
    sensitivity: 'internal',
  }),
  recordVerified: flag({
    label: { ar: 'بياناته الوظيفية مثبتة وموثقة', en: 'Job data confirmed and documented' },
    sensitivity: 'internal',
    askedOf: 'agency',
  }),
  rank: quantity({
    label: { ar: 'المرتبة الحالية', en: 'Present rank' },
    min: 1,
    max: 15,
    sensitivity: 'internal',
  }),
  rankSince: date({
    label: { ar: 'تاريخ شغل المرتبة', en: 'In the rank since' },
    sensitivity: 'internal',
    changedBy: 'nobody',
  }),
  experienceFrom: date({
    label: { ar: 'بداية الخبرة المحتسبة', en: 'Experience counted from' },
    sensitivity: 'internal',
    askedOf: 'agency',
    changedBy: 'nobody',
  }),
  birthDate: date({
    label: { ar: 'تاريخ الميلاد', en: 'Date of birth' },
    sensitivity: 'personal',
    changedBy: 'nobody',
  }),
  qualifications: list(
    {
      level: quantity({ label: { ar: 'مستوى المؤهل', en: 'Level of the qualification' }, min: 0, max: 10 }),
      awardedOn: date({ label: { ar: 'تاريخ الحصول عليه', en: 'Awarded on' } }),
    },
    { label: { ar: 'المؤهلات', en: 'Qualifications' }, happens: 'awardedOn', changedBy: 'employee' },
  ),
  meetsTargetQualification: flag({
    label: { ar: 'لديه المؤهل المطلوب للوظيفة المستهدفة', en: 'Has the qualification that the target post requires' },
    askedOf: 'agency',
    changedBy: 'employee',
  }),
  meetsTargetAcademicQualification: flag({
    label: {
      ar: 'لديه الحد الأدنى من المؤهل العلمي للوظيفة المستهدفة',
      en: 'Has the least academic qualification for the target post',
    },
    askedOf: 'agency',
    changedBy: 'employee',
  }),
  meetsTargetExperience: flag({
    label: { ar: 'لديه الخبرة المطلوبة للوظيفة المستهدفة', en: 'Has the experience that the target post requires' },
    askedOf: 'agency',
    changedBy: 'time',
  }),
  yearsInRank12: duration({
    label: { ar: 'المدة في المرتبة الثانية عشرة', en: 'Time in rank 12' },
    changedBy: 'time',
    moves: 'snapshot',
  }),
  yearsInRank13: duration({
    label: { ar: 'المدة في المرتبة الثالثة عشرة', en: 'Time in rank 13' },
    changedBy: 'time',
    moves: 'snapshot',
  }),
  yearsInRank14: duration({
    label: { ar: 'المدة في المرتبة الرابعة عشرة', en: 'Time in rank 14' },
    changedBy: 'time',
    moves: 'snapshot',
  }),
  equivalentYears: duration({
    label: { ar: 'المدة فيما يعادلها من السلالم الأخرى', en: 'Time in equivalents on other scales' },
    askedOf: 'agency',
    changedBy: 'time',
    moves: 'snapshot',
  }),
  lastYearRating: maybe(
    quantity({
      label: { ar: 'تقويم الأداء للسنة الأخيرة', en: "Last year's performance rating" },
      min: 1,
      max: 5,
      sensitivity: 'internal',
      moves: 'snapshot',
    }),
  ),
  penalties: list(
    {
      type: code(
        {
          warning: { ar: 'الإنذار المكتوب', en: 'Written warning' },
          deduction: { ar: 'الحسم من الراتب', en: 'Deduction of salary' },
          'increment-deprivation': { ar: 'الحرمان من علاوة سنوية', en: 'Deprivation of an increment' },
          'promotion-deferral': { ar: 'عدم النظر في الترقية', en: 'Non-consideration for promotion' },
          dismissal: { ar: 'الفصل', en: 'Dismissal' },
        },
        { label: { ar: 'نوع الجزاء', en: 'Type of penalty' } },
      ),
      days: quantity({ label: { ar: 'أيام الحسم', en: 'Days deducted' }, min: 0, unit: 'days' }),
      issuedOn: date({ label: { ar: 'تاريخ القرار', en: 'Issued on' } }),
      executedOn: date({ label: { ar: 'تاريخ التنفيذ', en: 'Executed on' } }),
      committedOn: date({ label: { ar: 'تاريخ المخالفة', en: 'Violation committed on' } }),
      deferUntil: date({ label: { ar: 'نهاية مدة عدم النظر في الترقية', en: 'Not considered until' } }),
    },
    {
      label: { ar: 'الجزاءات', en: 'Penalties' },
      happens: 'issuedOn',
      sensitivity: 'sensitive',
      changedBy: 'nobody',
    },
  ),
  promotions: list(
    {
      type: code(
        {
          ordinary: { ar: 'ترقية', en: 'Ordinary' },
          exceptional: { ar: 'ترقية استثنائية', en: 'Exceptional' },
          'transfer-with-promotion': { ar: 'نقل بترقية', en: 'Transfer with promotion' },
        },
        { label: { ar: 'نوع الترقية', en: 'Type of promotion' } },
      ),
      effectiveOn: date({ label: { ar: 'تاريخ نفاذها', en: 'Effective on' } }),
    },
    { label: { ar: 'الترقيات السابقة', en: 'Earlier promotions' }, happens: 'effectiveOn', changedBy: 'nobody' },
  ),
  lastExceptionalPromotionOn: maybe(
    date({
      label: { ar: 'تاريخ آخر ترقية استثنائية', en: 'Last exceptional promotion on' },
      changedBy: 'nobody',
    }),
  ),
  onScholarship: flag({ label: { ar: 'مبتعث', en: 'On a scholarship' }, changedBy: 'employee' }),
  onStudyDispatch: flag({ label: { ar: 'موفد للدراسة', en: 'Dispatched for study' }, changedBy: 'employee' }),
  currentCourseDays: quantity({
    label: { ar: 'مدة الدورة الحالية بالأيام', en: 'Length of the present course' },
    unit: 'days',
    min: 0,
    changedBy: 'employee',
  }),
  currentLeave: maybe(
    code(
      {
        ordinary: { ar: 'عادية', en: 'Ordinary' },
        exam: { ar: 'امتحان دراسي', en: 'Exam' },
        study: { ar: 'دراسية', en: 'Study' },
        emergency: { ar: 'اضطرارية', en: 'Emergency' },
        sick: { ar: 'مرضية', en: 'Sick' },
        companion: { ar: 'مرافقة مريض', en: 'Companion' },
        exceptional: { ar: 'استثنائية', en: 'Exceptional' },
        death: { ar: 'وفاة', en: 'Death' },
        maternity: { ar: 'وضع', en: 'Maternity' },
        motherhood: { ar: 'أمومة', en: 'Motherhood' },
        paternity: { ar: 'أبوة', en: 'Paternity' },
        'national-participation': { ar: 'مشاركة وطنية', en: 'National participation' },
        compensation: { ar: 'تعويض', en: 'Compensation' },
      },
      { label: { ar: 'الإجازة القائمة', en: 'Present leave' }, sensitivity: 'sensitive', changedBy: 'employee' },
    ),
  ),
  suspended: flag({
    label: { ar: 'مكفوف اليد', en: 'Suspended' },
    sensitivity: 'sensitive',
  }),
  underInvestigation: flag({
    label: { ar: 'تحت التحقيق', en: 'Under investigation' },
    sensitivity: 'sensitive',
    askedOf: 'agency',
  }),
  referredToTrial: maybe(
    code(
      {
        job: { ar: 'في أمور تتعلق بالوظيفة', en: 'In matters of the job' },
        morals: { ar: 'في أمور مخلة بحسن السيرة والأخلاق', en: 'In matters of conduct and morals' },
        other: { ar: 'في غير ذلك', en: 'In other matters' },
      },
      { label: { ar: 'الإحالة للمحاكمة', en: 'Referred to trial' }, sensitivity: 'sensitive', askedOf: 'agency' },
    ),
  ),
  onProbation: flag({ label: { ar: 'في فترة التجربة', en: 'On probation' }, changedBy: 'time' }),
  transferredOn: maybe(date({ label: { ar: 'تاريخ النقل', en: 'Transferred on' }, changedBy: 'nobody' })),
  registeredWithMinistry: flag({
    label: { ar: 'مسجل لدى الوزارة', en: 'Registered with the ministry' },
    changedBy: 'employee',
  }),
});

/** The fields of a penalty (جزاء). */
export const penalty = elementOf(employee, 'penalties');
/** The fields of an earlier promotion (ترقية). */
export const promotion = elementOf(employee, 'promotions');
/** The fields of a qualification (مؤهل). */
export const qualification = elementOf(employee, 'qualifications');
