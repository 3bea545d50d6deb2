import { formatHijri } from '../../models/calendar/civil-date.js';
import type { Reader } from '../catalogue/read.js';
import { equals, on, some } from '../language/build.js';
import { isWeekend } from '../worktime/holidays.js';
import { holiday, holidays } from './facts.js';

/**
 * The last of so many working days (أيام عمل) after a day, which is not one of them: neither a weekend nor a public
 * holiday is.
 */
export const lastOfWorkingDays = (read: Reader, ended: number, count: number): number => {
  let day = ended;
  for (let left = count; left > 0;) {
    day += 1;
    if (isWeekend(read, day)) continue;
    const [off] = read(some(holidays.holidays, equals(holiday.on, on(formatHijri(day)))));
    if (!off) left -= 1;
  }
  return day;
};
