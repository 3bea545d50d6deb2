import { contractTypes } from '../../models/employment/contract.js';
import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

/** Facts about a contract (عقد). */
export const contract = facts('contract', {
  kind: code(contractTypes.codes, { label: { ar: 'نوع العقد', en: 'Type of contract' } }),
  written: flag({ label: { ar: 'العقد مكتوب', en: 'The contract is written' }, askedOf: 'agency' }),
  fixedTerm: flag({ label: { ar: 'العقد محدد المدة', en: 'The contract has a fixed term' }, askedOf: 'agency' }),
  hours: quantity({ label: { ar: 'ساعات العمل المتعاقد عليها', en: 'Hours of work agreed' }, min: 0, integer: false }),
  startsOn: date({ label: { ar: 'بداية العقد', en: 'Contract starts on' } }),
  serviceDefined: flag({
    label: { ar: 'حددت الخدمة ومدتها', en: 'The service and its time are defined' },
    askedOf: 'agency',
  }),
  lumpSum: flag({
    label: { ar: 'أجر مقطوع يشمل جميع المزايا', en: 'A lump sum that covers all benefits' },
    askedOf: 'agency',
  }),
  formAgreed: flag({
    label: { ar: 'صيغة العقد متفق عليها مع الوزارة والمالية', en: 'Form agreed with the ministry and Finance' },
    askedOf: 'authority',
  }),
  maximumStated: flag({ label: { ar: 'ذكر الحد الأقصى للمستحق', en: 'States the maximum due' }, askedOf: 'agency' }),
});

/** Facts about the work and the post, under names without a dot. */
export const contracting = facts('', {
  officialHours: quantity({
    label: { ar: 'ساعات العمل الرسمية للمدة نفسها', en: 'Official hours of the same period' },
    min: 0,
    integer: false,
    sensitivity: 'public',
  }),
  contractorsOnPost: quantity({
    label: { ar: 'المتعاقد معهم على مهام الوظيفة', en: 'Contractors for the tasks of the post' },
    min: 0,
    askedOf: 'agency',
  }),
  spendingWithinAllocation: flag({
    label: { ar: 'ما يصرف سنويًا في حدود المخصص للوظيفة', en: "Yearly spending within the post's allocation" },
    askedOf: 'agency',
  }),
  ministerApproves: flag({ label: { ar: 'موافقة الوزير المختص', en: 'The minister approves' }, askedOf: 'authority' }),
  neededAndRare: flag({
    label: { ar: 'تدعو إليه حاجة العمل وندرة التخصص أو الخبرة', en: 'Needed, and the specialty or experience is rare' },
    askedOf: 'agency',
  }),
  yearsAfterCompulsoryAge: quantity({
    label: { ar: 'السنوات منذ بلوغ السن الإلزامية للتقاعد', en: 'Years since the compulsory retirement age' },
    min: 0,
    integer: false,
    sensitivity: 'personal',
    changedBy: 'time',
    moves: 'snapshot',
  }),
  termsMonths: list(
    { months: quantity({ label: { ar: 'الأشهر', en: 'Months' }, min: 0, integer: false }) },
    { label: { ar: 'مدد العقد خلال السنة', en: 'Terms of the contract in the year' } },
  ),
});
/** The fields of a term (مدة العقد). */
export const contractTerm = elementOf(contracting, 'termsMonths');

/** Facts about the person who is contracted (المتعاقد معه). */
export const person = facts('person', {
  nationality: code(
    {
      SA: { ar: 'سعودي', en: 'Saudi' },
      saudi: { ar: 'سعودي', en: 'Saudi' },
      'non-saudi': { ar: 'غير سعودي', en: 'Non-Saudi' },
    },
    { label: { ar: 'الجنسية', en: 'Nationality' }, sensitivity: 'personal', changedBy: 'nobody' },
  ),
  meetsRequirements: flag({
    label: { ar: 'تتوافر فيه متطلبات الوظيفة', en: 'Meets the requirements of the post' },
    askedOf: 'agency',
  }),
  medicallyFit: flag({
    label: { ar: 'لائق صحيًا', en: 'Medically fit' },
    sensitivity: 'sensitive',
    askedOf: 'authority',
  }),
  hasSkills: flag({ label: { ar: 'لديه المهارات اللازمة', en: 'Has the skills' }, askedOf: 'agency' }),
  boundByAnotherContract: flag({
    label: { ar: 'مرتبط بعقد آخر', en: 'Bound by another contract' },
    sensitivity: 'personal',
    changedBy: 'employee',
  }),
});

/** Facts about an earlier service (الخدمة السابقة); none where there was none. */
export const formerService = facts('formerService', {
  endedBy: maybe(
    code(
      {
        'contract-expiry': { ar: 'انتهاء العقد', en: 'Contract expiry' },
        resignation: { ar: 'الاستقالة', en: 'Resignation' },
        'post-abolished': { ar: 'إلغاء الوظيفة', en: 'Abolition of the post' },
        'dismissal-public-interest': { ar: 'الفصل للمصلحة العامة', en: 'Dismissal in the public interest' },
        absence: { ar: 'الغياب', en: 'Absence' },
        unfitness: { ar: 'عدم الصلاحية', en: 'Unfitness' },
        other: { ar: 'غير ذلك', en: 'Another cause' },
      },
      { label: { ar: 'سبب انتهاء الخدمة السابقة', en: 'Cause of its end' }, sensitivity: 'personal' },
    ),
  ),
  lastYearRating: maybe(
    quantity({
      label: { ar: 'تقويم الأداء في سنتها الأخيرة', en: 'Rating of its last year' },
      min: 1,
      max: 5,
      sensitivity: 'personal',
    }),
  ),
  recommended: flag({
    label: { ar: 'أوصت به جهته السابقة', en: 'Recommended by the former employer' },
    askedOf: 'agency',
  }),
});
