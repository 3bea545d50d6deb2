import { parseCivilDate, safeParseCivilDate } from '../../models/calendar/civil-date.js';
import type { Issue } from '../../models/result.js';
import { MartabaError } from '../../models/error.js';

/** Where a value comes from (مصدر الواقعة): whether anybody vouches for it, and in which record it stands. */
export interface Provenance {
  /** `verified` by the agency, `self-declared` by the person, or `derived` from other entries of a record. */
  readonly kind: 'verified' | 'self-declared' | 'derived';
  /** The record, document or entry that it was read from. */
  readonly source?: string;
}

/** A value of a fact on the days `[from, to)`, civil dates of either calendar; always, where they are absent. */
export interface Dated<out T = unknown> {
  readonly from?: string;
  readonly to?: string;
  readonly value: T;
  readonly provenance?: Provenance;
}

/**
 * Facts of which some are dated: each fact is a plain value, which stays as it is, or a list of {@link Dated} values.
 * On a day that no entry of a dated fact holds, the fact is unknown; that there was none is said by a value `null`.
 *
 * A list of records whose fields are all among `from`, `to`, `value` and `provenance` would look dated: such a one is
 * given as `{ items, complete }`, or as a dated value itself.
 */
export type History<S> = { readonly [K in keyof S]?: S[K] | readonly Dated<Exclude<S[K], undefined>>[] | undefined };

type Plain<V> = V extends readonly Dated<infer T>[] ? T : V;

/** What a history says on one day: a plain sheet. */
export type Projected<H> = { readonly [K in keyof H]?: Plain<H[K]> | undefined };

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: unknown;
}

const keys: ReadonlySet<string> = new Set(['from', 'to', 'value', 'provenance']);

const isDatedValue = (entry: unknown): entry is Dated =>
  typeof entry === 'object' &&
  entry !== null &&
  Object.hasOwn(entry, 'value') &&
  Object.keys(entry).every((key) => keys.has(key));

/**
 * Whether an entry of a history is a list of dated values, and not a plain value.
 *
 * @param entry anything that a history holds under a name
 * @example
 * ```ts
 * isDated([{ from: '1446-01-01H', value: true }]); // true
 * isDated([{ kind: 'absence', days: 3 }]); // false: a plain list of records
 * ```
 */
export const isDated = (entry: unknown): entry is readonly Dated[] =>
  Array.isArray(entry) && entry.length > 0 && entry.every(isDatedValue);

const dayAt = (text: string | undefined, otherwise: number, path: readonly (string | number)[]): number => {
  if (text === undefined) return otherwise;
  const parsed = safeParseCivilDate(text);
  if (parsed.ok) return parsed.value.day;
  const [found] = parsed.issues as readonly [Issue];
  throw new MartabaError(found.code, path, found.params);
};

const stretchesOf = (name: string, entries: readonly Dated[]): readonly Stretch[] => {
  const stretches = entries.map(({ from, to, value }, i): Stretch => {
    const stretch = {
      from: dayAt(from, -Infinity, [name, i, 'from']),
      to: dayAt(to, Infinity, [name, i, 'to']),
      value,
    };
    if (stretch.to <= stretch.from) throw new MartabaError('fact-dates-reversed', [name, i]);
    return stretch;
  });
  const inOrder = stretches.toSorted((a, b) => a.from - b.from);
  let reached: Stretch | undefined;
  for (const stretch of inOrder) {
    // Two entries may say the same of one day; they may not contradict one another.
    const overlaps = reached !== undefined && stretch.from < reached.to;
    if (overlaps && JSON.stringify(reached?.value) !== JSON.stringify(stretch.value))
      throw new MartabaError('fact-dates-overlap', [name, stretches.indexOf(stretch)]);
    if (reached === undefined || stretch.to > reached.to) reached = stretch;
  }
  return inOrder;
};

/** A history whose dates have been read: what it says on a day, and on which days it comes to say something else. */
export interface ReadHistory {
  /** The days on which a dated fact begins or ceases to hold, in order. */
  readonly changes: readonly number[];
  readonly on: (day: number) => Readonly<Record<string, unknown>>;
}

/**
 * Reads the dates of a history once.
 *
 * @throws MartabaError with the path and never the value: `fact-dates-reversed` (an entry ends before it begins),
 * `fact-dates-overlap` (two entries say different things of one day), and those of civil dates
 */
export const readHistory = (history: Readonly<Record<string, unknown>>): ReadHistory => {
  const plain: Record<string, unknown> = {};
  const dated: [string, readonly Stretch[]][] = [];
  for (const [name, entry] of Object.entries(history)) {
    if (isDated(entry)) dated.push([name, stretchesOf(name, entry)]);
    else plain[name] = entry;
  }
  const days = dated.flatMap(([, stretches]) => stretches.flatMap(({ from, to }) => [from, to]));
  return {
    changes: [...new Set(days)].filter(Number.isFinite).toSorted((a, b) => a - b),
    on: (day) => {
      const sheet = { ...plain };
      for (const [name, stretches] of dated) {
        const found = stretches.find(({ from, to }) => from <= day && day < to);
        if (found !== undefined) sheet[name] = found.value;
      }
      return sheet;
    },
  };
};

/**
 * What a history says on one day, as a plain sheet for `decide`. A fact of which it says nothing for that day is absent,
 * and so unknown.
 *
 * @param history facts, plain or dated
 * @param asOf the civil date, Hijri or Gregorian
 * @throws MartabaError `fact-dates-reversed`, `fact-dates-overlap`, and those of civil dates
 * @example
 * ```ts
 * import { at } from 'martaba/rules';
 *
 * const history = { 'employee.suspended': [{ from: '1446-01-01H', to: '1446-03-01H', value: true }] };
 * at(history, '1446-02-10H'); // { 'employee.suspended': true }
 * at(history, '1446-03-01H'); // {}: nobody has said
 * ```
 */
export const at = <const H extends object>(history: H, asOf: string): Projected<H> =>
  readHistory(history as Readonly<Record<string, unknown>>).on(parseCivilDate(asOf)) as Projected<H>;

/** What may be wrong with facts that are dated, in both languages, by code. */
export const historyTexts = {
  'fact-dates-reversed': {
    ar: 'تنتهي مدة سريان الواقعة قبل أن تبدأ.',
    en: 'The fact ceases to hold before it begins to.',
  },
  'fact-dates-overlap': {
    ar: 'تتداخل مدتان تثبتان للواقعة قيمتين مختلفتين.',
    en: 'Two entries give the fact two different values for the same day.',
  },
} as const;
