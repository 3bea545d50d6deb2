import { hr } from '../law/instruments.js';
import { atLeastVeryGood, law, must } from './built.js';
import { admission, approval, degree, study } from './facts.js';

/** The course of a scholarship (أثناء الابتعاث). HR regulation, arts. 177, 180–186. */

/**
 * Whether a scholar may go on to a higher degree (مواصلة المبتعث للحصول على مؤهل أعلى). HR regulation, art. 186.
 *
 * @example
 * ```ts
 * import { decide, scholarshipHigherDegree } from 'martaba/rules';
 *
 * const graded = (grade: string) => {
 *   const sheet = { 'degree.fitsPlan': true, 'degree.firstGrade': grade, acceptance: true };
 *   return decide(scholarshipHigherDegree, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * graded('very-good'); // 'eligible'
 * graded('good'); // 'ineligible'
 * ```
 */
export const scholarshipHigherDegree = law(
  'scholarship-higher-degree',
  { ar: 'مواصلة الابتعاث لمؤهل أعلى', en: 'A higher degree on a scholarship' },
  [admission, degree],
  [
    must(
      'scholarship.continue-higher/plan',
      hr('186-a'),
      { ar: 'موافقة خطة الجهة', en: 'Fits the plan' },
      degree.fitsPlan,
    ),
    must(
      'scholarship.continue-higher/grade',
      hr('186-b'),
      { ar: 'المؤهل الأول بتقدير لا يقل عن جيد جدًا', en: 'First degree with at least Very good' },
      atLeastVeryGood,
    ),
    must('scholarship.continue-higher/acceptance', hr('186-c'), { ar: 'قبول', en: 'Acceptance' }, admission.acceptance),
  ],
);

/**
 * Whether a scholarship may be extended (تمديد الابتعاث). HR regulation, arts. 177 and 180–185.
 *
 * @example
 * ```ts
 * import { decide, scholarshipExtension } from 'martaba/rules';
 *
 * const sheet = { 'approval.agency': true, 'study.satisfactory': false };
 * const { findings } = decide(scholarshipExtension, sheet, { asOf: '1447-01-10H' });
 * findings.map(({ part, status }) => `${part} ${status}`); // ['approval met', 'study unmet']
 * ```
 */
export const scholarshipExtension = law(
  'scholarship-extension',
  { ar: 'تمديد الابتعاث', en: 'Extension of a scholarship' },
  [approval, study],
  [
    must(
      'scholarship.conduct/approval',
      hr('180'),
      { ar: 'قرار الجهة', en: 'Decision of the agency' },
      approval.agency,
    ),
    must(
      'scholarship.conduct/study',
      hr('180'),
      { ar: 'دراسة مرضية بحسب تقارير الملحقية', en: "Study satisfactory by the attaché's reports" },
      study.satisfactory,
    ),
  ],
);

/**
 * Whether the specialty, the country or the university of a scholarship may be changed (تغيير تخصص المبتعث أو دولة
 * دراسته أو جامعته). HR regulation, arts. 181–185.
 *
 * @example
 * ```ts
 * import { decide, scholarshipChange } from 'martaba/rules';
 *
 * decide(scholarshipChange, { 'approval.agency': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const scholarshipChange = law(
  'scholarship-change',
  { ar: 'تغيير التخصص أو البلد أو الجامعة', en: 'Change of specialty, country or university' },
  [approval, study],
  [
    must(
      'scholarship.conduct/change',
      hr('181'),
      { ar: 'موافقة الجهة', en: 'Approval of the agency' },
      approval.agency,
    ),
  ],
);
