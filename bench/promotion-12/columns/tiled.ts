import { sharedColumns } from 'martaba/rules';
import type { Columns } from 'martaba/rules';

import { partlyKnownOf } from '../population.js';
import { asColumns, rows as drawn } from './population.js';

type Numbers = Columns['facts'][string]['values'];

/** The same values over and over. */
const repeated = <A extends Numbers>(values: A, rows: number): A => {
  const tiled = new (values.constructor as new (buffer: SharedArrayBuffer, from: number, length: number) => A)(
    new SharedArrayBuffer(4 * Math.ceil((rows * values.BYTES_PER_ELEMENT) / 4)),
    0,
    rows,
  );
  for (let at = 0; at < rows; at += values.length)
    tiled.set(values.subarray(0, Math.min(values.length, rows - at)), at);
  return tiled;
};

/** Columns of any length in shared memory: employees of whom every fourth lacks facts, drawn once and repeated. */
export const tiledColumns = (seed: number, rows: number): Columns => {
  const { facts } = asColumns(partlyKnownOf(seed, drawn));
  const tiled = Object.entries(facts).map(([name, { values, states, ...rest }]) => [
    name,
    { ...rest, values: repeated(values, rows), ...(states === undefined ? {} : { states: repeated(states, rows) }) },
  ]);
  return sharedColumns({ rows, facts: Object.fromEntries(tiled) as Columns['facts'], lists: {} });
};
