import * as z from 'zod';
import { dualDateSchema } from '../calendar/schemas.js';
import type { Day } from '../calendar/day.js';
import type { DualDate } from '../calendar/dual-date.js';
import type { Issue } from '../result.js';
import { issue } from '../result.js';
import { labelled } from '../schema/field.js';

/**
 * How a record came to hold something (مصدر البيان): the agency verified it, the person said so, or it was derived.
 *
 * @example
 * ```ts
 * provenanceSchema.safeParse('self-declared').success; // true
 * provenanceSchema.safeParse('heard').success; // false
 * ```
 */
export const provenanceSchema = labelled(z.enum(['verified', 'self-declared', 'derived']), 'مصدر البيان', 'Provenance');
export type Provenance = z.infer<typeof provenanceSchema>;

const dates = {
  from: labelled(dualDateSchema, 'من', 'From'),
  /** The last day, included, as documents print it; `null` while it runs. */
  lastDay: labelled(dualDateSchema.nullable(), 'آخر يوم', 'Last day'),
  provenance: provenanceSchema,
};

/**
 * A schema of something that was so from a day to a day.
 *
 * @param shape what was so
 * @example
 * ```ts
 * Object.keys(during({ title: z.string() }).shape); // ['title', 'from', 'lastDay', 'provenance']
 * ```
 */
export const during = <T extends z.ZodRawShape>(shape: T): z.ZodObject<T & typeof dates, z.core.$strict> =>
  z.strictObject({ ...shape, ...dates });

/** Something that was so from a day to a day. */
export interface During {
  readonly from: DualDate;
  readonly lastDay: DualDate | null;
}

const end = ({ lastDay }: During): number => (lastDay === null ? Infinity : lastDay.day + 1);
const isReversed = (entry: During): boolean => end(entry) <= entry.from.day;

/**
 * The entries that end before they begin.
 *
 * @param entries a list of the record
 * @param name where it stands, for the path of an issue
 * @returns `period-reversed` at each
 * @example
 * ```ts
 * const leave = { from: parseDualDate('1447-01-10H'), lastDay: parseDualDate('1447-01-09H') };
 * reversedIssues([leave], 'leaves').map(({ code, path }) => [code, path]); // [['period-reversed', ['leaves', 0]]]
 * ```
 */
export const reversedIssues = (entries: readonly During[], name: string): readonly Issue[] =>
  entries.flatMap((entry, index) => (isReversed(entry) ? [issue('period-reversed', [name, index])] : []));

/** The overlaps, and the gaps if they are asked for, in a list of which no two entries hold at a time. */
const joints = (entries: readonly During[], name: string, withGaps: boolean): readonly Issue[] => {
  const found = [...reversedIssues(entries, name)];
  const numbered = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => !isReversed(entry));
  // Up to which day some entry holds: one that lies inside another does not end what the other goes on with.
  let until: number | undefined;
  for (const { entry, index } of numbered.toSorted((a, b) => a.entry.from.day - b.entry.from.day)) {
    const from = entry.from.day;
    if (until !== undefined && until > from) found.push(issue('history-overlap', [name, index]));
    if (until !== undefined && until < from && withGaps) found.push(issue('history-gap', [name, index]));
    until = Math.max(until ?? from, end(entry));
  }
  return found;
};

/**
 * The overlaps and gaps in a history of which exactly one entry holds at a time: ranks, positions, statuses.
 *
 * @param entries the history, in any order
 * @param name where it stands, for the path of an issue
 * @returns `period-reversed`, and `history-overlap` or `history-gap` at the later of the two entries
 * @example
 * ```ts
 * const sixth = { from: parseDualDate('1440-01-01H'), lastDay: parseDualDate('1444-12-29H') };
 * const seventh = { from: parseDualDate('1445-02-01H'), lastDay: null };
 * historyIssues([sixth, seventh], 'ranks').map(({ code, path }) => [code, path]); // [['history-gap', ['ranks', 1]]]
 * ```
 */
export const historyIssues = (entries: readonly During[], name: string): readonly Issue[] =>
  joints(entries, name, true);

/**
 * The overlaps in a list of which at most one entry holds at a time: secondments, suspensions, contracts.
 *
 * @param entries the list, in any order
 * @param name where it stands, for the path of an issue
 * @returns `period-reversed`, and `history-overlap` at the later of the two entries
 * @example
 * ```ts
 * const first = { from: parseDualDate('1445-01-01H'), lastDay: null };
 * const second = { from: parseDualDate('1446-01-01H'), lastDay: null };
 * overlapIssues([first, second], 'secondments').map(({ code }) => code); // ['history-overlap']
 * ```
 */
export const overlapIssues = (entries: readonly During[], name: string): readonly Issue[] =>
  joints(entries, name, false);

/**
 * The entries of a list that hold on a day, in the order of the list.
 *
 * @param entries a list of the record
 * @param day whole days since 1970-01-01
 * @example
 * ```ts
 * const held = { rank: 7, from: parseDualDate('1445-01-01H'), lastDay: parseDualDate('1447-01-10H') };
 * heldOn([held], parseCivilDate('1447-01-10H')).map(({ rank }) => rank); // [7]: its last day is included
 * heldOn([held], parseCivilDate('1447-01-11H')); // []
 * ```
 */
export const heldOn = <T extends During>(entries: readonly T[], day: Day): readonly T[] =>
  entries.filter((entry) => entry.from.day <= day && day < end(entry));

export const historyTexts = {
  'history-overlap': { ar: 'تتداخل هذه المدة مع التي قبلها.', en: 'This period overlaps the one before it.' },
  'history-gap': {
    ar: 'بين هذه المدة والتي قبلها فجوة.',
    en: 'There is a gap between this period and the one before it.',
  },
} as const;
