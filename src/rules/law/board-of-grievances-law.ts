import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Board of Grievances Law (نظام ديوان المظالم), held from its date of issue: its commencement was not read.
 *
 * @example
 * ```ts
 * import { boardOfGrievancesLaw, formatCitation } from 'martaba/rules';
 *
 * const annulment = { instrument: boardOfGrievancesLaw.id, kind: 'law', article: '13', paragraph: 'b' } as const;
 * formatCitation(annulment, [boardOfGrievancesLaw], 'en'); // 'art. 13-b'
 * boardOfGrievancesLaw.title.ar; // 'نظام ديوان المظالم'
 * ```
 */
export const boardOfGrievancesLaw: Instrument = {
  id: 'board-of-grievances-law-1428',
  kind: 'law',
  title: { ar: 'نظام ديوان المظالم', en: 'Board of Grievances Law' },
  issued: 'Royal Decree M/78 of 19/9/1428H',
  from: '1428-09-19H',
};

/** Cites the Board of Grievances Law: `bog('13-b')`. */
export const bog = citing(boardOfGrievancesLaw);
