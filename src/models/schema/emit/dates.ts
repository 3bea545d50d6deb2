import type { DualDate } from '../../calendar/dual-date.js';
import { safeParseDualDate } from '../../calendar/dual-date.js';
import { type Read, refused } from './emission.js';

// As many as the table has days, in either calendar.
const mostDates = 112_000;

/**
 * Reads dates, each text but once: a date is frozen, so that all records which have it share it. A population has few
 * different ones.
 */
export const sharedDates = (): Read => {
  const known = new Map<unknown, DualDate>();
  return (value) => {
    const seen = known.get(value);
    if (seen !== undefined) return seen;
    const read = safeParseDualDate(value);
    if (!read.ok) return refused;
    if (known.size < mostDates) known.set(value, read.value);
    return read.value;
  };
};
