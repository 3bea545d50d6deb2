import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { requestNumber, requestNumberFrom } from '../../../src/models/identifiers/index.js';
import { requestNumbers } from '../../../src/testing/arbitraries/identifiers.js';
import { changed, swapped } from './arbitraries.js';

const digitsAt = [4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 17, 18] as const;
const neighboursAt = [4, 5, 6, 9, 10, 11, 12, 13, 14, 17] as const;

describe('the request number', () => {
  it('catches any one changed digit', () => {
    fc.assert(
      fc.property(requestNumbers, fc.constantFrom(...digitsAt), fc.nat(9), (text, at, to) => {
        fc.pre(text.charAt(at) !== String(to));
        expect(requestNumber.is(changed(text, at, to))).toBe(false);
      }),
    );
  });

  it('catches any swap of unequal neighbours', () => {
    fc.assert(
      fc.property(requestNumbers, fc.constantFrom(...neighboursAt), (text, at) => {
        fc.pre(text.charAt(at) !== text.charAt(at + 1));
        expect(requestNumber.is(swapped(text, at))).toBe(false);
      }),
    );
  });

  it('has one spelling: of the hundred pairs of check digits just one is right', () => {
    fc.assert(
      fc.property(requestNumbers, (text) => {
        const pairs = Array.from({ length: 100 }, (_, n) => `${text.slice(0, 17)}${String(n).padStart(2, '0')}`);
        expect(pairs.filter(requestNumber.is)).toEqual([text]);
      }),
    );
  });

  it('is read without its hyphens, in small letters, in groups', () => {
    fc.assert(
      fc.property(requestNumbers, (text) => {
        for (const written of [text.replaceAll('-', ''), text.toLowerCase(), text.replaceAll('-', ' - ')])
          expect(requestNumber.compact(written)).toBe(text);
      }),
    );
  });

  it('is no secret', () => {
    const text = requestNumberFrom(1447, 123);
    expect([text, requestNumber.mask(text)]).toEqual(['MRT-1447-0000123-98', 'MRT-1447-0000123-98']);
  });

  test.each([
    [1447, -1],
    [1447, 10_000_000],
    [1447, 0.5],
    [14_470, 1],
    [NaN, 1],
  ])('of the year %s and serial %s there is none', (year, serial) => {
    expect(() => requestNumberFrom(year, serial)).toThrow('serial-outside-range');
  });
});
