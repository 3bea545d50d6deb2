import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { formatRiyals, moneySchema, safeParseRiyals } from '../../../src/models/employment/index.js';
import { MartabaError } from '../../../src/models/error.js';
import { issuesOf } from '../../../src/models/schema/index.js';

const amounts = fc.oneof(
  fc.nat(200),
  fc.nat(10_000_000),
  fc.maxSafeNat().map((n) => n % 1e14),
);

describe('an amount of money', () => {
  it('is written and read back as the same halalas', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(safeParseRiyals(formatRiyals(amount))).toEqual({ ok: true, value: amount });
        expect(z.decode(moneySchema, z.encode(moneySchema, amount))).toBe(amount);
      }),
    );
  });

  it('is exact: halalas are what whole-number arithmetic makes of the text', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), (riyals, halalas) => {
        const text = `${riyals}.${String(halalas).padStart(2, '0')}`;
        expect(safeParseRiyals(text)).toEqual({ ok: true, value: Number(BigInt(riyals) * 100n + BigInt(halalas)) });
      }),
    );
  });

  it('adds up as halalas, where riyals as numbers would not', () => {
    const sum = [safeParseRiyals('0.10'), safeParseRiyals('0.20')].reduce(
      (all, of) => all + (of.ok ? of.value : NaN),
      0,
    );
    expect(formatRiyals(sum)).toBe('0.30');
  });

  it.each(['', '-1', '+1', '1.', '.5', '1.234', '1,000', ' 1', '1 ', '1e3', '٥', 'NaN', '0x10', '1'.repeat(13)])(
    'is not %j',
    (text) => {
      expect(safeParseRiyals(text)).toMatchObject({ ok: false, issues: [{ code: 'not-an-amount' }] });
      expect(issuesOf(moneySchema, text)).toMatchObject({ ok: false, issues: [{ code: 'not-an-amount', path: [] }] });
    },
  );

  it('reads one decimal as tenths, and none as whole riyals', () => {
    expect([safeParseRiyals('7.5'), safeParseRiyals('7')]).toEqual([
      { ok: true, value: 750 },
      { ok: true, value: 700 },
    ]);
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('of %d halalas is a mistake of the programmer', (amount) => {
    expect(() => formatRiyals(amount)).toThrow(MartabaError);
    expect(() => formatRiyals(amount)).toThrow('not-halalas');
    expect(z.safeEncode(moneySchema, amount).success).toBe(false);
  });
});
