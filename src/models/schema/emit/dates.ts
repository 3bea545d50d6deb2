import type { DualDate } from '../../calendar/dual-date.js';
import { safeParseDualDate } from '../../calendar/dual-date.js';
import { type Read, refused } from './unit.js';

/** A date as a number, by its digits and its calendar, where it is written as most are: `1447-01-10H`, `2025-07-05`. */
const keyOf = (value: unknown): number | undefined => {
  if (typeof value !== 'string' || value.length < 10 || value.length > 11) return undefined;
  const isHijri = value.length > 10;
  if (isHijri && value.charCodeAt(10) !== 72) return undefined;
  let key = isHijri ? 1 : 0;
  for (let at = 0; at < 10; at += 1) {
    const digit = value.charCodeAt(at) - 48;
    const isBetween = at === 4 || at === 7;
    if (isBetween ? digit !== -3 : digit < 0 || digit > 9) return undefined;
    if (!isBetween) key = 10 * key + digit;
  }
  return key;
};

/**
 * Reads dates, each but once: a date is frozen, so that all records which have it share it. A population has few
 * different ones, and the table as many as are kept at most.
 */
export const sharedDates = (): Read => {
  const known = new Map<number | undefined, DualDate>();
  return (value) => {
    const key = keyOf(value);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const read = safeParseDualDate(value);
    if (!read.ok) return refused;
    if (key !== undefined) known.set(key, read.value);
    return read.value;
  };
};
