import fc from 'fast-check';
import { hijriMonthLength, hijriToDay } from '../../../../src/models/calendar/umalqura.js';
import { days, months, years } from '../../../../src/models/calendar/duration.js';
import type { Duration } from '../../../../src/models/calendar/duration.js';
import type { Declaration, FactType, ListType } from '../../../../src/rules/language/fact.js';
import type { Row, Rows, Value } from '../../../../src/rules/language/sheet.js';

/** The day about which random dates lie. */
export const middle = hijriToDay(1447, 1, 10);

/** Days about the ends of the months, where looking back and anniversaries part, and days in between. */
export const day: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 1444, max: 1447 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -2, max: 2 }))
      .map(([year, month, off]) => hijriToDay(year, month, hijriMonthLength(year, month)) + off),
  },
  { weight: 1, arbitrary: fc.integer({ min: middle - 1100, max: middle + 30 }) },
);

/** The same, on which a set of rules is asked about. */
export const asOf: fc.Arbitrary<number> = fc
  .tuple(fc.integer({ min: 1445, max: 1447 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -2, max: 2 }))
  .map(([year, month, off]) => hijriToDay(year, month, hijriMonthLength(year, month)) + off);

/** Lengths of time, mixed forms among them. */
export const length: fc.Arbitrary<Duration> = fc.constantFrom(
  years(1),
  years(2),
  years(1, 'gregorian'),
  months(1),
  months(12),
  days(0),
  days(1),
  days(355),
  { calendar: 'hijri', years: 1, months: 1, days: 1 } as const,
);

const known = (fact: FactType): fc.Arbitrary<Exclude<Value, Rows>> => {
  switch (fact.type) {
    case 'truth':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: fact.min ?? -9, max: fact.max ?? (fact.min ?? 0) + 9 });
    case 'code':
      return fc.constantFrom(...Object.keys(fact.codes ?? {}), 'another');
    case 'date':
      return day;
    case 'duration':
      return length;
  }
};

/** What may be known of a fact: a value of its domain or, where it may be none, none. */
export const valueOf = (fact: FactType): fc.Arbitrary<Exclude<Value, Rows>> =>
  fact.maybe
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: known(fact) })
    : known(fact);

/** A period that begins before it ends; what is `known` of it stays. */
export const inOrder = (row: Row, known: Row = {}): Row => {
  const { from, to } = row;
  if (typeof from !== 'number' || typeof to !== 'number' || from < to) return row;
  return known['to'] === undefined ? { ...row, to: from + 3 } : { ...row, from: to - 3 };
};

/** An element of which everything is known. */
export const rowOf = (list: ListType): fc.Arbitrary<Row> =>
  fc
    .record(Object.fromEntries(Object.entries(list.fields).map(([name, field]) => [name, valueOf(field)])))
    .map((row) => inOrder(row));

/** A complete list of at most three such elements. */
export const rowsOf = (list: ListType): fc.Arbitrary<Rows> =>
  fc.array(rowOf(list), { maxLength: 3 }).map((items) => ({ items, complete: true }));

/** Everything that may be known of what is declared. */
export const anythingOf = (declared: Declaration): fc.Arbitrary<Value> =>
  declared.type === 'list' ? rowsOf(declared) : valueOf(declared);
