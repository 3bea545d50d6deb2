import type { FactType } from '../language/fact.js';
import type { Interval } from '../language/evaluate.js';
import type { Node } from '../language/node.js';
import { isUnsaid } from './cells.js';
import type { Context } from './context.js';
import { coveredOf } from './covered.js';
import type { Sql } from './fragment.js';
import { either, isNo, isOpen, isYes, joined, sql } from './fragment.js';
import type { Kind } from './kind.js';
import { unfit, valueOf } from './kind.js';
import { latestNumbers, sumOf } from './lists.js';
import { movedOf, yearStartOf } from './moves.js';

/**
 * A number or a date: one that is written down; one that is held in a cell, of which only the bounds of its domain are
 * known where it is NULL; or the least and the greatest that it can be, neither of which is ever NULL.
 */
export type Numbers =
  | { readonly literal: number }
  | { readonly cell: Sql; readonly min: number; readonly max: number }
  | {
      readonly least: Sql;
      readonly greatest: Sql;
      /** The number where all that it hangs on is known, and NULL elsewhere, where that is quicker to work out. */
      readonly exact?: Sql;
    };

/** A number that is known, in SQL. */
export const numberSql = (value: number, { parameters }: Context): Sql =>
  value === Infinity
    ? parameters.infinity
    : value === -Infinity
      ? parameters.minusInfinity
      : parameters.place('number', value);

/** What is known of it before any row is seen. */
export const boundsOf = (of: Numbers): Interval =>
  'literal' in of ? [of.literal, of.literal] : 'cell' in of ? [of.min, of.max] : [-Infinity, Infinity];

export const leastOf = (of: Numbers, c: Context): Sql =>
  'literal' in of ? numberSql(of.literal, c) : 'cell' in of ? cellOr(of.cell, of.min, c) : of.least;

export const greatestOf = (of: Numbers, c: Context): Sql =>
  'literal' in of ? numberSql(of.literal, c) : 'cell' in of ? cellOr(of.cell, of.max, c) : of.greatest;

/** A cell of which nothing is known in any row. */
const nothingSaid = ({ speech }: Context): Sql => sql`CAST(NULL AS ${speech.type.number})`;

const cellOr = (cell: Sql, other: number, c: Context): Sql =>
  cell.scope === undefined ? numberSql(other, c) : sql`COALESCE(${cell}, ${numberSql(other, c)})`;

/** Whether it is the same in every row, so that its bounds say all. */
export const isFixed = (of: Numbers): boolean => 'literal' in of || ('cell' in of && of.cell.scope === undefined);

const domain = ({ min = -Infinity, max = Infinity }: Partial<FactType> = {}): { min: number; max: number } => ({
  min,
  max,
});

const isEndless = (of: Numbers): boolean =>
  'literal' in of || ('cell' in of && of.min === -Infinity && of.max === Infinity);

const valueIn = (of: Numbers, c: Context): Sql => ('cell' in of ? of.cell : leastOf(of, c));

const added = (parts: readonly Numbers[], c: Context): Numbers => {
  const cells = parts.filter((part) => 'cell' in part);
  // A cell and what is written down is again a cell, and so are cells of which nothing else is known.
  if (cells.length <= 1 && parts.every((part) => !('least' in part))) {
    const cell = joined(
      ' + ',
      parts.map((part) => valueIn(part, c)),
    );
    const bounds = parts.map(boundsOf);
    const sum = (end: 0 | 1): number => bounds.reduce((sofar, of) => sofar + of[end], 0);
    return { cell: sql`(${cell})`, min: sum(0), max: sum(1) };
  }
  if (parts.every(isEndless))
    return {
      cell: sql`(${joined(
        ' + ',
        parts.map((part) => valueIn(part, c)),
      )})`,
      min: -Infinity,
      max: Infinity,
    };
  const ends = (end: typeof leastOf): Sql =>
    sql`(${joined(
      ' + ',
      parts.map((part) => end(part, c)),
    )})`;
  const bounds = { least: ends(leastOf), greatest: ends(greatestOf) };
  if (parts.some((part) => 'least' in part)) return bounds;
  return {
    ...bounds,
    exact: sql`(${joined(
      ' + ',
      parts.map((part) => valueIn(part, c)),
    )})`,
  };
};

const shifted = (date: Numbers, days: Numbers, c: Context): Numbers => {
  if ((isEndless(date) && isEndless(days)) || ('literal' in days && 'cell' in date)) {
    const [least, greatest] = boundsOf(date);
    const by = 'literal' in days ? days.literal : 0;
    return { cell: sql`(${valueIn(date, c)} + ${valueIn(days, c)})`, min: least + by, max: greatest + by };
  }
  const hold = c.scope.hold;
  const [fewest, most] = [hold(leastOf(days, c)), hold(greatestOf(days, c))];
  const { infinity, minusInfinity } = c.parameters;
  return {
    least: sql`(CASE WHEN ${fewest} = ${minusInfinity} THEN ${minusInfinity} ELSE ${leastOf(date, c)} + ${fewest} END)`,
    greatest: sql`(CASE WHEN ${most} = ${infinity} THEN ${infinity} ELSE ${greatestOf(date, c)} + ${most} END)`,
  };
};

/** The same number, with each of its pieces put through something. */
export const numbersOver = (of: Numbers, over: (piece: Sql) => Sql): Numbers => {
  if ('literal' in of) return of;
  if ('cell' in of) return { ...of, cell: over(of.cell) };
  const { least, greatest, exact } = of;
  return { least: over(least), greatest: over(greatest), ...(exact === undefined ? {} : { exact: over(exact) }) };
};

const numbers: Kind<Numbers> = {
  name: 'number',
  literal: (value) => (typeof value === 'number' ? { literal: value } : { literal: Number(value) }),
  cell: ({ value }, declared) => ({ cell: value, ...domain(declared) }),
  derived: (cell, declared, follows, c) => {
    const { min, max } = domain(declared);
    const unsaid = isUnsaid(cell);
    return {
      least: either(unsaid, leastOf(follows, c), sql`COALESCE(${cell.value}, ${numberSql(min, c)})`),
      greatest: either(unsaid, greatestOf(follows, c), sql`COALESCE(${cell.value}, ${numberSql(max, c)})`),
    };
  },
  unknown: (declared, c) => ({ cell: nothingSaid(c), ...domain(declared) }),
  choose: (when, then, otherwise, c) => {
    if (isYes(when)) return then;
    if (isNo(when)) return otherwise;
    if (isOpen(when) && isFixed(then) && isFixed(otherwise)) {
      const [a, b] = [boundsOf(then), boundsOf(otherwise)];
      return { cell: nothingSaid(c), min: Math.min(a[0], b[0]), max: Math.max(a[1], b[1]) };
    }
    if ('literal' in then && 'literal' in otherwise) {
      const [a, b] = [numberSql(then.literal, c), numberSql(otherwise.literal, c)];
      const [ifTrue, ifNotFalse] = [
        sql`(CASE WHEN ${when} THEN ${a} ELSE ${b} END)`,
        sql`(CASE WHEN NOT ${when} THEN ${b} ELSE ${a} END)`,
      ];
      return then.literal < otherwise.literal
        ? { least: ifNotFalse, greatest: ifTrue }
        : { least: ifTrue, greatest: ifNotFalse };
    }
    const hold = c.scope.hold;
    const one = (of: typeof leastOf, least: string): Sql => {
      const [a, b] = [hold(of(then, c)), hold(of(otherwise, c))];
      return sql`(CASE WHEN ${when} THEN ${a} WHEN NOT ${when} THEN ${b} ELSE ${least}(${a}, ${b}) END)`;
    };
    return { least: one(leastOf, 'LEAST'), greatest: one(greatestOf, 'GREATEST') };
  },
  latest: (node, c) => latestNumbers(node, c),
  own: (node, c) => {
    switch (node.k) {
      case 'add':
        return added(
          node.of.map((part) => numbersOf(part, c)),
          c,
        );
      case 'sum':
        return sumOf(node, c);
      case 'covered':
        return coveredOf(node.list, numbersOf(node.since, c), c);
      case 'after':
      case 'before':
        return movedOf(node, c);
      case 'shift':
        return shifted(numbersOf(node.date, c), numbersOf(node.days, c), c);
      case 'year-start':
        return yearStartOf(node, c);
      default:
        return unfit(node);
    }
  },
  map: numbersOver,
};

/** A number or a date. */
export const numbersOf = (node: Node, c: Context): Numbers => valueOf(numbers, node, c);
