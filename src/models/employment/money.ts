import * as z from 'zod';
import { MartabaError } from '../error.js';
import { typed } from '../schema/field.js';
import type { Result } from '../result.js';
import { fail, ok } from '../result.js';
import { decodeBy } from '../schema/raise.js';

/** An amount of money (مبلغ) in halalas, a hundredth of a riyal: a whole number, so that sums are exact. Currency SAR. */
export type Halalas = number;

/**
 * An amount written in riyals, as halalas.
 *
 * @param text riyals with at most two decimals: `10275`, `10275.50`
 * @returns halalas, or the issue `not-an-amount`
 * @example
 * ```ts
 * safeParseRiyals('10275.50'); // { ok: true, value: 1027550 }
 * ```
 */
export const safeParseRiyals = (text: string): Result<Halalas> => {
  const [, riyals, hundredths = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return riyals === undefined ? fail('not-an-amount') : ok(Number(riyals) * 100 + Number(hundredths.padEnd(2, '0')));
};

const isHalalas = (value: unknown): value is Halalas =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Halalas, written in riyals with two decimals.
 *
 * @throws MartabaError `not-halalas`, when the amount is negative or no whole number
 * @example
 * ```ts
 * formatRiyals(1027550); // '10275.50'
 * ```
 */
export const formatRiyals = (amount: Halalas): string => {
  if (!isHalalas(amount)) throw new MartabaError('not-halalas');
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
};

/**
 * An amount: on the wire riyals with two decimals, as text, for no number of JSON is exact in tenths; in the domain
 * halalas. The currency is always SAR, so the wire does not repeat it.
 *
 * @example
 * ```ts
 * z.decode(moneySchema, '10275.5'); // 1027550
 * z.encode(moneySchema, 1027550); // '10275.50'
 * ```
 */
export const moneySchema: z.ZodCodec<z.ZodString, z.ZodCustom<Halalas, Halalas>> = typed(
  z.codec(z.string(), z.custom<Halalas>(isHalalas), { decode: decodeBy(safeParseRiyals), encode: formatRiyals }),
  { hint: { ar: 'بالريال، مثل 700.00', en: 'In riyals, as 700.00' }, dir: 'ltr', inputMode: 'decimal' },
);

export const moneyTexts = {
  'not-an-amount': {
    ar: 'ليس مبلغًا بالريال: أرقام، وهللتان بعد الفاصلة على الأكثر.',
    en: 'Not an amount in riyals: digits, with at most two decimals.',
  },
  'not-halalas': {
    ar: 'ليس عددًا صحيحًا من الهللات.',
    en: 'Not a whole number of halalas.',
  },
} as const;
