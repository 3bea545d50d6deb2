import { formatHijri } from '../../models/calendar/civil-date.js';
import { dayOfWeek } from '../../models/calendar/day.js';
import type { Reader } from '../catalogue/read.js';
import { equals, on, some } from '../language/build.js';
import { holiday, holidays } from './facts.js';

/** Friday and Saturday (HR regulation, arts. 10 and 127-a), as days of the week. */
const weekend: ReadonlySet<number> = new Set([5, 6]);

/**
 * The last of so many working days (أيام عمل) after a day, which is not one of them: neither a weekend nor a public
 * holiday is.
 */
export const lastOfWorkingDays = (read: Reader, ended: number, count: number): number => {
  let day = ended;
  for (let left = count; left > 0;) {
    day += 1;
    if (weekend.has(dayOfWeek(day))) continue;
    const [off] = read(some(holidays.holidays, equals(holiday.on, on(formatHijri(day)))));
    if (!off) left -= 1;
  }
  return day;
};
