import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Law of Procedure before the Board of Grievances (نظام المرافعات أمام ديوان المظالم), held from its date of issue.
 * Art. 8-4 was re-worded by Royal Decree M/65 of 13/9/1436H with the same periods. Read from an unofficial copy.
 *
 * @example
 * ```ts
 * import { boardOfGrievancesProcedureLaw } from 'martaba/rules';
 *
 * boardOfGrievancesProcedureLaw.issued; // 'Royal Decree M/3 of 22/1/1435H'
 * boardOfGrievancesProcedureLaw.title.ar; // 'نظام المرافعات أمام ديوان المظالم'
 * ```
 */
export const boardOfGrievancesProcedureLaw: Instrument = {
  id: 'board-of-grievances-procedure-law-1435',
  kind: 'law',
  title: { ar: 'نظام المرافعات أمام ديوان المظالم', en: 'Law of Procedure before the Board of Grievances' },
  issued: 'Royal Decree M/3 of 22/1/1435H',
  from: '1435-01-22H',
};

/** Cites the Law of Procedure before the Board of Grievances: `bogProcedure('8-4')`. */
export const bogProcedure = citing(boardOfGrievancesProcedureLaw);
