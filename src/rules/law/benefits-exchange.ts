import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Exchange of Benefits Law (نظام تبادل المنافع), of which only the amendment by Cabinet Resolution 631 was read.
 *
 * @example
 * ```ts
 * import { benefitsExchangeLaw, joinedPeriods } from 'martaba/rules';
 *
 * benefitsExchangeLaw.from; // '1443-11-15H'
 * joinedPeriods.instruments.includes(benefitsExchangeLaw); // true
 * ```
 */
export const benefitsExchangeLaw: Instrument = {
  id: 'benefits-exchange-law-1424',
  kind: 'law',
  title: { ar: 'نظام تبادل المنافع', en: 'Exchange of Benefits Law' },
  issued: 'Royal Decree M/53 of 23/7/1424H, amended by Cabinet Resolution 631 of 15/11/1443H',
  from: '1443-11-15H',
};

/** Cites the Exchange of Benefits Law. */
export const bel = citing(benefitsExchangeLaw);
