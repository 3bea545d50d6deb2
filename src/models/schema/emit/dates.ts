import type { DualDate } from '../../calendar/dual-date.js';
import { safeParseDualDate } from '../../calendar/dual-date.js';
import { type Read, refused } from './unit.js';

/** The number in a text from one place to another, of ASCII digits; NaN where they are not. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
};

/** How many dates a year may have: four bits of the month, five of the day, and one of the calendar. */
const placesOfYear = 1024;

/** Where a date belongs that is written as most are, `1447-01-10H` or `2025-07-05`; NaN where it is written otherwise. */
const placeOf = (text: string): number => {
  const isHijri = text.length === 11;
  if (!(isHijri ? text.charCodeAt(10) === 72 : text.length === 10) || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return Number.NaN;
  const [month, day] = [digits(text, 5, 7), digits(text, 8, 10)];
  return month < 16 && day < 32 ? placesOfYear * digits(text, 0, 4) + 64 * month + 2 * day + (isHijri ? 1 : 0) : Number.NaN;
};

/**
 * Reads dates, each but once: a date is frozen, so that all records which have it share it. A population has few
 * different ones.
 */
export const sharedDates = (): Read => {
  const years = new Map<number, (DualDate | undefined)[]>();
  return (value) => {
    const place = typeof value === 'string' ? placeOf(value) : Number.NaN;
    const dates = years.get(place >> 10);
    const seen = dates?.[place & 1023];
    if (seen !== undefined && place > 0) return seen;
    const read = safeParseDualDate(value);
    if (!read.ok) return refused;
    if (place > 0) {
      if (dates) dates[place & 1023] = read.value;
      else { const all = new Array<DualDate | undefined>(1024); all[place & 1023] = read.value; years.set(place >> 10, all); }
    }
    return read.value;
  };
};
