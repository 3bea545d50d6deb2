import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { DualDate } from '../calendar/dual-date.js';
import type { Issue } from '../result.js';
import { issue } from '../result.js';

/** How a record came to hold something (مصدر البيان): the agency verified it, the person said so, or it was derived. */
export const provenanceSchema = z.enum(['verified', 'self-declared', 'derived']);
export type Provenance = z.infer<typeof provenanceSchema>;

const dates = {
  from: dualDateSchema,
  /** The last day, included, as documents print it; `null` while it runs. */
  lastDay: dualDateSchema.nullable(),
  provenance: provenanceSchema,
};

/** A schema of something that was so from a day to a day. */
export const during = <T extends z.ZodRawShape>(shape: T): z.ZodObject<T & typeof dates, z.core.$strict> =>
  z.strictObject({ ...shape, ...dates });

/** Something that was so from a day to a day. */
export interface During {
  readonly from: DualDate;
  readonly lastDay: DualDate | null;
}

const end = ({ lastDay }: During): number => (lastDay === null ? Infinity : lastDay.day + 1);

/**
 * The overlaps and gaps in a history of which exactly one entry holds at a time: ranks, positions, statuses.
 *
 * @param entries the history, in any order
 * @param name where it stands, for the path of an issue
 * @returns `period-reversed`, `history-overlap` and `history-gap`, each at the later of the two entries
 * @example
 * ```ts
 * historyIssues([], 'ranks'); // []
 * ```
 */
export const historyIssues = (entries: readonly During[], name: string): readonly Issue[] => {
  const numbered = entries.map((entry, index) => ({ entry, index }));
  const sorted = numbered.toSorted((a, b) => a.entry.from.day - b.entry.from.day);
  return sorted.flatMap(({ entry, index }, i): readonly Issue[] => {
    const at = [name, index];
    const before = sorted[i - 1]?.entry;
    const reversed = end(entry) <= entry.from.day ? [issue('period-reversed', at)] : [];
    if (before === undefined || end(before) === entry.from.day) return reversed;
    return [...reversed, issue(end(before) > entry.from.day ? 'history-overlap' : 'history-gap', at)];
  });
};

export const historyTexts = {
  'history-overlap': { ar: 'تتداخل هذه المدة مع التي قبلها.', en: 'This period overlaps the one before it.' },
  'history-gap': {
    ar: 'بين هذه المدة والتي قبلها فجوة.',
    en: 'There is a gap between this period and the one before it.',
  },
} as const;
