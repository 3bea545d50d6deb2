import type { Duration } from '../../../models/calendar/duration.js';
import type { Column, Columns, ListColumn } from '../columns.js';

/** Columns that are bound to code, and the numbers of the codes in their dictionaries. */
export interface Bound {
  readonly columns: Columns;
  readonly idOf: (code: string) => number;
}

/** What code reads beside numbers, each in a slot with a name of its own: no fact, no list and no code is named in it. */
export interface Slots {
  /** The name of the slot of a key; `fill` finds what stands there, once columns are bound. */
  readonly slot: (key: string, fill: (bound: Bound) => unknown) => string;
  readonly names: () => readonly string[];
  readonly fill: (bound: Bound) => readonly unknown[];
  /** The number of a code that a rule names. */
  readonly idOf: (code: string) => number;
  readonly bind: (columns: Columns) => Bound;
}

export const slots = (): Slots => {
  const filled = new Map<string, { readonly name: string; readonly fill: (bound: Bound) => unknown }>();
  const ids = new Map<string, number>();
  const numbered =
    (among: Map<string, number>) =>
    (code: string): number => {
      const known = among.get(code) ?? among.size;
      among.set(code, known);
      return known;
    };
  return {
    slot: (key, fill) => {
      const { name } = filled.get(key) ?? { name: `a${filled.size}` };
      filled.set(key, { name, fill });
      return name;
    },
    names: () => [...filled.values()].map(({ name }) => name),
    fill: (bound) => [...filled.values()].map(({ fill }) => fill(bound)),
    idOf: numbered(ids),
    // Codes that only the columns hold are numbered anew each time, so that no stream of them is ever kept.
    bind: (columns) => ({ columns, idOf: numbered(new Map(ids)) }),
  };
};

/** Where a column stands: a fact of the rows, or a field of a list's elements. */
export interface Place {
  readonly list?: string;
  readonly name: string;
}

const nothing: Column = { values: new Uint8Array(0) };

const columnAt = ({ columns }: Bound, { list, name }: Place): Column =>
  (list === undefined ? columns.facts[name] : columns.lists[list]?.fields[name]) ?? nothing;

const keyOf = (kind: string, { list, name }: Place): string => JSON.stringify([kind, list ?? null, name]);

/** How many values of a place there are. */
const countAt = ({ columns }: Bound, { list }: Place): number =>
  list === undefined ? columns.rows : (columns.lists[list]?.offsets.at(-1) ?? 0);

export const valuesSlot = (slots: Slots, place: Place): string =>
  slots.slot(keyOf('values', place), (bound) => columnAt(bound, place).values);

export const statesSlot = (slots: Slots, place: Place): string =>
  slots.slot(keyOf('states', place), (bound) => {
    const column = columnAt(bound, place);
    // Of a field that the columns do not have nothing is known.
    return column.states ?? new Uint8Array(countAt(bound, place)).fill(column === nothing ? 2 : 0);
  });

const dictionaryAt = (bound: Bound, place: Place): readonly (string | Duration)[] =>
  columnAt(bound, place).dictionary ?? [];

/** The place of a code in a dictionary; -1 where it has none. */
export const placeSlot = (slots: Slots, place: Place, code: string): string =>
  slots.slot(JSON.stringify(['place', keyOf('', place), code]), (bound) => dictionaryAt(bound, place).indexOf(code));

/** For each place of a dictionary, whether the code there is one of some: 1 or 0. */
export const amongSlot = (slots: Slots, place: Place, codes: readonly string[]): string =>
  slots.slot(JSON.stringify(['among', keyOf('', place), codes]), (bound) => {
    const found = dictionaryAt(bound, place).map((code) => (codes.some((one) => one === code) ? 1 : 0));
    return Uint8Array.from(found.length === 0 ? [0] : found);
  });

/** For each place of a dictionary, the number of the code there. */
export const idsSlot = (slots: Slots, place: Place): string =>
  slots.slot(keyOf('ids', place), (bound) => {
    const found = dictionaryAt(bound, place).map((code) => bound.idOf(code as string));
    return Int32Array.from(found.length === 0 ? [-1] : found);
  });

const instant: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };

/** The lengths of time of a dictionary, each turned into what is asked of it. */
export const lengthsSlot = (slots: Slots, place: Place, kind = 'lengths', of = (by: Duration): unknown => by): string =>
  slots.slot(keyOf(kind, place), (bound) => {
    const found = dictionaryAt(bound, place).map((by) => of(by as Duration));
    return found.length === 0 ? [of(instant)] : found;
  });

/** A length of time that a rule names. */
export const lengthSlot = (slots: Slots, by: Duration): string =>
  slots.slot(JSON.stringify(['length', by.calendar, by.years, by.months, by.days]), () => by);

const listAt = ({ columns }: Bound, list: string): ListColumn | undefined => columns.lists[list];

export const offsetsSlot = (slots: Slots, list: string): string =>
  slots.slot(JSON.stringify(['offsets', list]), (bound) => listAt(bound, list)?.offsets);

export const completeSlot = (slots: Slots, list: string): string =>
  slots.slot(JSON.stringify(['complete', list]), (bound) => listAt(bound, list)?.complete);

export const listStatesSlot = (slots: Slots, list: string): string =>
  slots.slot(JSON.stringify(['list states', list]), (bound) => listAt(bound, list)?.states);
