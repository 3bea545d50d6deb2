import type { Duration } from '../../models/calendar/duration.js';
import { formatDuration } from '../../models/calendar/duration.js';
import { durationBetween } from '../../models/calendar/difference.js';
import { formatHijri } from '../../models/calendar/civil-date.js';
import type { Employee } from '../../models/employment/employee.js';
import type { Provenance } from '../../models/employment/history.js';
import type { Dated } from '../language/history.js';
import { dated, stretchOf, weakest } from './stretches.js';

/** The days `[from, to)` on which a rank was held without a break, whatever the step. */
interface Held {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly provenance: Provenance;
}

/** The ranks held, in order; nothing where entries overlap or end before they begin, for then none can be trusted. */
const ranksHeld = ({ ranks }: Employee): readonly Held[] | undefined => {
  const stretches = ranks.map((entry) => stretchOf(entry, entry.rank)).toSorted((a, b) => a.from - b.from);
  const held: Held[] = [];
  for (const { from, to, value: rank, provenance } of stretches) {
    const before = held.at(-1);
    if (rank === undefined || (before !== undefined && from < before.to)) return undefined;
    if (before?.to === from && before.rank === rank)
      held[held.length - 1] = { ...before, to, provenance: weakest([before.provenance, provenance]) };
    else held.push({ rank, from, to, provenance });
  }
  return held;
};

/**
 * Since when the rank is held (تاريخ شغل المرتبة), on the days on which it is: a step within the rank does not interrupt it.
 */
export const rankSince = (of: Employee): readonly Dated<string>[] =>
  (ranksHeld(of) ?? []).map(({ from, to, provenance }) =>
    dated([from, to], formatHijri(from), { kind: weakest([provenance, 'derived']), source: 'ranks' }),
  );

const none: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };

const sum = (a: Duration, b: Duration): Duration => ({
  calendar: 'hijri',
  years: a.years + b.years,
  months: a.months + b.months,
  days: a.days + b.days,
});

/**
 * How long a rank was held in all (المدة في المرتبة), as lengths between dates: whole years by their anniversaries, legal
 * months of 30 days (art. 1), and days. While the rank is held the length grows by the day: it is said only from the day
 * on which it is taken, and stands as on that day.
 *
 * @param of the record, which must be complete: a part of the time is not the time
 * @param rank the rank
 * @param takenOn the day on which it is taken, if any
 */
export const timeInRank = (of: Employee, rank: number, takenOn: number | undefined): readonly Dated<string>[] => {
  const held = of.complete ? ranksHeld(of)?.filter((stretch) => stretch.rank === rank) : undefined;
  if (held === undefined) return [];
  const said: Dated<string>[] = [];
  const say = (from: number, to: number, length: Duration): void => {
    if (from < to) said.push(dated([from, to], formatDuration(length), { kind: 'derived', source: 'ranks' }));
  };
  let [total, since] = [none, -Infinity];
  for (const { from, to } of held) {
    say(since, from, total);
    if (takenOn !== undefined && from <= takenOn && takenOn < to)
      say(takenOn, to, sum(total, durationBetween(from, takenOn)));
    if (to === Infinity) return said;
    [total, since] = [sum(total, durationBetween(from, to)), to];
  }
  say(since, Infinity, total);
  return said;
};
