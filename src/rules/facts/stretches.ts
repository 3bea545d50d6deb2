import { formatHijri } from '../../models/calendar/civil-date.js';
import { isInCalendar, lastDay as lastOfTable } from '../../models/calendar/umalqura.js';
import type { During, Provenance } from '../../models/employment/history.js';
import type { Dated } from '../language/history.js';

/** A value that a record holds on the days `[from, to)`; `undefined` where the record leaves it open. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T | undefined;
  readonly provenance: Provenance;
}

/**
 * An entry of a record, whose last day is included, as a half-open stretch. One that ends before it begins has an end
 * that nobody knows: from its first day on, what it says is open.
 */
export const stretchOf = <T>(entry: During & { readonly provenance: Provenance }, value: T): Stretch<T> => {
  const to = entry.lastDay === null || entry.lastDay.day >= lastOfTable ? Infinity : entry.lastDay.day + 1;
  const isReversed = to <= entry.from.day;
  return {
    from: entry.from.day,
    to: isReversed ? Infinity : to,
    value: isReversed ? undefined : value,
    provenance: entry.provenance,
  };
};

/** The weakest of several provenances: a thing is as sure as the least sure that it rests on. */
export const weakest = (of: readonly Provenance[]): Provenance =>
  of.includes('self-declared') ? 'self-declared' : of.includes('derived') ? 'derived' : 'verified';

/** The days on which a dated value holds, as civil dates; what reaches beyond the calendar's table has no end. */
export const dated = <T>(
  [from, to]: readonly [number, number],
  value: T,
  provenance: NonNullable<Dated['provenance']>,
): Dated<T> => ({
  ...(isInCalendar(from) ? { from: formatHijri(from) } : {}),
  ...(isInCalendar(to) ? { to: formatHijri(to) } : {}),
  value,
  provenance,
});

/** The days on which the same stretches run, in order, from the beginning of time to its end. */
const slices = <T>(stretches: readonly Stretch<T>[]) => {
  const cuts = [...new Set([-Infinity, ...stretches.flatMap(({ from, to }) => [from, to]), Infinity])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? Infinity;
    return { from, to, running: stretches.filter((stretch) => stretch.from <= from && to <= stretch.to) };
  });
};

/**
 * What the stretches of a record say, day by day. On days on which two of them disagree, or one is open, nothing is said.
 *
 * @param stretches in any order
 * @param source the list of the record that they stand in
 * @param settings.otherwise what holds on the days of no stretch, where the record is complete; nothing is said otherwise
 * @param settings.join makes one value of several that run at once; they must be equal, unless given
 */
export const datedValues = <T extends boolean | number | string | null>(
  stretches: readonly Stretch<T>[],
  source: string,
  settings: { readonly otherwise?: T | undefined; readonly join?: (values: readonly T[]) => T } = {},
): readonly Dated<T>[] => {
  const said: { from: number; to: number; value: T; kind: Provenance }[] = [];
  for (const { from, to, running } of slices(stretches)) {
    const values = running.flatMap(({ value }) => (value === undefined ? [] : [value]));
    if (values.length < running.length) continue;
    const [first = settings.otherwise] = values;
    const agree = values.every((value) => value === first);
    const value = agree ? first : settings.join?.(values);
    if (value === undefined) continue;
    const kind = running.length === 0 ? 'derived' : weakest(running.map(({ provenance }) => provenance));
    const before = said.at(-1);
    if (before?.to === from && before.value === value && before.kind === kind) before.to = to;
    else said.push({ from, to, value, kind });
  }
  return said.map(({ from, to, value, kind }) => dated([from, to], value, { kind, source }));
};
