import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowNumbers } from '../../../src/cli/batch/number-rows.js';

it('gives rows the same number where their words are the same, from 0 on, however many there are', () => {
  const width = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(width, fc.integer({ min: 1, max: 5000 }), fc.nat(), (words, kinds, salt) => {
      const { row, numberOf, count } = rowNumbers(words);
      const known = new Map<string, number>();
      for (let i = 0; i < 6000; i += 1) {
        const kind = Math.imul(i, 0x9e37_79b1) % kinds;
        row.set(Array.from({ length: words }, (_, word) => (kind * (word + 1)) ^ salt));
        const key = row.join(' ');
        if (!known.has(key)) known.set(key, known.size);
        if (numberOf() !== known.get(key)) throw new Error(`row ${i}`);
      }
      expect(count()).toBe(known.size);
    }),
    { numRuns: 20 },
  );
});
