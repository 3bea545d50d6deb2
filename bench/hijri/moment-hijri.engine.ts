import { createRequire } from 'node:module';

import type { Prepare } from '../kit/engine.js';
import { datesCount, datesOf, mixed } from './days.js';

/** What is used of moment-hijri, which has no types: its bare conversion, without the cost of a moment object. Months from 0. */
interface MomentHijri {
  readonly iConvert: {
    toHijri(
      year: number,
      month: number,
      day: number,
    ): { readonly hy: number; readonly hm: number; readonly hd: number };
  };
}

export const prepare: Prepare = (seed) => {
  const { iConvert } = createRequire(import.meta.url)('moment-hijri') as MomentHijri;
  const dates = datesOf(seed);
  return {
    operations: datesCount,
    pass: () => {
      let sum = 0;
      for (let at = 0; at < dates.length; at += 3) {
        const { hy, hm, hd } = iConvert.toHijri(dates[at] ?? 0, (dates[at + 1] ?? 0) - 1, dates[at + 2] ?? 0);
        sum += mixed(hy, hm + 1, hd);
      }
      return sum;
    },
  };
};
