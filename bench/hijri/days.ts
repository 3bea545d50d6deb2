import { randomFrom } from '../kit/random.js';

/** 1356-01-01H and 1500-12-29H in days since 1970-01-01: the years that every engine knows. */
const first = -11_981;
const last = 39_400;

const count = 20_000;

/** Gregorian dates drawn evenly from the years that every engine knows, flat: year, month, day, year, month, day … */
export const datesOf = (seed: number): Int32Array => {
  const random = randomFrom(seed);
  const dates = new Int32Array(count * 3);
  for (let at = 0; at < dates.length; at += 3) {
    const date = new Date((first + Math.floor(random() * (last - first + 1))) * 86_400_000);
    dates.set([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()], at);
  }
  return dates;
};

/** A number that differs where one of the three parts of a date does, and cannot be left out of the work. */
export const mixed = (year: number, month: number, day: number): number => year * 372 + month * 31 + day;

/** How many dates `datesOf` gives. */
export const datesCount = count;
