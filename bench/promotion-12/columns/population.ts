import { columnsOf } from 'martaba/rules';
import type { Columns } from 'martaba/rules';

import type { Partly } from '../employee.js';
import { promotion12 } from '../rules.js';

/** How many rows a pass judges. */
export const rows = 20_000;

/** Employees as columns. */
export const asColumns = (employees: readonly Partly[]): Columns => columnsOf(promotion12.registry, employees);

/** One column of what is known of all. */
export const valuesOf = (columns: Columns, name: string): Uint8Array | Int32Array => {
  const values = columns.facts[name]?.values;
  if (values instanceof Uint8Array || values instanceof Int32Array) return values;
  throw new TypeError(`No column of bytes or whole numbers: ${name}`);
};

/** The place of a code in the dictionary of its column. */
export const placeOf = (columns: Columns, name: string, code: string): number =>
  columns.facts[name]?.dictionary?.indexOf(code) ?? -1;
