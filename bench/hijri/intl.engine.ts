import type { Prepare } from '../kit/engine.js';
import { datesCount, datesOf, mixed } from './days.js';

/** The runtime's own calendar, as fast as it can be asked: one formatter, its text read without its parts. */
export const prepare: Prepare = (seed) => {
  const dates = datesOf(seed);
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return {
    operations: datesCount,
    pass: () => {
      let sum = 0;
      for (let at = 0; at < dates.length; at += 3) {
        const text = format.format(Date.UTC(dates[at] ?? 0, (dates[at + 1] ?? 0) - 1, dates[at + 2] ?? 0));
        const [month = '', day = '', year = ''] = text.split('/');
        sum += mixed(Number.parseInt(year, 10), Number(month), Number(day));
      }
      return sum;
    },
  };
};
