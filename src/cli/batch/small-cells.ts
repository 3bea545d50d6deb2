/** A count below which a person could be recognised. */
export const smallCell = 5;
const hidden = `<${smallCell}`;

/** Counts in which nobody is to be recognised: a number, or what is said in its place. */
export type Cells = Readonly<Record<string, number | string>>;

/** A cell of a table, while what of it is shown is made up. */
interface Cell {
  readonly column: string;
  readonly count: number;
  shown: number | string;
}

const isHidden = ({ shown }: Cell): boolean => typeof shown === 'string';

/**
 * Hides more of a row or a column whose sum may be known, until no small cell follows from that sum.
 *
 * @returns whether there was something to hide
 */
const hideBeside = (line: readonly Cell[]): boolean => {
  const hidden = line.filter(isHidden);
  let sum = hidden.reduce((before, { count }) => before + count, 0);
  if (hidden.length === 0 || (hidden.length > 1 && sum >= smallCell)) return false;
  const others = line.filter((cell) => cell.count > 0 && !isHidden(cell)).toSorted((a, b) => a.count - b.count);
  let more = 0;
  for (; more < others.length && (hidden.length + more < 2 || sum < smallCell); more += 1) {
    const cell = others[more] as Cell;
    cell.shown = 'hidden';
    sum += cell.count;
  }
  return more > 0;
};

/**
 * The cells of a table without the small ones, and without those from which a small one would follow: in a row and in a
 * column none is hidden, or two are that are together no small number.
 *
 * @param rows the counts by the names of rows and columns
 */
export const withoutSmallCells = (
  rows: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Readonly<Record<string, Cells>> => {
  const table = [...rows].map(([row, counts]) => {
    const cells = [...counts].map(([column, count]): Cell => {
      return { column, count, shown: 0 < count && count < smallCell ? hidden : count };
    });
    return { row, cells };
  });
  const names = new Set(table.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columnOf = (name: string) => table.flatMap(({ cells }) => cells.filter(({ column }) => column === name));
  const lines = [...table.map(({ cells }) => cells), ...[...names].map(columnOf)];
  // What is hidden for the sake of a row can stand alone in its column.
  while (lines.map(hideBeside).includes(true));
  return Object.fromEntries(
    table.map(({ row, cells }) => [row, Object.fromEntries(cells.map(({ column, shown }) => [column, shown]))]),
  );
};

/** The cells of a partition without the small ones, and without those from which a small one would follow. */
export const partitionWithoutSmallCells = (counts: ReadonlyMap<string, number>): Cells =>
  withoutSmallCells(new Map([['all', counts]]))['all'] ?? {};

/** Of so many rows, in how many something holds; hidden where they, or those in which it does not, are few. */
export const shareOf = (count: number, rows: number): number | string =>
  0 < count && count < smallCell
    ? hidden
    : 0 < rows - count && rows - count < smallCell
      ? `>${rows - smallCell}`
      : count;
