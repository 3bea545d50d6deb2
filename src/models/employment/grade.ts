import * as z from 'zod';

/**
 * A placement on any scale (التسكين على السلم): which scale in which version, which row of it, and the step; scales such
 * as those of teachers and engineers have a level (المستوى) between. Some English texts call the rank a grade.
 *
 * @example
 * ```ts
 * gradeSchema.safeParse({ scale: 'engineering', version: '1446', row: 1, level: 2, step: 4 }).success; // true
 * ```
 */
export const gradeSchema = z.strictObject({
  scale: z.string().min(1).max(64),
  version: z.string().min(1).max(64),
  row: z.int().min(1),
  level: z.int().min(1).optional(),
  step: z.int().min(1),
});
export type Grade = z.infer<typeof gradeSchema>;
