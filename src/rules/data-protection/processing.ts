import { all, any, bar, code, condition, facts, flag, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { pdplLaw, personalDataProtectionLaw } from '../law/personal-data-protection-law.js';
import { dataProtectionRegulation, pdpl } from '../requests/instruments.js';

/** How personal data may be processed (معالجة البيانات الشخصية). */

const agency = { askedOf: 'agency' } as const;

const processing = facts('processing', {
  consented: flag({ label: { ar: 'وافق صاحب البيانات', en: 'The subject consented' }, changedBy: 'employee' }),
  explicitlyConsented: flag({
    label: { ar: 'وافق صاحب البيانات صراحة', en: 'The subject consented explicitly' },
    changedBy: 'employee',
  }),
  basis: code(
    {
      consent: { ar: 'الموافقة', en: 'Consent' },
      law: { ar: 'نظام آخر', en: 'Another law' },
      agreement: { ar: 'اتفاق مع صاحب البيانات', en: 'An agreement with the subject' },
      security: { ar: 'أغراض أمنية', en: 'Security' },
      judicial: { ar: 'متطلبات قضائية', en: 'Judicial needs' },
      'public-interest': { ar: 'المصلحة العامة', en: 'Public interest' },
    },
    { label: { ar: 'مسوغ المعالجة', en: 'Basis of the processing' }, ...agency },
  ),
  byPublicBody: flag({ label: { ar: 'المعالج جهة عامة', en: 'By a public body' }, ...agency }),
  collectedFromOthers: flag({ label: { ar: 'جُمعت من غير صاحبها', en: 'Collected from others' }, ...agency }),
  forOtherPurpose: flag({ label: { ar: 'لغرض غير الذي جُمعت له', en: 'For another purpose' }, ...agency }),
  whollyAutomated: flag({
    label: { ar: 'القرار مبني على المعالجة الآلية وحدها', en: 'The decision is based wholly on automated processing' },
    ...agency,
  }),
  subjectInformed: flag({ label: { ar: 'أُبلغ صاحب البيانات بذلك', en: 'The subject is informed of it' }, ...agency }),
  impactAssessed: flag({ label: { ar: 'قُوّم أثر المعالجة', en: 'Its impact was assessed' }, ...agency }),
  purposeRelated: flag({
    label: { ar: 'الغرض ذو علاقة مباشرة بأغراض جهة التحكم', en: "Its purpose is directly related to the controller's" },
    ...agency,
  }),
  minimumContent: flag({
    label: { ar: 'المحتوى بالحد الأدنى اللازم', en: 'Its content is the least necessary' },
    ...agency,
  }),
  unneededDestroyed: flag({ label: { ar: 'أُتلف ما لم يعد لازمًا', en: 'What is not needed was destroyed' }, ...agency }),
  identityCopied: flag({
    label: { ar: 'صُورت وثيقة هوية رسمية', en: 'An official identity document was copied' },
    ...agency,
  }),
  copyingRequired: flag({
    label: {
      ar: 'التصوير تنفيذ لنظام أو بطلب جهة عامة مختصة',
      en: 'Copying executes a law, or a competent public body asked for it',
    },
    ...agency,
  }),
  secretsKept: flag({ label: { ar: 'حُفظت أسرار البيانات', en: 'The secrets of the data are kept' }, ...agency }),
  inaccurate: flag({
    label: { ar: 'البيانات غير دقيقة ولم تُصحح', en: 'The data are inaccurate and not corrected' },
    ...agency,
  }),
  inaccuracyMayHarm: flag({ label: { ar: 'قد تضر عدم دقتها', en: 'The inaccuracy may harm' }, ...agency }),
});

const elsewhere = any(processing.collectedFromOthers, processing.forOtherPurpose);

const consent = [
  condition({
    id: 'pdpl.consent-exempt/processing',
    cites: pdplLaw('6'),
    title: { ar: 'الموافقة أو ما يغني عنها', en: 'Consent, or what exempts from it' },
    applies: no(elsewhere),
    holds: any(
      processing.consented,
      is(processing.basis, ['law', 'agreement']),
      all(processing.byPublicBody, is(processing.basis, ['security', 'judicial'])),
    ),
  }),
  condition({
    id: 'pdpl.consent-exempt/elsewhere',
    cites: pdplLaw('10-3'),
    title: {
      ar: 'الجمع من غير صاحب البيانات أو المعالجة لغرض آخر',
      en: 'Collecting from others, or processing for another purpose',
    },
    applies: elsewhere,
    holds: any(
      processing.consented,
      all(processing.byPublicBody, is(processing.basis, ['public-interest', 'security', 'law', 'judicial'])),
    ),
  }),
];

const automated = [
  condition({
    id: 'pdpl.automated-decisions/informed',
    cites: pdpl('4-5'),
    title: { ar: 'إبلاغ صاحب البيانات بالقرار الآلي', en: 'The subject is told that the decision is automated' },
    applies: processing.whollyAutomated,
    holds: processing.subjectInformed,
  }),
  condition({
    id: 'pdpl.automated-decisions/explicit',
    cites: pdpl('11-2-c'),
    title: { ar: 'موافقة صريحة على القرار الآلي', en: 'Explicit consent to an automated decision' },
    applies: all(processing.whollyAutomated, is(processing.basis, 'consent')),
    holds: processing.explicitlyConsented,
  }),
  condition({
    id: 'pdpl.automated-decisions/assessed',
    cites: pdpl('25-1-c'),
    title: { ar: 'تقويم أثر القرار الآلي', en: 'Impact assessment of an automated decision' },
    applies: processing.whollyAutomated,
    holds: processing.impactAssessed,
  }),
];

const minimisation = [
  condition({
    id: 'pdpl.minimisation/purpose',
    cites: pdplLaw('11-1'),
    title: { ar: 'غرض ذو علاقة مباشرة', en: 'A directly related purpose' },
    holds: processing.purposeRelated,
  }),
  condition({
    id: 'pdpl.minimisation/content',
    cites: pdplLaw('11-3'),
    title: { ar: 'الحد الأدنى اللازم', en: 'The least necessary' },
    holds: processing.minimumContent,
  }),
  condition({
    id: 'pdpl.minimisation/destroyed',
    cites: pdplLaw('11-4'),
    title: { ar: 'إتلاف ما لم يعد لازمًا', en: 'What is not needed is destroyed' },
    holds: processing.unneededDestroyed,
  }),
];

const identityCopies = bar({
  id: 'pdpl.id-copies',
  cites: pdplLaw('28'),
  title: { ar: 'تصوير الوثائق الرسمية', en: 'Copying identity documents' },
  when: all(processing.identityCopied, no(processing.copyingRequired)),
});

/** The duty outlives the relation, so whether that has ended is not asked. */
const confidentiality = condition({
  id: 'pdpl.confidentiality',
  cites: pdplLaw('41'),
  title: { ar: 'حفظ السرية ولو بعد انتهاء العلاقة', en: 'Secrecy, even after the relation ends' },
  holds: processing.secretsKept,
});

const harmfulInaccuracy = bar({
  id: 'pdpl.correction-stop',
  cites: pdpl('22-3'),
  title: { ar: 'وقف المعالجة حتى التصحيح', en: 'Processing stops until correction' },
  when: all(processing.inaccurate, processing.inaccuracyMayHarm),
});

/**
 * Whether personal data are processed as the law requires (سلامة معالجة البيانات الشخصية). Personal Data Protection
 * Law, arts. 6, 10, 11, 28 and 41; its implementing regulation, arts. 4, 11, 22 and 25.
 *
 * @example
 * ```ts
 * import { decide, personalDataProcessing } from 'martaba/rules';
 *
 * const sheet = { 'processing.identityCopied': true, 'processing.copyingRequired': false };
 * const { outcome, findings } = decide(personalDataProcessing, sheet, { asOf: '1447-01-10H' });
 * outcome; // 'ineligible'
 * findings.find(({ status }) => status === 'unmet')?.rule; // 'pdpl.id-copies'
 * ```
 */
export const personalDataProcessing = ruleSet({
  id: 'personal-data-processing',
  title: { ar: 'معالجة البيانات الشخصية', en: 'Processing of personal data' },
  facts: registry([processing]),
  instruments: [personalDataProtectionLaw, dataProtectionRegulation],
  from: personalDataProtectionLaw.from,
  rules: [...consent, ...automated, ...minimisation, identityCopies, confidentiality, harmfulInaccuracy],
});
