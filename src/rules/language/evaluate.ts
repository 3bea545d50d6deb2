import { addDuration, durationDays, subtractDuration } from '../../models/calendar/duration.js';
import type { Duration } from '../../models/calendar/duration.js';
import { MartabaError } from '../../models/error.js';
import type { FactType } from './fact.js';
import { joined, longer, shorter } from './lengths.js';
import type { Comparison, Known, Node, NodeOf } from './node.js';
import type { Registry } from './registry.js';
import type { Facts, Row, Rows, Value } from './sheet.js';
import type { Truth } from './truth.js';
import { FALSE, OPEN, TRUE, and, either, not, or, truthOf } from './truth.js';
import { declarationOf, listName, typeOf } from './type-of.js';
import { yearStart } from './year-start.js';

/** The least and the greatest that a number or a date can be. */
export type Interval = readonly [least: number, greatest: number];
/** The shortest and the longest that a length of time can be; `null` where there is no longest. */
type Span = readonly [least: Duration, greatest: Duration | null];

/**
 * What an expression is read against. `asOf` is an interval of days: a single day decides, and a longer one asks
 * about all its days at once, for a date that may be any of several is only one more number with bounds.
 */
export interface Context {
  readonly registry: Registry;
  readonly facts: Facts;
  readonly asOf: Interval;
  readonly readings: Readonly<Record<string, string>>;
  /** The element under judgement of each list whose filter is being read. */
  readonly elements: Readonly<Record<string, Row>>;
}

/** How one kind of value is read: what is said of it, what is left when several are possible, and its own operations. */
interface Kind<B> {
  readonly value: (value: Value, declared: FactType | undefined) => B;
  readonly hull: (possible: readonly B[]) => B;
  readonly own: (node: Node, c: Context) => B;
  /** Of the last of a list, where it is not read off the elements that can be it. */
  readonly last?: (node: NodeOf<'sum' | 'latest'>, c: Context) => B;
}

/** What every kind of value has in common: literals, facts, parameters, readings, choices, and the last of a list. */
const read = <B>(kind: Kind<B>, node: Node, c: Context): B => {
  switch (node.k) {
    case 'literal':
      return kind.value(node.value, undefined);
    case 'given':
      return kind.hull(inForce(node, c.asOf).map((value) => kind.value(value, undefined)));
    case 'fact': {
      const derivation = c.facts[node.name] === undefined ? c.registry.derived[node.name] : undefined;
      if (derivation !== undefined) return read(kind, derivation, c);
      return kind.value(c.facts[node.name], declarationOf(node, c.registry));
    }
    case 'field':
      return kind.value(c.elements[node.list]?.[node.name], declarationOf(node, c.registry));
    case 'reading':
      return read(kind, optionOf(node, c), c);
    case 'the':
      return read(kind, node.of, c);
    case 'choose': {
      const when = truth(node.when, c);
      if (when === OPEN) return kind.hull([read(kind, node.then, c), read(kind, node.otherwise, c)]);
      return read(kind, when === TRUE ? node.then : node.otherwise, c);
    }
    case 'latest': {
      if (kind.last !== undefined) return kind.last(node, c);
      const { candidates } = lastOf(node, c);
      if (candidates.length === 0) return kind.value(null, undefined);
      return kind.hull(candidates.map((row) => read(kind, node.value, within(node.list, row, c))));
    }
    default:
      return kind.own(node, c);
  }
};

const optionOf = (node: NodeOf<'reading'>, c: Context): Node =>
  node.options[c.readings[node.id] ?? node.default] as Node;

/** The values of a parameter in force on the days asked about. */
const inForce = (node: NodeOf<'given'>, [first, last]: Interval): readonly Known[] => {
  const values = node.values.filter((v) => v.from <= last && (v.to === undefined || v.to > first));
  if (values.length === 0) throw new MartabaError('no-law-in-force', [node.name]);
  return values.map((v) => v.value);
};

const unfit = (node: Node): never => {
  throw new MartabaError('expression-type', [node.k]);
};

/** A number or a date, as the least and the greatest that it can be. */
export const range = (node: Node, c: Context): Interval => read(numbers, node, c);
const numbers: Kind<Interval> = {
  value: (value, { min = -Infinity, max = Infinity } = {} as FactType) =>
    typeof value === 'number' ? [value, value] : [min, max],
  hull: (possible) => [Math.min(...possible.map(([least]) => least)), Math.max(...possible.map(([, most]) => most))],
  own: (node, c) => {
    switch (node.k) {
      case 'as-of':
        return c.asOf;
      case 'add':
        return node.of.map((part) => range(part, c)).reduce(([a, A], [b, B]) => [a + b, A + B]);
      case 'sum':
        return sum(node, c);
      case 'covered':
        return covered(node.list, range(node.since, c), c);
      case 'after':
      case 'before': {
        const [[earliest, latest], [shortest, longest]] = [range(node.date, c), span(node.duration, c)];
        if (node.k === 'after')
          return [later(earliest, shortest), longest === null ? Infinity : later(latest, longest)];
        return [longest === null ? -Infinity : earlier(earliest, longest), earlier(latest, shortest)];
      }
      case 'shift': {
        const [[earliest, latest], [fewest, most]] = [range(node.date, c), range(node.days, c)];
        return [fewest === -Infinity ? -Infinity : earliest + fewest, most === Infinity ? Infinity : latest + most];
      }
      case 'year-start': {
        const [earliest, latest] = range(node.of, c);
        return [yearStart(earliest, node.calendar), yearStart(latest, node.calendar)];
      }
      default:
        return unfit(node);
    }
  },
};
const later = (day: number, by: Duration): number => (Number.isFinite(day) ? addDuration(day, by) : day);
const earlier = (day: number, by: Duration): number => (Number.isFinite(day) ? subtractDuration(day, by) : day);

/** A length of time, as the shortest and the longest that it can be. */
export const span = (node: Node, c: Context): Span => read(spans, node, c);
const instant: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };
const spans: Kind<Span> = {
  value: (value) =>
    typeof value === 'object' && value !== null ? [value as Duration, value as Duration] : [instant, null],
  hull: (possible) =>
    possible.reduce(([a, A], [b, B]) => [shorter(a, b), A === null || B === null ? null : longer(A, B)]),
  own: (node, c) => {
    if (node.k !== 'add') return unfit(node);
    return node.of
      .map((part) => span(part, c))
      .reduce(([a, A], [b, B]) => [joined(a, b), A === null || B === null ? null : joined(A, B)]);
  },
};

/** A code, or `undefined` where it is not known which. */
export const codeOf = (node: Node, c: Context): string | undefined => read(codes, node, c);
const codes: Kind<string | undefined> = {
  value: (value) => (typeof value === 'string' ? value : undefined),
  hull: (possible) => (possible.every((code) => code === possible[0]) ? possible[0] : undefined),
  own: unfit,
};

/** Whether there is a value at all. */
export const presence = (node: Node, c: Context): Truth => read(presences, node, c);
const presences: Kind<Truth> = {
  value: (value, declared) =>
    value === undefined ? (declared?.maybe === false ? TRUE : OPEN) : value === null ? FALSE : TRUE,
  hull: (possible) => possible.reduce(either),
  own: () => TRUE,
  last: (node, c) => lastOf(node, c).present,
};

/** Whether a condition can be true, and whether it can be false. */
export const truth = (node: Node, c: Context): Truth => read(truths, node, c);
const truths: Kind<Truth> = {
  value: (value) => truthOf(typeof value === 'boolean' ? value : undefined),
  hull: (possible) => possible.reduce(either),
  own: (node, c) => {
    switch (node.k) {
      case 'all':
        return node.of.reduce<Truth>((sofar, part) => and(sofar, truth(part, c)), TRUE);
      case 'any':
        return node.of.reduce<Truth>((sofar, part) => or(sofar, truth(part, c)), FALSE);
      case 'not':
        return not(truth(node.of, c));
      case 'at-least-of': {
        const parts = node.of.map((part) => truth(part, c));
        const [sure, possible] = [parts.filter((p) => p === TRUE).length, parts.filter((p) => p !== FALSE).length];
        return sure >= node.count ? TRUE : possible < node.count ? FALSE : OPEN;
      }
      case 'present':
        return presence(node.of, c);
      case 'in': {
        const code = codeOf(node.of, c);
        return truthOf(code === undefined ? undefined : node.codes.includes(code));
      }
      case 'compare':
        return compare(node.op, ordered(node.a, c), ordered(node.b, c));
      case 'some': {
        const { items, unseen } = elementsOf(node.list, c);
        return items.reduce<Truth>((sofar, { member }) => or(sofar, member), unseen);
      }
      case 'reached': {
        // Time never takes back what was reached: the last day says whether it can be true, the first whether it can be false.
        const [first, last] = c.asOf;
        return ((reachedOn(node, last, c) & 1) | (reachedOn(node, first, c) & 2)) as Truth;
      }
      default:
        return unfit(node);
    }
  },
};

/** An operand of a comparison: a length of time by its measure of 360 days to a year and 30 to a month. */
const ordered = (node: Node, c: Context): Interval => {
  if (typeOf(node, c.registry) !== 'duration') return range(node, c);
  const [least, greatest] = span(node, c);
  return [durationDays(least), greatest === null ? Infinity : durationDays(greatest)];
};

/** A comparison of two intervals. */
export const compare = (op: Comparison, [a, A]: Interval, [b, B]: Interval): Truth => {
  switch (op) {
    case '<':
      return A < b ? TRUE : a >= B ? FALSE : OPEN;
    case '<=':
      return A <= b ? TRUE : a > B ? FALSE : OPEN;
    case '>':
      return compare('<', [b, B], [a, A]);
    case '>=':
      return compare('<=', [b, B], [a, A]);
    case '=':
      return A < b || B < a ? FALSE : a === A && b === B && a === b ? TRUE : OPEN;
    case '!=':
      return not(compare('=', [a, A], [b, B]));
  }
};

/** `(from ⊕ duration) + excluded days ≤ day`: the excluded periods stop the clock. */
const reachedOn = (node: NodeOf<'reached'>, day: number, c: Context): Truth => {
  const then: Context = { ...c, asOf: [day, day] };
  const [since, [shortest, longest]] = [range(node.from, then), span(node.duration, then)];
  const [fewest, most] = node.excluded === undefined ? [0, 0] : covered(node.excluded, since, then);
  const least = later(since[0], shortest) + fewest;
  const greatest = longest === null || most === Infinity ? Infinity : later(since[1], longest) + most;
  return compare('<=', [least, greatest], then.asOf);
};

interface Elements {
  readonly items: readonly { readonly row: Row; readonly member: Truth }[];
  /** Whether there can be a member that nobody has named: false when the list is complete. */
  readonly unseen: Truth;
}

const within = (list: Node, row: Row, c: Context): Context => ({
  ...c,
  elements: { ...c.elements, [listName(list)]: row },
});
/** An element of which nothing is known. */
const anyRow: Row = {};

/** When an element of a list happened. */
const happenedOn = (list: Node, row: Row, c: Context): Interval => {
  const name = listName(list);
  const declared = c.registry.declarations[name];
  const field = declared?.type === 'list' ? declared.happens : undefined;
  if (field === undefined) return [-Infinity, -Infinity];
  return range({ k: 'field', list: name, name: field }, within(list, row, c));
};

/** The elements of a list, with how surely each belongs to it. What is later than the date of the decision does not. */
export const elementsOf = (list: Node, c: Context): Elements => {
  switch (list.k) {
    case 'list': {
      const { items, complete } = (c.facts[list.name] as Rows | undefined) ?? { items: [], complete: false };
      const happened = (row: Row): Truth => compare('<=', happenedOn(list, row, c), c.asOf);
      return { items: items.map((row) => ({ row, member: happened(row) })), unseen: complete ? FALSE : OPEN };
    }
    case 'filter': {
      const { items, unseen } = elementsOf(list.list, c);
      // The filter comes before any value: what is certainly outside must not make a sum unknown.
      const passes = (row: Row, member: Truth): Truth =>
        member === FALSE ? FALSE : and(member, truth(list.where, within(list.list, row, c)));
      return {
        items: items.map(({ row, member }) => ({ row, member: passes(row, member) })),
        unseen: passes(anyRow, unseen),
      };
    }
    case 'reading':
      return elementsOf(optionOf(list, c), c);
    default:
      return unfit(list);
  }
};

const sum = (node: NodeOf<'sum' | 'latest'>, c: Context): Interval => {
  const { items, unseen } = elementsOf(node.list, c);
  const value = (row: Row): Interval => range(node.value, within(node.list, row, c));
  let [least, greatest] = [0, 0];
  for (const { row, member } of items) {
    if (member === FALSE) continue;
    const [low, high] = value(row);
    least += member === TRUE ? low : Math.min(0, low);
    greatest += member === TRUE ? high : Math.max(0, high);
  }
  if (unseen === FALSE) return [least, greatest];
  const [low, high] = value(anyRow);
  return [low < 0 ? -Infinity : least, high > 0 ? Infinity : greatest];
};

/** The rows that can be the one that happened last, and whether there is one. */
const lastOf = (
  node: NodeOf<'sum' | 'latest'>,
  c: Context,
): { readonly candidates: readonly Row[]; readonly present: Truth } => {
  const { items, unseen } = elementsOf(node.list, c);
  const members = items.filter(({ member }) => member !== FALSE);
  const when = (row: Row): Interval => happenedOn(node.list, row, c);
  const surest = Math.max(...members.map(({ row, member }) => (member === TRUE ? when(row)[0] : -Infinity)));
  const candidates = members.filter(({ row }) => when(row)[1] >= surest).map(({ row }) => row);
  return {
    candidates: unseen === FALSE ? candidates : [...candidates, anyRow],
    present: members.reduce<Truth>((sofar, { member }) => or(sofar, member), unseen),
  };
};

/** The days in the union of the dated periods, clipped to `[since, asOf)`, and the days of the undated ones. */
const covered = (list: Node, [earliest, latest]: Interval, c: Context): Interval => {
  const { items, unseen } = elementsOf(list, c);
  const declared = c.registry.declarations[listName(list)];
  const mayBeUndated = declared?.type === 'list' && declared.fields['from']?.maybe === true;
  const [sure, possible]: [Interval[], Interval[]] = [[], []];
  let [fewest, most] = [0, 0];
  for (const { row, member } of items) {
    if (member === FALSE) continue;
    const { from, to, days } = row;
    if (from === null) {
      fewest += member === TRUE && typeof days === 'number' ? days : 0;
      most += typeof days === 'number' ? days : Infinity;
      continue;
    }
    // Of a period that may be undated nobody knows whether its days lie in the window or stand beside it.
    if (from === undefined && mayBeUndated) most += typeof days === 'number' ? days : Infinity;
    const start = typeof from === 'number' ? from : undefined;
    const end = to === null ? Infinity : typeof to === 'number' ? to : undefined;
    possible.push([start ?? -Infinity, end ?? Infinity]);
    // A period of unknown end has lasted its first day at least, and perhaps runs for ever.
    if (member === TRUE && start !== undefined) sure.push([start, end ?? start + 1]);
  }
  const [first, last] = c.asOf;
  return [
    fewest + daysInUnion(sure, latest, first),
    unseen === FALSE ? most + daysInUnion(possible, earliest, last) : Infinity,
  ];
};

/** The days in the union of half-open intervals, clipped to `[from, to)`. */
const daysInUnion = (intervals: readonly Interval[], from: number, to: number): number => {
  let [days, reached] = [0, from];
  for (const [start, end] of intervals.toSorted(([a], [b]) => a - b)) {
    const [s, e] = [Math.max(start, reached), Math.min(end, to)];
    if (e <= s) continue;
    days += e - s;
    reached = e;
  }
  return days;
};
