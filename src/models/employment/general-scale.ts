// Written by scripts/pack-salary-scale.ts; not to be edited by hand.

/**
 * The general employees scale of order 4097/م ب of 25/6/1432H, rank by rank from rank 1: the basic salary of the first
 * step and the increment, in riyals a month, and how many steps the rank has.
 */
export const packedGeneralScale: readonly (readonly [first: number, increment: number, steps: number])[] = [
  [3000, 135, 15],
  [3430, 165, 15],
  [3945, 190, 15],
  [4530, 230, 15],
  [5240, 265, 15],
  [6065, 305, 15],
  [7010, 365, 15],
  [8010, 415, 15],
  [9275, 470, 15],
  [10275, 510, 15],
  [11815, 530, 14],
  [13435, 570, 13],
  [15180, 605, 12],
  [17015, 700, 11],
  [20855, 865, 10],
];
