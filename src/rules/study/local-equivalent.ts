import { bar, exception } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { course } from './facts.js';

/**
 * Whether a course may be taken abroad at all (عدم وجود مثيل في الداخل). HR regulation, art. 170.
 *
 * @example
 * ```ts
 * import { courseAbroad, decide } from 'martaba/rules';
 *
 * const sheet = { 'course.localEquivalent': true };
 * decide(courseAbroad, { ...sheet, 'course.localExcepted': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(courseAbroad, { ...sheet, 'course.localExcepted': true }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const courseAbroad = ruleSet({
  id: 'course-abroad',
  title: { ar: 'إقامة الدورة في الخارج', en: 'A course abroad' },
  facts: registry([course]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    bar({
      id: 'training.abroad.no-local-equivalent',
      cites: hr('170'),
      title: { ar: 'للدورة مثيل في الداخل أو يمكن عقدها فيه', en: 'Has a local equivalent or can be offered locally' },
      when: course.localEquivalent,
    }),
    exception({
      id: 'training.abroad.no-local-equivalent/excepted',
      cites: hr('170'),
      title: { ar: 'حالة استثنتها الجهة', en: 'A case that the agency excepts' },
      excepts: 'training.abroad.no-local-equivalent',
      when: course.localExcepted,
    }),
  ],
});
