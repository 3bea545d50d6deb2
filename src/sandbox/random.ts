/** A small generator of numbers in `[0, 1)` from a seed: the same seed, the same numbers, everywhere. */
export type Random = () => number;

/**
 * Mulberry32: 32 bits of state, enough for synthetic people, and never for a secret.
 *
 * @param seed any whole number
 * @example
 * ```ts
 * const random = randomFrom(1447);
 * random() === randomFrom(1447)(); // true
 * ```
 */
export const randomFrom = (seed: number): Random => resumableRandom(seed).next;

/** The same generator, with where it stands: it goes on from there as the seed of another one. */
export const resumableRandom = (seed: number): { readonly next: Random; readonly at: () => number } => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, at: () => state };
};

/**
 * A whole number from `least` to `greatest`, both included.
 *
 * @example
 * ```ts
 * wholeFrom(randomFrom(1447), 5, 5); // 5
 * ```
 */
export const wholeFrom = (random: Random, least: number, greatest: number): number =>
  least + Math.floor(random() * (greatest - least + 1));

/**
 * One of several.
 *
 * @example
 * ```ts
 * oneOf(randomFrom(1447), ['only']); // 'only'
 * ```
 */
export const oneOf = <T>(random: Random, of: readonly [T, ...T[]]): T =>
  of[wholeFrom(random, 0, of.length - 1)] ?? of[0];

/** An id in the form of a random UUID (version 4). */
export const uuidFrom = (random: Random): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? wholeFrom(random, 0, 15) : wholeFrom(random, 8, 11)).toString(16),
  );

/** An opaque token: of the sandbox's own seed, and a secret of nothing. */
export const opaqueFrom = (random: Random): string => uuidFrom(random).replaceAll('-', '');
