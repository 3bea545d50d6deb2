import type { CodeList } from './code-list.js';

const regulation = 'HR regulation, Ministerial Decision 1550 of 9/6/1440H';

/**
 * The thirteen leaves (الإجازات) of art. 126.
 *
 * @example
 * ```ts
 * Object.keys(leaveTypes.codes).length; // 13
 * labelOf(leaveTypes, 'companion', 'ar'); // 'مرافقة مريض'
 * ```
 */
export const leaveTypes = {
  name: 'leave-type',
  source: `${regulation}, art. 126`,
  codes: {
    ordinary: { ar: 'عادية', en: 'Ordinary' },
    exam: { ar: 'امتحان دراسي', en: 'Exam' },
    study: { ar: 'دراسية', en: 'Study' },
    emergency: { ar: 'اضطرارية', en: 'Emergency' },
    sick: { ar: 'مرضية', en: 'Sick' },
    companion: { ar: 'مرافقة مريض', en: 'Companion of a patient' },
    exceptional: { ar: 'استثنائية', en: 'Exceptional' },
    death: { ar: 'وفاة', en: 'Death' },
    maternity: { ar: 'وضع', en: 'Maternity' },
    motherhood: { ar: 'أمومة', en: 'Motherhood' },
    paternity: { ar: 'أبوة', en: 'Paternity' },
    'national-participation': { ar: 'مشاركة وطنية', en: 'National participation' },
    compensation: { ar: 'تعويض', en: 'Compensation' },
  },
} as const satisfies CodeList<string>;

/**
 * The penalties (الجزاءات) of the Job Discipline Law, art. 6.
 *
 * @example
 * ```ts
 * labelOf(penaltyTypes, 'deduction', 'ar'); // 'الحسم من الراتب'
 * Object.keys(penaltyTypes.codes);
 * // ['warning', 'deduction', 'increment-deprivation', 'promotion-deferral', 'dismissal']
 * ```
 */
export const penaltyTypes = {
  name: 'penalty-type',
  source: 'Job Discipline Law, Royal Decree M/18 of 8/2/1443H, art. 6',
  codes: {
    warning: { ar: 'الإنذار المكتوب', en: 'Written warning' },
    deduction: { ar: 'الحسم من الراتب', en: 'Deduction of salary' },
    'increment-deprivation': { ar: 'الحرمان من علاوة سنوية', en: 'Deprivation of an increment' },
    'promotion-deferral': { ar: 'عدم النظر في الترقية', en: 'Non-consideration for promotion' },
    dismissal: { ar: 'الفصل', en: 'Dismissal' },
  },
} as const satisfies CodeList<string>;

/**
 * Employment statuses (الحالة الوظيفية). The list is this project's own: the descriptions name no statuses.
 *
 * @example
 * ```ts
 * labelOf(employmentStatuses, 'on-duty', 'ar'); // 'على رأس العمل'
 * ```
 */
export const employmentStatuses = {
  name: 'employment-status',
  source: 'this project',
  codes: {
    'on-duty': { ar: 'على رأس العمل', en: 'On duty' },
    'on-leave': { ar: 'في إجازة', en: 'On leave' },
    suspended: { ar: 'مكفوف اليد', en: 'Suspended' },
    seconded: { ar: 'معار', en: 'Seconded' },
    retired: { ar: 'متقاعد', en: 'Retired' },
    'service-ended': { ar: 'منتهية خدمته', en: 'Service ended' },
  },
} as const satisfies CodeList<string>;

/**
 * Employment regimes (النظام الوظيفي).
 *
 * @example
 * ```ts
 * labelOf(employmentRegimes, 'civil-service', 'ar'); // 'نظام الخدمة المدنية'
 * ```
 */
export const employmentRegimes = {
  name: 'employment-regime',
  source: 'a published description of Bayanati (R82, R83)',
  codes: {
    'civil-service': { ar: 'نظام الخدمة المدنية', en: 'Civil Service Law' },
    military: { ar: 'القطاع العسكري', en: 'Military' },
    private: { ar: 'القطاع الخاص', en: 'Private sector' },
    'labour-law': { ar: 'نظام العمل', en: 'Labour Law' },
  },
} as const satisfies CodeList<string>;

/**
 * How far a post is vacant (شغور الوظيفة).
 *
 * @example
 * ```ts
 * labelOf(vacancies, 'in-effect', 'ar'); // 'شاغرة حكمًا'
 * ```
 */
export const vacancies = {
  name: 'vacancy',
  source: `${regulation}, arts. 48-a-1, 69-a and 81`,
  codes: {
    actual: { ar: 'شاغرة فعلًا', en: 'Actually vacant' },
    'in-effect': { ar: 'شاغرة حكمًا', en: 'Vacant in effect' },
    occupied: { ar: 'مشغولة', en: 'Occupied' },
  },
} as const satisfies CodeList<string>;

/**
 * Who may borrow a seconded employee (الجهة المستعيرة).
 *
 * @example
 * ```ts
 * labelOf(borrowers, 'non-profit', 'ar'); // 'القطاع غير الربحي'
 * ```
 */
export const borrowers = {
  name: 'borrower',
  source: `${regulation}, arts. 48-b-2 and 73`,
  codes: {
    'government-agency': { ar: 'جهة حكومية', en: 'Government agency' },
    'international-or-regional': { ar: 'هيئة دولية أو إقليمية', en: 'International or regional body' },
    private: { ar: 'القطاع الخاص', en: 'Private sector' },
    'non-profit': { ar: 'القطاع غير الربحي', en: 'Non-profit sector' },
    'foreign-government': { ar: 'حكومة أجنبية', en: 'Foreign government' },
    'saudi-body-not-under-csl': {
      ar: 'جهة سعودية غير خاضعة لنظام الخدمة المدنية',
      en: 'Saudi body outside the Civil Service Law',
    },
  },
} as const satisfies CodeList<string>;

/**
 * Types of promotion (أنواع الترقية): the law's.
 *
 * @example
 * ```ts
 * labelOf(promotionTypes, 'exceptional', 'ar'); // 'ترقية استثنائية'
 * isKnownCode(promotionTypes, 'exclusive'); // false: that is a route
 * ```
 */
export const promotionTypes = {
  name: 'promotion-type',
  source: `${regulation}, arts. 48–54 and 60`,
  codes: {
    ordinary: { ar: 'ترقية', en: 'Ordinary promotion' },
    exceptional: { ar: 'ترقية استثنائية', en: 'Exceptional promotion' },
    'transfer-with-promotion': { ar: 'نقل بترقية', en: 'Transfer with promotion' },
  },
} as const satisfies CodeList<string>;

/**
 * Routes of promotion (مسارات الترقية): the published descriptions'.
 *
 * @example
 * ```ts
 * labelOf(promotionRoutes, 'selection', 'ar'); // 'الاختيار بالمفاضلة'
 * isKnownCode(promotionRoutes, 'exceptional'); // false: that is a type
 * ```
 */
export const promotionRoutes = {
  name: 'promotion-route',
  source: 'a published description of Masar (R177–R179)',
  codes: {
    offer: { ar: 'الطرح', en: 'By announcement: employees apply' },
    selection: { ar: 'الاختيار بالمفاضلة', en: 'By selection: the agency compares all who are eligible' },
    exclusive: { ar: 'الترقية الاستثنائية', en: 'Exclusive: the exceptional promotion' },
  },
} as const satisfies CodeList<string>;

/**
 * The fourteen ends of service (أسباب انتهاء الخدمة).
 *
 * @example
 * ```ts
 * Object.keys(endOfServiceReasons.codes).length; // 14
 * labelOf(endOfServiceReasons, 'missing', 'ar'); // 'الفقد'
 * ```
 */
export const endOfServiceReasons = {
  name: 'end-of-service-reason',
  source: 'Civil Service Law, art. 30; HR regulation, art. 210',
  codes: {
    resignation: { ar: 'الاستقالة', en: 'Resignation' },
    'early-retirement': { ar: 'التقاعد قبل السن', en: 'Retirement before the age' },
    'post-abolished': { ar: 'إلغاء الوظيفة', en: 'Post abolished' },
    'retirement-age': { ar: 'بلوغ السن النظامية', en: 'Retirement age' },
    'health-incapacity': { ar: 'العجز الصحي', en: 'Health incapacity' },
    'transfer-not-executed': { ar: 'عدم تنفيذ النقل', en: 'Transfer not executed' },
    'disciplinary-dismissal': { ar: 'الفصل التأديبي', en: 'Disciplinary dismissal' },
    'royal-or-council-dismissal': {
      ar: 'الفصل بأمر ملكي أو قرار مجلس الوزراء',
      en: 'Dismissal by royal order or decision of the Council of Ministers',
    },
    absence: { ar: 'الانقطاع', en: 'Absence' },
    nationality: { ar: 'فقد الجنسية أو سحبها أو إسقاطها', en: 'Nationality lost or withdrawn' },
    missing: { ar: 'الفقد', en: 'Missing' },
    'excepted-post-unfitness': { ar: 'عدم الصلاحية لشاغلي الوظائف المستثناة', en: 'Unfit for an excepted post' },
    insufficiency: { ar: 'عدم الكفاية', en: 'Insufficiency' },
    death: { ar: 'الوفاة', en: 'Death' },
  },
} as const satisfies CodeList<string>;
