import { all, any, atMost, condition, exception, from, given, no } from '../language/build.js';
import { hr } from '../law/instruments.js';
import { atLeastVeryGood, law, must } from './built.js';
import { admission, change, degree, fees, study } from './facts.js';

/** The course of a dispatch (أثناء الإيفاد). HR regulation, arts. 192–195, 198 and 199. */

/**
 * Whether a dispatched employee may go on to a higher degree (مواصلة الموفد للحصول على مؤهل أعلى). HR regulation,
 * art. 195.
 *
 * @example
 * ```ts
 * import { decide, dispatchHigherDegree } from 'martaba/rules';
 *
 * const sheet = { 'degree.firstGrade': 'very-good', 'degree.firstInPeriod': false };
 * const { findings } = decide(dispatchHigherDegree, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'period'
 * ```
 */
export const dispatchHigherDegree = law(
  'dispatch-higher-degree',
  { ar: 'مواصلة الإيفاد لمؤهل أعلى', en: 'A higher degree on a dispatch' },
  [admission, degree],
  [
    must('dispatch.higher-degree/plan', hr('195-a'), { ar: 'موافقة خطة الجهة', en: 'Fits the plan' }, degree.fitsPlan),
    must('dispatch.higher-degree/acceptance', hr('195-b'), { ar: 'قبول', en: 'Acceptance' }, admission.acceptance),
    must(
      'dispatch.higher-degree/grade',
      hr('195-c'),
      { ar: 'المؤهل الأول بتقدير لا يقل عن جيد جدًا', en: 'First degree with at least Very good' },
      atLeastVeryGood,
    ),
    must(
      'dispatch.higher-degree/period',
      hr('195-d'),
      { ar: 'الحصول على الأول في المدة المحددة', en: 'First degree obtained in the set period' },
      degree.firstInPeriod,
    ),
  ],
);

/**
 * Whether a dispatch may be extended (تمديد الإيفاد). HR regulation, art. 192.
 *
 * @example
 * ```ts
 * import { decide, dispatchExtension } from 'martaba/rules';
 *
 * const study = { 'study.satisfactory': true, 'study.changedWithoutApproval': false, 'study.planBreached': true };
 * const overlooked = (accepted: boolean) => {
 *   const sheet = { ...study, 'study.circumstancesAccepted': accepted };
 *   return decide(dispatchExtension, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * overlooked(false); // 'ineligible'
 * overlooked(true); // 'eligible'
 * ```
 */
export const dispatchExtension = law(
  'dispatch-extension',
  { ar: 'تمديد الإيفاد', en: 'Extension of a dispatch' },
  [study],
  [
    must('dispatch.extension/study', hr('192-a'), { ar: 'دراسة مرضية', en: 'Satisfactory study' }, study.satisfactory),
    must(
      'dispatch.extension/unchanged',
      hr('192-b'),
      { ar: 'عدم تغيير التخصص أو الجهة دون موافقة', en: 'Specialty and institution unchanged without approval' },
      no(study.changedWithoutApproval),
    ),
    must(
      'dispatch.extension/plan',
      hr('192-c'),
      { ar: 'عدم الإخلال بخطة الدراسة', en: 'Plan of study not breached' },
      no(study.planBreached),
    ),
    ...['study', 'unchanged', 'plan'].map((part) =>
      exception({
        id: `dispatch.extension/${part}-overlooked`,
        cites: hr('192'),
        title: { ar: 'تجاوز الشرط لظروف تقبلها الجهة', en: 'Overlooked for circumstances that the agency accepts' },
        excepts: `dispatch.extension/${part}`,
        when: study.circumstancesAccepted,
      }),
    ),
  ],
);

const maxChanges = given('maxInstitutionChanges', from('1440-06-09H', 1));

/**
 * Whether a dispatched employee may change specialty or institution (تغيير تخصص الموفد أو جهة دراسته). HR regulation,
 * arts. 193 and 194.
 *
 * @example
 * ```ts
 * import { decide, dispatchChange } from 'martaba/rules';
 *
 * const changes = (institutionChanges: number) => {
 *   const sheet = { approved: true, specialtyChanged: false, extendsPeriod: false, institutionChanges };
 *   return decide(dispatchChange, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * changes(1); // 'eligible'
 * changes(2); // 'ineligible'
 * ```
 */
export const dispatchChange = law(
  'dispatch-change',
  { ar: 'تغيير التخصص والجهة', en: 'Change of specialty or institution' },
  [change],
  [
    must('dispatch.change/approval', hr('194'), { ar: 'موافقة الجهة', en: 'Approval of the agency' }, change.approved),
    must(
      'dispatch.change/once',
      hr('194'),
      { ar: 'تغيير الجهة مرة واحدة في الإيفاد', en: 'Institution changed at most once in the dispatch' },
      atMost(change.institutionChanges, maxChanges),
    ),
    condition({
      id: 'dispatch.change/justified',
      applies: change.specialtyChanged,
      cites: hr('193'),
      title: { ar: 'مسوغات لتغيير التخصص', en: 'Justifications of another specialty' },
      doubt: 'Whether justifications are enough is for the agency that approves.',
      holds: change.justified,
    }),
    condition({
      id: 'dispatch.change/period',
      cites: hr('194'),
      title: { ar: 'دون تمديد المدة', en: 'Without extending the period' },
      holds: no(change.extendsPeriod),
    }),
  ],
);

/**
 * Whether a dispatched employee may withdraw from a term (الانسحاب من الدراسة). HR regulation, art. 199.
 *
 * @example
 * ```ts
 * import { decide, dispatchWithdrawal } from 'martaba/rules';
 *
 * const sheet = { approved: true, institutionApproved: true };
 * decide(dispatchWithdrawal, { ...sheet, withdrawnTerms: 2 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(dispatchWithdrawal, { ...sheet, withdrawnTerms: 3 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const dispatchWithdrawal = law(
  'dispatch-withdrawal',
  { ar: 'الانسحاب من فصل دراسي', en: 'Withdrawal from a term' },
  [change],
  [
    must(
      'dispatch.withdrawal/terms',
      hr('199'),
      { ar: 'فصلان على الأكثر في الدراسة كلها', en: 'Two terms at most in the whole study' },
      atMost(change.withdrawnTerms, given('maxTerms', from('1440-06-09H', 2))),
    ),
    must(
      'dispatch.withdrawal/decision',
      hr('199'),
      { ar: 'قرار من الجهة', en: 'Decision of the agency' },
      change.approved,
    ),
    must(
      'dispatch.withdrawal/institution',
      hr('199'),
      { ar: 'موافقة جهة الدراسة', en: 'Approval of the institution' },
      change.institutionApproved,
    ),
  ],
);

const mayBear = given(
  'employeeMayBear',
  from('1440-06-09H', false),
  from('1443-06-03H', true, { by: 'Ministerial Decision 111624', was: 'borne by the agency' }),
);

/**
 * Who may bear the tuition fees of a dispatch (الرسوم الدراسية). HR regulation, art. 198.
 *
 * @example
 * ```ts
 * import { decide, dispatchFees } from 'martaba/rules';
 *
 * const sheet = { 'fees.borneByEmployee': true, 'fees.consent': true, 'fees.statedInDecision': true };
 * decide(dispatchFees, sheet, { asOf: '1443-06-02H' }).outcome; // 'ineligible'
 * decide(dispatchFees, sheet, { asOf: '1443-06-03H' }).outcome; // 'eligible'
 * ```
 */
export const dispatchFees = law(
  'dispatch-fees',
  { ar: 'الرسوم الدراسية', en: 'Tuition fees of a dispatch' },
  [fees],
  [
    condition({
      id: 'dispatch.fees',
      confidence: 'medium',
      cites: hr('198'),
      title: {
        ar: 'تتحملها الجهة، أو الموفد بموافقته والنص عليها في القرار',
        en: 'Borne by the agency, or by the employee with his consent, stated in the decision',
      },
      holds: any(no(fees.borneByEmployee), all(mayBear, fees.consent, fees.statedInDecision)),
    }),
  ],
);
