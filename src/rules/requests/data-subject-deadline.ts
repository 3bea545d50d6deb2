import { any, all, asOf, atMost, condition, date, daysAfter, facts, from, given, maybe } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { dataProtectionRegulation, pdpl } from './instruments.js';

const subject = facts('dataSubject', {
  receivedOn: date({ label: { ar: 'تاريخ استلام الطلب', en: 'Request received on' }, changedBy: 'nobody' }),
  extendedOn: maybe(date({ label: { ar: 'تاريخ تمديد المهلة', en: 'Time extended on' } })),
});

const lastDay = daysAfter(subject.receivedOn, given('days', from(dataProtectionRegulation.from, 30)));

/**
 * Whether the request of a data subject is still within its time (مهلة طلب صاحب البيانات): thirty days, and thirty more
 * where they were extended within the first.
 *
 * @example
 * ```ts
 * import { dataSubjectDeadline, decide } from 'martaba/rules';
 *
 * const sheet = { 'dataSubject.receivedOn': '2026-01-01', 'dataSubject.extendedOn': null };
 * decide(dataSubjectDeadline, sheet, { asOf: '2026-02-01' }).outcome; // 'ineligible': the 31st day after
 * ```
 */
export const dataSubjectDeadline = ruleSet({
  id: 'data-subject-deadline',
  title: { ar: 'مهلة طلب صاحب البيانات', en: 'Time to answer a data subject' },
  facts: registry([subject]),
  instruments: [dataProtectionRegulation],
  from: dataProtectionRegulation.from,
  rules: [
    condition({
      id: 'requests.data-subject.in-time',
      cites: pdpl('3-1-a'),
      confidence: 'medium',
      doubt: 'The day from which the text is in force was not read.',
      title: {
        ar: 'خلال ثلاثين يومًا، أو ستين إن مُددت المهلة خلالها',
        en: 'Within thirty days, or sixty where the time was extended within them',
      },
      holds: any(
        atMost(asOf, lastDay),
        all(
          atMost(subject.extendedOn, lastDay, { ifNone: false }),
          atMost(asOf, daysAfter(lastDay, given('extensionDays', from(dataProtectionRegulation.from, 30)))),
        ),
      ),
    }),
  ],
});
