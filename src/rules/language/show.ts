import { formatHijri, formatIso } from '../../models/calendar/civil-date.js';
import { formatDuration } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';
import { firstDay, lastDay } from '../../models/calendar/umalqura.js';
import type { Declaration } from './fact.js';
import type { Row, Rows, Value } from './sheet.js';

/** A value in a decision: JSON, with dates and lengths of time as text; `null` is none. */
export type Shown = boolean | number | string | null | readonly Shown[] | { readonly [key: string]: Shown };

/** A day as a civil date: Hijri inside the table of Umm al-Qura, Gregorian outside it. */
export const showDay = (day: number): string => (day >= firstDay && day <= lastDay ? formatHijri(day) : formatIso(day));

/** A length of time: its text is of the Hijri calendar, and one of the other says so. */
export const showLength = (length: Duration): Shown =>
  length.calendar === 'hijri' ? formatDuration(length) : { ...length };

/** A value as a sheet holds it; `undefined` while it is unknown. */
export const showValue = (value: Value, declared: Declaration): Shown | undefined => {
  if (value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return declared.type === 'date' ? showDay(value) : value;
  if ('items' in value) return declared.type === 'list' ? showRows(value, declared.fields) : undefined;
  return showLength(value);
};

const showRows = ({ items, complete }: Rows, fields: Readonly<Record<string, Declaration>>): Shown => {
  const rows = items.map((row) => showRow(row, fields));
  return complete ? rows : { items: rows, complete };
};

const showRow = (row: Row, fields: Readonly<Record<string, Declaration>>): Shown => {
  const shown: Record<string, Shown> = {};
  for (const [name, value] of Object.entries(row)) {
    const declared = fields[name];
    const entry = declared === undefined ? undefined : showValue(value, declared);
    if (entry !== undefined) shown[name] = entry;
  }
  return shown;
};
