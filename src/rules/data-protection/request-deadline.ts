import { formula } from '../catalogue/formula.js';
import { codeword, day } from '../catalogue/result.js';
import { told } from '../catalogue/told.js';
import {
  all,
  any,
  asOf,
  atMost,
  choose,
  condition,
  date,
  daysAfter,
  facts,
  flag,
  from,
  given,
  maybe,
  present,
  the,
} from '../language/build.js';
import type { Reader } from '../catalogue/read.js';
import type { DateValue, Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { dataProtectionRegulation, pdpl } from '../requests/instruments.js';

const subject = facts('dataSubject', {
  receivedOn: date({ label: { ar: 'تاريخ استلام الطلب', en: 'Request received on' }, changedBy: 'nobody' }),
  extendedOn: maybe(date({ label: { ar: 'تاريخ تمديد المهلة', en: 'Time extended on' } })),
});

const id = 'pdpl.request-deadline';
const cites = pdpl('3-1-a');
const doubt = 'The day from which the text is in force was not read. AMB-02: the day of receipt is not counted.';

const lastDayOf = (receivedOn: Expr<DateValue>): Expr<DateValue> =>
  daysAfter(receivedOn, given('days', from(dataProtectionRegulation.from, 30)));
const extendedDayOf = (receivedOn: Expr<DateValue>): Expr<DateValue> =>
  daysAfter(lastDayOf(receivedOn), given('extensionDays', from(dataProtectionRegulation.from, 30)));

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
      id,
      cites,
      confidence: 'medium',
      doubt,
      title: {
        ar: 'خلال ثلاثين يومًا، أو ستين إن مُددت المهلة خلالها',
        en: 'Within thirty days, or sixty where the time was extended within them',
      },
      holds: any(
        atMost(asOf, lastDayOf(subject.receivedOn)),
        all(
          atMost(subject.extendedOn, lastDayOf(subject.receivedOn), { ifNone: false }),
          atMost(asOf, extendedDayOf(subject.receivedOn)),
        ),
      ),
    }),
  ],
});

const request = facts('', {
  receivedOn: date({ label: { ar: 'تاريخ استلام الطلب', en: 'Request received on' }, changedBy: 'nobody' }),
  extended: flag({
    label: { ar: 'مُددت المهلة بإشعار مسبق مسبب', en: 'Extended with prior notice and reasons' },
    askedOf: 'agency',
  }),
  answeredOn: maybe(date({ label: { ar: 'تاريخ الرد على الطلب', en: 'Answered on' }, askedOf: 'agency' })),
});

/** An extension needs a notice: while none is told the thirty days stand. */
const answerBy = (read: Reader): number =>
  told(() => read(request.extended)[0]) === true
    ? read(extendedDayOf(request.receivedOn))[0]
    : read(lastDayOf(request.receivedOn))[0];

export const requestAnswer = formula({
  id,
  cites,
  title: { ar: 'مدة الاستجابة', en: 'Answering requests' },
  confidence: 'medium',
  doubt,
  facts: registry([request]),
  instruments: [dataProtectionRegulation],
  lastDay: 'answerBy',
  results: {
    answerBy: day({ ar: 'آخر يوم للرد', en: 'Last day to answer' }, answerBy),
    outcome: codeword({ ar: 'حال الرد', en: 'How the answer stands' }, (read) => {
      const [answered] = read(choose(present(request.answeredOn), the(request.answeredOn), asOf));
      return answered <= answerBy(read) ? 'in-time' : 'late';
    }),
  },
});
