import { dayToHijri, gregorianToDay } from 'martaba/models';

import type { Prepare } from '../kit/engine.js';
import { datesCount, datesOf, mixed } from './days.js';

/** A Gregorian date to the printed Umm al-Qura date, by the package's table. */
export const prepare: Prepare = (seed) => {
  const dates = datesOf(seed);
  return {
    operations: datesCount,
    pass: () => {
      let sum = 0;
      for (let at = 0; at < dates.length; at += 3) {
        const { year, month, day } = dayToHijri(gregorianToDay(dates[at] ?? 0, dates[at + 1] ?? 0, dates[at + 2] ?? 0));
        sum += mixed(year, month, day);
      }
      return sum;
    },
  };
};
