import type { DataType, Vector } from 'apache-arrow';
import {
  Bool,
  DateDay,
  DateMillisecond,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  List,
  Schema,
  Struct,
  Table,
  TimestampMillisecond,
  Utf8,
  Utf8View,
  vectorFromArray,
} from 'apache-arrow';
import type { Duration } from '../../../../src/models/calendar/duration.js';
import { formatDuration } from '../../../../src/models/calendar/duration.js';
import type { Declaration, FactType } from '../../../../src/rules/language/fact.js';
import { analyse } from '../../../../src/rules/language/analysis.js';
import type { RuleSet } from '../../../../src/rules/language/rule-set.js';
import type { Facts, Row, Rows, Value } from '../../../../src/rules/language/sheet.js';

/** Which of the types of Arrow that say the same is taken. */
export type Choose = <T>(...among: readonly [T, ...T[]]) => T;

const texts = (choose: Choose): DataType =>
  choose<() => DataType>(
    () => new Utf8(),
    () => new Utf8View(),
    () => new Dictionary(new Utf8(), new Int32()),
  )();

/** Types of Arrow in which values of a fact can stand, and what is written there for one. */
const kinds = {
  truth: () => ({ type: new Bool(), write: (value: Value) => value }),
  number: ({ integer }: FactType, choose: Choose) => {
    const type = integer === true ? choose<DataType>(new Int32(), new Int64(), new Float64()) : new Float64();
    return { type, write: (value: Value) => (type instanceof Int64 ? BigInt(value as number) : value) };
  },
  date: (_: FactType, choose: Choose) => ({
    type: choose<DataType>(new DateDay(), new DateMillisecond(), new TimestampMillisecond()),
    write: (value: Value) => new Date((value as number) * 86_400_000),
  }),
  code: (_: FactType, choose: Choose) => ({ type: texts(choose), write: (value: Value) => value }),
  duration: (_: FactType, choose: Choose) => ({
    type: texts(choose),
    write: (value: Value) => formatDuration(value as Duration),
  }),
};

/** A column of Arrow: its name, its type, and what stands in it. */
interface Written {
  readonly name: string;
  readonly type: DataType;
  readonly values: readonly unknown[];
}

const writtenFact = (name: string, declared: FactType, given: readonly Value[], choose: Choose): readonly Written[] => {
  const { type, write } = kinds[declared.type](declared, choose);
  const values = given.map((value) => (value === undefined || value === null ? null : write(value)));
  const own = { name, type, values };
  const calendars = given.map((value) =>
    typeof value === 'object' ? ((value as Duration | null)?.calendar ?? null) : null,
  );
  return [
    own,
    ...(declared.maybe
      ? [{ name: `${name}#state`, type: new Int32(), values: given.map((of) => (of === null ? 1 : null)) }]
      : []),
    ...(declared.type === 'duration' ? [{ name: `${name}#calendar`, type: new Utf8(), values: calendars }] : []),
  ];
};

const written = (name: string, declared: Declaration, given: readonly Value[], choose: Choose): readonly Written[] => {
  if (declared.type !== 'list') return writtenFact(name, declared, given, choose);
  const lists = given as readonly (Rows | undefined)[];
  const items = lists.flatMap((of) => of?.items ?? []);
  const fields = Object.entries(declared.fields).flatMap(([field, of]) =>
    writtenFact(
      field,
      of,
      items.map((item: Row) => item[field]),
      choose,
    ),
  );
  const struct = new Struct(fields.map((field) => new Field(field.name, field.type, true)));
  let at = 0;
  const element = () => {
    const made = Object.fromEntries(fields.map((field) => [field.name, field.values[at]]));
    at += 1;
    return made;
  };
  return [
    {
      name,
      type: new List(new Field('item', struct, true)),
      values: lists.map((of) => of?.items.map(element) ?? null),
    },
    { name: `${name}#complete`, type: new Bool(), values: lists.map((of) => of?.complete ?? null) },
  ];
};

/** A vector in one stretch, or in several of which each had rows before and behind that are cut off. */
const inStretches = ({ type, values }: Written, sizes: readonly number[]): Vector => {
  if (sizes.length === 1) return vectorFromArray(values, type);
  const [first, ...others] = sizes.map((size, i) => {
    const from = sizes.slice(0, i).reduce((sum, of) => sum + of, 0);
    return vectorFromArray([null, ...values.slice(from, from + size), null], type).slice(1, size + 1);
  });
  return (first as Vector).concat(...others);
};

/** What a set reads of the facts of rows, as a table of Arrow in stretches of some sizes. */
export const tableOf = (set: RuleSet, facts: readonly Facts[], choose: Choose, sizes: readonly number[]): Table => {
  const columns = analyse(set).facts.flatMap((name) =>
    written(
      name,
      set.registry.declarations[name] as Declaration,
      facts.map((row) => row[name]),
      choose,
    ),
  );
  const schema = new Schema(columns.map(({ name, type }) => new Field(name, type, true)));
  return new Table(schema, Object.fromEntries(columns.map((column) => [column.name, inStretches(column, sizes)])));
};
