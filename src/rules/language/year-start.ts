import type { Calendar } from '../../models/calendar/calendar.js';
import { dayToGregorian, gregorianToDay } from '../../models/calendar/gregorian.js';
import { dayToHijri, firstDay, hijriToDay, lastDay } from '../../models/calendar/umalqura.js';

/** The first day of the calendar year that a day falls in; outside the calendar's table there is none. */
export const yearStart = (day: number, calendar: Calendar): number => {
  if (calendar === 'gregorian') return Number.isFinite(day) ? gregorianToDay(dayToGregorian(day).year, 1, 1) : day;
  return day < firstDay ? -Infinity : day > lastDay ? Infinity : hijriToDay(dayToHijri(day).year, 1, 1);
};
