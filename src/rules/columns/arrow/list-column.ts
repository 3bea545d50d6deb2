import { MartabaError } from '../../../models/error.js';
import type { FactType, ListType } from '../../language/fact.js';
import { statesFor } from '../columns-of.js';
import type { Column, ListColumn } from '../columns.js';
import { KNOWN, UNKNOWN } from '../columns.js';
import { truthsOf } from './numbers.js';
import type { Source, Sources } from './source.js';
import { fieldsIn, holds, refuseType, visit } from './source.js';
import type { ArrowData } from './table.js';
import { typeIds } from './table.js';

/** The elements of all lists one after another, with the offset of each row's first. */
const elementsOf = (lists: Source): { readonly elements: Source; readonly offsets: Int32Array } => {
  const item = lists.type.children?.[0]?.type;
  const isList = lists.type.typeId === typeIds.list || lists.type.typeId === typeIds.largeList;
  if (!isList || item === undefined) return refuseType(lists, 'List');
  const offsets = new Int32Array(lists.count + 1);
  const pieces: { readonly data: ArrowData; readonly from: number; to: number }[] = [];
  visit(lists, (piece, i, at) => {
    const { valueOffsets, children } = piece.data;
    // What stands in the room of a null is no element.
    const [from, to] = holds(piece, i) ? [Number(valueOffsets[i]), Number(valueOffsets[i + 1])] : [0, 0];
    offsets[at + 1] = (offsets[at] as number) + to - from;
    if (from === to) return;
    const [data, last] = [children[0] as ArrowData, pieces.at(-1)];
    if (last?.data === data && last.to === from) last.to = to;
    else pieces.push({ data, from, to });
  });
  const where = (element: number) => {
    const row = offsets.findIndex((_, i) => (offsets[i + 1] as number) > element);
    return [...lists.where(row), element - (offsets[row] as number)];
  };
  return { elements: { type: item, pieces, count: offsets.at(-1) ?? 0, path: lists.path, where }, offsets };
};

/** The fields of structs, or of a list of single values the only one. */
const fieldsOf = (list: ListType, elements: Source): Sources => {
  if (elements.type.typeId === typeIds.struct) return fieldsIn(elements);
  const [single, ...others] = Object.keys(list.fields);
  if (others.length > 0) return refuseType(elements, 'List<Struct>');
  return (name) => (name === single ? elements : undefined);
};

const isComplete = (lists: Source, complete: Source | undefined): Uint8Array => {
  const said = new Uint8Array(lists.count);
  if (complete !== undefined && complete.type.typeId !== typeIds.bool) refuseType(complete, 'Bool');
  const truths = complete === undefined ? undefined : truthsOf(complete);
  if (complete !== undefined)
    visit(complete, (piece, i, at) => (said[at] = holds(piece, i) && truths?.[at] === 1 ? 1 : 0));
  visit(lists, (piece, i, at) => {
    if (!holds(piece, i)) said[at] = 0;
    else if (complete === undefined) said[at] = 1;
  });
  return said;
};

/** Rows whose list is complete, with every field of every element known. */
const statesOfRows = (list: ListType, { offsets, complete, fields }: Omit<ListColumn, 'states'>): Uint8Array => {
  const states = statesFor(complete.length);
  const isKnown = (field: string, from: number, to: number): boolean => {
    const column = fields[field];
    if (column === undefined) return from === to;
    for (let i = from; i < to; i += 1) if (column.states?.[i] === UNKNOWN) return false;
    return true;
  };
  const names = Object.keys(list.fields);
  complete.forEach((is, row) => {
    const [from, to] = [offsets[row] as number, offsets[row + 1] as number];
    states[row] = is === 1 && names.every((name) => isKnown(name, from, to)) ? KNOWN : UNKNOWN;
  });
  return states;
};

/** What reads a field of the elements, and which fields there must be. */
export interface ListReading {
  readonly complete: Source | undefined;
  readonly required: ReadonlySet<string>;
  readonly field: (declared: FactType, sources: Sources, name: string) => Column | undefined;
}

/**
 * One list of every row, reduced to columns.
 *
 * @throws MartabaError `column-missing` for a field that is read and not there, and those of its values
 */
export const listColumn = (list: ListType, lists: Source, reading: ListReading): ListColumn => {
  const { elements, offsets } = elementsOf(lists);
  const sources = fieldsOf(list, elements);
  const fields: Record<string, Column> = {};
  for (const [name, declared] of Object.entries(list.fields)) {
    const column = reading.field(declared, sources, name);
    if (column !== undefined) fields[name] = column;
    else if (reading.required.has(name)) throw new MartabaError('column-missing', [...lists.path, name]);
  }
  const found = { offsets, complete: isComplete(lists, reading.complete), fields };
  return { ...found, states: statesOfRows(list, found) };
};
