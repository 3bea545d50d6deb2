import type { Duration } from '../../models/calendar/duration.js';
import { MartabaError } from '../../models/error.js';
import type { Declaration, FactType, ListType } from '../language/fact.js';
import type { Registry, SheetOf } from '../language/registry.js';
import type { Facts, Row, Rows, Value } from '../language/sheet.js';
import { safeParseSheet } from '../language/sheet.js';
import type { Column, Columns, ListColumn, Values } from './columns.js';
import { KNOWN, NONE, UNKNOWN } from './columns.js';

const isInt32 = (value: number): boolean => Number.isInteger(value) && value === (value | 0);

/** The narrowest array that holds what is declared, and a wider one for a number of which nothing is declared. */
const roomFor = (declared: FactType, numbers: readonly number[]): Values => {
  const { type, min = -Infinity, max = Infinity, integer } = declared;
  const { length } = numbers;
  if (type === 'truth') return new Uint8Array(length);
  if (type !== 'number') return new Int32Array(length);
  if (integer === true && min >= 0 && max <= 255) return new Uint8Array(length);
  return numbers.every(isInt32) ? new Int32Array(length) : new Float64Array(length);
};

/** States in room that is a whole number of words, so that four rows can be looked at together. */
export const statesFor = (rows: number): Uint8Array =>
  new Uint8Array(new ArrayBuffer(4 * Math.ceil(rows / 4)), 0, rows);

const sameLength = (value: Duration): string => JSON.stringify([value.calendar, value.years, value.months, value.days]);

/** A column of the values of one fact, or of one field. */
const columnOf = (declared: FactType, given: readonly Value[]): Column => {
  const states = statesFor(given.length);
  const places = new Map<string, number>();
  const dictionary: (string | Duration)[] = [];
  const placeOf = (key: string, value: string | Duration): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, dictionary.length);
    return dictionary.push(value) - 1;
  };
  const numbers = given.map((value, i): number => {
    states[i] = value === undefined ? UNKNOWN : value === null ? NONE : KNOWN;
    if (value === undefined || value === null) return 0;
    if (typeof value === 'string') return placeOf(value, value);
    return typeof value === 'object' ? placeOf(sameLength(value as Duration), value as Duration) : Number(value);
  });
  const values = roomFor(declared, numbers);
  values.set(numbers);
  return declared.type === 'code' || declared.type === 'duration' ? { values, states, dictionary } : { values, states };
};

const nothingSaid: Rows = { items: [], complete: false };

const isKnown = (list: ListType, row: Row): boolean =>
  Object.keys(list.fields).every((field) => row[field] !== undefined);

const listColumnOf = (list: ListType, given: readonly Value[]): ListColumn => {
  const lists = given.map((value) => (value as Rows | undefined) ?? nothingSaid);
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach(({ items }, i) => (offsets[i + 1] = (offsets[i] as number) + items.length));
  const states = statesFor(lists.length);
  lists.forEach(({ items, complete }, i) => {
    states[i] = complete && items.every((row) => isKnown(list, row)) ? KNOWN : UNKNOWN;
  });
  const elements = lists.flatMap(({ items }) => items);
  const fields = Object.entries(list.fields).map(
    ([name, declared]) =>
      [
        name,
        columnOf(
          declared,
          elements.map((row) => row[name]),
        ),
      ] as const,
  );
  return {
    offsets,
    complete: Uint8Array.from(lists, ({ complete }) => (complete ? 1 : 0)),
    states,
    fields: Object.fromEntries(fields),
  };
};

/** As {@link columnsOf}, of facts that have passed `parseSheet`. */
export const columnsOfFacts = (registry: Registry, facts: readonly Facts[]): Columns => {
  const made: Record<'facts', Record<string, Column>> & Record<'lists', Record<string, ListColumn>> = {
    facts: {},
    lists: {},
  };
  for (const [name, declared] of Object.entries<Declaration>(registry.declarations)) {
    const given = facts.map((row) => row[name]);
    if (declared.type === 'list') made.lists[name] = listColumnOf(declared, given);
    else made.facts[name] = columnOf(declared, given);
  }
  return { rows: facts.length, ...made };
};

/**
 * Turns sheets of facts into columns, a row to a sheet: dates into days, codes and lengths of time into places of a
 * dictionary, and every list (penalties, excluded periods) into its elements one after another with the offset of each
 * row's first. Nothing is worked out from a list yet, for that hangs on the date: the kernel does it.
 *
 * @param registry the facts that there are: `set.registry`
 * @param sheets the facts of each row by their public names; an absent fact is unknown, and `null` says that there is none
 * @param first the number of the first row, for errors; 0 unless told
 * @throws MartabaError with the code of the first issue, the number of the row and the fact as its path, never the value
 * @example
 * ```ts
 * import { columnsOf, ordinaryPromotion } from 'martaba/rules';
 *
 * const columns = columnsOf(ordinaryPromotion.registry, [{ 'employee.rank': 6 }, {}]);
 * [...columns.facts['employee.rank']!.states]; // [0, 2]: known, unknown
 * ```
 */
export const columnsOf = <R extends Registry>(registry: R, sheets: readonly SheetOf<R>[], first = 0): Columns =>
  columnsOfFacts(
    registry,
    sheets.map((sheet, row) => {
      const parsed = safeParseSheet(registry, sheet);
      if (parsed.ok) return parsed.value;
      const [found] = parsed.issues;
      throw new MartabaError(found?.code ?? 'fact-type', [first + row, ...(found?.path ?? [])], found?.params ?? {});
    }),
  );
