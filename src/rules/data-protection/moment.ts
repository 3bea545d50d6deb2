import { formatCivilDate, safeParseCivilDate } from '../../models/calendar/civil-date.js';
import type { Calendar } from '../../models/calendar/calendar.js';
import { MartabaError } from '../../models/error.js';

/** A civil date with a time of day in Riyadh, whose clock never shifts: `2025-07-01T10:00`, `1447-01-06HT10:00`. */
export interface Moment {
  readonly calendar: Calendar;
  /** Whole days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const hour = 60;
const wholeDay = 24 * hour;
const form = /^(?<date>\S+)T(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d)$/u;

/** Reads a moment that a fact holds. @throws MartabaError `fact-type` naming the fact */
export const parseMoment = (text: string, fact: string): Moment => {
  const { date, hours, minutes } = form.exec(text)?.groups ?? {};
  const read = safeParseCivilDate(date);
  if (!read.ok) throw new MartabaError('fact-type', [fact], { expected: 'date and time' });
  return { ...read.value, minute: Number(hours) * hour + Number(minutes) };
};

/** So many hours later. */
export const hoursAfter = ({ calendar, day, minute }: Moment, hours: number): Moment => {
  const minutes = minute + hours * hour;
  return { calendar, day: day + Math.floor(minutes / wholeDay), minute: minutes % wholeDay };
};

/** Whether one moment is not later than another. */
export const isNotAfter = (one: Moment, other: Moment): boolean =>
  one.day < other.day || (one.day === other.day && one.minute <= other.minute);

const pad = (value: number): string => String(value).padStart(2, '0');

/** Writes a moment in the calendar in which it was read. */
export const formatMoment = ({ calendar, day, minute }: Moment): string =>
  `${formatCivilDate(day, calendar)}T${pad(Math.floor(minute / hour))}:${pad(minute % hour)}`;
