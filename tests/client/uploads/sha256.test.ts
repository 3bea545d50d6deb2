import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/client/uploads/sha256.js';

const parts = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 });
const expected = (of: readonly Uint8Array[]): string => createHash('sha256').update(Buffer.concat(of)).digest('hex');

test('the digest of parts is the digest of the whole, however it is cut', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const digest = sha256();
      for (const part of all) digest.add(part);
      expect(digest.hex()).toBe(expected(all));
      // To ask for it ends nothing.
      digest.add(Uint8Array.of(1));
      expect(digest.hex()).toBe(expected([...all, Uint8Array.of(1)]));
    }),
  );
});

test('it goes on from where another one stood, which is as long for every content', () => {
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const first = sha256();
      for (const part of before) first.add(part);
      const { words, rest, length } = first.state();
      expect([words.length, rest.length]).toEqual([8, length % 64]);
      const second = sha256({ words, rest, length });
      for (const part of after) second.add(part);
      expect(second.hex()).toBe(expected([...before, ...after]));
      expect(first.hex()).toBe(expected(before));
    }),
  );
});

test('every length about the ends of blocks', () => {
  for (let length = 0; length < 300; length += 1) {
    const bytes = new Uint8Array(length).fill(length);
    const digest = sha256();
    digest.add(bytes);
    expect(digest.hex()).toBe(expected([bytes]));
  }
});
