import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { iban } from '../../../src/models/identifiers/index.js';
import { ibans } from '../../../src/testing/arbitraries/identifiers.js';
import { changed, judged, swapped } from './arbitraries.js';

const isDigits = (text: string): boolean => /^\d+$/.test(text);

describe('the IBAN', () => {
  test.each(['SA0380000000608010167519', 'SA4420000001234567891234', 'sa44 2000 0001 2345 6789 1234'])(
    '%s is valid',
    (text) => {
      expect(judged(iban, text)).toBe('iban');
    },
  );

  it('catches any one changed digit', () => {
    // A letter weighs as two digits, so that a letter changed into a digit may pass; digits never do.
    fc.assert(
      fc.property(ibans, fc.integer({ min: 2, max: 23 }), fc.nat(9), (text, at, to) => {
        fc.pre(isDigits(text.charAt(at)) && text.charAt(at) !== String(to));
        expect(iban.is(changed(text, at, to))).toBe(false);
      }),
    );
  });

  it('catches any swap of unequal neighbours', () => {
    fc.assert(
      fc.property(ibans, fc.integer({ min: 2, max: 22 }), (text, at) => {
        fc.pre(isDigits(text.slice(at, at + 2)) && text.charAt(at) !== text.charAt(at + 1));
        expect(iban.is(swapped(text, at))).toBe(false);
      }),
    );
  });

  it('has one spelling: of the hundred pairs of check digits just one is right', () => {
    fc.assert(
      fc.property(ibans, (text) => {
        const pairs = Array.from({ length: 100 }, (_, n) => `SA${String(n).padStart(2, '0')}${text.slice(4)}`);
        expect(pairs.filter(iban.is)).toEqual([text]);
      }),
    );
  });

  it('is written in fours, and shows its country and its last four only', () => {
    fc.assert(
      fc.property(ibans, (text) => {
        expect(iban.format(text).split(' ')).toEqual(text.match(/.{4}/g));
        expect(iban.mask(text)).toBe(`SA${'*'.repeat(18)}${text.slice(20)}`);
      }),
    );
  });
});
