import * as z from 'zod';
import { field, labelled } from '../schema/field.js';

/**
 * A placement on any scale (التسكين على السلم): which scale in which version, which grade of it, and the step; scales such
 * as those of teachers and engineers have a level (المستوى) between. The grade is a code of the scale: the ranks of the
 * general scale are `1` to `15`. Whether the scale has such a grade, `gradeIssues` says: a placement on a scale that the
 * package does not hold is still one.
 *
 * @example
 * ```ts
 * gradeSchema.safeParse({ scale: 'engineering', version: '1446', grade: 'associate', level: 2, step: 4 }).success; // true
 * ```
 */
export const gradeSchema = z.strictObject({
  scale: labelled(z.string().min(1).max(64), 'السلم', 'Scale'),
  version: labelled(z.string().min(1).max(64), 'نسخة السلم', 'Version of the scale'),
  grade: field(
    z
      .string()
      .max(64)
      .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/),
    { label: { ar: 'المرتبة أو الفئة', en: 'Grade' }, dir: 'ltr' },
  ),
  level: labelled(z.int().min(1).optional(), 'المستوى', 'Level'),
  step: labelled(z.int().min(1), 'الدرجة', 'Step'),
});
export type Grade = z.infer<typeof gradeSchema>;
