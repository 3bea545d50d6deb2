import type { Column, ListColumn } from 'martaba/rules';

/** Draws the value of a row: `null` for none, `undefined` for what nobody knows. */
export type Draw = (row: number) => number | null | undefined;

const states = (rows: number): Uint8Array => new Uint8Array(new ArrayBuffer(4 * Math.ceil(rows / 4)), 0, rows);

/** A column of whole numbers, drawn row by row; with a dictionary, of places in it. */
export const column = (rows: number, draw: Draw, dictionary?: NonNullable<Column['dictionary']>): Column => {
  const [values, state] = [new Int32Array(rows), states(rows)];
  for (let row = 0; row < rows; row += 1) {
    const value = draw(row);
    state[row] = value === undefined ? 2 : value === null ? 1 : 0;
    values[row] = value ?? 0;
  }
  return { values, states: state, ...(dictionary === undefined ? {} : { dictionary }) };
};

/** A column of truths, each as likely as its share says. */
export const truths = (rows: number, draw: () => boolean): Column => {
  const values = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) values[row] = draw() ? 1 : 0;
  return { values, states: states(rows) };
};

/** A column of which nobody knows anything. */
export const unknown = (rows: number): Column => ({ values: new Uint8Array(rows), states: states(rows).fill(2) });

/** A whole list of every row, with so many elements each. */
export const list = (
  rows: number,
  lengthOf: (row: number) => number,
  fields: (elements: number) => Readonly<Record<string, Column>>,
): ListColumn => {
  const offsets = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + lengthOf(row);
  return {
    offsets,
    complete: new Uint8Array(rows).fill(1),
    states: states(rows),
    fields: fields(offsets[rows] ?? 0),
  };
};
