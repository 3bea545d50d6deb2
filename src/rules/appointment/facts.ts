import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';
import { degrees } from '../../models/qualifications/degree.js';

const personal = { sensitivity: 'personal', changedBy: 'nobody' } as const;

/** Facts about a person who is to be appointed (المرشح للتعيين). */
export const person = facts('person', {
  nationality: code(
    {
      SA: { ar: 'سعودي', en: 'Saudi' },
      saudi: { ar: 'سعودي', en: 'Saudi' },
      'non-saudi': { ar: 'غير سعودي', en: 'Non-Saudi' },
    },
    { label: { ar: 'جنسية المرشح', en: "Candidate's nationality" }, ...personal },
  ),
  birthDate: date({ label: { ar: 'تاريخ ميلاد المرشح', en: "Candidate's date of birth" }, ...personal }),
  goodConduct: flag({
    label: { ar: 'حسن السيرة والأخلاق', en: 'Of good conduct and morals' },
    sensitivity: 'sensitive',
    askedOf: 'agency',
  }),
  qualifications: list(
    { degree: code(degrees.codes, { label: { ar: 'الدرجة العلمية', en: 'Degree' } }) },
    { label: { ar: 'مؤهلات المرشح', en: "Candidate's qualifications" }, changedBy: 'employee' },
  ),
  disciplinaryDismissalOn: maybe(
    date({
      label: { ar: 'تاريخ الفصل التأديبي', en: 'Dismissed for disciplinary reasons on' },
      sensitivity: 'sensitive',
      changedBy: 'nobody',
    }),
  ),
  art226TerminationOn: maybe(
    date({
      label: { ar: 'تاريخ إنهاء الخدمة وفق المادة 226', en: 'Service ended under art. 226 on' },
      sensitivity: 'sensitive',
      changedBy: 'nobody',
    }),
  ),
});

export const degree = elementOf(person, 'qualifications');

/** Judgments (الأحكام) against the person. */
export const record = facts('', {
  convictions: list(
    {
      type: code(
        {
          hadd: { ar: 'حد', en: 'Hadd' },
          qisas: { ar: 'قصاص', en: 'Qisas' },
          bribery: { ar: 'رشوة', en: 'Bribery' },
          forgery: { ar: 'تزوير', en: 'Forgery' },
          embezzlement: { ar: 'اختلاس', en: 'Embezzlement' },
          drugs: {
            ar: 'تهريب المخدرات أو المسكرات أو ترويجها أو المتاجرة بها',
            en: 'Smuggling, promoting or trading in drugs or intoxicants',
          },
          smuggling: { ar: 'تهريب المخدرات أو المسكرات', en: 'Smuggling drugs or intoxicants' },
          'drug-smuggling': { ar: 'تهريب المخدرات', en: 'Smuggling drugs' },
          'drug-promotion': { ar: 'ترويج المخدرات', en: 'Promoting drugs' },
          'drug-trading': { ar: 'المتاجرة بالمخدرات', en: 'Trading in drugs' },
          other: { ar: 'غير ذلك', en: 'Other' },
        },
        { label: { ar: 'نوع الحكم', en: 'Kind of judgment' } },
      ),
      prisonMonths: quantity({
        label: { ar: 'مدة السجن المحكوم بها بالأشهر', en: 'Months of imprisonment sentenced' },
        min: 0,
        integer: false,
      }),
      againstHonourOrTrust: flag({ label: { ar: 'مخلة بالشرف أو الأمانة', en: 'Against honour or trust' } }),
      endedOrRemittedOn: maybe(
        date({ label: { ar: 'تاريخ انتهاء تنفيذ العقوبة أو العفو عنها', en: 'Executed in full, or remitted, on' } }),
      ),
    },
    { label: { ar: 'الأحكام', en: 'Convictions' }, sensitivity: 'sensitive', changedBy: 'nobody' },
  ),
});

export const conviction = elementOf(record, 'convictions');

/** What the post asks of the person, and what may be waived. */
export const required = facts('post', {
  skillUnavailableAmongSaudis: flag({
    label: { ar: 'مهارة لا تتوافر في السعوديين', en: 'Needs a skill that no Saudi has' },
    askedOf: 'agency',
  }),
  minQualification: code(degrees.codes, {
    label: { ar: 'المؤهل المطلوب للوظيفة', en: 'Qualification that the post requires' },
    askedOf: 'agency',
  }),
  qualificationWaived: flag({
    label: { ar: 'استثناء من المؤهل بقرار مجلس الوزراء', en: 'Qualification waived by the Council of Ministers' },
    askedOf: 'authority',
  }),
});

/** The decision to appoint (قرار التعيين), and the start of work (المباشرة). */
export const appointment = facts('appointment', {
  decisionIssuedOn: maybe(
    date({ label: { ar: 'تاريخ صدور قرار التعيين', en: 'Appointment decided on' }, changedBy: 'authority' }),
  ),
  startDate: date({ label: { ar: 'تاريخ المباشرة بالتعيين', en: 'Started on appointment' } }),
});

export const start = facts('', {
  notifiedOn: date({ label: { ar: 'تاريخ إبلاغ قرار التعيين', en: 'Notified of the decision on' } }),
  startedOn: maybe(date({ label: { ar: 'تاريخ المباشرة', en: 'Started work on' }, changedBy: 'employee' })),
  lawfulExcuse: flag({ label: { ar: 'عذر مشروع', en: 'Lawful excuse' }, askedOf: 'agency' }),
});
