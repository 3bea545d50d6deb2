import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinaryPromotion, safeParseSheet } from '../../src/rules/index.js';
import { showValue } from '../../src/rules/language/show.js';
import { population, randomFrom, wholeFrom } from '../../src/sandbox/index.js';

const asOf = '1447-01-10H';
const take = (seed: number, count: number) => {
  const next = population(seed, asOf);
  return Array.from({ length: count }, () => next());
};

describe('synthetic employees', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(take(7, 20)).toEqual(take(7, 20));
    expect(take(7, 20)).not.toEqual(take(8, 20));
  });

  it('are sheets that the registry accepts, and carry no identifier', () => {
    for (const facts of take(1447, 300)) {
      const sheet = Object.fromEntries(
        Object.entries(facts).map(([name, value]) => {
          const declared = ordinaryPromotion.registry.declarations[name];
          return [name, declared === undefined ? value : showValue(value, declared)];
        }),
      );
      expect(safeParseSheet(ordinaryPromotion.registry, sheet)).toMatchObject({ ok: true });
      expect(JSON.stringify(facts)).not.toMatch(/[12]\d{9}/);
    }
  });
});

describe('the generator of numbers', () => {
  it('gives whole numbers inside their bounds, both included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (seed, least, width) => {
        const random = randomFrom(seed);
        const found = Array.from({ length: 200 }, () => wholeFrom(random, least, least + width));
        expect(Math.min(...found)).toBeGreaterThanOrEqual(least);
        expect(Math.max(...found)).toBeLessThanOrEqual(least + width);
        if (width < 3) expect(new Set(found).size).toBe(width + 1);
      }),
    );
  });
});
