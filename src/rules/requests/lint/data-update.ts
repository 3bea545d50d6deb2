import { parseCivilDate } from '../../../models/calendar/civil-date.js';
import { enteredText } from '../../../models/calendar/dual-date.js';
import { heldOn } from '../../../models/employment/history.js';
import { rankSchema } from '../../../models/employment/rank.js';
import { stepIssues, stepSchema } from '../../../models/employment/step.js';
import { entityCode } from '../../../models/identifiers/entity-code.js';
import { sameArabic } from '../../../models/text/fold.js';
import {
  above,
  asOf,
  atLeast,
  atMost,
  condition,
  date,
  equals,
  facts,
  flag,
  no,
  quantity,
} from '../../language/build.js';
import { registry } from '../../language/registry.js';
import { ruleSet } from '../../language/rule-set.js';
import { bayanati, bayanatiDescription, masar, masarDescription } from '../../law/instruments.js';
import type { Said } from './check.js';
import { unmet } from './check.js';
import type { Found, LintContext } from './lint.js';
import { at, dateAt, valueAt } from './wire.js';

const declared = facts('declared', {
  startedOn: date({ label: { ar: 'تاريخ مباشرة الوظيفة المصرح به', en: 'Declared date of taking up the job' } }),
  rank: quantity({ label: { ar: 'المرتبة المصرح بها', en: 'Declared rank' }, min: 1, max: 15 }),
  step: quantity({ label: { ar: 'الدرجة المصرح بها', en: 'Declared step' }, min: 1, max: 15 }),
  sameTitle: flag({ label: { ar: 'المسمى كما في السجل', en: 'The title is that of the record' } }),
  sameEntity: flag({ label: { ar: 'الجهة كما في السجل', en: 'The entity is that of the record' } }),
  samePost: flag({ label: { ar: 'رقم الوظيفة كما في السجل', en: 'The post is that of the record' } }),
  consentWithdrawn: flag({ label: { ar: 'سُحبت الموافقة', en: 'The consent was withdrawn' } }),
});
const recorded = facts('recorded', {
  appointedOn: date({ label: { ar: 'تاريخ التعيين في السجل', en: 'Appointed on, by the record' } }),
  rank: quantity({ label: { ar: 'المرتبة في السجل', en: 'Rank by the record' }, min: 1, max: 15 }),
  step: quantity({ label: { ar: 'الدرجة في السجل', en: 'Step by the record' }, min: 1, max: 15 }),
});

const field = { confidence: 'medium', cites: bayanati('R53') } as const;
/** What differs from the record may be the very thing to be corrected: a likely cause of rejection, and no fault. */
const differing = {
  severity: 'warning',
  confidence: 'medium',
  cites: bayanati('R54'),
  doubt: 'A correction differs from the record by its nature; the agency judges it by the documents.',
} as const;

/**
 * What a data-update request must agree with before it is sent (تدقيق طلب تحديث البيانات: R53, R54, R162).
 *
 * @example
 * ```ts
 * import { dataUpdateConsistent, decide } from 'martaba/rules';
 *
 * const sheet = { 'declared.startedOn': '1448-01-01H' };
 * decide(dataUpdateConsistent, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible': it lies ahead
 * ```
 */
export const dataUpdateConsistent = ruleSet({
  id: 'data-update-consistent',
  title: { ar: 'تدقيق طلب تحديث البيانات', en: 'A data update that agrees with the record' },
  facts: registry([declared, recorded]),
  instruments: [bayanatiDescription, masarDescription],
  from: bayanatiDescription.from,
  rules: [
    condition({
      ...field,
      id: 'requests.data-update.start-not-ahead',
      title: { ar: 'تاريخ المباشرة ليس في المستقبل', en: 'The job was taken up already' },
      holds: atMost(declared.startedOn, asOf),
    }),
    condition({
      ...field,
      id: 'requests.data-update.start-after-appointment',
      title: { ar: 'تاريخ المباشرة لا يسبق التعيين', en: 'The job was not taken up before the appointment' },
      holds: atLeast(declared.startedOn, recorded.appointedOn),
    }),
    condition({
      id: 'requests.data-update.consent-stands',
      confidence: 'medium',
      cites: masar('R162'),
      title: { ar: 'الموافقة قائمة', en: 'The consent stands' },
      holds: no(declared.consentWithdrawn),
    }),
    condition({
      ...differing,
      id: 'requests.data-update.rank-as-recorded',
      title: { ar: 'المرتبة كما في السجل', en: 'The rank is that of the record' },
      holds: equals(declared.rank, recorded.rank),
    }),
    condition({
      ...differing,
      id: 'requests.data-update.step-as-recorded',
      title: { ar: 'الدرجة كما في السجل', en: 'The step is that of the record' },
      holds: equals(declared.step, recorded.step),
    }),
    condition({
      ...differing,
      id: 'requests.data-update.title-as-recorded',
      cites: bayanati('R52'),
      title: { ar: 'المسمى كما في السجل', en: 'The title is that of the record' },
      holds: declared.sameTitle,
    }),
    condition({
      ...differing,
      id: 'requests.data-update.entity-as-recorded',
      title: { ar: 'الجهة كما في السجل', en: 'The entity is that of the record' },
      holds: declared.sameEntity,
    }),
    condition({
      ...differing,
      id: 'requests.data-update.post-as-recorded',
      title: { ar: 'رقم الوظيفة كما في السجل', en: 'The post is that of the record' },
      holds: declared.samePost,
    }),
  ],
});

const qualification = facts('declaredQualification', {
  awardedOn: date({ label: { ar: 'تاريخ الحصول على المؤهل', en: 'Obtained on' } }),
  birthDate: date({ label: { ar: 'تاريخ الميلاد', en: 'Date of birth' }, sensitivity: 'personal' }),
  recordedAlready: flag({ label: { ar: 'المؤهل في السجل', en: 'The record has it already' } }),
});

/**
 * What a qualification that is declared must agree with (تدقيق المؤهل المصرح به: R31, R54, R63).
 *
 * @example
 * ```ts
 * import { decide, qualificationConsistent } from 'martaba/rules';
 *
 * const sheet = { 'declaredQualification.birthDate': '1410-01-01H', 'declaredQualification.recordedAlready': false };
 * const obtained = (on: string) => ({ ...sheet, 'declaredQualification.awardedOn': on });
 * decide(qualificationConsistent, obtained('1432-01-01H'), { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(qualificationConsistent, obtained('1447-01-11H'), { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(qualificationConsistent, obtained('1409-12-29H'), { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const qualificationConsistent = ruleSet({
  id: 'qualification-consistent',
  title: { ar: 'تدقيق المؤهل', en: 'A qualification that agrees with the record' },
  facts: registry([qualification]),
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
  rules: [
    condition({
      id: 'requests.qualification.not-ahead',
      confidence: 'medium',
      cites: bayanati('R63'),
      title: { ar: 'حُصل على المؤهل', en: 'The qualification was obtained already' },
      holds: atMost(qualification.awardedOn, asOf),
    }),
    condition({
      id: 'requests.qualification.after-birth',
      confidence: 'medium',
      cites: bayanati('R31'),
      title: { ar: 'تاريخ المؤهل بعد تاريخ الميلاد', en: 'The qualification was obtained after birth' },
      holds: above(qualification.awardedOn, qualification.birthDate),
    }),
    condition({
      id: 'requests.qualification.new',
      severity: 'warning',
      confidence: 'medium',
      cites: bayanati('R54'),
      title: { ar: 'المؤهل ليس في السجل من قبل', en: 'The record does not have it yet' },
      holds: no(qualification.recordedAlready),
    }),
  ],
});

const said: Said = {
  'requests.data-update.start-not-ahead': { code: 'date-ahead', path: ['job', 'positionStartDate'] },
  'requests.data-update.start-after-appointment': {
    code: 'start-before-appointment',
    path: ['job', 'positionStartDate'],
  },
  'requests.data-update.consent-stands': { code: 'consent-withdrawn', path: ['consent', 'withdrawnAt'] },
  'requests.data-update.rank-as-recorded': { code: 'differs-from-record', path: ['job', 'rank'] },
  'requests.data-update.step-as-recorded': { code: 'differs-from-record', path: ['job', 'step'] },
  'requests.data-update.title-as-recorded': { code: 'differs-from-record', path: ['job', 'officialJobTitle'] },
  'requests.data-update.entity-as-recorded': { code: 'differs-from-record', path: ['job', 'entity'] },
  'requests.data-update.post-as-recorded': {
    code: 'differs-from-record',
    path: ['job', 'currentPosition', 'number'],
  },
};
const saidOfQualification: Said = {
  'requests.qualification.not-ahead': { code: 'date-ahead', path: ['awardedOn'] },
  'requests.qualification.after-birth': { code: 'awarded-before-birth', path: ['awardedOn'] },
  'requests.qualification.new': { code: 'recorded-already', path: [] },
};

const same = (value: unknown, of: string | undefined): boolean | undefined =>
  typeof value === 'string' && value.trim() !== '' && of !== undefined ? sameArabic(value, of) : undefined;

/** What a data update says that does not agree with the record, or with the calendar. */
export const dataUpdateFindings = (content: unknown, { record, asOf: today }: LintContext): readonly Found[] => {
  const day = parseCivilDate(today);
  const [position] = heldOn(record?.positions ?? [], day);
  const [placement] = heldOn(record?.ranks ?? [], day);
  const rank = valueAt(content, ['job', 'rank'], rankSchema);
  const step = valueAt(content, ['job', 'step'], stepSchema);
  const entity = at(content, ['job', 'entity']);
  const named = typeof entity === 'string' ? entityCode.validate(entity) : undefined;
  const job = unmet(
    dataUpdateConsistent,
    said,
    {
      'declared.startedOn': dateAt(content, ['job', 'positionStartDate']),
      'declared.rank': rank,
      'declared.step': step,
      'declared.sameTitle': same(at(content, ['job', 'officialJobTitle']), position?.title),
      'declared.sameEntity':
        named?.ok === true && position !== undefined && typeof entity === 'string'
          ? entityCode.compact(entity) === position.entity
          : undefined,
      'declared.samePost': same(at(content, ['job', 'currentPosition', 'number']), position?.postNumber),
      'declared.consentWithdrawn':
        at(content, ['consent']) === undefined ? undefined : at(content, ['consent', 'withdrawnAt']) !== undefined,
      'recorded.appointedOn': record?.appointedOn && enteredText(record.appointedOn),
      'recorded.rank': placement?.rank,
      'recorded.step': placement?.step,
    },
    today,
  );
  // A step that is judged by itself is judged by the rank of the record.
  const byRank = rank ?? placement?.rank;
  const steps =
    byRank === undefined || step === undefined
      ? []
      : stepIssues({ rank: byRank, step }).map((found) => ({ ...found, path: ['job', ...found.path] }));
  const qualifications = at(content, ['qualifications']);
  const awarded = (Array.isArray(qualifications) ? qualifications.slice(0, 20) : []).flatMap((entry: unknown, index) =>
    unmet(
      qualificationConsistent,
      saidOfQualification,
      {
        'declaredQualification.awardedOn': dateAt(entry, ['awardedOn']),
        'declaredQualification.birthDate': record?.birthDate && enteredText(record.birthDate),
        'declaredQualification.recordedAlready': record?.qualifications.some(
          ({ degree, specialisation: { title } }) =>
            at(entry, ['degree']) === degree && same(at(entry, ['specialisation']), title) === true,
        ),
      },
      today,
      ['qualifications', index],
    ),
  );
  return [...job, ...steps, ...awarded];
};
