import type { Duration } from '../models/calendar/duration.js';
import { safeParseDuration } from '../models/calendar/duration.js';
import type { FactType } from '../rules/language/fact.js';
import type { Registry } from '../rules/language/registry.js';
import type { ConformanceCase } from './conformance-file.js';

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

const inYears = (value: unknown): number => {
  const length = safeParseDuration(value);
  return length.ok ? countOf('', undefined, length.value) : Number(value ?? Number.NaN);
};

/**
 * The facts of a case, with whether the experience that it counts reaches that of the target post. The law's facts count
 * it themselves, from its beginning and the periods that are left out.
 */
export const withExperience = (
  facts: ConformanceCase['facts'],
  { declarations }: Registry,
): ConformanceCase['facts'] => {
  const [counted, least] = [facts['employee.countableExperience'], facts['target.minExperience']].map(inYears);
  if (!('employee.meetsTargetExperience' in declarations) || !((counted ?? 0) >= 0 && (least ?? 0) >= 0)) return facts;
  return { 'employee.meetsTargetExperience': Number(counted) >= Number(least), ...facts };
};
