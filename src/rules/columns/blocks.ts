/**
 * Blocks of rows for workers: `[from, to)`, each of at most so many rows. Which worker judges which block, and in which
 * order, changes nothing in the verdicts.
 *
 * @param rows how many rows there are
 * @param size how many a block has; a multiple of 1024 is read fastest
 * @example
 * ```ts
 * blocksOf(5, 2); // [[0, 2], [2, 4], [4, 5]]
 * ```
 */
export const blocksOf = (rows: number, size: number): readonly (readonly [from: number, to: number])[] =>
  Array.from({ length: Math.ceil(rows / Math.min(size, Math.max(rows, 1))) }, (_, i) => [
    i * Math.min(size, rows),
    Math.min((i + 1) * size, rows),
  ]);
