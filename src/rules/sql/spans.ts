import type { Duration } from '../../models/calendar/duration.js';
import type { Node } from '../language/node.js';
import { isUnsaid } from './cells.js';
import type { LengthCell } from './cells.js';
import type { Context } from './context.js';
import type { Sql } from './fragment.js';
import { all, any, either, isNo, no, sql, yes } from './fragment.js';
import type { Kind } from './kind.js';
import { unfit, valueOf } from './kind.js';
import { latestSpan } from './lists.js';

/** A length of time, part by part. */
export interface Length {
  readonly years: Sql;
  readonly months: Sql;
  readonly days: Sql;
  /** Whether it is of the Gregorian calendar, in two values. */
  readonly gregorian: Sql;
  /** The length itself, where it is written down. */
  readonly literal?: Duration;
}

/** The shortest and the longest that a length of time can be. */
export interface Span {
  readonly short: Length;
  /** `endless` says, in two values, that there is no longest; its parts mean nothing then. */
  readonly long: Length & { readonly endless: Sql };
}

const written = (value: Duration, c: Context): Length => ({
  years: c.parameters.place('number', value.years),
  months: c.parameters.place('number', value.months),
  days: c.parameters.place('number', value.days),
  gregorian: value.calendar === 'gregorian' ? yes : no,
  literal: value,
});

const instant: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };

const endless = (c: Context): Span => ({
  short: written(instant, c),
  long: { ...written(instant, c), endless: yes },
});

const held = ({ years, months, days, gregorian }: LengthCell): Span => {
  const part = (of: Sql): Sql => sql`COALESCE(${of}, 0)`;
  const length: Length = { years: part(years), months: part(months), days: part(days), gregorian: gregorian ?? no };
  return { short: length, long: { ...length, endless: sql`(${years} IS NULL)` } };
};

const mapped = (length: Length, over: (piece: Sql) => Sql): Length => ({
  years: over(length.years),
  months: over(length.months),
  days: over(length.days),
  gregorian: over(length.gregorian),
  ...(length.literal === undefined ? {} : { literal: length.literal }),
});

const parts = ['years', 'months', 'days', 'gregorian'] as const;

/** A length, part by part from others. */
const made = (part: (name: (typeof parts)[number]) => Sql): Length => ({
  years: part('years'),
  months: part('months'),
  days: part('days'),
  gregorian: part('gregorian'),
});

const added = (a: Length, b: Length): Length =>
  made((name) => (name === 'gregorian' ? a.gregorian : sql`(${a[name]} + ${b[name]})`));

const measureOf = ({ years, months, days }: Length): Sql => sql`(360 * ${years} + 30 * ${months} + ${days})`;

/** The fewest and the most days that a length runs from any day on, as the interpreter bounds them. */
const extremesOf = ({ years, months, days, gregorian }: Length, over = years): readonly [Sql, Sql] => [
  either(gregorian, sql`(365 * ${over} + 28 * ${months} + ${days})`, sql`(353 * ${over} + 30 * ${months} + ${days})`),
  either(gregorian, sql`(366 * ${over} + 31 * ${months} + ${days})`, sql`(356 * ${over} + 30 * ${months} + ${days})`),
];

const isWithin = (a: Length, b: Length): Sql =>
  sql`(${measureOf(a)} <= ${measureOf(b)} AND ${extremesOf(a)[1]} <= ${extremesOf(b)[0]})`;

const isSame = (a: Length, b: Length): Sql =>
  all(...parts.map((name) => (a[name].text === b[name].text ? yes : sql`${a[name]} = ${b[name]}`)));

/** A length that never runs, nor measures, more than either; or less, for the longer. */
const hullOf = (a: Length, b: Length, which: 'shorter' | 'longer', c: Context): Length => {
  const zero = sql`0`;
  const [first, second] = which === 'shorter' ? [isWithin(a, b), isWithin(b, a)] : [isWithin(b, a), isWithin(a, b)];
  const isA = c.scope.hold(any(isSame(a, b), first));
  const isB = c.scope.hold(second);
  const least = which === 'shorter' ? 'LEAST' : 'GREATEST';
  const end = which === 'shorter' ? 0 : 1;
  const other: Length = {
    years: sql`${least}(${a.years}, ${b.years})`,
    months: zero,
    days: sql`${least}(${extremesOf(a, zero)[end]}, ${extremesOf(b, zero)[end]})`,
    gregorian: which === 'shorter' ? no : any(a.gregorian, b.gregorian),
  };
  return made((name) =>
    a[name].text === b[name].text && a[name].text === other[name].text
      ? a[name]
      : sql`(CASE WHEN ${isA} THEN ${a[name]} WHEN ${isB} THEN ${b[name]} ELSE ${other[name]} END)`,
  );
};

const chosen = (when: Sql, then: Length, otherwise: Length, hull: Length): Length =>
  made((name) =>
    then[name].text === otherwise[name].text && then[name].text === hull[name].text
      ? then[name]
      : sql`(CASE WHEN ${when} THEN ${then[name]} WHEN NOT ${when} THEN ${otherwise[name]} ELSE ${hull[name]} END)`,
  );

const spans: Kind<Span> = {
  name: 'span',
  literal: (value, c) => {
    if (typeof value !== 'object') return endless(c);
    const length = written(value, c);
    return { short: length, long: { ...length, endless: no } };
  },
  cell: ({ length }, _declared, c) => (length === undefined ? endless(c) : held(length)),
  derived: (cell, _declared, follows) => {
    if (cell.length === undefined) return follows;
    const own = held(cell.length);
    const unsaid = isUnsaid(cell);
    const one = (a: Length, b: Length): Length => made((name) => either(unsaid, a[name], b[name]));
    return {
      short: one(follows.short, own.short),
      long: { ...one(follows.long, own.long), endless: either(unsaid, follows.long.endless, own.long.endless) },
    };
  },
  unknown: (_declared, c) => endless(c),
  choose: (when, then, otherwise, c) => {
    const hold = (of: Length): Length => mapped(of, c.scope.hold);
    const [a, b] = [hold(then.short), hold(otherwise.short)];
    const [A, B] = [hold(then.long), hold(otherwise.long)];
    const [endsA, endsB] = [then.long.endless, otherwise.long.endless];
    const isEndless =
      isNo(endsA) && isNo(endsB)
        ? no
        : sql`(CASE WHEN ${when} THEN ${endsA} WHEN NOT ${when} THEN ${endsB} ELSE ${any(endsA, endsB)} END)`;
    return {
      short: chosen(when, a, b, hullOf(a, b, 'shorter', c)),
      long: { ...chosen(when, A, B, hullOf(A, B, 'longer', c)), endless: isEndless },
    };
  },
  latest: (node, c) => latestSpan(node, c),
  own: (node, c) => {
    if (node.k !== 'add') return unfit(node);
    const [first, ...rest] = node.of.map((part) => spanOf(part, c));
    return rest.reduce(
      (sofar, of) => ({
        short: added(sofar.short, of.short),
        long: { ...added(sofar.long, of.long), endless: any(sofar.long.endless, of.long.endless) },
      }),
      first ?? endless(c),
    );
  },
  map: ({ short, long }, over) => ({
    short: mapped(short, over),
    long: { ...mapped(long, over), endless: over(long.endless) },
  }),
};

/** A length of time. */
export const spanOf = (node: Node, c: Context): Span => valueOf(spans, node, c);

/** Whether it is one length in every row, and which. */
export const literalOf = ({ short, long }: Span): Duration | undefined =>
  isNo(long.endless) && short.literal !== undefined && short.literal === long.literal ? short.literal : undefined;
