/** Whether a value is a whole number from the least to the greatest. */
export const isWhole = (value: unknown, least: number, greatest: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest;
