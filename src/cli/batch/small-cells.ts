/** A count below which a person could be recognised. */
export const smallCell = 5;
const hidden = `<${smallCell}`;

/** Counts in which nobody is to be recognised: a number, or what is said in its place. */
export type Cells = Readonly<Record<string, number | string>>;

/**
 * The cells of a partition without the small ones. Where one alone is hidden, its size would follow from the sum: the
 * least of the others is hidden with it.
 */
export const withoutSmallCells = (cells: ReadonlyMap<string, number>): Cells => {
  const small = new Set([...cells].filter(([, count]) => 0 < count && count < smallCell).map(([name]) => name));
  const others = [...cells].filter(([name, count]) => count > 0 && !small.has(name)).toSorted(([, a], [, b]) => a - b);
  const beside = small.size === 1 ? others[0]?.[0] : undefined;
  return Object.fromEntries(
    [...cells].map(([name, count]) => [name, small.has(name) ? hidden : name === beside ? 'hidden' : count]),
  );
};

/** Of so many rows, in how many something holds; hidden where they, or those in which it does not, are few. */
export const shareOf = (count: number, rows: number): number | string =>
  0 < count && count < smallCell
    ? hidden
    : 0 < rows - count && rows - count < smallCell
      ? `>${rows - smallCell}`
      : count;
