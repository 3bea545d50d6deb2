import * as z from 'zod';
import { generalScale, stepsOf } from './salary-scale.js';

/** A rank (المرتبة) of the general scale: 1 to 15. */
export const rankSchema = z.int().min(1).max(15);
export type Rank = z.infer<typeof rankSchema>;

/** A step (الدرجة) in a rank: 1 to 15 at most; how many a rank has, the scale says. */
export const stepSchema = z.int().min(1).max(15);
export type Step = z.infer<typeof stepSchema>;

/** The last step of a rank of the general scale; ranks 11 to 15 have fewer than fifteen. */
export const lastStep = (rank: Rank): Step => stepsOf(generalScale, rank);

/** Whether a rank of the general scale has a step. */
export const hasStep = (rank: Rank, step: Step): boolean => step >= 1 && step <= lastStep(rank);

/** A placement on a scale (التسكين على السلم): some English texts call the rank a grade. */
export const gradeSchema = z.strictObject({
  scale: z.string().min(1),
  version: z.string().min(1),
  row: z.int().min(1),
  level: z.int().min(1).optional(),
  step: z.int().min(1),
});
export type Grade = z.infer<typeof gradeSchema>;
