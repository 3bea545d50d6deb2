import { asOf, atLeast, atMost, condition, date, facts, flag } from '../../language/build.js';
import { registry } from '../../language/registry.js';
import { ruleSet } from '../../language/rule-set.js';
import { masar, masarDescription } from '../../law/instruments.js';
import { absher, absherDescription } from '../instruments.js';
import type { Said } from './check.js';
import { unmet } from './check.js';
import type { Found, LintContext } from './lint.js';
import { at, dateAt } from './wire.js';

const dated = facts('dated', {
  issuedOn: date({ label: { ar: 'تاريخ الإصدار', en: 'Issued on' } }),
  from: date({ label: { ar: 'البداية', en: 'From' } }),
  lastDay: date({ label: { ar: 'آخر يوم', en: 'Last day' } }),
  inRecord: flag({ label: { ar: 'في السجل ما يقابله', en: 'The record holds what it is about' } }),
});
const shared = { facts: registry([dated]), from: masarDescription.from } as const;

/**
 * What a medical report must agree with (تدقيق التقرير الطبي, R187).
 *
 * @example
 * ```ts
 * import { decide, medicalReportConsistent } from 'martaba/rules';
 *
 * decide(medicalReportConsistent, { 'dated.issuedOn': '1447-01-10H' }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(medicalReportConsistent, { 'dated.issuedOn': '1447-01-11H' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const medicalReportConsistent = ruleSet({
  ...shared,
  id: 'medical-report-consistent',
  title: { ar: 'تدقيق التقرير الطبي', en: 'A medical report that agrees with the calendar' },
  instruments: [masarDescription],
  rules: [
    condition({
      id: 'requests.medical-report.issued',
      cites: masar('R187'),
      confidence: 'low',
      title: { ar: 'صدر التقرير', en: 'The report was issued already' },
      holds: atMost(dated.issuedOn, asOf),
    }),
  ],
});

/**
 * What a follow-up of a scholarship must agree with (تدقيق متابعة الابتعاث, R188).
 *
 * @example
 * ```ts
 * import { decide, scholarshipConsistent } from 'martaba/rules';
 *
 * const sheet = { 'dated.issuedOn': '1447-01-10H', 'dated.inRecord': false };
 * const { outcome, warnings } = decide(scholarshipConsistent, sheet, { asOf: '1447-01-10H' });
 * outcome; // 'eligible'
 * warnings; // ['requests.scholarship.in-record']
 * decide(scholarshipConsistent, sheet, { asOf: '1447-01-09H' }).outcome; // 'ineligible'
 * ```
 */
export const scholarshipConsistent = ruleSet({
  ...shared,
  id: 'scholarship-consistent',
  title: { ar: 'تدقيق متابعة الابتعاث', en: 'A follow-up that agrees with the record' },
  instruments: [masarDescription],
  rules: [
    condition({
      id: 'requests.scholarship.decided',
      cites: masar('R188'),
      confidence: 'low',
      title: { ar: 'صدر القرار', en: 'The decision was made already' },
      holds: atMost(dated.issuedOn, asOf),
    }),
    condition({
      id: 'requests.scholarship.in-record',
      severity: 'warning',
      cites: masar('R188'),
      confidence: 'low',
      title: { ar: 'في السجل ابتعاث أو إيفاد من هذا النوع', en: 'The record holds studies of this kind' },
      holds: dated.inRecord,
    }),
  ],
});

/**
 * What the terms of an authorisation must agree with (تدقيق طلب التفويض, R125).
 *
 * @example
 * ```ts
 * import { decide, sharingConsistent } from 'martaba/rules';
 *
 * decide(sharingConsistent, { 'dated.lastDay': '1447-01-10H' }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(sharingConsistent, { 'dated.lastDay': '1447-01-09H' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const sharingConsistent = ruleSet({
  ...shared,
  id: 'sharing-consistent',
  title: { ar: 'تدقيق طلب التفويض', en: 'An authorisation that is still to come to its end' },
  instruments: [absherDescription],
  rules: [
    condition({
      id: 'requests.sharing.ends-ahead',
      cites: absher('R125'),
      confidence: 'low',
      title: { ar: 'لم يمض آخر يوم للتفويض', en: 'The last day has not passed' },
      holds: atLeast(dated.lastDay, asOf),
    }),
  ],
});

const said: Said = {
  'requests.medical-report.issued': { code: 'date-ahead', path: ['issuedOn'] },
  'requests.scholarship.decided': { code: 'date-ahead', path: ['decidedOn'] },
  'requests.scholarship.in-record': { code: 'not-in-record', path: ['kind'] },
  'requests.sharing.ends-ahead': { code: 'over-already', path: ['lastDay'] },
};

export const medicalReportFindings = (content: unknown, { asOf: today }: LintContext): readonly Found[] =>
  unmet(medicalReportConsistent, said, { 'dated.issuedOn': dateAt(content, ['issuedOn']) }, today);

export const scholarshipFindings = (content: unknown, { record, asOf: today }: LintContext): readonly Found[] => {
  const kind = at(content, ['kind']);
  // Only a record that says it is complete says that there is none.
  const known = record !== undefined && (kind === 'scholarship' || kind === 'study-dispatch');
  const found = record?.studies.some((study) => study.kind === kind) ?? false;
  return unmet(
    scholarshipConsistent,
    said,
    {
      'dated.issuedOn': dateAt(content, ['decidedOn']),
      'dated.inRecord': known && (found || record.complete) ? found : undefined,
    },
    today,
  );
};

export const sharingFindings = (content: unknown, { asOf: today }: LintContext): readonly Found[] =>
  unmet(sharingConsistent, said, { 'dated.lastDay': dateAt(content, ['lastDay']) }, today);
