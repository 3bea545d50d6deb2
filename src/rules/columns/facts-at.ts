import type { FactType } from '../language/fact.js';
import type { Registry } from '../language/registry.js';
import type { Facts, Row, Rows, Value } from '../language/sheet.js';
import type { Column, Columns, ListColumn } from './columns.js';
import { NONE, UNKNOWN } from './columns.js';

type Plain = Exclude<Value, Rows>;

const valueAt = (declared: FactType, { values, states, dictionary }: Column, at: number): Plain => {
  const state = states?.[at];
  if (state === UNKNOWN) return undefined;
  if (state === NONE) return null;
  const value = values[at] as number;
  if (declared.type === 'truth') return value === 1;
  return dictionary === undefined ? value : dictionary[value];
};

const rowsAt = (fields: Readonly<Record<string, FactType>>, list: ListColumn, row: number): Rows => {
  const [from, to] = [list.offsets[row] as number, list.offsets[row + 1] as number];
  const items = Array.from({ length: to - from }, (_, i): Row => {
    const element: Record<string, Plain> = {};
    for (const [name, column] of Object.entries(list.fields)) {
      const declared = fields[name];
      if (declared !== undefined) element[name] = valueAt(declared, column, from + i);
    }
    return element;
  });
  return { items, complete: list.complete[row] === 1 };
};

/** The facts of one row of columns, as expressions read them. */
export const factsAt = (registry: Registry, columns: Columns, row: number): Facts => {
  const facts: Record<string, Value> = {};
  for (const [name, column] of Object.entries(columns.facts)) {
    const declared = registry.declarations[name];
    if (declared === undefined || declared.type === 'list') continue;
    const value = valueAt(declared, column, row);
    if (value !== undefined) facts[name] = value;
  }
  for (const [name, list] of Object.entries(columns.lists)) {
    const declared = registry.declarations[name];
    if (declared?.type === 'list') facts[name] = rowsAt(declared.fields, list, row);
  }
  return facts;
};
