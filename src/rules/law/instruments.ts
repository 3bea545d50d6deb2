import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Implementing Regulation for Human Resources in the Civil Service (اللائحة التنفيذية للموارد البشرية في الخدمة المدنية).
 *
 * Held from its date of issue, with standing low: its commencement was not found. Its amendments were read until 9/7/1444H.
 *
 * @example
 * ```ts
 * import { decide, hrRegulation, leavePostponement } from 'martaba/rules';
 *
 * hrRegulation.readUntil; // '1444-07-09H'
 * decide(leavePostponement, {}, { asOf: '1444-07-09H' }).notices; // []
 * decide(leavePostponement, {}, { asOf: '1444-07-10H' }).notices[0]?.code; // 'law-not-read-after'
 * ```
 */
export const hrRegulation: Instrument = {
  id: 'hr-regulation-1440',
  kind: 'law',
  title: {
    ar: 'اللائحة التنفيذية للموارد البشرية في الخدمة المدنية',
    en: 'Implementing Regulation for Human Resources in the Civil Service',
  },
  issued: 'Ministerial Decision 1550 of 9/6/1440H',
  from: '1440-06-09H',
  readUntil: '1444-07-09H',
};

/**
 * The Job Discipline Law (نظام الانضباط الوظيفي), in force 180 days after its publication (art. 25).
 *
 * @example
 * ```ts
 * import { disciplinaryDecision, jobDisciplineLaw } from 'martaba/rules';
 *
 * jobDisciplineLaw.from; // '1443-08-20H'
 * disciplinaryDecision.instruments.includes(jobDisciplineLaw); // true
 * ```
 */
export const jobDisciplineLaw: Instrument = {
  id: 'job-discipline-law-1443',
  kind: 'law',
  title: { ar: 'نظام الانضباط الوظيفي', en: 'Job Discipline Law' },
  issued: 'Royal Decree M/18 of 8/2/1443H',
  from: '1443-08-20H',
};

/**
 * A published description of the Bayanati platform (منصة بياناتي): not law, and never cited as law.
 *
 * @example
 * ```ts
 * import { bayanatiAccess, bayanatiDescription } from 'martaba/rules';
 *
 * bayanatiDescription.kind; // 'description'
 * bayanatiAccess.rules.some(({ cites }) => cites.kind === 'law'); // false
 * ```
 */
export const bayanatiDescription: Instrument = {
  id: 'bayanati-description',
  kind: 'description',
  title: { ar: 'وصف منشور لمنصة بياناتي', en: 'A published description of the Bayanati platform' },
  issued: 'undated article; the pages that it describes go back to 2020',
  from: '2020-01-01',
};

/**
 * A published description of the Masar platform (منصة مسار): not law, and never cited as law.
 *
 * @example
 * ```ts
 * import { formatCitation, masarDescription } from 'martaba/rules';
 *
 * masarDescription.kind; // 'description'
 * const cites = { instrument: masarDescription.id, kind: masarDescription.kind, article: 'R177' };
 * formatCitation(cites, [masarDescription], 'en'); // 'A published description of the Masar platform (R177)'
 * ```
 */
export const masarDescription: Instrument = {
  id: 'masar-description',
  kind: 'description',
  title: { ar: 'وصف منشور لمنصة مسار', en: 'A published description of the Masar platform' },
  issued: 'undated article; the pages that it describes go back to 2020',
  from: '2020-01-01',
};

/** Cites the HR Regulation: `hr('49-d')` is article 49, paragraph d (د). */
export const hr = citing(hrRegulation);
/** Cites the Job Discipline Law. */
export const jdl = citing(jobDisciplineLaw);
/** Cites the description of Bayanati, by the requirement read out of it. */
export const bayanati = citing(bayanatiDescription);
/** Cites the description of Masar, by the requirement read out of it. */
export const masar = citing(masarDescription);

/**
 * The Civil Service Law (نظام الخدمة المدنية), in force from 1/8/1397H.
 *
 * @example
 * ```ts
 * import { civilServiceLaw } from 'martaba/rules';
 *
 * civilServiceLaw.issued; // 'Royal Decree M/49 of 10/7/1397H'
 * civilServiceLaw.from; // '1397-08-01H'
 * ```
 */
export const civilServiceLaw: Instrument = {
  id: 'civil-service-law-1397',
  kind: 'law',
  title: { ar: 'نظام الخدمة المدنية', en: 'Civil Service Law' },
  issued: 'Royal Decree M/49 of 10/7/1397H',
  from: '1397-08-01H',
};

/**
 * The Civil Retirement Law (نظام التقاعد المدني), held from its date of issue: its commencement was not found.
 *
 * @example
 * ```ts
 * import { civilRetirementLaw, pensionOnLeaving } from 'martaba/rules';
 *
 * civilRetirementLaw.from; // '1393-07-29H'
 * pensionOnLeaving.instruments.map(({ title }) => title.en); // ['Civil Retirement Law']
 * ```
 */
export const civilRetirementLaw: Instrument = {
  id: 'civil-retirement-law-1393',
  kind: 'law',
  title: { ar: 'نظام التقاعد المدني', en: 'Civil Retirement Law' },
  issued: 'Royal Decree M/41 of 29/7/1393H',
  from: '1393-07-29H',
};

/**
 * The general salary scale (سلم رواتب الموظفين العام), which is read from two public tables that agree.
 *
 * @example
 * ```ts
 * import { salaryScaleOrder } from 'martaba/rules';
 *
 * salaryScaleOrder.title.ar; // 'سلم رواتب الموظفين العام'
 * salaryScaleOrder.from; // '1432-06-25H'
 * ```
 */
export const salaryScaleOrder: Instrument = {
  id: 'salary-scale-1432',
  kind: 'law',
  title: { ar: 'سلم رواتب الموظفين العام', en: 'General salary scale' },
  issued: 'Order 4097/م ب of 25/6/1432H',
  from: '1432-06-25H',
};

/** Cites the Civil Service Law: `csl('18-b')`. */
export const csl = citing(civilServiceLaw);
/** Cites the Civil Retirement Law. */
export const crl = citing(civilRetirementLaw);
/** Cites the general salary scale. */
export const scaleOrder = citing(salaryScaleOrder);
