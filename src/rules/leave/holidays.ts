import { safeParseCivilDate } from '../../models/calendar/civil-date.js';
import type { Reader } from '../catalogue/read.js';
import type { Anniversary } from '../worktime/holiday-dates.js';
import { anniversaryOf, daysSinceFeastDay, feastOf } from '../worktime/holiday-dates.js';

/** Official holidays by name or by date, as leaves count them. HR regulation, arts. 127, 129 and 160. */
export type Holiday = 'feast' | Anniversary | null;

/** The holidays that ordinary leave is not charged for, with the names by which a sheet may give a day of them. */
export const holidayLabels = {
  'eid-al-fitr': { ar: 'عيد الفطر', en: 'Eid al-Fitr' },
  'eid-al-adha': { ar: 'عيد الأضحى', en: 'Eid al-Adha' },
  'national-day': { ar: 'اليوم الوطني', en: 'National Day' },
  'founding-day': { ar: 'يوم التأسيس', en: 'Founding Day' },
} as const;

/** A day named after a feast: `eid`, `eid+1`, `eid-al-adha+2`. */
const named = /^eid(?:-al-(?:fitr|adha))?(?:\+(\d{1,2}))?$/u;

const dayOf = (text: string): number | null => {
  const date = safeParseCivilDate(text);
  return date.ok ? date.value.day : null;
};

/** How many days after the feast day a day is, when it is named after the feast or given as a date; `null` otherwise. */
export const daysAfterFeast = (read: Reader, text: string): number | null => {
  const [whole, offset] = named.exec(text) ?? [];
  if (whole !== undefined) return Number(offset ?? 0);
  const day = dayOf(text);
  return day === null ? null : daysSinceFeastDay(read, day);
};

/** Which holiday a day is. */
export const holidayOf = (read: Reader, text: string): Holiday => {
  if (named.test(text)) return 'feast';
  if (text === 'national-day' || text === 'founding-day') return text;
  const day = dayOf(text);
  if (day === null) return null;
  return feastOf(read, day) === null ? anniversaryOf(read, day) : 'feast';
};
