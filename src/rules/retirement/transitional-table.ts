import type { Duration } from '../../models/calendar/duration.js';

const age = (years: number, months: number): Duration => ({ calendar: 'gregorian', years, months, days: 0 });

/**
 * The pension age by the age on 3 July 2024 (السن النظامية لاستحقاق المعاش), in Gregorian years: under so many years, the
 * age of the pension. At 48 years and six months one is deemed to have reached fifty Hijri years, and the table ends.
 *
 * Source: Royal Decree M/273 of 26/12/1445H, clause 5, paragraphs 1 and 2, first table.
 *
 * @example
 * ```ts
 * import { pensionAges } from 'martaba/rules';
 *
 * pensionAges.find(([under]) => 40 < under)?.[1]; // { calendar: 'gregorian', years: 61, months: 0, days: 0 }
 * pensionAges.find(([under]) => 48.5 < under); // undefined
 * ```
 */
export const pensionAges: readonly (readonly [under: number, age: Duration])[] = [
  [29, age(65, 0)],
  [30, age(64, 8)],
  [31, age(64, 4)],
  [32, age(64, 0)],
  [33, age(63, 8)],
  [34, age(63, 4)],
  [35, age(63, 0)],
  [36, age(62, 8)],
  [37, age(62, 4)],
  [38, age(62, 0)],
  [39, age(61, 8)],
  [40, age(61, 4)],
  [41, age(61, 0)],
  [42, age(60, 8)],
  [43, age(60, 4)],
  [44, age(60, 0)],
  [45, age(59, 8)],
  [46, age(59, 4)],
  [47, age(59, 0)],
  [48, age(58, 8)],
  [48.5, age(58, 4)],
];

/**
 * The contribution months that a pension before the age takes (مدد الاشتراك المؤهلة), by the months on 3 July 2024: under
 * so many months, the months needed.
 *
 * Source: the same clause, paragraphs 3 and 4, second table.
 *
 * @example
 * ```ts
 * import { earlyPensionMonths } from 'martaba/rules';
 *
 * earlyPensionMonths.find(([under]) => 200 < under)?.[1]; // 336
 * earlyPensionMonths.find(([under]) => 240 < under); // undefined
 * ```
 */
export const earlyPensionMonths: readonly (readonly [under: number, needed: number])[] = [
  [180, 360],
  [192, 348],
  [204, 336],
  [216, 324],
  [228, 312],
  [240, 300],
];
