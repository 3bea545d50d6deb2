import { addDuration, durationDays, subtractDuration } from '../../../models/calendar/duration.js';
import type { Duration } from '../../../models/calendar/duration.js';
import { joined, longer, shorter } from '../../language/lengths.js';
import { yearStart } from '../../language/year-start.js';

/** The days in the union of the first `count` half-open intervals, clipped to `[from, to)`. They are put in order in place. */
export const union = (starts: number[], ends: number[], count: number, from: number, to: number): number => {
  for (let i = 1; i < count; i += 1) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    let j = i - 1;
    for (; j >= 0 && (starts[j] as number) > start; j -= 1) {
      starts[j + 1] = starts[j] as number;
      ends[j + 1] = ends[j] as number;
    }
    starts[j + 1] = start;
    ends[j + 1] = end;
  }
  let [days, reached] = [0, from];
  for (let i = 0; i < count; i += 1) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    const [s, e] = [start > reached ? start : reached, end < to ? end : to];
    if (e <= s) continue;
    days += e - s;
    reached = e;
  }
  return days;
};

/** What emitted code calls: the calendar, lengths of time and unions of periods stay functions, and are no text. */
export const environment = () => ({
  later: (day: number, by: Duration): number => (Number.isFinite(day) ? addDuration(day, by) : day),
  earlier: (day: number, by: Duration): number => (Number.isFinite(day) ? subtractDuration(day, by) : day),
  hijriYear: (day: number): number => yearStart(day, 'hijri'),
  gregorianYear: (day: number): number => yearStart(day, 'gregorian'),
  measure: durationDays,
  joined,
  longer,
  shorter,
  union,
  starts: [] as number[],
  ends: [] as number[],
  sureStarts: [] as number[],
  sureEnds: [] as number[],
});
