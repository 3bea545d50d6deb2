import type { Result } from '../../../models/result.js';
import { fail, ok } from '../../../models/result.js';

/**
 * Whether an employee may be compared for a post: only inside one pay scale (داخل نفس السلم الوظيفي), by a published
 * description of Bayanati (R67).
 *
 * @param employee the scale of the employee's rank: `general`, `health`
 * @param post the scale of the post's rank
 * @returns the scale, or `comparison-across-scales`
 * @example
 * ```ts
 * import { oneScale } from 'martaba/rules';
 *
 * oneScale('general', 'health').ok; // false
 * ```
 */
export const oneScale = (employee: string, post: string): Result<string> =>
  employee === post ? ok(post) : fail('comparison-across-scales', ['scale'], { employee, post });

export const scalesTexts = {
  'comparison-across-scales': {
    ar: 'المفاضلة داخل السلم الوظيفي نفسه، والموظف على سلم {employee} والوظيفة على سلم {post}.',
    en: 'A comparison stays inside one pay scale: the employee is on {employee}, the post on {post}.',
  },
} as const;
