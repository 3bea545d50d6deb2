import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSynthetic, nationalId, syntheticNationalId } from '../../../src/models/identifiers/index.js';
import { isLuhn } from '../../../src/models/identifiers/luhn.js';
import { nationalIds } from '../../../src/testing/arbitraries/identifiers.js';
import { changed, judged, swapped } from './arbitraries.js';

describe('the national ID', () => {
  test.each([
    ['1000000008', 'citizen'],
    ['1000000016', 'citizen'],
    ['1111111116', 'citizen'],
    ['1234567897', 'citizen'],
    ['1999999996', 'citizen'],
    ['1010101010', 'citizen'],
    ['2000000006', 'resident'],
    ['2345678904', 'resident'],
    ['2999999994', 'resident'],
    ['١٩٩٩٩٩٩٩٩٦', 'citizen'],
    ['1999 999 996', 'citizen'],
  ])('%s is of a %s', (input, expected) => {
    expect(judged(nationalId, input)).toBe(expected);
  });

  it('has just one check digit for any nine digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 299_999_999 }), (nine) => {
        const found = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(nationalId.is);
        expect(found).toHaveLength(1);
      }),
    );
  });

  it('catches any one changed digit', () => {
    fc.assert(
      fc.property(nationalIds, fc.nat(9), fc.nat(9), (text, at, to) => {
        fc.pre(text.charAt(at) !== String(to));
        expect(nationalId.is(changed(text, at, to))).toBe(false);
      }),
    );
  });

  it('catches any swap of unequal neighbours but 0 and 9', () => {
    fc.assert(
      fc.property(nationalIds, fc.integer({ min: 1, max: 8 }), (text, at) => {
        const [here, next] = [Number(text.charAt(at)), Number(text.charAt(at + 1))];
        fc.pre(here !== next);
        expect(nationalId.is(swapped(text, at))).toBe(Math.abs(here - next) === 9);
      }),
    );
  });

  it('shows its first digit and its last two, and no other', () => {
    fc.assert(
      fc.property(nationalIds, (text) => {
        expect(nationalId.mask(text)).toBe(`${text[0]}*******${text.slice(8)}`);
      }),
    );
  });
});

test('the check is that of Luhn, as it is told in words', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,16}$/), (text) => {
      const fromTheRight = [...text].toReversed().map(Number);
      const weighed = fromTheRight.map((digit, at) => (at % 2 === 1 ? String(digit * 2) : String(digit)));
      const sum = [...weighed.join('')].reduce((total, digit) => total + Number(digit), 0);
      expect(isLuhn(text)).toBe(sum % 10 === 0);
    }),
  );
});

describe('synthetic identifiers', () => {
  it('are valid, of nobody, and another for each serial', () => {
    for (const [kind, prefix] of [
      ['citizen', '1999'],
      ['resident', '2999'],
    ] as const) {
      const made = Array.from({ length: 2_000 }, (_, n) => syntheticNationalId(n * 50, kind));
      expect(new Set(made).size).toBe(2_000);
      const wrong = made.filter((text) => judged(nationalId, text) !== kind || !text.startsWith(prefix));
      expect(wrong).toEqual([]);
      expect(made.every(isSynthetic)).toBe(true);
    }
  });

  test.each(['1000000008', '2000000006', '1999', '1999999997', 'x'])('%s is none', (text) => {
    expect(isSynthetic(text)).toBe(false);
  });

  test.each([-1, 100_000, 0.5, NaN])('there is none of serial %s', (serial) => {
    expect(() => syntheticNationalId(serial, 'citizen')).toThrow('serial-outside-range');
  });
});
