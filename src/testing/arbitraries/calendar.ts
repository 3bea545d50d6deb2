import fc from 'fast-check';
import type { Calendar } from '../../models/calendar/calendar.js';
import type { Duration } from '../../models/calendar/duration.js';
import type { Period } from '../../models/calendar/period.js';
import { firstDay, hijriMonths, lastDay } from '../../models/calendar/umalqura.js';

const lasts = hijriMonths().flatMap(({ start, length }) => [start, start + 28, start + length - 1, start + length]);

/** Days of the table, half of them at the ends of Hijri months, where the arithmetic is hard. */
export const dayOfTable: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: firstDay, max: lastDay }), fc.constantFrom(...lasts))
  .map((day) => Math.min(Math.max(day, firstDay), lastDay));

/** Days of the table and around it, and the infinite ones. */
export const anyDay: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: dayOfTable },
  { weight: 2, arbitrary: fc.integer({ min: firstDay - 1_000, max: lastDay + 1_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-Infinity, Infinity, firstDay - 1, firstDay, lastDay, lastDay + 1) },
);

export const calendar: fc.Arbitrary<Calendar> = fc.constantFrom('hijri', 'gregorian');

export const duration: fc.Arbitrary<Duration> = fc.record({
  calendar,
  years: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 170 })),
  months: fc.integer({ min: 0, max: 14 }),
  days: fc.integer({ min: 0, max: 40 }),
});

/** Short periods close together, so that they overlap, touch and leave gaps; some still running, some empty. */
export const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: -2, max: 20 }), { freq: 6 }))
  .map(([from, length]) => ({ from, to: length === null ? null : from + length }));
