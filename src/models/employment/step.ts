import * as z from 'zod';
import type { Issue, Path } from '../result.js';
import { issue } from '../result.js';
import { basicSalary, generalScale, stepsOf } from './salary-scale.js';
import { labelled } from '../schema/field.js';

/**
 * A step (الدرجة) in a rank: 1 to 15 at most; how many a rank has, the scale says.
 *
 * @example
 * ```ts
 * stepSchema.safeParse(15).success; // true
 * stepSchema.safeParse(16).success; // false
 * ```
 */
export const stepSchema = labelled(z.int().min(1).max(15), 'الدرجة', 'Step');
export type Step = z.infer<typeof stepSchema>;

/**
 * The last step of a rank of the general scale; ranks 11 to 15 have fewer than fifteen. 0 for a rank that it does not
 * have.
 *
 * @example
 * ```ts
 * lastStep(15); // 10
 * ```
 */
export const lastStep = (rank: number): number => stepsOf(generalScale, rank);

/**
 * Whether a rank of the general scale has a step.
 *
 * @example
 * ```ts
 * hasStep(11, 15); // false
 * ```
 */
export const hasStep = (rank: number, step: number): boolean => basicSalary(generalScale, rank, step).ok;

/**
 * What is wrong with a rank and step of the general scale: nothing, `rank-unknown` or `step-outside-rank`.
 *
 * @param of the rank and the step
 * @param path where they stand
 * @example
 * ```ts
 * stepIssues({ rank: 11, step: 15 }, ['job'])[0].path; // ['job', 'step']
 * ```
 */
export const stepIssues = (of: { readonly rank: number; readonly step: number }, path: Path = []): readonly Issue[] => {
  const found = basicSalary(generalScale, of.rank, of.step);
  return found.ok ? [] : found.issues.map(({ code, path: at, params }) => issue(code, [...path, ...at], params));
};
