import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldDigits, toArabicIndic } from '../../../src/models/text/digits.js';
import { anyText } from './arbitraries.js';

const from = (zero: number): string => String.fromCodePoint(...Array.from({ length: 10 }, (_, n) => zero + n));
const others = (of: string): string => of.replace(/[0-9٠-٩۰-۹]/g, '');

test('digits fold back to what they were written from', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789aع- ') }), (text) => {
      expect(foldDigits(toArabicIndic(text))).toBe(text);
    }),
  );
});

test('each digit of both Arabic forms has its value, by its name in Unicode', () => {
  expect([foldDigits(from(0x06_60)), foldDigits(from(0x06_f0))]).toEqual(['0123456789', '0123456789']);
  expect(toArabicIndic('0123456789')).toBe(from(0x06_60));
});

test('nothing but digits is folded', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(others(foldDigits(text))).toBe(others(text));
      expect(foldDigits(text)).toHaveLength(text.length);
    }),
  );
});
