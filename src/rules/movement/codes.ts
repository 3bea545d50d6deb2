import type { CodeList } from '../../models/employment/code-list.js';

/**
 * The types of assignment (أنواع التكليف). HR regulation, art. 68.
 *
 * @example
 * ```ts
 * import { assignmentTypes } from 'martaba/rules';
 *
 * assignmentTypes.codes['partial-post'].ar; // 'تكليف جزئي بأعمال وظيفة أخرى'
 * ```
 */
export const assignmentTypes = {
  name: 'assignment-type',
  source: 'HR regulation, arts. 67 and 68',
  codes: {
    'full-post': { ar: 'تكليف كلي بأعمال وظيفة أخرى', en: 'Full, to another post' },
    'partial-post': { ar: 'تكليف جزئي بأعمال وظيفة أخرى', en: 'Partial, to another post in the same city' },
    'full-mission': { ar: 'تكليف كلي بمهمة رسمية', en: 'Full, on an official mission' },
    'partial-mission': { ar: 'تكليف جزئي بمهمة رسمية', en: 'Partial, on an official mission in the same city' },
  },
} as const satisfies CodeList<string>;
/** A type of assignment. */
export type AssignmentType = keyof typeof assignmentTypes.codes;
