import { any, atLeast, condition, exception, from, given } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { Citation } from '../language/rule.js';
import { ruleSet } from '../language/rule-set.js';
import type { LocalText } from '../../models/text/language.js';
import { employee } from '../facts/employee.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { lastRating } from '../performance/facts.js';
import { admission, course } from './facts.js';

/** Who may be sent to study or to train (شروط الابتعاث والإيفاد والتدريب). HR regulation, arts. 169, 170, 179 and 191. */

/** The last rating follows from that of the employee, where it is not given by its short name. */
const facts = registry([admission, lastRating, employee], { lastYearRating: employee.lastYearRating });

const oneYear = (): Expr<number> => given('serviceYears', from('1440-06-09H', 1));
const served = any(admission.isDoctor, atLeast(admission.serviceYears, oneYear()));

/** At least Very good in the last year; without a rating nobody is. */
const veryGood = (): Expr<boolean> =>
  atLeast(lastRating.lastYearRating, given('minRating', from('1440-06-09H', 4)), { ifNone: false });

/** The rating that a scholarship asks (HR 179-c), and the one that a dispatch asks (HR 191-c). */
export const scholarshipRating = veryGood();
export const dispatchRating = veryGood();

interface Part {
  readonly name: string;
  readonly cites: Citation;
  readonly title: LocalText;
  readonly holds: Expr<boolean>;
}

const parts = (id: string, of: readonly Part[]) =>
  of.map(({ name, ...rest }) => condition({ id: `${id}/${name}`, ...rest }));

/**
 * Whether an employee may be sent to study abroad (الابتعاث للدراسة). HR regulation, art. 179.
 *
 * @example
 * ```ts
 * import { decide, scholarshipConditions } from 'martaba/rules';
 *
 * const sheet = { need: true, acceptance: true, isDoctor: false, serviceYears: 1 };
 * decide(scholarshipConditions, { ...sheet, lastYearRating: 4 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(scholarshipConditions, { ...sheet, lastYearRating: 3 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const scholarshipConditions = ruleSet({
  id: 'scholarship',
  title: { ar: 'الابتعاث للدراسة', en: 'Scholarship abroad' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: parts('scholarship.conditions', [
    {
      name: 'acceptance',
      cites: hr('179-a'),
      title: { ar: 'قبول من جهة تعليمية معترف بها', en: 'Accepted by a recognised institution' },
      holds: admission.acceptance,
    },
    {
      name: 'need',
      cites: hr('179-b'),
      title: { ar: 'حاجة الجهة وملاءمته لخططها', en: 'Need of the agency and fit with its plans' },
      holds: admission.need,
    },
    {
      name: 'rating',
      cites: hr('179-c'),
      title: { ar: 'تقويم أداء لا يقل عن جيد جدًا', en: 'Rating not less than Very good' },
      holds: scholarshipRating,
    },
    {
      name: 'service',
      cites: hr('179-d'),
      title: { ar: 'سنة في الخدمة الحكومية لغير الأطباء', en: 'A year in government service, not of doctors' },
      holds: served,
    },
  ]),
});

/**
 * Whether an employee may be dispatched to study inside the Kingdom (الإيفاد للدراسة بالداخل). HR regulation, art. 191.
 *
 * @example
 * ```ts
 * import { decide, dispatchConditions } from 'martaba/rules';
 *
 * const sheet = { need: true, acceptance: true, lastYearRating: 4, serviceYears: 0 };
 * decide(dispatchConditions, { ...sheet, isDoctor: false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(dispatchConditions, { ...sheet, isDoctor: true }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const dispatchConditions = ruleSet({
  id: 'study-dispatch',
  title: { ar: 'الإيفاد للدراسة بالداخل', en: 'Study dispatch inside the Kingdom' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: parts('dispatch.conditions', [
    {
      name: 'need',
      cites: hr('191-a'),
      title: { ar: 'مجالات تحتاج إليها الجهة', en: 'Fields that the agency needs' },
      holds: admission.need,
    },
    {
      name: 'acceptance',
      cites: hr('191-b'),
      title: { ar: 'قبول من جهة تعليمية في المملكة', en: 'Accepted by an institution in the Kingdom' },
      holds: admission.acceptance,
    },
    {
      name: 'rating',
      cites: hr('191-c'),
      title: { ar: 'تقويم أداء لا يقل عن جيد جدًا', en: 'Rating at least Very good' },
      holds: dispatchRating,
    },
    {
      name: 'service',
      cites: hr('191-d'),
      title: { ar: 'سنة في الخدمة الحكومية لغير الأطباء', en: 'A year in government service, not of doctors' },
      holds: served,
    },
  ]),
});

/**
 * Whether an employee may be trained abroad (التدريب في الخارج). HR regulation, arts. 169 and 170.
 *
 * @example
 * ```ts
 * import { decide, trainingAbroad } from 'martaba/rules';
 *
 * const sheet = { serviceYears: 0, 'course.serviceExcepted': true };
 * const { findings } = decide(trainingAbroad, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ part }) => part === 'service')?.status; // 'excepted'
 * ```
 */
export const trainingAbroad = ruleSet({
  id: 'training-abroad',
  title: { ar: 'التدريب في الخارج', en: 'Training abroad' },
  facts: registry([admission, course]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    ...parts('training.abroad.conditions', [
      {
        name: 'service',
        cites: hr('169-a'),
        title: { ar: 'سنة في الخدمة الحكومية', en: 'A year in government service' },
        holds: atLeast(admission.serviceYears, oneYear()),
      },
      {
        name: 'programme',
        cites: hr('169-b'),
        title: { ar: 'متطلبات البرنامج', en: 'Requirements of the programme' },
        holds: course.requirementsMet,
      },
      {
        name: 'language',
        cites: hr('169-c'),
        title: { ar: 'لغة التدريب', en: 'Language of training' },
        holds: course.languageMet,
      },
      {
        name: 'acceptance',
        cites: hr('169-d'),
        title: { ar: 'قبول من جهة التدريب', en: 'Accepted by the training body' },
        holds: admission.acceptance,
      },
      {
        name: 'relation',
        cites: hr('169-e'),
        title: { ar: 'صلة مباشرة بعمله أو بما يُعد له', en: 'Direct relation to his present or prepared work' },
        holds: course.relatedToWork,
      },
    ]),
    exception({
      id: 'training.abroad.conditions/excepted',
      cites: hr('169-a'),
      title: { ar: 'استثناء بالتنسيق مع الوزارة', en: 'Excepted in coordination with the ministry' },
      excepts: 'training.abroad.conditions/service',
      when: course.serviceExcepted,
    }),
  ],
});
