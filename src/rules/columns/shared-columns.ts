import type { Column, Columns, ListColumn, Values } from './columns.js';

/** The same values in memory that workers share, in room that is a whole number of words; those that stand there stay. */
const shared = <A extends Values>(values: A): A => {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const room = new SharedArrayBuffer(4 * Math.ceil(values.byteLength / 4));
  const Like = values.constructor as new (buffer: SharedArrayBuffer, from: number, length: number) => A;
  const copy = new Like(room, 0, values.length);
  copy.set(values);
  return copy;
};

const sharedColumn = ({ values, states, dictionary }: Column): Column => ({
  values: shared(values),
  ...(states === undefined ? {} : { states: shared(states) }),
  ...(dictionary === undefined ? {} : { dictionary }),
});

const each = <Of>(record: Readonly<Record<string, Of>>, turn: (of: Of) => Of): Record<string, Of> =>
  Object.fromEntries(Object.entries(record).map(([name, of]) => [name, turn(of)]));

const sharedList = ({ offsets, complete, states, fields }: ListColumn): ListColumn => ({
  offsets: shared(offsets),
  complete: shared(complete),
  states: shared(states),
  fields: each(fields, sharedColumn),
});

/**
 * The same columns in shared memory, where several workers read them at once without a copy for each. What stands there
 * already is taken as it is.
 *
 * @param columns of one process
 * @example
 * ```ts
 * import { columnsOf, ordinaryPromotion, sharedColumns } from 'martaba/rules';
 *
 * const columns = sharedColumns(columnsOf(ordinaryPromotion.registry, [{ 'employee.rank': 6 }]));
 * columns.facts['employee.rank']?.values.buffer instanceof SharedArrayBuffer; // true
 * ```
 */
export const sharedColumns = ({ rows, facts, lists }: Columns): Columns => ({
  rows,
  facts: each(facts, sharedColumn),
  lists: each(lists, sharedList),
});
