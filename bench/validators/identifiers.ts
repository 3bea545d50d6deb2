import { randomFrom } from '../kit/random.js';

/** How many texts `textsOf` gives. */
export const textsCount = 20_000;

/** Texts of ten digits, of which one in about twenty-five has the right check digit. Synthetic: each begins with 1999. */
export const textsOf = (seed: number): readonly string[] => {
  const random = randomFrom(seed);
  return Array.from({ length: textsCount }, () => `1999${String(Math.floor(random() * 1e6)).padStart(6, '0')}`);
};
