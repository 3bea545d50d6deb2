import { years } from '../../models/calendar/duration.js';
import {
  all,
  any,
  asOf,
  atLeast,
  atMost,
  bar,
  before,
  below,
  condition,
  exception,
  from,
  given,
  present,
  reading,
  some,
  the,
  within,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee, penalty } from '../facts/employee.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { admission, language, standing } from './facts.js';

/** What the framework asks beside the regulation (ضوابط إضافية للابتعاث والإيفاد). Framework of training and study, art. 7. */

const id = 'scholarship.framework-conditions';
const confidence = 'medium';
const doubt = 'Read from an English copy of a third party, whose articles 1–3 are corrupted.';

const maxAge = given('maxAge', from('1440-06-09H', 45));
const nextAge = given('maxAgePassedAt', from('1440-06-09H', 46));

const certificateIsRecent = all(
  present(language.certifiedOn),
  atLeast(the(language.certifiedOn), before(asOf, given('certMaxAgeYears', from('1440-06-09H', years(2))))),
);
const scored = any(
  atLeast(language.ielts, given('ielts', from('1440-06-09H', 5)), { ifNone: false }),
  language.toeflEquivalent,
);
const knowsLanguage = any(
  all(scored, certificateIsRecent),
  atLeast(language.ipaLevel, given('ipaLevel', from('1440-06-09H', 4)), { ifNone: false }),
  language.other,
);

/**
 * Whether an employee meets the framework's conditions for a scholarship or a dispatch (ضوابط الابتعاث والإيفاد).
 * Framework TAS 7.
 *
 * @example
 * ```ts
 * import { decide, studyFramework } from 'martaba/rules';
 *
 * const at46 = (isDoctor: boolean) =>
 *   decide(studyFramework, { age: 46, isDoctor }, { asOf: '1447-01-10H' }).findings.find(({ part }) => part === 'age')
 *     ?.status;
 * at46(false); // 'unmet'
 * at46(true); // 'met'
 * ```
 */
export const studyFramework = ruleSet({
  id: 'study-framework',
  title: { ar: 'ضوابط الابتعاث والإيفاد', en: "The framework's conditions of scholarship and dispatch" },
  facts: registry([admission, standing, language, employee]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: `${id}/age`,
      confidence,
      cites: framework('TAS 7-A'),
      title: { ar: 'ألا يتجاوز العمر خمسًا وأربعين سنة لغير الأطباء', en: 'At most forty-five years old, not of doctors' },
      doubt: 'AMB-13: whether one is forty-five until the birthday or through the year after it.',
      holds: any(
        admission.isDoctor,
        reading('AMB-13', { A: atMost(standing.age, maxAge), B: below(standing.age, nextAge) }),
      ),
    }),
    bar({
      id: `${id}/investigation`,
      confidence,
      cites: framework('TAS 7-B'),
      title: { ar: 'تحت التحقيق', en: 'Under investigation' },
      doubt,
      when: employee.underInvestigation,
    }),
    bar({
      id: `${id}/suspension`,
      confidence,
      cites: framework('TAS 7-B'),
      title: { ar: 'مكفوف اليد', en: 'Suspended' },
      doubt: 'The English copy mistranslates the term (مكفوف اليد).',
      when: employee.suspended,
    }),
    bar({
      id: `${id}/penalty`,
      confidence,
      cites: framework('TAS 7-B'),
      title: {
        ar: 'صدر بحقه جزاء تأديبي خلال السنتين السابقتين للقرار',
        en: 'A disciplinary penalty in the two years before the decision',
      },
      doubt: 'AMB-10: which date places a penalty in the years is open; that of its decision is taken.',
      when: some(
        employee.penalties,
        within(penalty.issuedOn, before(asOf, given('penaltyFreeYears', from('1440-06-09H', years(2))))),
      ),
    }),
    bar({
      id: `${id}/earlier-study`,
      confidence,
      cites: framework('TAS 7-C'),
      title: {
        ar: 'أنهي له ابتعاث أو إيفاد سابق لإهمال أو ضعف أو مخالفة',
        en: 'An earlier scholarship or dispatch ended for negligence, weak results or breach',
      },
      doubt,
      when: standing.earlierStudyEndedForCause,
    }),
    condition({
      id: `${id}/language`,
      confidence,
      cites: framework('TAS 7-D'),
      title: { ar: 'إثبات اللغة للدراسة في الخارج', en: 'Proof of the language for study abroad' },
      doubt: 'The equivalent TOEFL score is not in the text.',
      applies: standing.abroad,
      holds: knowsLanguage,
    }),
    exception({
      id: `${id}/doctors`,
      confidence,
      cites: framework('TAS 7-D'),
      title: { ar: 'ما عدا الأطباء', en: 'Except doctors' },
      excepts: `${id}/language`,
      when: admission.isDoctor,
    }),
  ],
});
