import { code, date, duration, facts, flag, maybe, quantity } from '../language/build.js';
import { categoryLabels } from './categories.js';

const personal = { sensitivity: 'personal', changedBy: 'nobody' } as const;
const counted = { min: 0, integer: false, sensitivity: 'personal', changedBy: 'time', moves: 'snapshot' } as const;
const riyals = { unit: 'halalas', min: 0, sensitivity: 'personal' } as const;

/** What is known of him on 3 July 2024, when the Social Insurance Law came into force. */
export const atCommencement = facts('', {
  contributionMonthsAt20240703: quantity({
    label: {
      ar: 'أشهر الاشتراك غير المعوَّض عنها في 3 يوليو 2024',
      en: 'Uncompensated contribution months on 3 July 2024',
    },
    min: 0,
    integer: false,
    ...personal,
  }),
  compensated: flag({
    label: { ar: 'عُوِّض عن مدد اشتراكه السابقة', en: 'Compensated for his earlier periods' },
    ...personal,
  }),
  birthDate: date({ label: { ar: 'تاريخ الميلاد', en: 'Date of birth' }, ...personal }),
  ageAtCommencement: quantity({
    label: { ar: 'العمر بالسنوات الميلادية في 3 يوليو 2024', en: 'Age in Gregorian years on 3 July 2024' },
    min: 0,
    max: 150,
    integer: false,
    ...personal,
  }),
  newEntrant: flag({
    label: { ar: 'التحق بالعمل بعد نفاذ النظام', en: 'First employed after commencement' },
    ...personal,
  }),
});

/** Contributions under the Social Insurance Law (الاشتراك في التأمينات الاجتماعية). */
export const contributions = facts('', {
  contributionMonths: quantity({ label: { ar: 'أشهر الاشتراك', en: 'Contribution months' }, ...counted }),
  stoppedCoveredWork: flag({
    label: { ar: 'ترك العمل الخاضع للنظام', en: 'Stopped covered work' },
    changedBy: 'employee',
  }),
});

/** The age at which a service ends (سن الإحالة على التقاعد). */
export const statutory = facts('retirement', {
  statutoryAge: duration({
    label: { ar: 'السن النظامية للإحالة على التقاعد', en: 'Statutory retirement age' },
    changedBy: 'nobody',
    moves: 'snapshot',
  }),
});

/** Service beyond the age (تمديد الخدمة). */
export const extension = facts('extension', {
  until: maybe(date({ label: { ar: 'مددت خدمته حتى', en: 'Service extended until' } })),
  years: quantity({ label: { ar: 'سنوات التمديد', en: 'Years of extension' }, min: 0, integer: false }),
  decidedByCouncil: flag({
    label: { ar: 'صدر به قرار من مجلس الوزراء', en: 'Decided by the Council of Ministers' },
    askedOf: 'authority',
  }),
  monthsNotified: quantity({
    label: { ar: 'أبلغت الوزارة قبل بلوغ السن بأشهر', en: 'Months before the age that the ministry was informed' },
    min: 0,
    integer: false,
    askedOf: 'agency',
  }),
});

/** What the person and the post must be for an individual extension. */
export const extended = facts('', {
  rarity: flag({
    label: {
      ar: 'ندرة التخصص والخبرة بحيث يصعب إيجاد بديل خلال ثلاثة أشهر',
      en: 'Specialty and experience so rare that a replacement within three months is hard',
    },
    askedOf: 'agency',
  }),
  fit: flag({ label: { ar: 'لائق طبيًا', en: 'Medically fit' }, sensitivity: 'sensitive', askedOf: 'authority' }),
  ageReduced: flag({
    label: { ar: 'خُفِّض سنه من الجهات المختصة', en: 'His age was reduced by the competent bodies' },
    ...personal,
  }),
});

export const category = facts('post', {
  category: code(categoryLabels, { label: { ar: 'فئة الوظيفة', en: 'Category of the post' }, askedOf: 'agency' }),
  categoryApproved: flag({
    label: {
      ar: 'الوظيفة من الفئات التي أقرها مجلس الوزراء',
      en: 'Of a category that the Council of Ministers approved',
    },
    askedOf: 'agency',
  }),
});

export const service = facts('employee', {
  serviceYears: quantity({ label: { ar: 'سنوات الخدمة', en: 'Years of service' }, ...counted }),
});

/** Service and pay as the Civil Retirement Law takes them (نظام التقاعد المدني); amounts in halalas. */
export const pension = facts('', {
  retirementServiceYears: quantity({
    label: { ar: 'سنوات الخدمة المحسوبة في التقاعد', en: 'Years counted for retirement' },
    ...counted,
  }),
  lastMonthlySalary: quantity({ label: { ar: 'آخر راتب شهري', en: 'Last monthly salary' }, ...riyals }),
  averageMonthlySalary: quantity({
    label: { ar: 'متوسط راتب السنتين الأخيرتين', en: 'Average monthly salary of the last two years' },
    ...riyals,
  }),
  causedByWork: flag({
    label: { ar: 'وقعت بسبب العمل وأثناءه', en: 'Caused by the work and during it' },
    sensitivity: 'sensitive',
  }),
});

/** Whose service ended without a pension. */
export const gratuityFacts = facts('', {
  serviceYears: quantity({ label: { ar: 'سنوات الخدمة', en: 'Years of service' }, ...counted }),
  age: quantity({ label: { ar: 'العمر بالسنوات', en: 'Age in years' }, max: 150, ...counted }),
});
