import { safeParseCivilDate } from '../../models/calendar/civil-date.js';
import { dayToGregorian } from '../../models/calendar/gregorian.js';
import { dayToHijri } from '../../models/calendar/umalqura.js';

/** Official holidays by name or by date, as leaves count them. HR regulation, arts. 127, 129 and 160. */
export type Holiday = 'feast' | 'national-day' | 'founding-day' | null;

/** The holidays that ordinary leave is not charged for, with the names by which a sheet may give a day of them. */
export const holidayLabels = {
  'eid-al-fitr': { ar: 'عيد الفطر', en: 'Eid al-Fitr' },
  'eid-al-adha': { ar: 'عيد الأضحى', en: 'Eid al-Adha' },
  'national-day': { ar: 'اليوم الوطني', en: 'National Day' },
  'founding-day': { ar: 'يوم التأسيس', en: 'Founding Day' },
} as const;

/** A day named after a feast: `eid`, `eid+1`, `eid-al-adha+2`. */
const named = /^eid(?:-al-(?:fitr|adha))?(?:\+(\d{1,2}))?$/u;

/** The feasts: their day, and the holiday of art. 127-c around it, as month and day of the Hijri year. */
const feasts = [
  { day: [10, 1], first: [9, 25], last: [10, 5] },
  { day: [12, 10], first: [12, 5], last: [12, 15] },
] as const;

type MonthDay = readonly [month: number, day: number];
const order = ([month, day]: MonthDay): number => month * 100 + day;

const monthDaysOf = (text: string): { readonly hijri: MonthDay; readonly gregorian: MonthDay } | null => {
  const read = safeParseCivilDate(text);
  if (!read.ok) return null;
  const [hijri, gregorian] = [dayToHijri(read.value.day), dayToGregorian(read.value.day)];
  return { hijri: [hijri.month, hijri.day], gregorian: [gregorian.month, gregorian.day] };
};

/** How many days after the feast day a day is, when it is named after the feast or given as a date; `null` otherwise. */
export const daysAfterFeast = (text: string): number | null => {
  const [whole, offset] = named.exec(text) ?? [];
  if (whole !== undefined) return Number(offset ?? 0);
  const at = monthDaysOf(text)?.hijri;
  if (at === undefined) return null;
  for (const { day } of feasts) if (at[0] === day[0] && at[1] >= day[1]) return at[1] - day[1];
  return null;
};

/** Which holiday a day is. */
export const holidayOf = (text: string): Holiday => {
  if (named.test(text)) return 'feast';
  if (text === 'national-day' || text === 'founding-day') return text;
  const at = monthDaysOf(text);
  if (at === null) return null;
  const hijri = order(at.hijri);
  if (feasts.some(({ first, last }) => order(first) <= hijri && hijri <= order(last))) return 'feast';
  const gregorian = order(at.gregorian);
  return gregorian === order([9, 23]) ? 'national-day' : gregorian === order([2, 22]) ? 'founding-day' : null;
};
