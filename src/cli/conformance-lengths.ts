import type { Duration } from '../models/calendar/duration.js';
import { safeParseDuration } from '../models/calendar/duration.js';
import type { FactType } from '../rules/language/fact.js';

/** A number of years, or of months, as a length of time: 2.5 years are two years and six months. */
const lengthOf = (name: string, value: number): string => {
  if (/months$/iu.test(name)) return `P${value}M`;
  const months = Math.round((value % 1) * 12);
  return `P${Math.floor(value)}Y${months === 0 ? '' : `${months}M`}`;
};

/** A length of time where years are counted, or months, or days: `P3Y` is three years. */
const countOf = (name: string, unit: string | undefined, { years, months, days }: Duration): number => {
  const whole = (years * 12 + months) * 30 + days;
  return unit === 'days' ? whole : whole / (/months$/iu.test(name) ? 30 : 360);
};

/** A length of time and a number say the same, whichever of them the law's fact holds. */
export const measured = (name: string, { type, unit }: FactType, value: unknown): unknown => {
  if (type === 'duration' && typeof value === 'number') return lengthOf(name, value);
  const length = type === 'number' ? safeParseDuration(value) : undefined;
  return length?.ok === true ? countOf(name, unit, length.value) : value;
};
